/** Symbols and folds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';
import { Random, mutate, randomDocument, seed } from './support/random.mjs';

const extension = new Extension();

/** The outline as indented lines of name, kind and detail. */
function outline(text, path = 'a.json') {
  return extension
    .with(text, path, (document) => document.symbols())
    .map((s) => `${'  '.repeat(s.depth)}${s.name}: ${s.kind} ${s.detail}`);
}

/** What each fold hides. */
function folded(text) {
  return extension.with(text, 'a.jsonc', (document) =>
    document.folds().map((fold) => [fold.kind, text.slice(fold.from, fold.to)]),
  );
}

test('members and items are symbols, nested as they are', () => {
  assert.deepEqual(outline('{"a": {"b": [1, "x"], "c": {}}, "d": null, "e": [true], "f": []}'), [
    'a: object 2 properties',
    '  b: array 2 items',
    '    0: number 1',
    '    1: text "x"',
    '  c: object empty',
    'd: null null',
    'e: array 1 item',
    '  0: boolean true',
    'f: array empty',
  ]);
});

test('an array at the top has its items at the top', () => {
  assert.deepEqual(outline('[{"a": 1}, [2]]'), ['0: object 1 property', '  a: number 1', '1: array 1 item', '  0: number 2']);
});

test('a scalar has no outline', () => {
  assert.deepEqual(outline('12'), []);
});

test('an object in an array is told by what names it', () => {
  assert.deepEqual(
    outline('[{"id": 7, "x": {}, "name": "n"}, {"id": 8}, {"x": 1}]').filter((line) => !line.startsWith(' ')),
    ['0: object "n"', '1: object 8', '2: object 1 property'],
  );
});

test('names have their escapes resolved', () => {
  assert.deepEqual(
    outline('{"\\u0061\\n": 1, "": 2, "\\ud83d\\ude00": 3}').map((line) => line.split(': ')[0]),
    ['a␊', '""', '😀'],
  );
});

test('long names and details are cut', () => {
  const [symbol] = extension.with(`{"${'k'.repeat(500)}": "${'v'.repeat(500)}"}`, 'a.json', (document) => document.symbols());
  assert.ok(symbol.name.length <= 202 && symbol.detail.length <= 62);
});

test('a symbol is its key and value; its key is selected', () => {
  const text = '{"a" : [1,\n 2] }';
  const [symbol, item] = extension.with(text, 'a.json', (document) => document.symbols());
  assert.equal(text.slice(symbol.from, symbol.to), '"a" : [1,\n 2]');
  assert.equal(text.slice(...symbol.selection), '"a"');
  assert.equal(text.slice(...item.selection), '1');
});

test('a broken document has the outline of what is there', () => {
  assert.deepEqual(outline('{"a": [1, {"b": 2], c: 3, "d"}'), [
    'a: array 2 items',
    '  0: number 1',
    '  1: object 1 property',
    '    b: number 2',
    'c: number 3',
  ]);
});

test('where there would be too many symbols the deepest levels are left out', () => {
  const symbols = extension.with(`[${'[1,2,3],'.repeat(40000)}[]]`, 'a.json', (document) => document.symbols());
  assert.equal(symbols.length, 40001);
  assert.ok(symbols.every((symbol) => symbol.depth === 0));
});

test(`selections lie in their symbols, symbols in their parents (seed ${seed})`, () => {
  const random = new Random(seed);
  for (let i = 0; i < 2000; i++) {
    const text = mutate(random, randomDocument(random));
    const open = [];
    for (const symbol of extension.with(text, 'a.json', (document) => document.symbols())) {
      open.length = Math.min(open.length, symbol.depth);
      const parent = open.at(-1) ?? { from: 0, to: text.length };
      assert.ok(parent.from <= symbol.from && symbol.to <= parent.to, JSON.stringify(text));
      assert.ok(
        symbol.from <= symbol.selection[0] && symbol.selection[0] < symbol.selection[1] && symbol.selection[1] <= symbol.to,
        JSON.stringify(text),
      );
      open[symbol.depth] = symbol;
    }
  }
});

test('objects and arrays over several lines fold between their brackets', () => {
  assert.deepEqual(folded('{\n  "a": [\n    1\n  ],\n  "b": [2], "c": {}\n}'), [
    ['region', '\n  "a": [\n    1\n  ],\n  "b": [2], "c": {}\n'],
    ['region', '\n    1\n  '],
  ]);
});

test('block comments fold between their marks', () => {
  assert.deepEqual(folded('/* a\n b */ [ /* c */ 1, /* d\n */ 2]'), [
    ['comment', ' a\n b '],
    ['region', ' /* c */ 1, /* d\n */ 2'],
    ['comment', ' d\n '],
  ]);
});

test('line comments below each other fold behind the first', () => {
  assert.deepEqual(folded('// a\n  // b\n// c\n\n// d\n1 // e\n// f\n'), [['comment', '\n  // b\n// c']]);
});

test('what is not closed does not fold', () => {
  assert.deepEqual(folded('[\n{\n"a": 1\n}\n'), [['region', '\n"a": 1\n']]);
  assert.deepEqual(folded('[1] /* a\n'), []);
});

test(`folds are sorted, nest, and span a line break (seed ${seed})`, () => {
  const random = new Random(seed);
  for (let i = 0; i < 2000; i++) {
    const text = mutate(random, randomDocument(random, true));
    const open = [];
    let last = 0;
    for (const fold of extension.with(text, 'a.jsonc', (document) => document.folds())) {
      assert.ok(last <= fold.from && text.slice(fold.from, fold.to).includes('\n'), JSON.stringify(text));
      while (open.length > 0 && open.at(-1) <= fold.from) open.pop();
      assert.ok(open.length === 0 || fold.to <= open.at(-1), JSON.stringify(text));
      open.push(fold.to);
      last = fold.from;
    }
  }
});
