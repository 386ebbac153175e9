/** Layout: what goes where, and that nothing but blanks changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension, apply } from './support/extension.mjs';
import { Random, randomDocument, seed } from './support/random.mjs';

const extension = new Extension();

function format(text, options, path = 'a.jsonc') {
  return extension.with(text, path, (document) => document.format(options));
}

function lines(...parts) {
  return parts.join('\n');
}

/** Text of every token. */
function tokens(text) {
  return extension
    .with(text, 'a.jsonc', (document) => document.highlight())
    .map(([, token]) => token)
    .join('\u0000');
}

test('what was on several lines has an item on each', () => {
  assert.equal(
    format('{"a":1,"b":[1,2,\n3],\n"c":{}}'),
    lines('{', '  "a": 1,', '  "b": [', '    1,', '    2,', '    3', '  ],', '  "c": {}', '}', ''),
  );
});

test('what was on one line and fits stays there', () => {
  assert.equal(format('{ "a":[1 ,2],"b" :{"c":null} }'), '{ "a": [1, 2], "b": { "c": null } }\n');
  assert.equal(format('[]'), '[]\n');
  assert.equal(format('[ ]'), '[]\n');
  assert.equal(format('[\n\n]'), '[]\n');
});

test('what was on one line and is too long is broken, from the outside in', () => {
  assert.equal(
    format('{"a":[1,2],"b":[333333,444444]}', { printWidth: 20 }),
    lines('{', '  "a": [1, 2],', '  "b": [', '    333333,', '    444444', '  ]', '}', ''),
  );
});

test('the line width counts the indentation, the key and the comma', () => {
  const text = '{\n"a": [1, 2],\n"b": 1}';
  const flat = lines('{', '  "a": [1, 2],', '  "b": 1', '}', '');
  assert.equal(format(text, { printWidth: 14 }), flat);
  assert.notEqual(format(text, { printWidth: 13 }), flat);
});

test('the line width is 80 unless told', () => {
  const fits = `["${'x'.repeat(76)}"]`;
  const tooLong = `["${'x'.repeat(77)}"]`;
  assert.equal(format(fits), fits + '\n');
  assert.notEqual(format(tooLong), tooLong + '\n');
});

test('tabs and any step are used for indentation', () => {
  assert.equal(format('[\n[\n1]]', { insertSpaces: false }), '[\n\t[\n\t\t1\n\t]\n]\n');
  assert.equal(format('[\n1]', { tabSize: 4 }), '[\n    1\n]\n');
});

test('the final line break is set or left', () => {
  assert.equal(format('1', { finalNewline: false }), '1');
  assert.equal(format('1 \n\n ', { finalNewline: false }), '1\n');
  assert.equal(format('1\n\n\n'), '1\n');
  assert.equal(format(' \n'), '');
});

test('one blank line between items survives, none at the ends', () => {
  assert.equal(format('[\n\n\n1,\n\n\n\n2,\n3\n\n]'), '[\n  1,\n\n  2,\n  3\n]\n');
});

test('comments stay where they are: behind what they follow, or on their own line', () => {
  const text = lines(
    '// head',
    '{ // open',
    '"a": 1, // one',
    '    // own',
    '/* b */ "b" : 2 /* two */,',
    '',
    '/* c',
    '   c */',
    '"c":[ // x',
    '1 // y',
    '], "d": /* v */ 3',
    '// end',
    '}',
    '// tail',
  );
  const expected = lines(
    '// head',
    '{ // open',
    '  "a": 1, // one',
    '  // own',
    '  /* b */ "b": 2 /* two */,',
    '',
    '  /* c',
    '   c */',
    '  "c": [ // x',
    '    1 // y',
    '  ],',
    '  "d": /* v */ 3',
    '  // end',
    '}',
    '// tail',
    '',
  );
  assert.equal(format(text), expected);
});

test('a comment between items on one line goes with the item behind it', () => {
  assert.equal(format('[1, /* two */ 2,\n3]'), '[\n  1,\n  /* two */ 2,\n  3\n]\n');
});

test('a line comment never swallows what follows', () => {
  assert.equal(
    format('{"a" // k\n: // v\n 1 // w\n, "b": 2}'),
    lines('{', '  "a" // k', '    : // v', '    1 // w', '  ,', '  "b": 2', '}', ''),
  );
});

test('blanks at the end of a line comment go if asked for', () => {
  assert.equal(format('1 // a  \t\n'), '1 // a\n');
  assert.equal(format('1 // a  \n', { trim: false }), '1 // a  \n');
});

test('trailing commas stay', () => {
  assert.equal(format('[1,\n2,]'), '[\n  1,\n  2,\n]\n');
  assert.equal(format('{"a":[1,],}'), '{ "a": [1,], }\n');
});

test('numbers and escapes stay as written', () => {
  const scalars = '[1.0, 1e+05, -0, 0.10, 100000000000000000000001, "\\u0041\\/\\ud83d", "é"]';
  assert.equal(format(scalars), scalars + '\n');
});

test('edits are as small as they can be', () => {
  const edits = extension.with('{\n    "a": 1,\n  "b":2\n}\n', 'a.json', (document) => document.formatEdits());
  assert.deepEqual(edits, [
    [4, 6, ''],
    [20, 20, ' '],
  ]);
  assert.deepEqual(
    extension.with('{\n  "a": 1\n}\n', 'a.json', (document) => document.formatEdits()),
    [],
  );
});

test('a document with errors is refused with the first one', () => {
  assert.throws(() => format('{\n  "a": 01,\n  "b"\n}', {}, 'a.json'), {
    kind: 'other',
    sentence:
      'Not formatted: the document has 2 errors, the first in line 2. Numbers must not begin with superfluous zeros, found `01`.',
  });
  assert.throws(() => format('[1', {}, 'a.json'), { sentence: /has an error in line 1\. Expected `\]`/ });
});

test('warnings are no reason to refuse', () => {
  assert.equal(format('{"a":1,"a":"\\ud800"}', {}, 'a.json'), '{ "a": 1, "a": "\\ud800" }\n');
});

test(`only blanks change, the meaning stays, and a second time nothing changes (seed ${seed})`, () => {
  const random = new Random(seed);
  for (let i = 0; i < 4000; i++) {
    const relaxed = random.chance(60);
    const text = randomDocument(random, relaxed);
    const options = {
      tabSize: random.below(6),
      insertSpaces: random.chance(70),
      trim: random.chance(50),
      finalNewline: random.chance(70),
      printWidth: random.pick([undefined, 1, 10, 20, 40, 200]),
    };
    extension.with(text, 'a.jsonc', (document) => {
      const edits = document.formatEdits(options);
      for (const [from, to, inserted] of edits)
        assert.match(text.slice(from, to) + inserted, /^[ \t\r\n]+$/, JSON.stringify(text));
      const formatted = apply(text, edits);
      assert.equal(tokens(formatted), tokens(text), JSON.stringify(text));
      if (!relaxed) assert.deepEqual(JSON.parse(formatted), JSON.parse(text));
      document.change(...edits);
      assert.deepEqual(document.formatEdits(options), [], JSON.stringify([text, formatted, options]));
    });
  }
});
