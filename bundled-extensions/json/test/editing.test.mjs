/** What changes documents: rename, actions, formatting of stretches and while typing; and what selects and marks in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Features, OPTIONS, opened } from './support/features.mjs';
import { Random, mutate, randomDocument, seed } from './support/random.mjs';

const marks = (document, at = document.at) => document.ask('occurrences', 'occurrences', at).map(({ span }) => span);

test('occurrences of a name are those on the same way', () => {
  const document = opened('[{"|id": 1, "x": {"id": 2}}, {"\\u0069d": 3}, {"ID": 4}]');
  assert.deepEqual(document.texts(marks(document)), ['id', '\\u0069d']);
});

test('occurrences of a value are written alike; of words only on the same way', () => {
  const text = '[{"a": "x", "b": true}, {"a": "y", "c": "x", "b": true}, {"d": true, "x": 1}]';
  const document = opened(text);
  assert.deepEqual(marks(document, text.indexOf('"x"') + 1).map(({ start }) => start), [text.indexOf('"x"') + 1, text.lastIndexOf('"x", "b"') + 1]);
  assert.equal(marks(document, text.indexOf('true')).length, 2);
  assert.deepEqual(marks(document, 0), []);
});

test('references are the pointers that lead to the same part', () => {
  const text = '{"$defs": {"a": {"$anchor": "x"}, "b": {"$ref": "#/$defs/a"}}, "c": {"$ref": "#x"}, "d": "#/$defs/b", "e": {"$ref": "o.json#/$defs/a"}}';
  const uses = (at, declared) => {
    const document = opened(text);
    const answer = document.ask('references', 'references', at, declared);
    return document.texts(answer.complete.map(({ target }) => target));
  };
  const both = ['"#/$defs/a"', '"#x"'];
  assert.deepEqual(uses(text.indexOf('"a"') + 1, false), both);
  assert.deepEqual(uses(text.indexOf('#x') + 1, true), ['"a"', ...both]);
  assert.deepEqual(uses(text.indexOf('"c"') + 1, false), []);
  assert.deepEqual(uses(text.indexOf('o.json'), true), []);
});

test('a name is given to all objects on the same way', () => {
  const document = opened('[{"|old": 1}, {"old": {"old": 2}}, {"other": 3}]');
  assert.deepEqual(document.ask('rename', 'prepare', document.at), { span: { start: 3, end: 6 }, name: 'old' });
  assert.equal(document.done(document.ask('rename', 'rename', document.at, 'n"w')), '[{"n\\"w": 1}, {"n\\"w": {"old": 2}}, {"other": 3}]');
});

test('a name that an object has already is refused with its line', () => {
  const document = opened('[{"|a": 1},\n{"a": 1, "b": 2}]');
  assert.throws(() => document.ask('rename', 'rename', document.at, 'b'), { kind: 'other', sentence: /line 2 has a property "b" already/ });
  assert.equal(opened('[|1]').ask('rename', 'prepare', 1), undefined);
});

test('each problem that can be mended is, and says which it mends', () => {
  for (const [text, code, title, after] of [
    ["{'a|': 1}", 'single-quotes', 'double quotes', '{"a": 1}'],
    ["['it\\'s \"|\t\\n']", 'single-quotes', 'double quotes', '["it\'s \\"\\t\\n"]'],
    ['{a|: 1}', 'unquoted-key', 'double quotes', '{"a": 1}'],
    ['[1,|]', 'trailing-comma', 'trailing comma', '[1]'],
    ['[1| 2]', 'missing-comma', 'missing comma', '[1, 2]'],
    ['{"a"| 1}', 'missing-colon', 'missing colon', '{"a": 1}'],
    ['["a|\tb"]', 'control-character', 'Escape', '["a\\tb"]'],
    ['["a\\|x"]', 'bad-escape', 'backslash', '["a\\\\x"]'],
    ['[+|1]', 'number-leading-plus', 'plus', '[1]'],
    ['[-|.5]', 'number-leading-dot', 'zero before', '[-0.5]'],
    ['[-00|7]', 'number-leading-zero', 'superfluous', '[-7]'],
    ['[1.|]', 'number-incomplete', 'zero behind', '[1.0]'],
    ['[Tru|e]', 'unknown-word', 'Write `true`', '[true]'],
    ['[Non|e]', 'unknown-word', 'Write `null`', '[null]'],
    ['[wo|rd]', 'unknown-word', 'double quotes', '["word"]'],
    ['[1] // |x', 'comment-not-allowed', 'Remove the comment', '[1] '],
    ['[1,|\u00a02]', 'stray-character', 'plain blank', '[1, 2]'],
    ['{"a": 1, "b": 2, "|a": 3}', 'duplicate-key', 'earlier', '{"b": 2, "a": 3}'],
    ['{"a": 1, "b": 2, "|a": 3}', 'duplicate-key', 'Remove this', '{"a": 1, "b": 2}'],
  ]) {
    const document = opened(text);
    assert.equal(document.act(title), after, text);
    const action = document.actions().find((it) => it.title.includes(title));
    assert.deepEqual([action.kind, action.fixes], ['quick-fix', [code]], text);
  }
});

test('everything that can surely be mended is mended at once', () => {
  const document = opened("{'a': 'x', b: [1,, +2,], 'a': True, c: \"\u0001\",} // stays");
  const [all] = document.actions(0, 0, 'fix-all');
  assert.equal(all.title, 'Mend 11 problems');
  assert.deepEqual([...all.fixes].sort(), ['control-character', 'duplicate-key', 'number-leading-plus', 'single-quotes', 'trailing-comma', 'unknown-word', 'unquoted-key']);
  assert.equal(document.done(document.editsOf(all)), '{"b": [1,, 2], "a": true, "c": "\\u0001"} // stays');
  assert.deepEqual(opened('[1]').actions(0, 0, 'fix-all'), []);
});

test('doubled properties inside of each other are removed at once, each stretch read once', () => {
  const depth = 3000;
  const text = '{"a":'.repeat(depth) + '1' + ',"a":1}'.repeat(depth);
  const document = opened(text);
  const [all] = document.actions(0, 0, 'fix-all');
  assert.equal(document.done(document.editsOf(all)), '{"a":1}');
});

test('names are sorted, with the comments that belong to them', () => {
  assert.equal(opened('{|"b": 1, "a": {"d": 1, "c": 2}}').act('this object'), '{"a": {"d": 1, "c": 2}, "b": 1}');
  assert.equal(opened('{|"b": 1, "a": [{"d": 1, "c": 2}]}').act('all names'), '{"a": [{"c": 2, "d": 1}], "b": 1}');
  assert.equal(
    opened('{ // first\n  // of b\n  "b": 1, // behind b\n\n  /* of a */\n  "a": 2 // behind a\n  // last\n}', 'a.jsonc').act('this object', 40),
    '{ // first\n  /* of a */\n  "a": 2, // behind a\n\n  // of b\n  "b": 1 // behind b\n  // last\n}',
  );
  assert.ok(!opened('{|"a": 1, "b": 2}').actions().some(({ title }) => title.includes('this object')));
});

test('what cannot be sorted safely is refused with the reason', () => {
  const sort = (text) => () => opened(text, 'a.jsonc').act('this object', 1);
  assert.throws(sort('{"b": 1, // x\n"a": 2, "c": 3}'), { kind: 'other', sentence: /on one line/ });
  assert.throws(sort('{"b": 1 /* x */, "a": 2}'), { kind: 'other', sentence: /between a value and its comma/ });
  assert.equal(opened('{"b": 1, "a": 2,}').actions(1).find(({ title }) => title.includes('this object')).disabled, 'The document has errors.');
});

test('only what touches the lines of a range is formatted', () => {
  const text = '{\n"a": [1,2],\n"b":[1,2],\n"c": [1,2]\n}';
  const document = opened(text);
  const span = { start: text.indexOf('"b"'), end: text.indexOf('"b"') + 1 };
  const edits = document.ask('range-formatting', 'format-ranges', [span], OPTIONS);
  assert.equal(document.after(edits), '{\n"a": [1,2],\n  "b": [1, 2],\n"c": [1,2]\n}');
});

const typed = (text, character) => {
  const document = opened(text);
  return document.after(document.ask('on-type-formatting', 'format-on-type', document.at, character, OPTIONS));
};

test('a closing bracket is indented like the opening one, a new line by what it lies in', () => {
  assert.equal(typed('  {\n    "a": [\n      1\n      ]|\n  }', ']'), '  {\n    "a": [\n      1\n    ]\n  }');
  assert.equal(typed('{\n  "a": 1 }|', '}'), '{\n  "a": 1 }');
  assert.equal(typed('{\n|\n}', '\n'), '{\n  \n}');
  assert.equal(typed('{\n  "a": [\n|]\n}', '\n'), '{\n  "a": [\n  ]\n}');
  assert.equal(typed('[1,\n|', '\n'), '[1,\n  ');
  assert.equal(typed('{"a": "x\n|', 'x'), '{"a": "x\n');
});

test('selections grow from a text to the document', () => {
  const document = opened('{"a": [1, "b|c"], "d": 2} ');
  const [{ spans }] = document.ask('selection', 'ranges', [document.at]);
  assert.deepEqual(document.texts(spans), ['bc', '"bc"', '1, "bc"', '[1, "bc"]', '"a": [1, "bc"]', '"a": [1, "bc"], "d": 2', '{"a": [1, "bc"], "d": 2}', document.text]);
});

test(`mending leaves nothing to mend; sorting and formatting keep the document's meaning (seed ${seed})`, () => {
  const random = new Random(seed);
  const features = new Features();
  for (let round = 0; round < 300; round++) {
    const valid = features.open(randomDocument(random, random.chance(30), 4), random.pick(['a.json', 'a.jsonc']));
    const meaning = (text) => JSON.stringify(sortedValue(parse(text)));
    const all = valid.actions(0, 0, 'source').find(({ title }) => title.startsWith('Sort all'));
    if (all && !all.disabled) {
      const after = attempt(() => valid.done(valid.editsOf(all)));
      if (after !== undefined) {
        assert.equal(meaning(after), meaning(valid.text), valid.text);
        const sorted = features.open(after, 'a.jsonc');
        // what is sorted stays as it is, or is refused for the same reasons as anything else
        const again = attempt(() => sorted.editsOf(all));
        if (again) assert.deepEqual(again[0].edits, [], after);
        sorted.close();
      }
    }
    const from = random.below(valid.text.length + 1);
    const span = { start: from, end: from + random.below(valid.text.length - from + 1) };
    const edits = attempt(() => valid.ask('range-formatting', 'format-ranges', [span], OPTIONS));
    if (edits) assert.equal(meaning(valid.after(edits)), meaning(valid.text));
    mendAll(features, mutate(random, valid.text));
    valid.close();
  }
});

/** Mends as often as there is something to mend, which must end. */
function mendAll(features, text) {
  let now = text;
  for (let turn = 0; turn < 12; turn++) {
    const document = features.open(now, 'a.json');
    const [all] = document.actions(0, 0, 'fix-all');
    const after = all ? document.done(document.editsOf(all)) : now;
    document.close();
    if (!all) return;
    assert.notEqual(after, now, text);
    now = after;
  }
  assert.fail(`not done after twelve turns: ${JSON.stringify(text)} became ${JSON.stringify(now)}`);
}

test(`spans lie inside and in order; answers after edits are those of a fresh document (seed ${seed})`, () => {
  const random = new Random(seed + 1);
  const features = new Features({ settings: { get: () => ({ boolean: true }) } });
  for (let round = 0; round < 150; round++) {
    const document = features.open(randomDocument(random, true, 4), 'a.jsonc');
    for (let edit = 0; edit < 3; edit++) {
      const at = random.below(document.text.length + 1);
      document.change([0, document.text.length, mutate(random, document.text)]);
      everything(document, Math.min(at, document.text.length));
    }
    const at = random.below(document.text.length + 1);
    const fresh = features.open(document.text, 'a.jsonc');
    assert.deepEqual(everything(document, at), everything(fresh, at), document.text);
    fresh.close();
    document.close();
  }
});

/** All answers about a place, their spans checked; documents' numbers left out. */
function everything(document, at) {
  const { length } = document.text;
  const inside = (spans) => {
    let last = 0;
    for (const { start, end } of spans) {
      assert.ok(last <= start && start <= end && end <= length, `${start} to ${end} of ${length}`);
      last = end;
    }
    return spans;
  };
  const whole = { start: 0, end: length };
  const card = document.ask('hover', 'hover', at);
  if (card) assert.ok(card.span.start <= at && at <= card.span.end);
  const [nested] = document.ask('selection', 'ranges', [at]);
  nested.spans.slice(1).reduce((inner, outer) => {
    assert.ok(outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start);
    return outer;
  }, nested.spans[0]);
  for (const action of document.actions(at, at, 'quick-fix')) document.done(action.edits);
  return {
    card,
    nested,
    marks: inside(marks(document, at)),
    links: inside(document.ask('links', 'links').map(({ span }) => span)),
    colors: inside(document.ask('colors', 'colors').map(({ span }) => span)),
    hints: inside(document.ask('inlay-hints', 'hints', whole).map(({ at: start }) => ({ start, end: start }))),
    items: document.complete(at),
    actions: document.actions(0, length).map(({ title }) => title),
    found: document.ask('definition', 'find', at, 'definition').map(({ target }) => target),
    name: document.ask('rename', 'prepare', at),
  };
}

function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (error.kind !== 'other') throw error;
    return undefined;
  }
}

/** What JSON with comments and trailing commas stands for; objects as lists, so that doubled names count. */
function parse(text) {
  const tokens = text.match(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[[\]{}:,]|[^\s[\]{}:,"/]+/g).filter((it) => !it.startsWith('/'));
  let at = 0;
  const value = () => {
    const token = tokens[at++];
    if (token === '[' || token === '{') {
      const items = [];
      const close = token === '[' ? ']' : '}';
      while (tokens[at] !== close) {
        const item = value();
        if (tokens[at] === ':') items.push([item, (at++, value())]);
        else items.push(item);
        if (tokens[at] === ',') at++;
      }
      at++;
      return token === '[' ? { array: items } : { object: items };
    }
    return token[0] === '"' ? JSON.parse(token) : token;
  };
  return value();
}

function sortedValue(value) {
  if (value.array) return { array: value.array.map(sortedValue) };
  if (!value.object) return value;
  const members = value.object.map(([name, of]) => [name, sortedValue(of)]);
  return { object: members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}
