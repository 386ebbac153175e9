import { ItemKind } from "@atoll/extension-sdk/assembly/completion";
import { Snippet } from "@atoll/extension-sdk/assembly/kit/snippet";
import { Cursor } from "./cursor";
import { KeyPath, namesTo } from "./key-path";
import { Offers } from "./offers";
import { Schema } from "./schema";
import { typeWords } from "./schema-text";
import { Structure, NOTHING } from "./structure";
import { addValue } from "./value-snippet";
import { ValueKind } from "./value-tree";

/** How many other objects are looked at on each side. */
const REACH: i32 = 300;
/** The longest name that is suggested. */
const LONGEST: i32 = 100;

/** Suggests names of members for an object: those its schema knows, and those of objects on the same way in the document. */
export class KeyOffers {
  readonly offers: Offers = new Offers();
  /** Values for the names found in the document, as snippets. */
  private kinds: Map<string, ValueKind> = new Map<string, ValueKind>();

  constructor(
    private structure: Structure,
    private schema: Schema | null,
    private cursor: Cursor,
  ) {}

  /** Fills `offers` for the object that the cursor stands in. */
  collect(): void {
    const object = this.cursor.container;
    this.excludeOwn(object);
    const schema = this.schema;
    if (schema !== null) this.addFromSchema(schema, object);
    const path = KeyPath.to(this.structure, object);
    this.addFromDocument(path, 1);
    this.addFromDocument(path.withAnyLastName(), 2);
  }

  /** What accepting a name writes behind its closing quote, as a snippet: colon and value, unless a colon is there. */
  rest(label: string, parts: Array<i32>): Snippet {
    const snippet = new Snippet();
    const schema = this.schema;
    snippet.text(": ");
    if (schema !== null && parts.length > 0) addValue(snippet, schema, parts);
    else if (!this.kinds.has(label)) snippet.stop(1);
    else addByKind(snippet, this.kinds.get(label));
    return snippet;
  }

  private excludeOwn(object: i32): void {
    const structure = this.structure;
    for (let at = structure.first(object); at != NOTHING; at = structure.next(at)) {
      if (structure.tree.hasKey(at) && <i32>structure.tree.keyStart(at) != this.cursor.start) this.offers.exclude(structure.name(at));
    }
  }

  private addFromSchema(schema: Schema, object: i32): void {
    const members = schema.members(schema.parts(namesTo(this.structure, object)));
    for (let i = 0; i < members.length; i++) {
      const label = schema.structure.name(members[i]);
      if (this.offers.has(label)) continue;
      const offer = this.offers.of(label, ItemKind.Property, 0);
      offer.parts = schema.choices(members[i]);
      offer.detail = typeWords(schema, offer.parts);
    }
  }

  private addFromDocument(path: KeyPath, rank: i32): void {
    const structure = this.structure;
    const tree = structure.tree;
    const objects = path.endsNear(this.cursor.at, REACH);
    for (let i = 0; i < objects.length; i++) {
      const object = <i32>objects.get(i);
      if (object == this.cursor.container || tree.kind(object) != ValueKind.Object) continue;
      for (let at = structure.first(object); at != NOTHING && this.offers.hasRoom; at = structure.next(at)) {
        if (!tree.hasKey(at) || tree.keyEnd(at) - <i32>tree.keyStart(at) > LONGEST) continue;
        const label = structure.name(at);
        this.offers.of(label, ItemKind.Field, rank).count++;
        if (!this.kinds.has(label)) this.kinds.set(label, tree.kind(at));
      }
    }
    objects.free();
  }
}

/** Adds an empty value of a kind. */
function addByKind(snippet: Snippet, kind: ValueKind): void {
  switch (kind) {
    case ValueKind.Object:
      snippet.text("{").stop(1).text("}");
      return;
    case ValueKind.Array:
      snippet.text("[").stop(1).text("]");
      return;
    case ValueKind.String:
      snippet.text('"').stop(1).text('"');
      return;
    case ValueKind.Boolean:
      snippet.choice(1, ["true", "false"]);
      return;
    default:
      snippet.stop(1);
  }
}
