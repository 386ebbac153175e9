/** What is told of the thing at a place: hover, colours, links, definitions, hints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Features, opened } from './support/features.mjs';

test('a card tells the way to a name or a value', () => {
  assert.match(opened('{"a": [{"b c": |1}]}').hover(), /^`\$\.a\[0\]\["b c"\]`/);
  assert.match(opened('{"|a": {"b": 1, "c": 2}}').hover(), /^`\$\.a`\n\n2 properties$/);
  assert.equal(opened('{"a": |{}}').hover(), undefined);
  assert.equal(opened('{"a": 1} // |', 'a.jsonc').hover(), undefined);
});

test('a card tells what the schema says', () => {
  const card = opened('{"compilerOptions": {"module|Resolution": "bundler"}}', 'tsconfig.json').hover();
  assert.match(card, /How a module's file is found/);
  assert.match(card, /Type: string · Usually: `"nodenext"`/);
  assert.match(opened('{"scripts": {"te|st": "x"}}', 'package.json').hover(), /What `npm test` runs/);
});

test('a card shows what escapes stand for, and nothing where there are none', () => {
  assert.match(opened('["a\\n\\u00e9|\\u0000"]').hover(), /```\na\né␀\n```/);
  assert.doesNotMatch(opened('["pl|ain"]').hover(), /```/);
  assert.match(opened('["`|` ```\\t"]').hover(), /````\n`` ```\t\n````/);
});

test('a card tells of numbers that are times, large or rounded', () => {
  assert.match(opened('[17|00000000]').hover(), /1 700 000 000.*0x6553F100.*2023-11-14 22:13:20 UTC/s);
  assert.match(opened('[1700000000|000]').hover(), /milliseconds since 1970: 2023-11-14 22:13:20 UTC/);
  assert.match(opened('[9007199254740993|]').hover(), /Many readers round it/);
  assert.equal(opened('[1|2]').hover(), '`$[0]`');
});

test('a card tells colours in all ways', () => {
  assert.match(opened('["#f|f8000"]').hover(), /`#ff8000` · `rgb\(255, 128, 0\)` · `hsl\(30, 100%, 50%\)`/);
  assert.match(opened('["rgba(0, 0, 255, 0.|5)"]').hover(), /`#0000ff80` · `rgba\(0, 0, 255, 0.5\)` · `hsla\(240, 100%, 50%, 0.5\)`/);
});

test('colours are found in strings, and numbers of things are none', () => {
  const document = opened('["#abc", "#123", "#a1b2c3", "#a1b2c3d4", "rgb(1, 2, 3)", "hsl(120 100% 25%)", "#ggg", "red(1,2,3)", "rgb(a,b,c)"]');
  const found = document.ask('colors', 'colors');
  assert.deepEqual(document.texts(found.map(({ span }) => span)), ['#abc', '#a1b2c3', '#a1b2c3d4', 'rgb(1, 2, 3)', 'hsl(120 100% 25%)']);
  const green = found.at(-1).color;
  assert.deepEqual([green.red, Math.round(green.green * 255), green.blue, green.alpha], [0, 128, 0, 1]);
});

test('a colour can be written in other ways, the present way first', () => {
  const document = opened('["rgb(1, 2, 3)"]');
  const [{ span }] = document.ask('colors', 'colors');
  const writings = document.ask('colors', 'writings', span, { red: 1, green: 0, blue: 0, alpha: 1 });
  assert.deepEqual(writings.map(({ label }) => label), ['rgb(255, 0, 0)', 'hsl(0, 100%, 50%)', '#ff0000']);
  assert.equal(document.after([writings[2].edit]), '["#ff0000"]');
});

function links(text, path) {
  const document = opened(text, path);
  return document.ask('links', 'links').map(({ span, target }) => [document.texts([span])[0], target.address ?? target.document.file]);
}

test('addresses are links wherever they stand', () => {
  assert.deepEqual(links('{"a": "see https://a.b/c?d=e, or", "x": "http:\\/\\/e.f\\/g"} // (http://h.i).', 'a.jsonc'), [
    ['https://a.b/c?d=e', 'https://a.b/c?d=e'],
    ['http:\\/\\/e.f\\/g', 'http://e.f/g'],
    ['http://h.i', 'http://h.i'],
  ]);
  assert.deepEqual(links('["https://", "xhttp://a.b", "http:", "https"]'), []);
});

test('files that configurations name are links', () => {
  const text = '{"extends": "../base", "references": [{"path": "../core"}, {"path": "./x/tsconfig.lib.json"}], "compilerOptions": {"outDir": "./dist"}}';
  assert.deepEqual(links(text, 'app/web/tsconfig.json'), [
    ['../base', 'app/base.json'],
    ['../core', 'app/core/tsconfig.json'],
    ['./x/tsconfig.lib.json', 'app/web/x/tsconfig.lib.json'],
  ]);
  assert.deepEqual(links('{"main": "lib/a.js", "exports": {".": "./b.mjs", "./x/*": "./x/*.js"}, "name": "c.js"}', 'p/package.json'), [
    ['lib/a.js', 'p/lib/a.js'],
    ['./b.mjs', 'p/b.mjs'],
  ]);
  assert.deepEqual(links('{"a": {"$ref": "b.json#/c"}, "$schema": "../../out.json"}', 's/a.json'), [['b.json#/c', 's/b.json']]);
});

test('what may be invisible is part of no address and of no path', () => {
  assert.deepEqual(links('["https://a.b/\u200bc", "https://é.b/中"]'), [
    ['https://a.b/', 'https://a.b/'],
    ['https://é.b/中', 'https://é.b/中'],
  ]);
  assert.deepEqual(links(`["https://a.b/${'x'.repeat(500)}"]`), []);
  assert.deepEqual(links('{"$ref": "a\\u202e.json"}', 'a.json'), []);
});

test('references lead to what they name', () => {
  const text = '{"definitions": {"a/b": {"$anchor": "n"}, "list": [1, 2]}, "x": {"$ref": "|"}}';
  const target = (pointer) => {
    const document = opened(text.replace('|', `|${pointer}`));
    return document.texts(document.ask('definition', 'find', document.at, 'definition').map((it) => it.target));
  };
  assert.deepEqual(target('#/definitions/a~1b'), ['"a/b"']);
  assert.deepEqual(target('#/definitions/a%7E1b'), ['"a/b"']);
  assert.deepEqual(target('#/definitions/list/1'), ['2']);
  assert.deepEqual(target('#n'), ['"a/b"']);
  for (const wrong of ['#/definitions/c', '#/definitions/list/2', '#/definitions/list/x', '#/%', '#/%ff', '#o']) assert.deepEqual(target(wrong), [], wrong);
  assert.deepEqual(target('#'), ['{']);
});

test('references lead into other files: open ones, readable ones, or at least to them', () => {
  const features = new Features({ workspace: { read: (path) => (path === 'd/c.json' ? { ok: '{"k": 1}' } : { error: 'denied' }) } });
  const open = features.open('{"k": [1]}', 'd/b.json');
  const find = (file) => {
    const document = features.open(`{"$ref": "${file}#/k"}`, 'd/a.json');
    return document.ask('definition', 'find', 12, 'definition').map((it) => [it.in, it.target.start, it.target.end]);
  };
  assert.deepEqual(find('b.json'), [[{ open: open.revision.document }, 1, 4]]);
  assert.deepEqual(find('c.json'), [[{ file: 'd/c.json' }, 1, 4]]);
  assert.deepEqual(find('secret.json'), [[{ file: 'd/secret.json' }, 0, 0]]);
  assert.deepEqual(find('../../out.json'), []);
});

test('items of long arrays are numbered where the user wishes it', () => {
  const text = '{"a": [1, [2], 3, 4, {"b": [0]}], "c": [1, 2]}';
  const ask = (setting) => {
    const document = opened(text, 'a.json', { settings: { get: (name) => (name === 'arrayIndices' ? setting : undefined) } });
    return document.ask('inlay-hints', 'hints', { start: 0, end: text.length }).map(({ at, text: hint }) => hint + text[at]);
  };
  assert.deepEqual(ask(undefined), []);
  assert.deepEqual(ask({ boolean: false }), []);
  assert.deepEqual(ask({ boolean: true }), ['0:1', '1:[', '2:3', '3:4', '4:{']);
});
