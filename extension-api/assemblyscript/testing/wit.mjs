/**
 * The contract's WIT as far as its interfaces need it: names resolved to types that `abi.mjs` lays out.
 *
 * A type is `{kind, …}`: a plain one has its WIT name as kind; `list` and `option` have `of`; `result` has `ok` and `error` (or null); `tuple` has
 * `of`, a list; `record` has `fields` of `[name, type]`; `variant` has `cases` of `[name, type or null]`; `enum` and `flags` have `names`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the contract's WIT beside this SDK. */
export const CONTRACT = fileURLToPath(new URL('../../wit/v0.1', import.meta.url));

const PLAIN = ['bool', 'char', 'string', 'u8', 's8', 'u16', 's16', 'u32', 's32', 'u64', 's64', 'f32', 'f64'];

/** Reads all interfaces of a folder: a map of name to `{types, functions}`; a function is `{parameters: [[name, type]…], result}`. */
export function interfaces(folder = CONTRACT) {
  const read = new Map();
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.wit')) new Parser(readFileSync(join(folder, file), 'utf8')).file(read);
  }
  const resolved = new Map();
  for (const name of read.keys()) resolve(name, read, resolved);
  return resolved;
}

class Parser {
  constructor(text) {
    const plain = text.replace(/\/\/[^\n]*/g, '');
    this.tokens = plain.match(/->|%?[A-Za-z_][A-Za-z0-9_-]*|[{}()<>,;:=.@/]|[0-9][0-9.]*/g) ?? [];
    this.at = 0;
  }

  next() {
    return this.tokens[this.at++];
  }

  take(token) {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  need(token) {
    const found = this.next();
    if (found !== token) throw new Error(`expected ${token}, found ${found} in WIT`);
  }

  name() {
    return this.next().replace(/^%/, '');
  }

  /** Items between braces, commas in between or behind. */
  braced(item) {
    const items = [];
    this.need('{');
    while (!this.take('}')) {
      items.push(item());
      this.take(',');
    }
    return items;
  }

  file(into) {
    while (this.at < this.tokens.length) {
      const word = this.next();
      if (word === 'interface') into.set(this.name(), this.interface());
      else if (word === 'world') this.skipBlock();
      else while (this.next() !== ';');
    }
  }

  skipBlock() {
    while (this.next() !== '}');
  }

  interface() {
    const found = { uses: new Map(), types: new Map(), functions: new Map() };
    this.need('{');
    while (!this.take('}')) this.item(found);
    return found;
  }

  item({ uses, types, functions }) {
    const word = this.name();
    if (word === 'use') {
      const from = this.name();
      this.need('.');
      for (const name of this.braced(() => this.name())) uses.set(name, from);
      this.need(';');
    } else if (word === 'record') {
      types.set(this.name(), { kind: 'record', fields: this.braced(() => this.field()) });
    } else if (word === 'variant') {
      types.set(this.name(), { kind: 'variant', cases: this.braced(() => this.case()) });
    } else if (word === 'enum' || word === 'flags') {
      types.set(this.name(), { kind: word, names: this.braced(() => this.name()) });
    } else if (word === 'type') {
      const name = this.name();
      this.need('=');
      types.set(name, this.type());
      this.need(';');
    } else {
      functions.set(word, this.function());
    }
  }

  field() {
    const name = this.name();
    this.need(':');
    return [name, this.type()];
  }

  case() {
    const name = this.name();
    if (!this.take('(')) return [name, null];
    const type = this.type();
    this.need(')');
    return [name, type];
  }

  function() {
    this.need(':');
    this.need('func');
    this.need('(');
    const parameters = [];
    while (!this.take(')')) {
      parameters.push(this.field());
      this.take(',');
    }
    const result = this.take('->') ? this.type() : null;
    this.need(';');
    return { parameters, result };
  }

  type() {
    const name = this.name();
    if (PLAIN.includes(name)) return { kind: name };
    if (name === 'list' || name === 'option') {
      this.need('<');
      const of = this.type();
      this.need('>');
      return { kind: name, of };
    }
    if (name === 'result') return this.result();
    if (name === 'tuple') return { kind: 'tuple', of: this.angled() };
    return { kind: 'name', name };
  }

  result() {
    const [ok = null, error = null] = this.tokens[this.at] === '<' ? this.angled() : [];
    return { kind: 'result', ok, error };
  }

  angled() {
    const types = [];
    this.need('<');
    while (!this.take('>')) {
      types.push(this.take('_') ? null : this.type());
      this.take(',');
    }
    return types;
  }
}

function resolve(name, read, resolved) {
  if (resolved.has(name)) return resolved.get(name);
  const { uses, types, functions } = read.get(name);
  const result = { types: new Map(), functions: new Map() };
  resolved.set(name, result);
  const known = (type) => {
    if (type === null) return null;
    switch (type.kind) {
      case 'name': {
        if (result.types.has(type.name)) return result.types.get(type.name);
        if (types.has(type.name)) return define(type.name);
        if (!uses.has(type.name)) throw new Error(`${name}: no type ${type.name}`);
        return resolve(uses.get(type.name), read, resolved).types.get(type.name);
      }
      case 'list':
      case 'option':
        return { ...type, of: known(type.of) };
      case 'result':
        return { ...type, ok: known(type.ok), error: known(type.error) };
      case 'tuple':
        return { ...type, of: type.of.map(known) };
      case 'record':
        return { ...type, fields: type.fields.map(([field, of]) => [field, known(of)]) };
      case 'variant':
        return { ...type, cases: type.cases.map(([label, of]) => [label, known(of)]) };
      default:
        return type;
    }
  };
  const define = (type) => {
    const made = known(types.get(type));
    result.types.set(type, made);
    return made;
  };
  for (const type of types.keys()) if (!result.types.has(type)) define(type);
  for (const [used, from] of uses) result.types.set(used, resolve(from, read, resolved).types.get(used));
  for (const [label, { parameters, result: returned }] of functions) {
    result.functions.set(label, { parameters: parameters.map(([p, of]) => [p, known(of)]), result: known(returned) });
  }
  return result;
}
