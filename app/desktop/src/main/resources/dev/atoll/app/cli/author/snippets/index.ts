// Suggests pieces of text with places to fill in.
import { Completion, Completions, Item, Resolved, Trigger } from "@atoll/extension-sdk/assembly/completion";
import { OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { Snippet } from "@atoll/extension-sdk/assembly/kit/snippet";
import { snippetSuggestion } from "@atoll/extension-sdk/assembly/kit/suggestion";
import { offerCompletion } from "@atoll/extension-sdk/assembly/offer/completion";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";

/** A suggestion: its name, what is said of it, and the text. */
function entry(name: string, about: string, snippet: Snippet): Item {
  const item = snippetSuggestion(name, snippet);
  item.detail = about;
  return item;
}

/** What is suggested. Add your own here. */
function snippets(): Array<Item> {
  // The first place is visited first, the places of one number hold the same text, and the caret ends at `end`.
  const head = new Snippet().text("| ").placeholder(1, "Name").text(" | ").placeholder(2, "Meaning").text(" |\n");
  const table = head.text("| --- | --- |\n| ").end().text(" | |\n");
  const note = new Snippet().text("> **").choice(1, ["Note", "Warning", "Hint"]).text(":** ").end();
  const link = new Snippet().text("[").placeholder(1, "text").text("](").placeholder(2, "address").text(")");
  return [entry("table", "two columns", table), entry("note", "a remark", note), entry("link", "a link", link)];
}

// Keeps the texts of the open documents, with the user's changes applied.
const texts = new OpenTexts();

class Snippets extends Completion {
  complete(revision: Revision, at: u32, trigger: Trigger): Result<Completions, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Completions, Failure>(refusal);
    const text = texts.get(revision.document)!.text;

    // Offsets count UTF-16 code units, and so do strings here.
    let start = <i32>at;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;

    // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
    const wanted = start < <i32>at || trigger == Trigger.Invoked;
    return ok<Completions, Failure>(new Completions(wanted ? snippets() : [], false, new Span(start, at), []));
  }

  // The costly part of an item with a handle. These items have none, so nobody asks.
  resolve(_revision: Revision, handle: u32): Result<Resolved, Failure> {
    return err<Resolved, Failure>(Failure.invalidRequest(`no suggestion has the handle ${handle}`));
  }
}

function isLetter(unit: i32): bool {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerCompletion(new Snippets());
