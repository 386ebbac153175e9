/**
 * A small host for tests of extensions in Node: it runs a module with functions of your own behind its imports and calls what it
 * exports, in plain JavaScript values (see `abi.mjs`). The real host checks much more; here a wrong answer is simply seen.
 *
 *     const guest = new Guest(readFileSync('build/extension.wasm'), { task: { shouldYield: () => false } });
 *     guest.call('sync', 'did-open', { id: 1, version: 1, language: 'json', path: 'a.json', length: 2 }, '{}');
 *     guest.call('hover', 'hover', { document: 1, version: 1 }, 0);
 */
import { Memory, camel, flat } from './abi.mjs';
import { interfaces } from './wit.mjs';

const PACKAGE = 'atoll:extension/';
const VERSION = '@0.1.0';
/** More core parameters than these go through memory. */
const MOST_PARAMETERS = 16;

/** What imports answer unless a test says otherwise: nothing is granted, nobody waits. */
const DEFAULTS = {
  log: { write: () => undefined },
  task: { shouldYield: () => false },
  documents: { openDocuments: () => ({ error: 'denied' }), text: () => ({ error: 'denied' }) },
  workspace: { files: () => ({ error: 'denied' }), read: () => ({ error: 'denied' }) },
  settings: { get: () => undefined },
  ui: {
    notify: () => ({ error: 'denied' }),
    status: () => ({ error: 'denied' }),
    decorate: () => ({ error: 'denied' }),
    progress: () => ({ error: 'denied' }),
    refresh: () => ({ ok: undefined }),
  },
  clock: { now: () => 0 },
};

/** The error of a `result` that the guest answered: `failure`. Of the contract's `failure`, `kind` is its word, `sentence` what it carries. */
export class Refusal extends Error {
  constructor(failure) {
    const [kind, sentence] = typeof failure === 'string' ? [failure, ''] : Object.entries(failure)[0];
    super(`${kind}: ${sentence}`);
    this.failure = failure;
    this.kind = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    this.sentence = sentence;
  }
}

/** One running module. */
export class Guest {
  #wit;
  #memory;

  /**
   * @param module the module's bytes, or a compiled module
   * @param functions what stands behind imports: by interface, then by function, both in camel case
   * @param folder where the WIT lies
   */
  constructor(module, functions = {}, folder = undefined) {
    this.#wit = interfaces(folder);
    this.#memory = new Memory(() => this.exports);
    const compiled = module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
    const imports = { env: { abort: (...at) => this.#abort(...at) } };
    for (const { module: from, name } of WebAssembly.Module.imports(compiled)) {
      if (!from.startsWith(PACKAGE)) continue;
      const face = from.slice(PACKAGE.length, -VERSION.length);
      const given = functions[camel(face)]?.[camel(name)] ?? DEFAULTS[camel(face)]?.[camel(name)];
      (imports[from] ??= {})[name] = this.#import(this.#function(face, name), given);
    }
    this.exports = new WebAssembly.Instance(compiled, imports).exports;
    this.exports._initialize?.();
  }

  /** The names of the interfaces that the module exports functions of. */
  get offered() {
    const names = Object.keys(this.exports).filter((name) => name.startsWith(PACKAGE));
    return [...new Set(names.map((name) => name.slice(PACKAGE.length).split('@')[0]))].sort();
  }

  /** The size of the guest's memory in pages of 64 KiB. */
  get pages() {
    return this.exports.memory.buffer.byteLength >>> 16;
  }

  /** Calls a function of an interface. What a `result` carries is returned, or thrown as `Refusal`. */
  call(face, name, ...values) {
    const { parameters, result } = this.#function(face, name);
    const path = `${PACKAGE}${face}${VERSION}#${name}`;
    if (!this.exports[path]) throw new Error(`the module does not export ${path}`);
    const returned = this.exports[path](...this.#lowered(parameters, values));
    const value = result && this.#lifted(result, returned);
    const post = this.exports[`cabi_post_${path}`];
    if (post) post(...(returned === undefined ? [] : [returned]));
    if (result?.kind !== 'result') return value ?? undefined;
    if ('error' in value) throw new Refusal(value.error);
    return value.ok;
  }

  #lowered(parameters, values) {
    const cores = parameters.flatMap(([, type]) => flat(type));
    if (cores.length <= MOST_PARAMETERS) return parameters.flatMap(([, type], i) => this.#memory.lower(type, values[i]));
    const all = { kind: 'tuple', of: parameters.map(([, type]) => type) };
    const [at] = this.#memory.lower({ kind: 'list', of: all }, [values]);
    return [at];
  }

  #lifted(type, returned) {
    return flat(type).length > 1 ? this.#memory.load(type, returned >>> 0) : this.#memory.lift(type, [returned]);
  }

  #function(face, name) {
    const found = this.#wit.get(face)?.functions.get(name);
    if (!found) throw new Error(`the contract has no ${face}#${name}`);
    return found;
  }

  #import({ parameters, result }, answer) {
    return (...core) => {
      const values = parameters.map(([, type]) => this.#memory.lift(type, core));
      const value = answer(...values);
      if (!result) return undefined;
      if (flat(result).length > 1) this.#memory.store(result, value, core.shift() >>> 0);
      else return this.#memory.lower(result, value)[0];
      return undefined;
    };
  }

  /** AssemblyScript's way to trap with a message. */
  #abort(message, file, line) {
    const text = (at) => {
      if (!at) return '';
      const units = this.#memory.view.getUint32(at - 4, true) >>> 1;
      return String.fromCharCode(...new Uint16Array(this.exports.memory.buffer, at, units));
    };
    throw new Error(`abort: ${text(message)} (${text(file)}:${line})`);
  }
}
