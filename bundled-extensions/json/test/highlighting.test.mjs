/** Colours of every kind of token, and of what is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';
import { Random, mutate, randomDocument, seed } from './support/random.mjs';

const extension = new Extension();

/** Scope and text of each coloured stretch that is not punctuation. */
function colors(text) {
  return extension
    .with(text, 'file.jsonc', (document) => document.highlight())
    .filter(([scope]) => !scope.startsWith('punctuation'));
}

test('every kind of token has its scope', () => {
  const all = extension.with('{"k": ["s", -1.5e3, true, null], "e": {}} // c', 'a.json', (document) => document.highlight());
  assert.deepEqual(all, [
    ['punctuation.bracket', '{'],
    ['property', '"k"'],
    ['punctuation.delimiter', ':'],
    ['punctuation.bracket', '['],
    ['string', '"s"'],
    ['punctuation.delimiter', ','],
    ['number', '-1.5e3'],
    ['punctuation.delimiter', ','],
    ['constant.builtin', 'true'],
    ['punctuation.delimiter', ','],
    ['constant.builtin', 'null'],
    ['punctuation.bracket', ']'],
    ['punctuation.delimiter', ','],
    ['property', '"e"'],
    ['punctuation.delimiter', ':'],
    ['punctuation.bracket', '{'],
    ['punctuation.bracket', '}'],
    ['punctuation.bracket', '}'],
    ['comment', '// c'],
  ]);
});

test('escapes stand out in strings and in keys', () => {
  assert.deepEqual(colors('{"a\\n": "\\u0041b\\"\\ud83d\\ude00"}'), [
    ['property', '"a'],
    ['string.escape', '\\n'],
    ['property', '"'],
    ['string', '"'],
    ['string.escape', '\\u0041'],
    ['string', 'b'],
    ['string.escape', '\\"'],
    ['string.escape', '\\ud83d\\ude00'],
    ['string', '"'],
  ]);
});

test('what is wrong inside a string stands out', () => {
  assert.deepEqual(colors('["a\\qb\tc\\u12"]'), [
    ['string', '"a'],
    ['error', '\\q'],
    ['string', 'b'],
    ['error', '\t'],
    ['string', 'c'],
    ['error', '\\u12'],
    ['string', '"'],
  ]);
});

test('numbers and words that are none are errors', () => {
  assert.deepEqual(
    colors('[01, +1, NaN, tru, #]').map(([scope, text]) => scope + text),
    ['error01', 'error+1', 'errorNaN', 'errortru', 'error#'],
  );
});

test('a key is told by its colon, even without quotes and behind a comment', () => {
  assert.deepEqual(
    colors('{a: 1, \'b\' : 2, "c" /* x */ // y\n : 3, true: 4, "d"}')
      .filter(([scope]) => scope === 'property')
      .map(([, text]) => text),
    ['a', "'b'", '"c"', 'true'],
  );
});

test('a string ends with its line', () => {
  assert.deepEqual(colors('["abc\n1]'), [
    ['string', '"abc'],
    ['number', '1'],
  ]);
});

test('a block comment goes on over lines', () => {
  assert.deepEqual(colors('[/* a\n"b" */ 1, /* "c"\n2'), [
    ['comment', '/* a\n"b" */'],
    ['number', '1'],
    ['comment', '/* "c"\n2'],
  ]);
});

test('a span is coloured where tokens reach into it, and nowhere else', () => {
  const text = '["aaaa", /* bbbb */ "c\\nd\\te"]';
  extension.with(text, 'a.jsonc', (document) => {
    const whole = document.highlightSpan(0, text.length).tokens;
    for (let from = 0; from <= text.length; from++) {
      for (let to = from; to <= text.length; to++) {
        const answer = document.highlightSpan(from, to);
        assert.deepEqual(answer.covered, [from, to]);
        assert.deepEqual(
          answer.tokens,
          whole.filter((token) => token.to > from && token.from < to),
          `${from} to ${to}`,
        );
      }
    }
  });
});

test(`tokens are sorted, not empty, apart, and nothing but blanks lies between (seed ${seed})`, () => {
  const random = new Random(seed);
  for (let i = 0; i < 3000; i++) {
    const text = mutate(random, randomDocument(random, true));
    let at = 0;
    for (const token of extension.with(text, 'a.jsonc', (document) => document.highlightSpan(0, text.length).tokens)) {
      assert.ok(at <= token.from && token.from < token.to && token.to <= text.length, JSON.stringify(text));
      assert.match(text.slice(at, token.from), /^[ \t\r\n]*$/);
      at = token.to;
    }
    assert.match(text.slice(at), /^[ \t\r\n]*$/);
  }
});
