/** Deep and large documents, pauses, wrong requests, memory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';
import { Random, mutate, randomDocument, seed } from './support/random.mjs';

test('a hundred thousand nested arrays are read, outlined, folded and coloured', () => {
  const extension = new Extension();
  const depth = 100000;
  const document = extension.open('['.repeat(depth) + '\n' + ']'.repeat(depth));
  assert.deepEqual(document.diagnose().length, 0);
  assert.equal(document.symbols().length, depth - 1);
  assert.equal(document.folds().length, depth);
  assert.equal(document.highlightSpan(depth - 10, depth + 11).tokens.length, 20);
  document.close();
});

test('deep documents that are broken are no danger either', () => {
  const extension = new Extension();
  for (const [text, code] of [
    ['['.repeat(100000), 'unclosed-bracket'],
    ['{"a":'.repeat(100000), 'unclosed-bracket'],
    ['[{"a":'.repeat(50000) + '}]'.repeat(49999), 'expected-value'],
    [']'.repeat(100000), 'unmatched-bracket'],
    ['['.repeat(100000) + '}'.repeat(100000), 'mismatched-bracket'],
  ]) {
    extension.with(text, 'a.json', (document) => {
      assert.equal(document.diagnose()[0].code, code);
      document.symbols();
      document.folds();
    });
  }
});

test('nesting beyond a million ends the reading with a problem', () => {
  const extension = new Extension();
  extension.with('['.repeat(1000010), 'a.json', (document) => assert.deepEqual(document.problems(), [['too-deep', '[']]));
});

test('formatting that would explode is refused', () => {
  const extension = new Extension();
  const text = '['.repeat(50000) + ']'.repeat(50000);
  extension.with(text, 'a.json', (document) => assert.throws(() => document.formatEdits(), { kind: 'too-large' }));
});

test('a document that is too large is refused with the bound', () => {
  const extension = new Extension();
  extension.with(' '.repeat(16 * 1024 * 1024 + 1), 'a.json', (document) => {
    assert.throws(() => document.diagnose(), { kind: 'too-large', sentence: /16777216/ });
    assert.throws(() => document.highlightSpan(0, 10), { kind: 'too-large' });
  });
});

test(`a report in parts is the same as one in a piece (seed ${seed})`, () => {
  const random = new Random(seed);
  const patient = new Extension();
  const hasty = new Extension(() => true);
  for (let i = 0; i < 20; i++) {
    let text = '[';
    while (text.length < 150000) text += mutate(random, randomDocument(random, random.chance(20))) + ',\n';
    text += '1]';
    const whole = patient.with(text, 'a.json', (document) => document.diagnose());
    const parts = hasty.with(text, 'a.json', (document) => document.diagnose());
    assert.ok(parts.answers > 5, `${parts.answers} answers`);
    assert.deepEqual([...parts], [...whole]);
  }
});

test('a report that is not finished ends with the next change', () => {
  const extension = new Extension(() => true);
  const document = extension.open('[' + '1,\n'.repeat(20000) + '1]');
  const { token } = document.startDiagnose();
  assert.ok(token > 0);
  document.change([1, 1, '2,']);
  assert.throws(() => document.resume(token), { kind: 'invalid-request' });
  const next = document.startDiagnose();
  assert.notEqual(next.token, token);
  document.resume(next.token);
  assert.throws(() => document.resume(next.token), { kind: 'invalid-request' });
  assert.throws(() => document.resume(0), { kind: 'invalid-request' });
});

test('an outline that was interrupted is there when asked often enough', () => {
  const extension = new Extension(() => true);
  const document = extension.open('[' + '1,\n'.repeat(20000) + '1]');
  let refusals = 0;
  for (let symbols = null; symbols === null;) {
    try {
      symbols = document.symbols();
    } catch (refusal) {
      assert.equal(refusal.kind, 'cancelled');
      assert.ok(++refusals < 20);
    }
  }
  assert.ok(refusals > 1);
});

test('colours far into unknown text come when asked often enough', () => {
  const extension = new Extension(() => true);
  const document = extension.open('[' + '1,\n'.repeat(50000) + '1]');
  const end = document.text.length;
  let refusals = 0;
  for (let answer = null; answer === null;) {
    try {
      answer = document.highlightSpan(end - 4, end);
      assert.equal(answer.tokens.length, 3);
    } catch (refusal) {
      assert.equal(refusal.kind, 'cancelled');
      assert.ok(++refusals < 40);
    }
  }
  assert.ok(refusals > 1);
});

test('wrong requests are refused and harm nothing', () => {
  const extension = new Extension();
  const document = extension.open('[1]');
  assert.throws(() => document.highlightSpan(2, 1), { kind: 'invalid-request' });
  assert.throws(() => document.highlightSpan(0, 4), { kind: 'invalid-request' });
  document.version++;
  assert.throws(() => document.diagnose(), { kind: 'invalid-request' });
  document.version--;
  document.close();
  assert.throws(() => document.diagnose(), { kind: 'invalid-request' });
  document.close();
});

test('documents are apart from each other', () => {
  const extension = new Extension();
  const one = extension.open('[1]', 'one.json');
  const other = extension.open('[2,]', 'other.jsonc');
  one.change([1, 2, '3,']);
  assert.deepEqual(one.problems(), [['trailing-comma', ',']]);
  assert.deepEqual(other.problems(), []);
  one.close();
  assert.deepEqual(other.highlight()[1], ['number', '2']);
});

test('memory does not grow with use', () => {
  const extension = new Extension();
  const text = '[' + '{"key": "value", "list": [1, 2, 3]},\n'.repeat(1000) + '{}]';
  const work = () => {
    const document = extension.open(text);
    for (let i = 0; i < 10; i++) {
      document.change([1, 1, i % 2 ? '"x",' : '01 ']);
      document.highlightSpan(0, 2000);
      document.diagnose();
      document.symbols();
      document.folds();
    }
    document.close();
  };
  for (let i = 0; i < 10; i++) work();
  const before = extension.pages;
  for (let i = 0; i < 30; i++) work();
  assert.ok(extension.pages <= before + 16, `${before} pages, then ${extension.pages}`);
});
