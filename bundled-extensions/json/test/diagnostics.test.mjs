/** Each problem: its code, what it marks, its sentence, and that reading goes on after it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';

const extension = new Extension();

/** Pairs of code and marked text for a document. */
function problems(text, path = 'file.json') {
  return extension.with(text, path, (document) => document.problems());
}

/** The first problem of a document. */
function first(text, path = 'file.json') {
  return extension.with(text, path, (document) => document.diagnose()[0]);
}

/** One line: the document, then code and marked text of each problem. */
const CASES = [
  ['[1 2]', ['missing-comma', '1']],
  ['[1\n2]', ['missing-comma', '1']],
  ['["a" "b" "c"]', ['missing-comma', '"'], ['missing-comma', '"']],
  ['[{} []]', ['missing-comma', '}']],
  ['{"a": 1 "b": 2}', ['missing-comma', '1']],
  ['{"a": {} {"b": 1}}', ['missing-comma', '}']],
  ['{"a" 1, "b" [2]}', ['missing-colon', '"'], ['missing-colon', '"']],
  ['{"a"}', ['missing-colon', '"']],
  ['{"a", "b": 1}', ['missing-colon', '"']],
  ['{"a" "b": 1}', ['missing-colon', '"']],
  ['{"a": , "b": 1}', ['expected-value', ',']],
  ['{"a": }', ['expected-value', '}']],
  ['{"a":: 1}', ['expected-value', ':']],
  ['[1,,2]', ['expected-value', ',']],
  ['[,1]', ['expected-value', ',']],
  ['[1,,]', ['expected-value', ',']],
  ['{,}', ['expected-property', ',']],
  ['{"a": 1,, "b": 2}', ['expected-property', ',']],
  ['{"a": 1, {"b": 2}}', ['expected-property', '{']],
  ['{"a": 1, 2}', ['expected-property', '2']],
  ['{: 1, "a": 2}', ['expected-property', ':']],
  ['{a: 1, $b: 2, c-d: 3, é: 4}', ['unquoted-key', 'a'], ['unquoted-key', '$b'], ['unquoted-key', 'c-d'], ['unquoted-key', 'é']],
  ['{1: 2, true: 3}', ['unquoted-key', '1'], ['unquoted-key', 'true']],
  ["{'a': 'b'}", ['single-quotes', "'a'"], ['single-quotes', "'b'"]],
  ["['it\\'s']", ['single-quotes', "'it\\'s'"]],
  ['[1, 2,]', ['trailing-comma', ',']],
  ['{"a": 1 , }', ['trailing-comma', ',']],
  ['["a": 1]', ['unexpected-colon', ':']],
  ['[1, "a": ]', ['unexpected-colon', ':']],
  ['{"a": 1, b}', ['expected-property', 'b']],
  ['{"a": 1 : 2, "b": 3}', ['unexpected-colon', ':']],
  ['[1, {"a": 2}', ['unclosed-bracket', '}']],
  ['{"a": [1, 2', ['unclosed-bracket', '2']],
  ['{"a": 1]', ['mismatched-bracket', ']']],
  ['{"a": [1, {"b": 2], "c": 3}', ['mismatched-bracket', ']']],
  ['[{"a": [1}, 2]', ['mismatched-bracket', '}']],
  ['{"a": [1]], "b": 2}', ['unmatched-bracket', ']']],
  ['[1]]', ['unmatched-bracket', ']']],
  ['}', ['unmatched-bracket', '}']],
  ['["a, 1]', ['unclosed-string', '"a, 1]'], ['unclosed-bracket', ']']],
  ['{"a: 1,\n"b": 2}', ['unclosed-string', '"a: 1,']],
  ['["a\n, 1]', ['unclosed-string', '"a']],
  ['["a\\x\\q"]', ['bad-escape', '\\x'], ['bad-escape', '\\q']],
  ['["\\😀"]', ['bad-escape', '\\😀']],
  ['["\\u12", "\\u", "\\u12g4"]', ['bad-unicode-escape', '\\u12'], ['bad-unicode-escape', '\\u'], ['bad-unicode-escape', '\\u12']],
  ['["a\tb\u0000"]', ['control-character', '\t'], ['control-character', '\u0000']],
  ['["\\ud800", "\\udc00", "\\udc00\\ud800"]', ['lone-surrogate', '\\ud800'], ['lone-surrogate', '\\udc00'], ['lone-surrogate', '\\udc00'], ['lone-surrogate', '\\ud800']],
  ['["\\ud83d\\ude00"]'],
  ['[+1, +0.5]', ['number-leading-plus', '+1'], ['number-leading-plus', '+0.5']],
  ['[.5, -.5]', ['number-leading-dot', '.5'], ['number-leading-dot', '-.5']],
  ['[01, -007]', ['number-leading-zero', '01'], ['number-leading-zero', '-007']],
  ['[0x1F, 0b1]', ['number-other-base', '0x1F'], ['number-other-base', '0b1']],
  ['[1., 1e, 1e+, -, 1.e5]', ...['1.', '1e', '1e+', '-', '1.e5'].map((number) => ['number-incomplete', number])],
  ['[NaN, Infinity, -Infinity]', ...['NaN', 'Infinity', '-Infinity'].map((number) => ['number-not-finite', number])],
  ['[12px, 1_000, 1.2.3, 1-2]', ...['12px', '1_000', '1.2.3', '1-2'].map((number) => ['number-malformed', number])],
  ['[True, undefined, foo, foo.bar]', ...['True', 'undefined', 'foo', 'foo.bar'].map((word) => ['unknown-word', word])],
  ['[1, // c\n2 /* d */]', ['comment-not-allowed', '// c'], ['comment-not-allowed', '/* d */']],
  ['[1] /* d', ['comment-not-allowed', '/* d'], ['unclosed-comment', '/* d']],
  ['{} {}', ['content-after-end', '{']],
  ['1\n2\n3', ['content-after-end', '2']],
  ['"a": 1', ['content-after-end', ':']],
  ['{}\n{"a": 01}', ['content-after-end', '{'], ['number-leading-zero', '01']],
  ['', ['empty-document', '']],
  [' \n ', ['empty-document', '']],
  ['\ufeff{}', ['byte-order-mark', '\ufeff']],
  ['[\u00a01, #]', ['stray-character', '\u00a0'], ['stray-character', '#']],
  ['{"a" = 1; "b": 2}', ['stray-character', '='], ['stray-character', ';']],
  ['[1 & 2]', ['stray-character', '&']],
  ['{"a": 1, "a": 2, "a": 3}', ['duplicate-key', '"a"'], ['duplicate-key', '"a"']],
  ['{"a": 1, "\\u0061": 2}', ['duplicate-key', '"\\u0061"']],
  ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}'],
  ['{"": 1, "": 2}', ['duplicate-key', '""']],
  ['{"a\\tb": 1, "a\\u0009b": 2, "A\\tb": 3}', ['duplicate-key', '"a\\u0009b"']],
  ['{"a": {"b": 1, "b": 2}, "a": 3}', ['duplicate-key', '"b"'], ['duplicate-key', '"a"']],
];

for (const [text, ...expected] of CASES) {
  test(`in ${JSON.stringify(text)}`, () => assert.deepEqual(problems(text), expected));
}

test('one document may have many errors and each is found', () => {
  const text = '{a: 01,\n  "b" [1 2,],\n  \'c\': "x\\q",\n  "d": NaN\n  "e": "open\n}';
  assert.deepEqual(problems(text).map(([code]) => code), [
    'unquoted-key', 'number-leading-zero', 'missing-colon', 'missing-comma', 'trailing-comma', 'single-quotes', 'bad-escape', 'number-not-finite',
    'missing-comma', 'unclosed-string',
  ]);
});

test('sentences say what was found and what was expected', () => {
  const sentence = (text) => first(text).message;
  assert.equal(sentence('[1 "x"]'), 'Missing comma: expected `,` or `]` after this value, found the string "x".');
  assert.equal(sentence('{"a" 12}'), 'Missing colon: expected `:` and a value after the property name, found the number 12.');
  assert.equal(sentence('{"a": }'), 'Expected a value, found `}`.');
  assert.equal(sentence('{"a": ['), 'Expected `]`, found the end of the document, with 2 brackets open.');
  assert.equal(sentence('["a\tb"]'), 'Control characters must be escaped in strings: expected `\\t`, found U+0009.');
  assert.equal(sentence('["a\u0001"]'), 'Control characters must be escaped in strings: expected `\\u0001`, found U+0001.');
  assert.equal(sentence('[True]'), 'Expected `true`, found `True`.');
  assert.equal(sentence('[\u00a0]'), 'Expected a token or a plain blank, found the character U+00A0.');
  assert.equal(sentence('[1] 2'), 'Expected the end of the document after its value, found the number 2.');
  assert.equal(sentence(`[1 "${'x'.repeat(100)}"]`), `Missing comma: expected \`,\` or \`]\` after this value, found the string "${'x'.repeat(31)}….`);
});

test('a duplicate key is a warning that leads to the first place', () => {
  const problem = first('{"a": 1, "b": 2, "a": 3}');
  assert.equal(problem.severity, 'warning');
  assert.deepEqual([problem.from, problem.to], [17, 20]);
  assert.deepEqual(problem.related, [{ from: 1, to: 4, message: 'The first property of this name.' }]);
});

test('a lone surrogate is a warning', () => {
  assert.equal(first('"\\ud800"').severity, 'warning');
});

test('a bracket that is not closed is named by the one that opens it', () => {
  assert.deepEqual(first('{"a": [1, 2}').related, [{ from: 6, to: 7, message: 'This `[` is not closed.' }]);
  assert.deepEqual(first('{"a": [1, 2').related, [{ from: 6, to: 7, message: 'This `[` is not closed.' }]);
});

test('the list ends at ten thousand problems and says so', () => {
  const found = extension.with(`[${'01,'.repeat(20000)}1]`, 'file.json', (document) => document.diagnose());
  assert.equal(found.length, 10000);
  assert.deepEqual([found[9999].code, found[9999].severity], ['too-many-problems', 'information']);
});

test('what was wrong is right again after it was mended', () => {
  const document = extension.open('{"a": 1,, "b": [}');
  assert.equal(document.diagnose().length, 2);
  document.change([8, 9, ''], [16, 16, ']']);
  assert.equal(document.text, '{"a": 1, "b": []}');
  assert.deepEqual(document.diagnose().length, 0);
  document.close();
});

/** One line: the file, the document, then code and marked text of each problem. */
const AGAINST_SCHEMAS = [
  ['package.json', '{"private": "yes", "name": "a"}', ['other-type', '"yes"']],
  ['package.json', '{"type": "esm", "scripts": {"test": ["a"]}}', ['unlisted-value', '"esm"'], ['other-type', '[']],
  ['package.json', '{"dependencies": {"a": 1}, "keywords": "a"}', ['other-type', '1'], ['other-type', '"a"']],
  ['package.json', '{"exports": {".": [{"import": "./a.mjs"}, "./a.js", null]}, "mine": {"is": [1]}, "browser": {}}'],
  ['package.json', '{"type": "Module", "author": "a", "contributors": ["b", {"name": "c"}]}'],
  ['package.json', '[1]', ['other-type', '[']],
  ['package.json', '{"private": , "type": tru}', ['expected-value', ','], ['unknown-word', 'tru']],
  ['tsconfig.json', '{"compilerOptions": {"strict": 1, "target": "ES2022", "lib": ["DOM", "es2023"], "module": "es1"}}', ['other-type', '1'], ['unlisted-value', '"es1"']],
  ['other.json', '{"private": "yes"}'],
];

test('values are what the schema for the file says', () => {
  for (const [path, text, ...expected] of AGAINST_SCHEMAS) assert.deepEqual(problems(text, path), expected, text);
});

test('what a schema expects stands in one sentence', () => {
  assert.equal(first('{"private": "yes"}', 'package.json').message, 'Expected `true` or `false`, found a string.');
  assert.equal(first('{"bugs": 3}', 'package.json').message, 'Expected a string or an object, found a number.');
  assert.equal(first('{"type": "esm"}', 'package.json').message, 'Expected one of `"module"`, `"commonjs"`, found `"esm"`.');
  assert.equal(first('{"type": "esm"}', 'package.json').severity, first('{"a": 1, "a": 2}').severity);
});

test('looking at what a schema says comes to an end', () => {
  const deep = '{"exports": '.concat('{"a": '.repeat(3000), 'true', '}'.repeat(3000), '}');
  assert.deepEqual(problems(deep, 'package.json'), []);
  const wide = JSON.stringify({ keywords: Array.from({ length: 5000 }, () => 1) });
  assert.equal(problems(wide, 'package.json').length, 200);
  const strange = JSON.stringify(Object.fromEntries(Array.from({ length: 300000 }, (_, i) => [`k${i}`, i])));
  assert.deepEqual(problems(strange, 'package.json'), []);
  assert.deepEqual(problems(strange.replace(/}$/, ',"private":1}'), 'package.json'), []);
});
