// The extension's module in Node: its imports, and its exports lifted by the Canonical ABI into plain arrays, in the order
// in which examples/answers.rs prints them.
import { readFileSync } from 'node:fs';

const PACKAGE = 'atoll:extension';
const VERSION = '@0.1.0';

export class Module {
  /** Asked by the module's `task.should-yield`. */
  shouldYield = () => false;
  /** Lines the module logged. */
  log = [];

  constructor(path) {
    const imports = {
      [`${PACKAGE}/log${VERSION}`]: { write: (level, start, length) => { this.log.push(this.string(start, length)); } },
      [`${PACKAGE}/task${VERSION}`]: { 'should-yield': () => (this.shouldYield() ? 1 : 0) },
    };
    this.exports = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), imports).exports;
  }

  get bytes() { return this.exports.memory.buffer.byteLength; }

  u32(at) { return new DataView(this.exports.memory.buffer).getUint32(at, true); }
  u8(at) { return new DataView(this.exports.memory.buffer).getUint8(at); }
  string(start, length) { return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(this.exports.memory.buffer, start, length)); }
  text(at) { return this.string(this.u32(at), this.u32(at + 4)); }
  option(at) { return this.u8(at) ? this.text(at + 4) : null; }
  list(at, size, item) {
    const [start, length] = [this.u32(at), this.u32(at + 4)];
    return Array.from({ length }, (_, index) => item(start + index * size));
  }

  /** Calls an export, lifts its result, and frees it. */
  call(name, parameters, lift) {
    const full = `${PACKAGE}/${name.replace('#', `${VERSION}#`)}`;
    const at = this.exports[full](...parameters);
    const result = lift ? lift(at) : undefined;
    this.exports[`cabi_post_${full}`]?.(at);
    return result;
  }

  /** A result whose error is a `failure`: its sentence. */
  result(at, lift) {
    if (this.u8(at) === 0) return lift(at + 4);
    return this.u8(at + 4) === 0 ? 'cancelled' : this.text(at + 8);
  }

  /** Lowers a string; the module owns it then. */
  lower(text) {
    const bytes = new TextEncoder().encode(text);
    const start = bytes.length ? this.exports.cabi_realloc(0, 0, 1, bytes.length) : 1;
    new Uint8Array(this.exports.memory.buffer, start, bytes.length).set(bytes);
    return [start, bytes.length];
  }

  open(id, version, text) {
    this.call('sync#did-open', [id, version, ...this.lower('toml'), ...this.lower('a.toml'), text.length, ...this.lower(text)]);
  }

  change(id, version, edits) {
    const lowered = edits.map(([start, end, text]) => [start, end, ...this.lower(text)]).flat();
    const start = lowered.length ? this.exports.cabi_realloc(0, 0, 4, lowered.length * 4) : 4;
    new Uint32Array(this.exports.memory.buffer, start, lowered.length).set(lowered);
    this.call('sync#did-change', [id, version, start, edits.length]);
  }

  close(id) { this.call('sync#did-close', [id]); }

  scopes() { return this.call('highlighting#scopes', [], (at) => this.list(at, 8, (item) => this.text(item))); }

  highlight(id, version, start, end) {
    const token = (at) => [this.u32(at), this.u32(at + 4), this.u32(at + 8)];
    return this.call('highlighting#highlight', [id, version, start, end], (at) => this.result(at, (found) => this.list(found + 8, 12, token)));
  }

  /** `{ found, token }`; the token is undefined when the answer is complete. */
  diagnostics(name, parameters) {
    const place = (at) => [this.u32(at), this.u32(at + 4), this.text(at + 8)];
    const diagnostic = (at) => [this.u32(at), this.u32(at + 4), this.u8(at + 8), this.text(at + 12), this.option(at + 20), this.list(at + 52, 16, place)];
    return this.call(`diagnostics#${name}`, parameters, (at) => this.result(at, (answer) => ({
      found: this.list(answer + 4, 60, diagnostic),
      token: this.u8(answer) === 1 ? this.u32(answer + 12) : undefined,
    })));
  }

  symbols(id, version) {
    const symbol = (at) => [this.text(at), this.option(at + 8), this.u8(at + 20), ...[24, 28, 32, 36, 40].map((field) => this.u32(at + field))];
    return this.call('symbols#document-symbols', [id, version], (at) => this.result(at, (found) => this.list(found, 44, symbol)));
  }

  folds(id, version) {
    const fold = (at) => [this.u32(at), this.u32(at + 4), this.u8(at + 8)];
    return this.call('folding#folds', [id, version], (at) => this.result(at, (found) => this.list(found, 24, fold)));
  }

  format(id, version) {
    const edit = (at) => [this.u32(at), this.u32(at + 4), this.text(at + 8)];
    return this.call('formatting#format-document', [id, version, 2, 1, 1, 1, 1, 40], (at) => this.result(at, (found) => this.list(found, 16, edit)));
  }
}
