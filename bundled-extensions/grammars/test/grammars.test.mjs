/**
 * Each staged package by the real runtime: its sample is read without an error, and the sample's facts hold. `scopes` names places by a piece
 * of the sample that occurs once, with the place in «»; `names` tells how many places refer to one name; `folds`, `symbols` and
 * `injections` are all there are, written by `npm run approve`; `indent` is a step in columns, or 0 for tabs, and every row stands where the
 * captures put it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Query } from 'web-tree-sitter';
import { page, table } from '../scripts/table.mjs';
import * as model from './model.mjs';

const samples = join(model.home, 'samples');
const sources = JSON.parse(readFileSync(join(model.home, 'sources.json'), 'utf8'));
const KINDS = ['brackets', 'folds', 'highlights', 'indents', 'injections', 'locals', 'tags'];
const MOST_BYTES = 40 << 20;

/** The place of what stands in «» in a piece that must occur exactly once. */
function place(text, marked) {
  const piece = marked.replace(/[«»]/g, '');
  const at = text.indexOf(piece);
  assert.ok(at >= 0, `${marked} is not in the sample`);
  assert.equal(text.indexOf(piece, at + 1), -1, `${marked} is in the sample twice`);
  return { start: at + marked.indexOf('«'), end: at + marked.indexOf('»') - 1 };
}

function depthOf(line, size) {
  const column = line.search(/\S/);
  return size === 0 ? line.match(/^\t*/)[0].length : column / size;
}

for (const name of Object.keys(sources)) {
  const facts = JSON.parse(readFileSync(join(samples, name, 'facts.json'), 'utf8'));
  const text = readFileSync(join(samples, name, facts.file), 'utf8');
  const grammar = await model.load(name);
  const document = model.parse(grammar, text);

  describe(name, () => {
    test('the sample is read without an error', () => assert.equal(model.error(document), undefined));

    test('the manifest names what the package holds', () => {
      const { manifest, folder } = grammar;
      assert.equal(manifest.id, `atoll.grammar-${name}`);
      assert.equal(manifest.kind, 'grammar');
      const module = new WebAssembly.Module(readFileSync(join(folder, manifest.module)));
      const exported = WebAssembly.Module.exports(module).map((it) => it.name);
      assert.ok(exported.includes(`tree_sitter_${manifest.grammar.symbol}`));
      assert.ok(readdirSync(folder).some((file) => /^licen[cs]e/i.test(file)));
      assert.ok(manifest.grammar.injectedAs.every((it) => it === it.toLowerCase()));
    });

    test('its queries are of known kinds', () => {
      for (const kind of Object.keys(grammar.queries)) assert.ok(KINDS.includes(kind), kind);
    });

    test('scopes', () => {
      const spans = model.highlights(document);
      for (const [marked, scope] of facts.scopes) {
        const { start, end } = place(text, marked);
        for (const offset of [start, end - 1]) assert.equal(model.scopeAt(spans, offset), scope, marked);
      }
    });

    test('folds', () => assert.deepEqual(model.folds(document), facts.folds));

    test('symbols', () => assert.deepEqual(model.symbols(document), facts.symbols));

    test('injections', () => {
      const found = model.injections(document).map(({ language, text: inside }) => [language, inside]);
      assert.deepEqual(found, facts.injections);
    });

    test('names', () => {
      const resolved = model.resolved(document);
      for (const [marked, count] of facts.names ?? []) {
        const { start, end } = place(text, marked);
        const definition = resolved.get(`${start}:${end}`);
        assert.ok(definition, `${marked} refers to nothing`);
        assert.equal([...resolved.values()].filter((it) => it.startIndex === definition.startIndex).length, count, marked);
      }
    });

    test('brackets close behind where they open', () => {
      const pairs = model.brackets(document);
      assert.ok(!grammar.queries.brackets || pairs.length > 0);
      for (const { open, close } of pairs) assert.ok(open.endIndex <= close.startIndex);
    });

    test('rows stand where the captures put them', () => {
      if (facts.indent === undefined) return;
      text.split('\n').forEach((line, row) => {
        const depth = model.indent(document, row);
        if (depth !== undefined) assert.equal(depth, depthOf(line, facts.indent), `row ${row + 1}: ${line}`);
      });
    });
  });
}

test('a query that does not fit its grammar is refused', async () => {
  const { language } = await model.load('java');
  assert.throws(() => new Query(language, '(no_such_node) @type'));
});

test('all modules together are small enough to ship', () => {
  const bytes = Object.keys(sources).map((name) => statSync(join(model.staged, name, 'grammar.wasm')).size);
  assert.ok(bytes.reduce((sum, size) => sum + size, 0) < MOST_BYTES);
});

test('no two packages claim one file name, one ending or one name for embedding', () => {
  const seen = new Map();
  const claim = (what, name) => {
    assert.ok(!seen.has(what), `${what}: ${seen.get(what)} and ${name}`);
    seen.set(what, name);
  };
  for (const name of Object.keys(sources)) {
    const manifest = JSON.parse(readFileSync(join(model.staged, name, 'extension.json'), 'utf8'));
    for (const language of manifest.languages ?? []) {
      for (const it of language.extensions ?? []) claim(it.toLowerCase(), name);
      for (const it of language.fileNames ?? []) claim(`file ${it}`, name);
    }
    for (const it of manifest.grammar.injectedAs) claim(`embedded ${it}`, name);
  }
});

test('the page of languages says what the packages hold', () => assert.ok(readFileSync(page, 'utf8').includes(table())));

test('every sample belongs to a package', () => {
  for (const name of readdirSync(samples)) assert.ok(existsSync(join(model.staged, name, 'grammar.wasm')), name);
});
