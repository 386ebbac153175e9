/**
 * The Component Model's canonical ABI on a core module's memory, for tests.
 *
 * Values are plain JavaScript: a record is an object with camel-case names, an option is the value or undefined, an enum is its word, a variant is
 * its word or `{case: value}`, a result is `{ok}` or `{error}`, flags are a set of words. Names, alignment and order are those of the
 * reference, https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md.
 */
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A WIT name as JavaScript writes it. */
export const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const NUMBERS = {
  bool: [1, 'Uint8'],
  u8: [1, 'Uint8'],
  s8: [1, 'Int8'],
  u16: [2, 'Uint16'],
  s16: [2, 'Int16'],
  u32: [4, 'Uint32'],
  s32: [4, 'Int32'],
  char: [4, 'Uint32'],
  u64: [8, 'BigUint64'],
  s64: [8, 'BigInt64'],
  f32: [4, 'Float32'],
  f64: [8, 'Float64'],
};

const align = (at, to) => Math.ceil(at / to) * to;

/** The cases of anything that is one of several, as `[word, type or null]`. */
function cases(type) {
  switch (type.kind) {
    case 'variant':
      return type.cases;
    case 'enum':
      return type.names.map((name) => [name, null]);
    case 'option':
      return [
        ['none', null],
        ['some', type.of],
      ];
    default:
      return [
        ['ok', type.ok],
        ['error', type.error],
      ];
  }
}

const isSum = (type) => ['variant', 'enum', 'option', 'result'].includes(type.kind);
const tagSize = (type) => (cases(type).length <= 256 ? 1 : 2);
const fields = (type) => (type.kind === 'tuple' ? type.of.map((of, i) => [String(i), of]) : type.fields);

function alignment(type) {
  if (type.kind in NUMBERS) return NUMBERS[type.kind][0];
  if (type.kind === 'string' || type.kind === 'list') return 4;
  if (type.kind === 'flags') return 1;
  if (isSum(type)) return Math.max(tagSize(type), ...cases(type).map(([, of]) => (of ? alignment(of) : 1)));
  return Math.max(1, ...fields(type).map(([, of]) => alignment(of)));
}

function size(type) {
  if (type.kind in NUMBERS) return NUMBERS[type.kind][0];
  if (type.kind === 'string' || type.kind === 'list') return 8;
  if (type.kind === 'flags') return 1;
  if (isSum(type)) {
    const widest = Math.max(0, ...cases(type).map(([, of]) => (of ? size(of) : 0)));
    return align(payload(type) + widest, alignment(type));
  }
  const end = fields(type).reduce((at, [, of]) => align(at, alignment(of)) + size(of), 0);
  return align(end, alignment(type));
}

/** Where a sum's payload begins. */
const payload = (type) => align(tagSize(type), Math.max(1, ...cases(type).map(([, of]) => (of ? alignment(of) : 1))));

/** The core types a value is flattened to. */
export function flat(type) {
  if (type === null) return [];
  if (type.kind === 'string' || type.kind === 'list') return ['i32', 'i32'];
  if (type.kind === 'u64' || type.kind === 's64') return ['i64'];
  if (type.kind === 'f32' || type.kind === 'f64') return [type.kind];
  if (type.kind in NUMBERS || type.kind === 'flags') return ['i32'];
  if (!isSum(type)) return fields(type).flatMap(([, of]) => flat(of));
  const joined = [];
  for (const [, of] of cases(type)) {
    flat(of).forEach((core, i) => {
      const other = joined[i];
      if (other === undefined || other === core) joined[i] = core;
      else joined[i] = [core, other].every((it) => it === 'i32' || it === 'f32') ? 'i32' : 'i64';
    });
  }
  return ['i32', ...joined];
}

/** The memory of one instance. */
export class Memory {
  /** @param exports the instance's exports, or a function that gives them */
  constructor(exports) {
    this.exports = typeof exports === 'function' ? exports : () => exports;
  }

  get view() {
    return new DataView(this.exports().memory.buffer);
  }

  allocate(bytes, alignment) {
    return this.exports().cabi_realloc(0, 0, alignment, bytes);
  }

  /** The value of a type at an address. */
  load(type, at) {
    if (type.kind === 'bool') return this.view.getUint8(at) !== 0;
    if (type.kind === 'char') return String.fromCodePoint(this.view.getUint32(at, true));
    if (type.kind in NUMBERS) return this.view[`get${NUMBERS[type.kind][1]}`](at, true);
    if (type.kind === 'string') return this.string(this.view.getUint32(at, true), this.view.getUint32(at + 4, true));
    if (type.kind === 'list') return this.list(type.of, this.view.getUint32(at, true), this.view.getUint32(at + 4, true));
    if (type.kind === 'flags') return new Set(type.names.filter((_, i) => this.view.getUint8(at) & (1 << i)));
    if (isSum(type)) {
      const tag = tagSize(type) === 1 ? this.view.getUint8(at) : this.view.getUint16(at, true);
      return this.case(type, tag, (of) => this.load(of, at + payload(type)));
    }
    const value = type.kind === 'tuple' ? [] : {};
    let place = at;
    for (const [name, of] of fields(type)) {
      place = align(place, alignment(of));
      value[camel(name)] = this.load(of, place);
      place += size(of);
    }
    return value;
  }

  string(at, bytes) {
    return decoder.decode(new Uint8Array(this.exports().memory.buffer, at, bytes));
  }

  list(of, at, length) {
    return Array.from({ length }, (_, i) => this.load(of, at + i * size(of)));
  }

  case(type, tag, lift) {
    const found = cases(type)[tag];
    if (!found) throw new Error(`no case ${tag}`);
    const [word, of] = found;
    const value = of ? lift(of) : undefined;
    if (type.kind === 'option') return value;
    if (type.kind === 'result') return { [word]: value };
    return of ? { [camel(word)]: value } : word;
  }

  /** Writes a value of a type to an address. */
  store(type, value, at) {
    if (type.kind === 'string' || type.kind === 'list') {
      const [where, length] = this.lower(type, value);
      this.view.setUint32(at, where, true);
      this.view.setUint32(at + 4, length, true);
    } else if (type.kind === 'char') {
      this.view.setUint32(at, value.codePointAt(0), true);
    } else if (type.kind in NUMBERS) {
      const number = NUMBERS[type.kind][0] === 8 && type.kind !== 'f64' ? BigInt(value) : Number(value);
      this.view[`set${NUMBERS[type.kind][1]}`](at, number, true);
    } else if (isSum(type)) {
      const [tag, of, inner] = this.choose(type, value);
      if (tagSize(type) === 1) this.view.setUint8(at, tag);
      else this.view.setUint16(at, tag, true);
      if (of) this.store(of, inner, at + payload(type));
    } else {
      let place = at;
      for (const [name, of] of fields(type)) {
        place = align(place, alignment(of));
        this.store(of, value[camel(name)], place);
        place += size(of);
      }
    }
  }

  /** The tag, type and value of the case that a value is. */
  choose(type, value) {
    const all = cases(type);
    if (type.kind === 'option') return value === undefined || value === null ? [0, null] : [1, type.of, value];
    const word = typeof value === 'string' ? value : Object.keys(value)[0];
    const tag = all.findIndex(([name]) => name === word || camel(name) === word);
    if (tag < 0) throw new Error(`no case ${word}`);
    return [tag, all[tag][1], typeof value === 'string' ? undefined : value[word]];
  }

  /** The core values of a value. */
  lower(type, value) {
    if (type.kind === 'string') {
      const bytes = encoder.encode(value);
      const at = this.allocate(bytes.length, 1);
      new Uint8Array(this.exports().memory.buffer).set(bytes, at);
      return [at, bytes.length];
    }
    if (type.kind === 'list') {
      const at = this.allocate(value.length * size(type.of), alignment(type.of));
      value.forEach((item, i) => this.store(type.of, item, at + i * size(type.of)));
      return [at, value.length];
    }
    if (type.kind === 'u64' || type.kind === 's64') return [BigInt(value)];
    if (type.kind === 'char') return [value.codePointAt(0)];
    if (type.kind in NUMBERS) return [Number(value)];
    if (!isSum(type)) return fields(type).flatMap(([name, of]) => this.lower(of, value[camel(name)]));
    const [tag, of, inner] = this.choose(type, value);
    const room = flat(type).slice(1);
    const lowered = of ? this.lower(of, inner) : [];
    return [tag, ...room.map((core, i) => lowered[i] ?? (core === 'i64' ? 0n : 0))];
  }

  /** The value of core values, which are taken from the front of `core`. */
  lift(type, core) {
    if (type.kind === 'string') return this.string(core.shift() >>> 0, core.shift() >>> 0);
    if (type.kind === 'list') return this.list(type.of, core.shift() >>> 0, core.shift() >>> 0);
    if (type.kind === 'bool') return core.shift() !== 0;
    if (type.kind === 'char') return String.fromCodePoint(core.shift());
    if (type.kind === 'u32') return core.shift() >>> 0;
    if (type.kind in NUMBERS) return core.shift();
    if (isSum(type)) {
      const taken = core.splice(0, flat(type).length);
      return this.case(type, taken.shift(), (of) => this.lift(of, taken));
    }
    const value = type.kind === 'tuple' ? [] : {};
    for (const [name, of] of fields(type)) value[camel(name)] = this.lift(of, core);
    return value;
  }
}
