/** The oracle answers what the runtime answers, after edits as from scratch, and says what went wrong instead of ending. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { answer } from '../oracle/oracle.mjs';
import { staged } from './model.mjs';

const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
after(() => rmSync(folder, { recursive: true }));

function request(name, text, more = {}) {
  const file = join(folder, 'text');
  writeFileSync(file, text);
  const query = join(folder, 'query.scm');
  writeFileSync(query, '((identifier) @constant (#match? @constant "^[A-Z]+$"))\n(identifier) @variable');
  return { wasm: join(staged, name, 'grammar.wasm'), symbol: name, query, file, edits: [], fromRow: null, toRow: null, ...more };
}

test('raw captures ignore text predicates, filtered ones do not', async () => {
  const result = await answer(request('java', 'class A { int b; }'));
  assert.deepEqual(result.captures, [
    [0, 'constant', 6, 7],
    [1, 'variable', 6, 7],
    [0, 'constant', 14, 15],
    [1, 'variable', 14, 15],
  ]);
  assert.deepEqual(result.filtered, [
    [0, 'constant', 6, 7],
    [1, 'variable', 6, 7],
    [1, 'variable', 14, 15],
  ]);
  assert.equal(result.error, false);
});

test('an edited text has the tree of the text it becomes', async () => {
  const edits = [
    { start: 3, end: 3, text: '\nß = "🐢"\n' },
    { start: 0, end: 1, text: 'def f():\n  return 1' },
    { start: 5, end: 9, text: '' },
  ];
  let text = 'a = 1\nb = [2]\n';
  for (const { start, end, text: put } of edits) text = text.slice(0, start) + put + text.slice(end);
  const edited = await answer(request('python', 'a = 1\nb = [2]\n', { edits }));
  const fresh = await answer(request('python', text));
  assert.deepEqual(edited, fresh);
});

test('rows bound the captures', async () => {
  const text = 'class A {\n  int b;\n  int c;\n}\n';
  const { captures } = await answer(request('java', text, { fromRow: 1, toRow: 2 }));
  assert.ok(captures.some(([, name, start]) => name === 'variable' && start === text.indexOf('b')));
  assert.ok(captures.every(([, , start]) => start !== text.indexOf('c')));
});

test('another tree has another digest, and an error is told', async () => {
  const right = await answer(request('java', 'class A { int b; }'));
  const wrong = await answer(request('java', 'class A { int b }}'));
  assert.notEqual(right.tree, wrong.tree);
  assert.equal(wrong.error, true);
});
