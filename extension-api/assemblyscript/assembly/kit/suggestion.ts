import { Item, ItemKind } from "../completion";
import { none } from "../runtime/values";
import { Snippet } from "./snippet";

/** A suggestion that writes its label. All else is absent and can be set: `item.detail = "…"`. */
export function suggestion(label: string, kind: ItemKind): Item {
  return new Item(label, null, null, null, kind, false, null, false, null, null, null, null, false, [], none<u32>());
}

/** A suggestion that writes a snippet. */
export function snippetSuggestion(label: string, snippet: Snippet): Item {
  const item = suggestion(label, ItemKind.Snippet);
  item.insert = snippet.toString();
  item.snippet = true;
  return item;
}
