/** A guest that offers every interface, as the generated bindings let it, answers what its description says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Guest, Refusal } from '../testing/host.mjs';
import { interfaces } from '../testing/wit.mjs';

const module = new WebAssembly.Module(readFileSync(new URL('../target/showcase.wasm', import.meta.url)));
const described = JSON.parse(readFileSync(new URL('../../showcase/answers.json', import.meta.url), 'utf8'));
const HOST = ['clock', 'documents', 'log', 'settings', 'task', 'types', 'ui', 'workspace'];

test('every interface that an extension can offer is offered, with every function', () => {
  const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
  for (const [face, { functions }] of interfaces()) {
    if (HOST.includes(face)) continue;
    for (const name of functions.keys()) assert.ok(exported.includes(`atoll:extension/${face}@0.1.0#${name}`), `${face}#${name}`);
  }
});

test('every function is described, and answers what is described', () => {
  const guest = new Guest(module);
  const seen = new Set();
  for (const { interface: face, function: name, arguments: given, answer, error } of described) {
    seen.add(`${face}#${name}`);
    const told = `${face}#${name} ${JSON.stringify(given)}`;
    try {
      const value = guest.call(face, name, ...given);
      assert.equal(error, undefined, told);
      assert.deepEqual(JSON.parse(JSON.stringify(value ?? null)), answer ?? null, told);
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      assert.deepEqual(failure.failure, error, told);
    }
  }
  for (const face of guest.offered) {
    for (const name of interfaces().get(face).functions.keys()) assert.ok(seen.has(`${face}#${name}`), `${face}#${name}`);
  }
});

test('the host is asked and answers with every kind of value', () => {
  const asked = [];
  const note = (answer) => (...values) => (asked.push(values), answer);
  const values = { boolean: { boolean: true }, integer: { integer: -5n }, number: { number: 0.5 }, text: { text: 'é' } };
  const guest = new Guest(module, {
    clock: { now: () => 12345678901n },
    task: { shouldYield: () => true },
    log: { write: note() },
    documents: {
      openDocuments: () => ({ ok: [{ id: 7, version: 1, language: 'l', path: 'a/é.txt', length: 3 }] }),
      text: (document, span) => ({ ok: `${document} ${span.end}` }),
    },
    settings: { get: (name) => (name === 'texts' ? { texts: ['a', 'b'] } : values[name]) },
    workspace: { files: note({ ok: ['a.txt', 'b.txt'] }), read: () => ({ error: 'too-large' }) },
    ui: {
      notify: note({ ok: undefined }),
      status: note({ error: 'too-many' }),
      decorate: note({ error: 'outdated' }),
      progress: note({ ok: undefined }),
      refresh: note({ ok: undefined }),
    },
  });
  const revision = { document: 7, version: 1 };
  assert.deepEqual(guest.call('commands', 'run', 'host', { revision, selections: [] }), {
    show:
      '12345678901; true; 1 open at a/é.txt; 7 2; true; -5; 0.5; é; a+b; absent; a.txt b.txt; error 3; ' +
      'ok; error 1; error 2; ok; ok; ok; ok',
  });
  assert.deepEqual(asked, [
    ['info', 'asked'],
    ['*.txt'],
    ['warning', 'message', [{ title: 'title', call: { command: 'show', argument: 'with' } }]],
    ['item', 'text', 'tooltip'],
    [
      revision,
      'group',
      [
        { span: { start: 1, end: 2 }, tone: 'added' },
        { span: { start: 0, end: 1 }, tone: 'info' },
      ],
    ],
    ['title', { percent: 40 }],
    ['title', 'over'],
    [{ panel: 'rows' }],
    ['colors'],
  ]);
});

test('thousands of calls keep memory steady', () => {
  const guest = new Guest(module);
  const revision = { document: 1, version: 1 };
  const ask = () => guest.call('completion', 'complete', revision, 4, 'typed');
  for (let i = 0; i < 500; i++) ask();
  const before = guest.pages;
  for (let i = 0; i < 5000; i++) ask();
  assert.ok(guest.pages <= before + 1, `${before} pages became ${guest.pages}`);
});
