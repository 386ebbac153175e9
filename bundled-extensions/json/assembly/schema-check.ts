import { Diagnostic, DiagnosticTag, RelatedPlace, Severity } from "@atoll/extension-sdk/assembly/diagnostics";
import { Span } from "@atoll/extension-sdk/assembly/types";
import { excerpt } from "./excerpt";
import { Schema } from "./schema";
import { raw } from "./schema-text";
import { Structure, NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** How many values of a document are looked at. */
const MOST_VALUES: i32 = 5000;
/** How deep values may lie that are looked at. */
const DEEPEST: i32 = 64;
/** How many problems are told. */
const MOST_PROBLEMS: i32 = 200;
/** How many allowed values a sentence lists. */
const MOST_LISTED: i32 = 8;

/**
 * Tells which values of a document are not what its schema says. It is on the writer's side: where a schema lets choose, one choice that
 * fits is enough; what a schema says nothing of fits; capitals make no difference between listed words.
 */
export class SchemaCheck {
  readonly found: Array<Diagnostic> = new Array<Diagnostic>();
  private seen: i32 = 0;

  constructor(
    private schema: Schema,
    private structure: Structure,
  ) {}

  /** Looks at the whole document. */
  run(): void {
    if (this.structure.tree.length > 0) this.visit(0, this.schema.parts(new Array<string | null>()), 0);
  }

  /** Whether there is still something to be looked at; a file that is not what its name says must not take long. */
  private get goesOn(): bool {
    return this.seen < MOST_VALUES && this.found.length < MOST_PROBLEMS;
  }

  private visit(node: i32, parts: Array<i32>, depth: i32): void {
    this.seen++;
    if (parts.length == 0 || depth > DEEPEST) return;
    const structure = this.structure;
    const kind = structure.tree.kind(node);
    if (kind == ValueKind.Invalid) return;
    if (!this.fits(node, kind, parts)) {
      this.tell(node, kind, parts);
      return;
    }
    if (kind != ValueKind.Object && kind != ValueKind.Array) return;
    const isClosed = kind == ValueKind.Object && this.schema.isClosed(parts);
    for (let at = structure.first(node); at != NOTHING && this.goesOn; at = structure.next(at)) {
      if (kind == ValueKind.Object && !structure.tree.hasKey(at)) continue;
      const inside = this.schema.inside(parts, kind == ValueKind.Object ? structure.name(at) : null);
      if (isClosed && inside.length == 0) this.tellUnknown(at);
      this.visit(at, inside, depth + 1);
    }
  }

  private tellUnknown(member: i32): void {
    const tree = this.structure.tree;
    const span = new Span(tree.keyStart(member), tree.keyEnd(member));
    const name = excerpt(this.structure.text, tree.keyStart(member), tree.keyEnd(member));
    this.warn(span, `Nothing is known here by the name \`${name}\`.`, "unknown-property");
  }

  /** Whether one of the parts that say anything of a value lets it be, or none says anything. */
  private fits(node: i32, kind: ValueKind, parts: Array<i32>): bool {
    let isSaid = false;
    for (let i = 0; i < parts.length; i++) {
      const type = this.schema.text([parts[i]], "type");
      const listed = this.schema.listed([parts[i]], "enum");
      if (type === null && listed.length == 0) continue;
      isSaid = true;
      if (type !== null && !(isOf(type, kind) && (type != "integer" || this.isWhole(node)))) continue;
      if (kind == ValueKind.Number && !this.schema.range(parts[i]).holds(parseFloat(this.structure.scalar(node)))) continue;
      if (listed.length == 0 || this.isListed(node, kind, listed)) return true;
    }
    return !isSaid;
  }

  private isWhole(node: i32): bool {
    return parseFloat(this.structure.scalar(node)) % 1 == 0;
  }

  private isListed(node: i32, kind: ValueKind, listed: Array<i32>): bool {
    const tree = this.schema.structure.tree;
    for (let i = 0; i < listed.length; i++) {
      if (tree.kind(listed[i]) != kind) continue;
      if (this.schema.structure.scalar(listed[i]).toLowerCase() == this.structure.scalar(node).toLowerCase()) return true;
    }
    return false;
  }

  private tell(node: i32, kind: ValueKind, parts: Array<i32>): void {
    const tree = this.structure.tree;
    const listed = this.schema.listed(parts, "enum");
    const isWord = kind == ValueKind.String && listed.length > 0 && this.schema.types(parts).includes("string");
    const expected = isWord ? "one of " + this.words(listed) : this.values(parts);
    const span = new Span(tree.start(node), kind == ValueKind.Object || kind == ValueKind.Array ? tree.start(node) + 1 : tree.end(node));
    const isOutside = kind == ValueKind.Number && this.isOutside(node, parts);
    const isFraction = kind == ValueKind.Number && !isOutside && !this.isWhole(node);
    const found = isWord || isOutside ? `\`${excerpt(this.structure.text, tree.start(node), tree.end(node))}\`` : isFraction ? "a fraction" : noun(kind);
    this.warn(span, `Expected ${expected}, found ${found}.`, isWord ? "unlisted-value" : isOutside ? "out-of-range" : "other-type");
  }

  /** Whether a number is of a type that a part asks for, and fits nowhere only since it is too small, too large or none of some. */
  private isOutside(node: i32, parts: Array<i32>): bool {
    const types = this.schema.types(parts);
    const isEndless = !isFinite(parseFloat(this.structure.scalar(node)));
    return types.includes("number") || (types.includes("integer") && (isEndless || this.isWhole(node)));
  }

  /** The values that some parts let be, as a sentence names them; each once. */
  private values(parts: Array<i32>): string {
    const names = new Array<string>();
    for (let i = 0; i < parts.length; i++) {
      const types = this.schema.types([parts[i]]);
      if (types.length == 0) continue;
      const listed = this.schema.listed([parts[i]], "enum");
      const isNumber = types[0] == "integer" || types[0] == "number";
      const name = isNumber && listed.length > 0 ? this.words(listed) : typeNoun(types[0]) + this.schema.range(parts[i]).words;
      if (!names.includes(name)) names.push(name);
    }
    return names.join(" or ");
  }

  private warn(span: Span, message: string, code: string): void {
    const noTags = new Array<DiagnosticTag>();
    this.found.push(new Diagnostic(span, Severity.Warning, message, code, null, noTags, new Array<RelatedPlace>()));
  }

  private words(listed: Array<i32>): string {
    const words = new Array<string>();
    for (let i = 0; i < min(listed.length, MOST_LISTED); i++) words.push(`\`${raw(this.schema, listed[i])}\``);
    return words.join(", ") + (listed.length > MOST_LISTED ? ", …" : "");
  }
}

/** Whether a value of a kind is of a type of JSON Schema. */
function isOf(type: string, kind: ValueKind): bool {
  switch (kind) {
    case ValueKind.Object:
      return type == "object";
    case ValueKind.Array:
      return type == "array";
    case ValueKind.String:
      return type == "string";
    case ValueKind.Number:
      return type == "number" || type == "integer";
    case ValueKind.Boolean:
      return type == "boolean";
    default:
      return type == "null";
  }
}

function noun(kind: ValueKind): string {
  switch (kind) {
    case ValueKind.Object:
      return "an object";
    case ValueKind.Array:
      return "an array";
    case ValueKind.String:
      return "a string";
    case ValueKind.Number:
      return "a number";
    case ValueKind.Boolean:
      return "`true` or `false`";
    default:
      return "`null`";
  }
}

function typeNoun(name: string): string {
  if (name == "object") return "an object";
  if (name == "array") return "an array";
  if (name == "boolean") return "`true` or `false`";
  if (name == "null") return "`null`";
  if (name == "string") return "a string";
  return name == "integer" ? "a whole number" : "a number";
}
