/** RFC 8259 exactly: what is accepted is what `JSON.parse` accepts, in texts written for the purpose and in random ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';
import { Random, mutate, randomDocument, seed, wellFormed } from './support/random.mjs';

const extension = new Extension();

function isAccepted(text, path = 'file.json') {
  return extension.with(text, path, (document) => document.diagnose().every((problem) => problem.severity !== 'error'));
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const VALUES = ['{}', '[]', '""', '0', 'true', 'false', 'null', '-1.5e+10'];
const BLANKS = ['', ' ', '\t', '\n', '\r', '\r\n', ' \t\n\r '];

const ACCEPTED = [
  ...VALUES,
  ...VALUES.flatMap((value) => [`[${value}]`, `{"k":${value}}`, `[[${value}],${value}]`]),
  ...BLANKS.flatMap((blank) => [`${blank}1${blank}`, `[${blank}1${blank},${blank}2${blank}]`, `{${blank}"a"${blank}:${blank}1${blank}}`]),
  '-0', '0.0', '1.0', '10', '123.456', '1e1', '1E1', '1e+1', '1e-1', '0e0', '0E+00', '-0.0e-0', '1e999', '-1e-999',
  '100000000000000000000000000000000', '0.000000000000000000000000000000001', '[0,1,2]', '-9', '2.50', '1e05',
  '"a"', '" "', '"\\""', '"\\\\"', '"\\/"', '"\\b\\f\\n\\r\\t"', '"\\u0000"', '"\\uD83D\\uDE00"', '"\\ud800"', '"\\udc00"', '"\\ud800x"',
  '"\\udc00\\ud800"', '"\\uABCD\\uabcd\\u0Aa1"', '"😀"', '"é"', '"\u007f"', '"\u0080"', '"\u2028\u2029"', '"\ufeff"', '"\uffff"', '"\u00a0"',
  '"/* no comment */"', '"// no comment"', '"\'"', '"{[,:]}"', '"\\\\\\""', '"\\\\n"', '{"":""}', '{"a":1,"a":2}', '{"\\u0061":1,"a":2}',
  '{"a":{"b":{"c":[]}}}', '[[[[]]]]', '[{},{}]', '[[],[]]', '{"a":[{"b":[{}]}]}', '{"__proto__":1,"constructor":2,"__proto__":3}',
  '[1, "a", null, true, {}]', '{"a":1,\n"b":2}\n', '[\n]', '{\n}', '"\\u005C"', '"\\u0022"', '[""]', '[ ]', '{ }', ' [] ', '[-0]',
];

const REJECTED = [
  ...BLANKS, ',', ':', '{', '}', '[', ']', '"', "'", '\\', '/', '-', '+', '.', 'e', '#', '\u0000', '\ufeff', '\u00a0',
  ...VALUES.flatMap((value) => [`${value},`, `,${value}`, `${value}${value}`, `${value} ${value}`, `[${value}`, `${value}]`, `{${value}}`, `[${value},]`]),
  ...VALUES.map((value) => `{"k":${value},}`), ...VALUES.map((value) => `{"k" ${value}}`), ...VALUES.map((value) => `\ufeff${value}`),
  '+1', '01', '-01', '00', '-', '--1', '1.', '.1', '-.1', '1.e1', '1e', '1e+', '1e-', '1E', '0e', '1ee1', '1e1.5', '1.2.3', '0x1', '0X1f', '0b1',
  '0o7', '1_000', '1,000', '1a', '1n', '- 1', '1 e1', '1. 5', 'Infinity', '-Infinity', 'NaN', '-NaN', '+Infinity', '1e1e1', '٣', '１', '-true', '.', '-.',
  'True', 'TRUE', 'nul', 'nulll', 'nil', 'None', 'undefined', 'tru', 'truee', 'true1', 'falsey', 'fals', 'a', 'truе', 'true.', 'true-1', 'null_',
  '"a', 'a"', '"a\nb"', '"a\rb"', '"a\tb"', '"\u0000"', '"\u001f"', '"\\"', '"\\x41"', '"\\a"', '"\\ "', '"\\\n"', '"\\u"', '"\\u1"', '"\\u12"',
  '"\\u123"', '"\\u123g"', '"\\U0041"', '"\\u 041"', '"\\u+041"', '"\\0"', '"\\\'"', "'a'", '`a`', '"a""b"', '"a" "b"', '"\\😀"', '"\\é"', '“a”',
  '[1,,2]', '[,1]', '[,]', '[1 2]', '[1;2]', '[1:2]', '["a":1]', '[1', '[1,', '[[]', '[]]', '[}', '[1}', '[1,2}', '[a]', "['a']", '[1]]', '[(1)]',
  '{"a"}', '{"a":}', '{"a":1', '{"a":1,', '{"a"', '{"a":', '{"a":1]', '{a:1}', "{'a':1}", '{1:1}', '{null:1}', '{"a":1,,"b":2}', '{,"a":1}', '{,}',
  '{"a"::1}', '{"a":1:2}', '{"a" "b"}', '{"a","b"}', '{"a":1 "b":2}', '{"a"=1}', '{"a":1;"b":2}', '{"a":1}}', '{"a":1}{', '{[]:1}', '{{}:1}', '{{}}',
  '{"a":1}}}', '{:1}', '{"a":1,2}', '{"a":1,"b"}', '{...a}', '{"a":b}', '{"a"1}', '{"a": ,}', '{"a":true false}', '{"a":[}', '{"a":]}',
  '/**/', '// a', '1 // a', '1 /* a */', '/* a */ 1', '[1, // a\n2]', '{/**/}', '/* a', '[1]#a', '/', '1/', '[/]', '*', '*/', '<!-- -->', '--',
  '1 2', '{} {}', '[] 1', '{}\n{}', 'null,', '{}x', '"a"b', '[]\u00a0', '\u2028[]', '[\u00a01]', '[\u000b1]', '[\f1]', '[\u00851]', '\u3000{}', '1\u0000',
  '\u200b1', '{"a":1}\u200b', '[\ufeff]', '[1]\ufeff', '&', '$', '_', '(1)', 'function(){}', '<a>', '@', '!', '~', '^', '|', '?', '=', '%', ';', 'new Date()',
];

test('valid texts are accepted', () => {
  for (const text of ACCEPTED) assert.ok(isJson(text) && isAccepted(text), JSON.stringify(text));
});

test('invalid texts are rejected', () => {
  for (const text of REJECTED) assert.ok(!isJson(text) && !isAccepted(text), JSON.stringify(text));
});

test('the texts are many and differ', () => {
  assert.ok(new Set(ACCEPTED).size > 100 && new Set(REJECTED).size > 200);
});

test('every prefix of a document is judged as JSON.parse does', () => {
  const text = '\n{"a\\u0041\\n": [1.5e-3, {"b": null}, true], "é": "😀", "c": {}} ';
  for (let end = 0; end <= text.length; end++) {
    const prefix = wellFormed(text.slice(0, end));
    assert.equal(isAccepted(prefix), isJson(prefix), JSON.stringify(prefix));
  }
});

test('every character in every position of a small document is judged as JSON.parse does', () => {
  const characters = ['\u0000', '\t', '\n', '\r', '\u001f', ' ', '"', '\\', '/', '0', '1', '-', '+', '.', 'e', 'u', '{', '}', '[', ']', ',', ':', "'", '\u007f', '\u00a0', '\u2028', '\ufeff', '😀'];
  const text = '{"a":[0.5,"\\n",-1e2],"":[]}';
  for (let at = 0; at <= text.length; at++) {
    for (const character of characters) {
      for (const end of [at, at + 1]) {
        const changed = text.slice(0, at) + character + text.slice(end);
        assert.equal(isAccepted(changed), isJson(changed), JSON.stringify(changed));
      }
    }
  }
});

test(`random documents, whole and damaged, are judged as JSON.parse does (seed ${seed})`, () => {
  const random = new Random(seed);
  let accepted = 0;
  for (let i = 0; i < 10000; i++) {
    const whole = randomDocument(random);
    assert.ok(isJson(whole), `the generator made ${JSON.stringify(whole)}`);
    const text = random.chance(25) ? whole : mutate(random, whole);
    assert.equal(isAccepted(text), isJson(text), JSON.stringify(text));
    if (isJson(text)) accepted++;
  }
  assert.ok(accepted > 1000 && accepted < 9000, `${accepted} of 10000 were valid`);
});

test(`random documents with comments and trailing commas are accepted as JSONC (seed ${seed})`, () => {
  const random = new Random(seed);
  for (let i = 0; i < 2000; i++) {
    const text = randomDocument(random, true);
    assert.ok(isAccepted(text, 'file.jsonc'), JSON.stringify(text));
  }
});

test(`problems lie in the text and in order (seed ${seed})`, () => {
  const random = new Random(seed + 1);
  for (let i = 0; i < 5000; i++) {
    const text = mutate(random, mutate(random, randomDocument(random, random.chance(50))));
    extension.with(text, 'file.json', (document) => {
      let last = 0;
      for (const problem of document.diagnose()) {
        assert.ok(last <= problem.from && problem.from <= problem.to && problem.to <= text.length, JSON.stringify([text, problem]));
        assert.match(problem.message, /\.$/);
        for (const place of problem.related) assert.ok(place.from < place.to && place.to <= text.length, JSON.stringify([text, problem]));
        last = problem.from;
      }
    });
  }
});
