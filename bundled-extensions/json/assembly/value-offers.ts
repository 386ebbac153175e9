import { ItemKind } from "@atoll/extension-sdk/assembly/completion";
import { Snippet } from "@atoll/extension-sdk/assembly/kit/snippet";
import { Cursor } from "./cursor";
import { decoded, quoted } from "./json-string";
import { KeyPath, namesTo } from "./key-path";
import { Offers } from "./offers";
import { Schema } from "./schema";
import { raw } from "./schema-text";
import { Structure, NOTHING } from "./structure";
import { Token } from "./token";
import { U32List } from "./u32-list";
import { ValueKind } from "./value-tree";

/** How many other objects or arrays are looked at on each side. */
const REACH: i32 = 500;
/** How many values of the document are looked at for one of the same name. */
const MOST_VALUES: i32 = 200000;
/** How many different values of the document are suggested. */
const MOST_OFFERS: i32 = 200;
/** The longest value that is suggested. */
const LONGEST: i32 = 100;

/** Suggests values: those the schema knows, and those that the same member has elsewhere in the document. */
export class ValueOffers {
  readonly offers: Offers = new Offers();
  /** The member's name; null for an item of an array and for the document's value. */
  private name: string | null = null;
  private inQuotes: bool;

  constructor(
    private structure: Structure,
    private schema: Schema | null,
    private cursor: Cursor,
  ) {
    if (cursor.inObject && cursor.before == Token.Colon) this.name = decoded(structure.text, cursor.keyStart, cursor.keyEnd);
    this.inQuotes = cursor.token == Token.String;
  }

  /** Fills `offers`; labels are values as they are written. */
  collect(): void {
    const schema = this.schema;
    const isKnown = schema !== null && this.addFromSchema(schema);
    if (this.cursor.container != NOTHING) {
      const path = KeyPath.to(this.structure, this.cursor.container);
      this.addFromDocument(path);
      if (this.offers.list.length == 0) this.addFromDocument(path.withAnyLastName());
      if (this.offers.list.length == 0 && this.name !== null) this.addOfSameName();
    }
    if (isKnown || this.inQuotes) return;
    this.addWord("true");
    this.addWord("false");
    this.addWord("null");
    this.addShape("{ }", "{", "}");
    this.addShape("[ ]", "[", "]");
  }

  private addFromSchema(schema: Schema): bool {
    const names = this.cursor.container == NOTHING ? new Array<string | null>() : namesTo(this.structure, this.cursor.container);
    if (this.cursor.container != NOTHING) names.push(this.name);
    const parts = schema.parts(names);
    if (parts.length == 0) return false;
    this.addListed(schema, schema.listed(parts, "enum"), parts, 0);
    const byDefault = schema.defaultOf(parts);
    if (byDefault != NOTHING && !schema.structure.tree.isContainer(byDefault)) this.addListed(schema, [byDefault], parts, 0);
    this.addListed(schema, schema.listed(parts, "examples"), parts, 1);
    const types = schema.types(parts);
    if (!this.inQuotes) {
      if (types.includes("boolean")) {
        this.addWord("true");
        this.addWord("false");
      }
      if (types.includes("null")) this.addWord("null");
      if (types.includes("object")) this.addShape("{ }", "{", "}");
      if (types.includes("array")) this.addShape("[ ]", "[", "]");
      if (types.includes("string") && this.offers.list.length == 0) this.addShape('" "', '"', '"');
    }
    return types.length > 0;
  }

  private addListed(schema: Schema, values: Array<i32>, parts: Array<i32>, rank: i32): void {
    for (let i = 0; i < values.length; i++) {
      const isText = schema.structure.tree.kind(values[i]) == ValueKind.String;
      if (this.inQuotes && !isText) continue;
      const label = isText ? quoted(schema.structure.scalar(values[i])) : raw(schema, values[i]);
      if (this.offers.has(label)) continue;
      const offer = this.offers.of(label, isText ? ItemKind.EnumMember : ItemKind.Constant, rank);
      offer.insert = new Snippet().text(label).toString();
      offer.parts = parts;
    }
  }

  /** Values of members of the same name, or items, of the containers to which a way leads. */
  private addFromDocument(path: KeyPath): void {
    const containers: U32List = path.endsNear(this.cursor.at, REACH);
    const structure = this.structure;
    for (let i = 0; i < containers.length; i++) {
      const container = <i32>containers.get(i);
      const kind = structure.tree.kind(container);
      if (kind != (this.name === null ? ValueKind.Array : ValueKind.Object)) continue;
      for (let at = structure.first(container); at != NOTHING; at = structure.next(at)) {
        if (this.name === null || (structure.tree.hasKey(at) && structure.isNamed(at, this.name!))) this.addNode(at, 2);
      }
    }
    containers.free();
  }

  private addOfSameName(): void {
    const structure = this.structure;
    const stop = min(structure.tree.length, MOST_VALUES);
    for (let at = 0; at < stop; at++) {
      if (structure.tree.hasKey(at) && structure.isNamed(at, this.name!)) this.addNode(at, 3);
    }
  }

  private addNode(node: i32, rank: i32): void {
    const tree = this.structure.tree;
    const start = tree.start(node);
    const end = tree.end(node);
    if (start == this.cursor.start || tree.isContainer(node) || end - start > LONGEST) return;
    const isText = tree.kind(node) == ValueKind.String;
    if (tree.kind(node) == ValueKind.Invalid || (this.inQuotes && !isText)) return;
    const written = this.structure.text.slice(start, end);
    if (isText && !isSound(written)) return;
    if (!this.offers.has(written) && this.offers.list.length >= MOST_OFFERS) return;
    const offer = this.offers.of(written, isText ? ItemKind.Text : ItemKind.Value, rank);
    offer.count++;
    offer.insert = new Snippet().text(written).toString();
  }

  private addWord(word: string): void {
    this.offers.of(word, ItemKind.Keyword, 4).insert = word;
  }

  private addShape(label: string, open: string, close: string): void {
    this.offers.of(label, ItemKind.Snippet, 5).insert = new Snippet().text(open).stop(1).text(close).toString();
  }
}

/** Whether a string is written in double quotes and without control characters. */
function isSound(written: string): bool {
  if (written.charCodeAt(0) != 0x22 || written.length < 2 || written.charCodeAt(written.length - 1) != 0x22) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) < 0x20) return false;
  return true;
}
