/** The extension's answers to requests at a place, in plain JavaScript values, and what comes of its edits. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Guest } from '@atoll/extension-sdk/testing';
import { apply } from './extension.mjs';

const MODULE = process.env.JSON_EXTENSION ?? fileURLToPath(new URL('../../../target/json/extension.wasm', import.meta.url));
const compiled = new WebAssembly.Module(readFileSync(MODULE));

export const OPTIONS = { tabSize: 2, insertSpaces: true, trimTrailingWhitespace: true, insertFinalNewline: false };

/** A running extension. */
export class Features {
  #documents = 0;

  /** @param host functions of the host in place of the usual ones */
  constructor(host = {}) {
    this.guest = new Guest(compiled, host);
  }

  open(text, path = 'file.json') {
    return new Open(this.guest, ++this.#documents, text, path);
  }
}

/** Opens a text with `|` at the place that is meant; that place is `at`. */
export function opened(marked, path, host) {
  const at = marked.indexOf('|');
  const text = at < 0 ? marked : marked.slice(0, at) + marked.slice(at + 1);
  return Object.assign(new Features(host).open(text, path), { at });
}

export class Open {
  constructor(guest, id, text, path) {
    this.guest = guest;
    this.revision = { document: id, version: 1 };
    this.text = text;
    const language = path.endsWith('.jsonc') || /[jt]sconfig/.test(path) ? 'jsonc' : 'json';
    guest.call('sync', 'did-open', { id, version: 1, language, path, length: text.length }, text);
  }

  change(...edits) {
    this.text = apply(this.text, edits);
    this.revision = { ...this.revision, version: this.revision.version + 1 };
    const lowered = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
    this.guest.call('sync', 'did-change', this.revision.document, this.revision.version, lowered);
  }

  close() {
    this.guest.call('sync', 'did-close', this.revision.document);
  }

  ask(face, name, ...values) {
    return this.guest.call(face, name, this.revision, ...values);
  }

  complete(at = this.at, trigger = 'invoked') {
    return this.ask('completion', 'complete', at, trigger);
  }

  labels(at, trigger) {
    return this.complete(at, trigger).items.map(({ label }) => label);
  }

  /** The text after accepting an item, placeholders as they stand at first. */
  accept(label, at = this.at) {
    const { items, replace } = this.complete(at);
    const item = items.find((it) => it.label === label);
    if (!item) throw new Error(`no ${label} among ${items.map((it) => it.label).join(', ')}`);
    const span = item.replace ?? replace;
    const insert = item.snippet ? plain(item.insert) : (item.insert ?? label);
    const edits = [...item.additionalEdits, { span, text: insert }].sort((a, b) => a.span.start - b.span.start);
    return this.after(edits);
  }

  hover(at = this.at) {
    return this.ask('hover', 'hover', at)?.content;
  }

  actions(start = this.at, end = start, wanted) {
    return this.ask('code-actions', 'actions', { start, end }, wanted);
  }

  /** The text after an action's edits. */
  act(title, ...around) {
    const all = this.actions(...around);
    const action = all.find((it) => it.title.includes(title));
    if (!action) throw new Error(`no ${title} among ${all.map((it) => it.title).join(', ')}`);
    return this.done(this.editsOf(action));
  }

  editsOf(action) {
    return action.handle === undefined ? action.edits : this.ask('code-actions', 'resolve', action.handle);
  }

  /** The text after edits of this document. */
  done(lists) {
    return lists.reduce((text, { edits }) => apply(text, edits.map(triple)), this.text);
  }

  after(edits) {
    return apply(this.text, edits.map(triple));
  }

  /** What spans cover. */
  texts(spans) {
    return spans.map(({ start, end }) => this.text.slice(start, end));
  }
}

const triple = ({ span, text }) => [span.start, span.end, text];

/** A snippet's text as it stands at first. Fails where the syntax is wrong. */
export function plain(snippet) {
  let text = '';
  for (let i = 0; i < snippet.length; i++) {
    if (snippet[i] === '\\') {
      text += snippet[++i];
    } else if (snippet[i] === '$') {
      const rest = snippet.slice(i);
      const found = /^\$(?:\d+|\{\d+\}|\{\d+:((?:\\.|[^}\\])*)\}|\{\d+\|((?:\\.|[^}\\|,])*)(?:,(?:\\.|[^}\\|,])*)*\|\})/s.exec(rest);
      if (!found) throw new Error(`wrong snippet at ${rest}`);
      text += (found[1] ?? found[2] ?? '').replace(/\\(.)/gs, '$1');
      i += found[0].length - 1;
    } else {
      text += snippet[i];
    }
  }
  return text;
}
