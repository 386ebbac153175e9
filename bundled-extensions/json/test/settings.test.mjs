/** The editor's settings by the schema that the editor hands in, which knows what is installed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Features } from './support/features.mjs';

const SCHEMA = {
  type: 'object',
  properties: {
    extensions: {
      type: 'object',
      properties: {
        'reef.fish': {
          type: 'object',
          properties: {
            depth: { type: 'integer', default: 12, description: 'How deep they swim.' },
            light: { enum: ['dim', 'bright'], default: 'dim', description: 'How much they see.' },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: { type: 'object' },
    },
  },
};

/** A document with `|` at the place that is meant, and the editor's schema for it. */
function told(marked, schema = SCHEMA) {
  const features = new Features();
  const at = marked.indexOf('|');
  const text = at < 0 ? marked : marked.slice(0, at) + marked.slice(at + 1);
  const document = Object.assign(features.open(text, 'settings.json'), { at });
  const open = (it) => features.open(JSON.stringify(it), `atoll://schemas/${document.revision.document}`);
  return Object.assign(document, { features, schema: open(schema), other: open });
}

function problems(document) {
  return document.ask('diagnostics', 'diagnose').complete.map((it) => [it.code, document.text.slice(it.span.start, it.span.end), it.message]);
}

test('settings of what is installed are suggested', () => {
  assert.ok(told('{"extensions": {|}}').labels().includes('reef.fish'));
  assert.deepEqual(told('{"extensions": {"reef.fish": {|}}}').labels().sort(), ['depth', 'light']);
  const words = told('{"extensions": {"reef.fish": {"light": |}}}').labels();
  assert.ok(words.includes('"dim"') && words.includes('"bright"'));
  assert.match(told('{"extensions": {"reef.fish": {"de|pth": 3}}}').hover(), /How deep they swim\.\n\nType: integer · Usually: `12`/);
});

test('settings that nothing installed has are marked, and those of another type', () => {
  const text = '{"extensions": {"reef.fish": {"deep": 1, "depth": 1.5, "light": "dark"}, "other.one": {"any": 1}}, "more": 1}';
  assert.deepEqual(problems(told(text)), [
    ['unknown-property', '"deep"', 'Nothing is known here by the name `"deep"`.'],
    ['other-type', '1.5', 'Expected a whole number, found a fraction.'],
    ['unlisted-value', '"dark"', 'Expected one of `"dim"`, `"bright"`, found `"dark"`.'],
  ]);
});

/** What may be set to numbers; a value, and what is told of it: nothing, or its code and sentence. */
const NUMBERS = {
  properties: {
    size: { type: 'integer', minimum: 6, maximum: 72 },
    scale: { description: 'How large.', anyOf: [{ type: 'integer', minimum: 50, maximum: 400 }, { type: 'integer', enum: [0] }], default: 0 },
    rulers: { type: 'array', items: { type: 'integer', minimum: 1, maximum: 1000 } },
    part: { type: 'number', minimum: 0.5 },
    rest: { type: 'number', maximum: 2 },
  },
};
const SET = [
  ['size', '6'],
  ['size', '72'],
  ['size', '14.0'],
  ['size', '1.4e1'],
  ['size', '5', 'out-of-range', 'Expected a whole number from 6 to 72, found `5`.'],
  ['size', '73.0', 'out-of-range', 'Expected a whole number from 6 to 72, found `73.0`.'],
  ['size', '-6', 'out-of-range', 'Expected a whole number from 6 to 72, found `-6`.'],
  ['size', '1e999', 'out-of-range', 'Expected a whole number from 6 to 72, found `1e999`.'],
  ['size', '14.5', 'other-type', 'Expected a whole number from 6 to 72, found a fraction.'],
  ['size', '"14"', 'other-type', 'Expected a whole number from 6 to 72, found a string.'],
  ['scale', '0'],
  ['scale', '50'],
  ['scale', '49', 'out-of-range', 'Expected a whole number from 50 to 400 or `0`, found `49`.'],
  ['scale', '0.5', 'other-type', 'Expected a whole number from 50 to 400 or `0`, found a fraction.'],
  ['scale', '"all"', 'other-type', 'Expected a whole number from 50 to 400 or `0`, found a string.'],
  ['rulers', '[1, 1000]'],
  ['rulers', '[0]', 'out-of-range', 'Expected a whole number from 1 to 1000, found `0`.'],
  ['part', '0.5'],
  ['part', '0.4', 'out-of-range', 'Expected a number of 0.5 at least, found `0.4`.'],
  ['rest', '2.1', 'out-of-range', 'Expected a number of 2 at most, found `2.1`.'],
];

test('numbers lie in the range that the schema gives them', () => {
  for (const [name, value, ...expected] of SET) {
    const found = problems(told(`{"${name}": ${value}}`, NUMBERS)).map(([code, , message]) => [code, message]);
    assert.deepEqual(found, expected.length ? [expected] : [], `${name}: ${value}`);
  }
});

test('a card tells the range of a number', () => {
  assert.match(told('{"si|ze": 9}', NUMBERS).hover(), /Type: integer · A number from 6 to 72/);
  assert.match(told('{"sca|le": 90}', NUMBERS).hover(), /Type: integer · A number from 50 to 400, or `0` · Usually: `0`$/);
});

test('a schema is for its document, until it is closed or replaced', () => {
  const document = told('{"extensions": {"reef.fish": {|}}}');
  const stranger = document.features.open(document.text, 'reef/settings.json');
  assert.deepEqual(stranger.complete(document.at).items, []);
  const { handle } = document.complete().items[0];
  document.schema.close();
  assert.equal(document.ask('completion', 'resolve', handle).documentation, undefined);
  assert.deepEqual(document.labels(), []);
  document.other({ properties: { extensions: { properties: { 'reef.fish': { properties: { tide: { type: 'boolean' } } } } } } });
  assert.deepEqual(document.labels(), ['tide']);
});
