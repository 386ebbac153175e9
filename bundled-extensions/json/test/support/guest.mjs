/**
 * The smallest host for the module: lowers arguments to and lifts results from the canonical ABI, as far as the contract's language
 * interfaces need it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULE = process.env.JSON_EXTENSION ?? fileURLToPath(new URL('../../../target/json/extension.wasm', import.meta.url));
const compiled = new WebAssembly.Module(readFileSync(MODULE));
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export class Guest {
  /** @param shouldYield what `task.should-yield` answers */
  constructor(shouldYield = () => false) {
    const imports = {
      env: {
        abort: (message, file, line) => {
          throw new Error(`abort: ${this.#unit16(message)} (${this.#unit16(file)}:${line})`);
        },
      },
      'atoll:extension/task@0.1.0': { 'should-yield': () => Number(shouldYield()) },
    };
    for (const { module, name } of WebAssembly.Module.imports(compiled)) {
      (imports[module] ??= {})[name] ??= () => {
        throw new Error(`${module}#${name} is not to be called`);
      };
    }
    this.exports = new WebAssembly.Instance(compiled, imports).exports;
  }

  /** The size of the guest's memory in pages of 64 KiB. */
  get pages() {
    return this.exports.memory.buffer.byteLength >>> 16;
  }

  /** Calls `name` of an interface; `lift` reads the result, while it is there. */
  call(face, name, parameters, lift = () => undefined) {
    const path = `atoll:extension/${face}@0.1.0#${name}`;
    const result = this.exports[path](...parameters);
    const lifted = lift(new Reader(this.exports.memory.buffer, result));
    const post = this.exports[`cabi_post_${path}`];
    if (post) post(...(result === undefined ? [] : [result]));
    return lifted;
  }

  /** Lowers a string to its address and length. */
  string(text) {
    const bytes = encoder.encode(text);
    const at = this.exports.cabi_realloc(0, 0, 1, bytes.length);
    new Uint8Array(this.exports.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  }

  /** Lowers text edits to the address and length of their list. */
  edits(list) {
    const at = this.exports.cabi_realloc(0, 0, 4, list.length * 16);
    list.forEach(([from, to, text], i) => {
      const words = [from, to, ...this.string(text)];
      new Uint32Array(this.exports.memory.buffer, at + i * 16, 4).set(words);
    });
    return [at, list.length];
  }

  #unit16(at) {
    if (!at) return '';
    const length = new Uint32Array(this.exports.memory.buffer)[(at - 4) >>> 2] >>> 1;
    return String.fromCharCode(...new Uint16Array(this.exports.memory.buffer, at, length));
  }
}

/** Reads values of the canonical ABI at an address. */
export class Reader {
  constructor(buffer, at) {
    this.view = new DataView(buffer);
    this.at = at;
  }

  /** The same memory, `offset` bytes further. */
  plus(offset) {
    return new Reader(this.view.buffer, this.at + offset);
  }

  u8(offset) {
    return this.view.getUint8(this.at + offset);
  }

  u32(offset) {
    return this.view.getUint32(this.at + offset, true);
  }

  string(offset) {
    return decoder.decode(new Uint8Array(this.view.buffer, this.u32(offset), this.u32(offset + 4)));
  }

  /** An `option<string>`, absent as null. */
  optional(offset) {
    return this.u8(offset) ? this.string(offset + 4) : null;
  }

  /** A list of records of `size` bytes. */
  list(offset, size, lift) {
    const start = this.u32(offset);
    return Array.from({ length: this.u32(offset + 4) }, (_, i) => lift(new Reader(this.view.buffer, start + i * size)));
  }

  /** A `result` with a `failure`; a failure is thrown as `Refusal`. */
  result(lift) {
    if (!this.u8(0)) return lift(this.plus(4));
    const kind = ['cancelled', 'invalid-request', 'too-large', 'other'][this.u8(4)];
    throw new Refusal(kind, kind === 'cancelled' ? '' : this.string(8));
  }
}

/** A `failure` that the guest answered. */
export class Refusal extends Error {
  constructor(kind, sentence) {
    super(`${kind}: ${sentence}`);
    this.kind = kind;
    this.sentence = sentence;
  }
}
