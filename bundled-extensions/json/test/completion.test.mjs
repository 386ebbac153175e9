/** Suggestions: from the schema, from the document, what accepting them leaves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Features, opened, plain } from './support/features.mjs';
import { Random, mutate, randomDocument, seed } from './support/random.mjs';

const PACKAGE = 'web/package.json';

test('names come from the schema, without those that are there', () => {
  const document = opened('{"name": "a", |}', PACKAGE);
  const labels = document.labels();
  for (const label of ['version', 'scripts', 'dependencies', 'devDependencies', 'license']) assert.ok(labels.includes(label), label);
  assert.ok(!labels.includes('name'));
});

test('a name is written with its quotes, colon and what its value looks like', () => {
  assert.equal(opened('{|}', PACKAGE).accept('scripts'), '{"scripts": {}}');
  assert.equal(opened('{"|"}', PACKAGE).accept('scripts'), '{"scripts": {}}');
  assert.equal(opened('{"na|"}', PACKAGE).accept('name'), '{"name": ""}');
  assert.equal(opened('{"na|\n}', PACKAGE).accept('name'), '{"name": ""\n}');
  assert.equal(opened('{na|}', PACKAGE).accept('name'), '{"name": ""}');
  assert.equal(opened("{'na|'}", PACKAGE).accept('name'), '{"name": ""}');
  assert.equal(opened('{|}', PACKAGE).accept('private'), '{"private": true}');
  assert.equal(opened('{|}', PACKAGE).accept('type'), '{"type": "module"}');
  assert.equal(opened('{|}', PACKAGE).accept('keywords'), '{"keywords": [""]}');
});

test('a comma is written where one is missing, and a colon is not written twice', () => {
  assert.equal(opened('{"|" "b": 1}', PACKAGE).accept('private'), '{"private": true, "b": 1}');
  assert.equal(opened('{"b": 1 |}', PACKAGE).accept('private'), '{"b": 1, "private": true}');
  assert.equal(opened('{"pri|": 1}', PACKAGE).accept('private'), '{"private": 1}');
  assert.equal(opened('{"pri|", "b": 1}', PACKAGE).accept('private'), '{"private": true, "b": 1}');
});

test('values come from the schema: words, switches, usual values', () => {
  assert.deepEqual(opened('{"type": |}', PACKAGE).labels().sort(), ['"commonjs"', '"module"']);
  assert.deepEqual(opened('{"type": "|"}', PACKAGE).labels().sort(), ['commonjs', 'module']);
  assert.equal(opened('{"type": "|"}', PACKAGE).accept('commonjs'), '{"type": "commonjs"}');
  assert.equal(opened('{"type": "com|\n}', PACKAGE).accept('commonjs'), '{"type": "commonjs"\n}');
  assert.deepEqual(opened('{"private": |}', PACKAGE).labels(), ['true', 'false']);
  assert.ok(opened('{"license": "|"}', PACKAGE).labels().includes('Apache-2.0'));
});

test('the schema is followed through objects, arrays, references and choices', () => {
  assert.deepEqual(opened('{"author": {|}}', PACKAGE).labels(), ['name', 'email', 'url']);
  assert.deepEqual(opened('{"contributors": [{}, {"|"}]}', PACKAGE).labels(), ['name', 'email', 'url']);
  assert.ok(opened('{"exports": {".": {"|"}}}', PACKAGE).labels().includes('import'));
  assert.ok(opened('{"compilerOptions": {|}}', 'tsconfig.json').labels().length > 80);
  assert.ok(opened('{"compilerOptions": {"lib": ["|"]}}', 'a/tsconfig.build.json').labels().includes('ES2022'));
  assert.equal(opened('{"compilerOptions": {"|"}}', 'tsconfig.json').accept('target'), '{"compilerOptions": {"target": "ES2022"}}');
});

test('resolving tells the documentation', () => {
  const document = opened('{"compilerOptions": {|}}', 'tsconfig.json');
  const { handle } = document.complete().items.find(({ label }) => label === 'moduleResolution');
  const { documentation } = document.ask('completion', 'resolve', handle);
  assert.match(documentation, /How a module's file is found/);
  assert.match(documentation, /One of `"bundler"`, `"node16"`/);
  assert.throws(() => document.ask('completion', 'resolve', 9999), { kind: 'invalid-request' });
});

test('names come from objects on the same way, and from those beside them', () => {
  assert.deepEqual(opened('[{"id": 1, "tags": []}, {"id": 2, |}]').labels(), ['tags']);
  assert.deepEqual(opened('{"ann": {"age": 1}, "bob": {"|"}}').labels(), ['age']);
  assert.equal(opened('{"ann": {"age": 1, "of": {}}, "bob": {"|"}}').accept('of'), '{"ann": {"age": 1, "of": {}}, "bob": {"of": {}}}');
  assert.deepEqual(opened('[{"a": {"x": 1}}, {"b": {"y": 1}}, {"a": {|}}]').labels(), ['x', 'y']);
  assert.deepEqual(opened('{"x": 1, "a": {|}}').labels(), []);
});

test('values come from the same member elsewhere', () => {
  assert.deepEqual(opened('[{"a": "x"}, {"a": "y"}, {"b": "z"}, {"a": "|"}]').labels(), ['x', 'y']);
  assert.deepEqual(opened('[{"a": 1}, {"a": |}]').labels(), ['1', 'true', 'false', 'null', '{ }', '[ ]']);
  assert.deepEqual(opened('{"q": {"kind": "one"}, "r": [{"kind": "|"}]}').labels(), ['one']);
  assert.deepEqual(opened('{"tags": [["a", "b"], ["|"]]}').labels(), ['a', 'b']);
});

test('names and values with quotes, escapes and snippet signs are written as such', () => {
  assert.equal(opened('[{"a\\"$}\\\\": 1}, {|}]').accept('a"$}\\'), '[{"a\\"$}\\\\": 1}, {"a\\"$}\\\\": }]');
  assert.equal(opened('[{"a": "$1}\\n"}, {"a": |}]').accept('"$1}\\n"'), '[{"a": "$1}\\n"}, {"a": "$1}\\n"}]');
});

test('names that do not show are shown in quotes; values with control characters are not suggested', () => {
  assert.deepEqual(opened('[{"": 1, " ": 2, "\u200b": 3}, {|}]').labels(), ['""', '" "', '"\u200b"']);
  assert.equal(opened('[{"\\r": 1}, {|}]').accept('"\r"'), '[{"\\r": 1}, {"\\r": }]');
  assert.deepEqual(opened('[{"a": "x\ry"}, {"a": "|"}]').labels(), []);
});

test('nothing is suggested in comments and behind a complete value while typing', () => {
  assert.deepEqual(opened('{ // |\n}', 'tsconfig.json').labels(), []);
  assert.deepEqual(opened('{ /* | */ }', 'tsconfig.json').labels(), []);
  assert.deepEqual(opened('{"a": 1 |}', PACKAGE).labels(undefined, 'typed'), []);
  assert.deepEqual(opened('[1 |]').labels(), []);
});

test(`answers after edits are those of a fresh document; what is replaced holds the place (seed ${seed})`, () => {
  const random = new Random(seed);
  const features = new Features();
  for (let round = 0; round < 200; round++) {
    const path = random.pick(['a.jsonc', PACKAGE, 'tsconfig.json']);
    const document = features.open(randomDocument(random, true, 4), path);
    for (let edit = 0; edit < 3; edit++) {
      document.change([0, document.text.length, mutate(random, document.text)]);
      const { text } = document;
      const at = random.below(text.length + 1);
      const answer = document.complete(at);
      const { start, end } = answer.replace;
      assert.ok(start <= at && at <= end && end <= text.length && !text.slice(start, end).includes('\n'), `${at} in ${start}–${end}`);
      for (const item of answer.items) {
        plain(item.insert);
        for (const { span } of item.additionalEdits) assert.ok(span.end < start || span.start > end);
      }
      const fresh = features.open(text, path);
      assert.deepEqual(fresh.complete(at), answer, text);
      fresh.close();
    }
    document.close();
  }
});

test("the editor's own settings are suggested, also for one language in one folder", () => {
  const settings = 'settings.json';
  for (const label of ['editor', 'languages', 'folders', 'keys']) assert.ok(opened('{|}', settings).labels().includes(label), label);
  assert.deepEqual(opened('{"keys": {"preset": |}}', settings).labels().sort()[0], '"atoll"');
  const inside = opened('{"folders": {"/reef": {"languages": {"python": {"editor": {|}}}}}}', settings).labels();
  assert.ok(inside.includes('formatOnSave'));
  assert.ok(!opened('{"languages": {"python": {"files": {|}}}}', settings).labels().includes('hotExit'));
  assert.ok(!opened('{|}', 'reef/settings.json').labels().includes('languages'));
});
