import { Checkpoints } from "./checkpoints";
import { STRICT } from "./dialect";
import { PACKAGE_SCHEMA, SETTINGS_SCHEMA, TSCONFIG_SCHEMA } from "./generated/schemas";
import { NumberRange } from "./number-range";
import { Parser } from "./parser";
import { Structure, NOTHING } from "./structure";
import { TextBuffer } from "./text-buffer";
import { ValueKind } from "./value-tree";

/** How many references and choices are followed on the way to one answer. */
const MOST_STEPS: i32 = 64;

/**
 * A schema for a kind of file: JSON Schema as far as our own schemas use it.
 *
 * It knows `properties`, `additionalProperties` (also where it is false), `items`, `anyOf`, `$ref` to the same schema, `type`, `enum`, `minimum`, `maximum`, `default`, `examples` and
 * `description`. A *part* is a value of the schema's text that is a schema itself.
 */
export class Schema {
  readonly structure: Structure;
  private parser: Parser;
  private checkpoints: Checkpoints;

  constructor(text: string) {
    const buffer = new TextBuffer(text);
    const checkpoints = new Checkpoints();
    const parser = new Parser(text.length, STRICT, checkpoints);
    while (!parser.run(buffer.flatten()));
    this.checkpoints = checkpoints;
    this.parser = parser;
    this.structure = new Structure(buffer, parser.tree);
  }

  /** Gives the memory back; the schema must not be used afterwards. */
  free(): void {
    this.parser.free();
    this.checkpoints.free();
    this.structure.text.free();
  }

  /** The parts that speak of the value at the end of a way; `null` steps into an array. Several where there is a choice. */
  parts(names: Array<string | null>): Array<i32> {
    let parts = new Array<i32>();
    this.spread(0, parts);
    for (let i = 0; i < names.length && parts.length > 0; i++) parts = this.inside(parts, names[i]);
    return parts;
  }

  /** The parts that speak of a member of an object of which some parts speak, or of an item of an array if there is no name. */
  inside(parts: Array<i32>, name: string | null): Array<i32> {
    const next = new Array<i32>();
    for (let p = 0; p < parts.length; p++) this.enter(parts[p], name, next);
    return next;
  }

  /** The members that an object may have by some parts: values of the schema's text, each named as the member. */
  members(parts: Array<i32>): Array<i32> {
    const structure = this.structure;
    const found = new Array<i32>();
    for (let i = 0; i < parts.length; i++) {
      const properties = structure.member(parts[i], "properties");
      if (properties == NOTHING) continue;
      for (let at = structure.first(properties); at != NOTHING; at = structure.next(at)) found.push(at);
    }
    return found;
  }

  /** Whether an object of which some parts speak may have only the members that they name: one says so, and none allows any object. */
  isClosed(parts: Array<i32>): bool {
    const structure = this.structure;
    let isClosed = false;
    for (let i = 0; i < parts.length; i++) {
      const rest = structure.member(parts[i], "additionalProperties");
      const isNone = rest != NOTHING && structure.tree.kind(rest) == ValueKind.Boolean && structure.scalar(rest) == "false";
      if (isNone) isClosed = true;
      else if (this.text([parts[i]], "type") == "object") return false;
    }
    return isClosed;
  }

  /** A part and all that it refers to or lets choose from. */
  choices(part: i32): Array<i32> {
    const found = new Array<i32>();
    this.spread(part, found);
    return found;
  }

  /** A text of a part, such as its description, from the first of some parts that has it. */
  text(parts: Array<i32>, name: string): string | null {
    for (let i = 0; i < parts.length; i++) {
      const member = this.structure.member(parts[i], name);
      if (member != NOTHING && !this.structure.tree.isContainer(member)) return this.structure.scalar(member);
    }
    return null;
  }

  /** How small and how large a number may be by a part, both ends included. */
  range(part: i32): NumberRange {
    return new NumberRange(this.text([part], "minimum"), this.text([part], "maximum"));
  }

  /** The values that some parts list under a name, such as `enum`, as values of the schema's text. */
  listed(parts: Array<i32>, name: string): Array<i32> {
    const found = new Array<i32>();
    for (let i = 0; i < parts.length; i++) {
      const list = this.structure.member(parts[i], name);
      if (list == NOTHING || this.structure.tree.kind(list) != ValueKind.Array) continue;
      for (let at = this.structure.first(list); at != NOTHING; at = this.structure.next(at)) found.push(at);
    }
    return found;
  }

  /** The value of the first `default` of some parts, or `NOTHING`. */
  defaultOf(parts: Array<i32>): i32 {
    for (let i = 0; i < parts.length; i++) {
      const member = this.structure.member(parts[i], "default");
      if (member != NOTHING) return member;
    }
    return NOTHING;
  }

  /** The types that some parts allow, each once; a list of words whose values are strings is a string. */
  types(parts: Array<i32>): Array<string> {
    const found = new Array<string>();
    for (let i = 0; i < parts.length; i++) {
      const type = this.text([parts[i]], "type");
      if (type !== null) {
        if (!found.includes(type)) found.push(type);
      } else if (this.structure.member(parts[i], "enum") != NOTHING && !found.includes("string")) {
        found.push("string");
      }
    }
    return found;
  }

  /** Collects a part, what it refers to, and what it lets choose from. */
  private spread(from: i32, found: Array<i32>): void {
    const structure = this.structure;
    const waiting = new Array<i32>();
    waiting.push(from);
    while (waiting.length > 0 && found.length < MOST_STEPS) {
      const part = waiting.shift();
      if (structure.tree.kind(part) != ValueKind.Object || found.includes(part)) continue;
      found.push(part);
      const target = this.target(part);
      if (target != NOTHING) waiting.push(target);
      const any = structure.member(part, "anyOf");
      if (any == NOTHING) continue;
      for (let at = structure.first(any); at != NOTHING; at = structure.next(at)) waiting.push(at);
    }
  }

  /** What `$ref` of a part names: `#/definitions/NAME`. */
  private target(part: i32): i32 {
    const structure = this.structure;
    const reference = structure.member(part, "$ref");
    if (reference == NOTHING) return NOTHING;
    const text = structure.scalar(reference);
    return structure.member(structure.member(0, "definitions"), text.substring(text.lastIndexOf("/") + 1));
  }

  private enter(part: i32, name: string | null, into: Array<i32>): void {
    const structure = this.structure;
    if (name === null) {
      const items = structure.member(part, "items");
      if (items != NOTHING) this.spread(items, into);
      return;
    }
    let next = structure.member(structure.member(part, "properties"), name);
    if (next == NOTHING) next = structure.member(part, "additionalProperties");
    if (next != NOTHING) this.spread(next, into);
  }
}

let packageSchema: Schema | null = null;
let configurationSchema: Schema | null = null;
let settingsSchema: Schema | null = null;

/** The schema that this extension has for a file by its path, or null; it is read when it is first needed. */
export function schemaFor(path: string): Schema | null {
  const name = path.substring(path.lastIndexOf("/") + 1).toLowerCase();
  if (name == "package.json") {
    if (packageSchema === null) packageSchema = new Schema(PACKAGE_SCHEMA);
    return packageSchema;
  }
  if (isConfiguration(name)) {
    if (configurationSchema === null) configurationSchema = new Schema(TSCONFIG_SCHEMA);
    return configurationSchema;
  }
  // a bare name is that of a file outside of the open folder, as the editor's own settings are
  if (path == "settings.json") {
    if (settingsSchema === null) settingsSchema = new Schema(SETTINGS_SCHEMA);
    return settingsSchema;
  }
  return null;
}

/** `tsconfig.json`, `jsconfig.json`, `tsconfig.build.json` and the like; lower case. */
export function isConfiguration(name: string): bool {
  if (!name.endsWith(".json") || (!name.startsWith("tsconfig") && !name.startsWith("jsconfig"))) return false;
  const next = name.charCodeAt(8);
  return next == 0x2e || next == 0x2d || next == 0x5f;
}
