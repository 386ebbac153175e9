/** The extension's features on documents, in plain JavaScript values. */
import { Guest } from './guest.mjs';

const SEVERITIES = ['error', 'warning', 'information', 'hint'];
const SYMBOL_KINDS = { 14: 'text', 15: 'number', 16: 'boolean', 17: 'array', 18: 'object', 20: 'null' };
const FOLD_KINDS = ['region', 'comment', 'imports'];

export class Extension {
  #guest;
  #documents = 0;

  /** @param shouldYield what `task.should-yield` answers */
  constructor(shouldYield) {
    this.#guest = new Guest(shouldYield);
    this.scopes = this.#guest.call('highlighting', 'scopes', [], (r) => r.list(0, 8, (e) => e.string(0)));
  }

  /** The size of the guest's memory in pages of 64 KiB. */
  get pages() {
    return this.#guest.pages;
  }

  /** Opens a document. */
  open(text, path = 'file.json', language = path.endsWith('.jsonc') ? 'jsonc' : 'json') {
    return new OpenDocument(this.#guest, this.scopes, ++this.#documents, text, path, language);
  }

  /** Opens a document, hands it to `use`, and closes it. */
  with(text, path, use) {
    const document = this.open(text, path);
    try {
      return use(document);
    } finally {
      document.close();
    }
  }
}

/** One open document; `text` is what the guest should have. */
export class OpenDocument {
  #guest;
  #scopes;

  constructor(guest, scopes, id, text, path, language) {
    this.#guest = guest;
    this.#scopes = scopes;
    this.id = id;
    this.version = 1;
    this.text = text;
    guest.call('sync', 'did-open', [id, 1, ...guest.string(language), ...guest.string(path), text.length, ...guest.string(text)]);
  }

  /** Makes edits `[from, to, text]`, all of the old text, sorted. */
  change(...edits) {
    this.text = apply(this.text, edits);
    this.version++;
    this.#guest.call('sync', 'did-change', [this.id, this.version, ...this.#guest.edits(edits)]);
  }

  close() {
    this.#guest.call('sync', 'did-close', [this.id]);
  }

  /** Coloured stretches of the span, as `{from, to, scope}`; `covered` is where the answer ends. */
  highlightSpan(from, to) {
    return this.#ask('highlighting', 'highlight', [from, to], (r) => ({
      covered: [r.u32(0), r.u32(4)],
      tokens: r.list(8, 12, (e) => ({ from: e.u32(0), to: e.u32(0) + e.u32(4), scope: this.#scopes[e.u32(8)] })),
    }));
  }

  /** Coloured stretches of the whole text as pairs of scope and text. */
  highlight() {
    return this.highlightSpan(0, this.text.length).tokens.map((t) => [t.scope, this.text.slice(t.from, t.to)]);
  }

  /** All problems; `answers` counts how many answers it took. */
  diagnose() {
    const found = [];
    let answers = 1;
    let answer = this.startDiagnose();
    for (; answer.token; answers++) {
      found.push(...answer.found);
      answer = this.resume(answer.token);
    }
    found.push(...answer.found);
    return Object.assign(found, { answers });
  }

  /** The first answer of `diagnose`; with a `token` when it is partial. */
  startDiagnose() {
    return this.#ask('diagnostics', 'diagnose', [], diagnosticsAnswer);
  }

  resume(token) {
    return this.#guest.call('diagnostics', 'resume', [token], (r) => r.result(diagnosticsAnswer));
  }

  /** Codes of the problems with the text that each marks. */
  problems() {
    return this.diagnose().map((p) => [p.code, this.text.slice(p.from, p.to)]);
  }

  symbols() {
    return this.#ask('symbols', 'document-symbols', [], (r) =>
      r.list(0, 44, (e) => ({
        name: e.string(0),
        detail: e.optional(8),
        kind: SYMBOL_KINDS[e.u8(20)],
        from: e.u32(24),
        to: e.u32(28),
        selection: [e.u32(32), e.u32(36)],
        depth: e.u32(40),
      })),
    );
  }

  folds() {
    return this.#ask('folding', 'folds', [], (r) =>
      r.list(0, 24, (e) => ({ from: e.u32(0), to: e.u32(4), kind: FOLD_KINDS[e.u8(8)] })),
    );
  }

  /** The edits `[from, to, text]` that format the document. */
  formatEdits({ tabSize = 2, insertSpaces = true, trim = true, finalNewline = true, printWidth } = {}) {
    const options = [tabSize, insertSpaces, trim, finalNewline, printWidth !== undefined, printWidth ?? 0].map(Number);
    return this.#ask('formatting', 'format-document', options, (r) => r.list(0, 16, (e) => [e.u32(0), e.u32(4), e.string(8)]));
  }

  /** The formatted text. */
  format(options) {
    return apply(this.text, this.formatEdits(options));
  }

  #ask(face, name, parameters, lift) {
    return this.#guest.call(face, name, [this.id, this.version, ...parameters], (r) => r.result(lift));
  }
}

function diagnosticsAnswer(reader) {
  return { found: reader.list(4, 60, diagnostic), token: reader.u8(0) ? reader.u32(12) : 0 };
}

function diagnostic(reader) {
  return {
    from: reader.u32(0),
    to: reader.u32(4),
    severity: SEVERITIES[reader.u8(8)],
    message: reader.string(12),
    code: reader.optional(20),
    source: reader.optional(32),
    tags: reader.list(44, 1, (e) => e.u8(0)),
    related: reader.list(52, 16, (e) => ({ from: e.u32(0), to: e.u32(4), message: e.string(8) })),
  };
}

/** The text with edits `[from, to, text]` made. */
export function apply(text, edits) {
  let result = '';
  let at = 0;
  for (const [from, to, inserted] of edits) {
    if (from < at || to < from) throw new Error(`edits out of order at ${from}`);
    result += text.slice(at, from) + inserted;
    at = to;
  }
  return result + text.slice(at);
}
