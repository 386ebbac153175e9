// Tests on a built module: the same answers as natively, partial answers, bad requests, and memory that stays bounded.
//   node run.mjs MODULE ANSWERS
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Module } from './module.mjs';

const [path, answersFile] = process.argv.slice(2);
const lines = readFileSync(answersFile, 'utf8').trimEnd().split('\n');
const tests = [];
const test = (name, run) => tests.push([name, run]);

const large = Array.from({ length: 24_000 }, (_, i) => `key${i} = [${i}, "text ${i}", { a = 1.5, b = true }] # note\n`).join('');

test('the module answers as the native code does', () => {
  const module = new Module(path);
  assert.deepEqual(module.scopes(), JSON.parse(lines[0]));
  lines.slice(1).forEach((line, index) => {
    const { text, steps } = JSON.parse(line);
    module.open(index, 1, text);
    let length = text.length;
    steps.forEach(({ edit, answers }, step) => {
      if (edit) {
        module.change(index, step + 1, [edit]);
        length += edit[2].length + edit[0] - edit[1];
      }
      const version = step + 1;
      const quarter = Math.floor(length / 4);
      const diagnosed = module.diagnostics('diagnose', [index, version]);
      assert.equal(diagnosed.token, undefined);
      const actual = [module.highlight(index, version, quarter, length - quarter), diagnosed.found, module.symbols(index, version),
        module.folds(index, version), module.format(index, version)];
      assert.deepEqual(actual, answers, `${JSON.stringify(text)} step ${step}`);
    });
    module.close(index);
  });
  assert.deepEqual(module.log, []);
});

test('partial answers joined are the whole answer', () => {
  const module = new Module(path);
  const text = `${large.slice(0, 200_000)}\n= 1\na b\n${large.slice(0, 100_000)}`;
  module.open(1, 1, text);
  const whole = module.diagnostics('diagnose', [1, 1]).found;
  module.change(1, 2, []);
  module.shouldYield = () => true;
  const joined = [];
  let answer = module.diagnostics('diagnose', [1, 2]);
  let parts = 1;
  for (; answer.token !== undefined; parts++) {
    joined.push(...answer.found);
    const stale = answer.token;
    answer = module.diagnostics('resume', [stale]);
    assert.match(module.diagnostics('resume', [stale]), /nothing waits/);
  }
  joined.push(...answer.found);
  assert.deepEqual(joined, whole);
  assert.ok(parts > 10 && whole.length > 1000, `${parts} parts, ${whole.length} problems`);
  module.change(1, 3, []);
  const left = module.diagnostics('diagnose', [1, 3]).token;
  module.change(1, 4, []);
  assert.match(module.diagnostics('resume', [left]), /version 4/);
});

test('symbols that were given up are finished on the next try', () => {
  const module = new Module(path);
  module.open(1, 1, large.slice(0, 100_000));
  module.shouldYield = () => true;
  let tries = 0;
  while (module.symbols(1, 1) === 'cancelled') tries++;
  assert.ok(tries > 1 && tries < 10_000, `${tries} tries`);
});

test('bad requests are refused and the module goes on', () => {
  const module = new Module(path);
  module.open(7, 3, 'a = 1\n');
  assert.match(module.symbols(8, 3), /not open/);
  assert.match(module.symbols(7, 2), /version 3/);
  assert.match(module.highlight(7, 3, 0, 7), /outside/);
  assert.match(module.highlight(7, 3, 4, 2), /outside/);
  assert.match(module.diagnostics('resume', [99]), /nothing waits/);
  assert.equal(module.folds(7, 3).length, 0);
});

test('deep nesting exhausts nothing', () => {
  const module = new Module(path);
  module.open(1, 1, `a = ${'['.repeat(200_000)}`);
  assert.ok(module.diagnostics('diagnose', [1, 1]).found.length > 0);
  module.open(2, 1, `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  assert.equal(module.diagnostics('diagnose', [2, 1]).found.length, 0);
  assert.equal(module.symbols(2, 1).length, 1);
  assert.ok(Array.isArray(module.format(2, 1)));
  module.open(3, 1, `a = ${'{ b = '.repeat(50_000)}`);
  assert.ok(module.diagnostics('diagnose', [3, 1]).found.length > 0);
  assert.ok(module.symbols(3, 1).length > 0);
});

test('memory stays bounded while typing', () => {
  const module = new Module(path);
  module.open(1, 1, large.slice(0, 200_000));
  const type = (version) => {
    module.change(1, version, [[1000, 1000, 'x']]);
    module.highlight(1, version, 0, 4000);
    module.diagnostics('diagnose', [1, version]);
  };
  for (let version = 2; version < 30; version++) type(version);
  const before = module.bytes;
  for (let version = 30; version < 130; version++) type(version);
  assert.ok(module.bytes <= before * 1.2, `${before} grew to ${module.bytes}`);
});

let failed = 0;
for (const [name, run] of tests) {
  try {
    run();
  } catch (error) {
    failed++;
    console.error(`module test failed: ${name}\n${error.message.slice(0, 2000)}`);
  }
}
console.log(`         ${tests.length - failed} of ${tests.length} module tests passed, ${lines.length - 1} documents compared`);
process.exit(failed ? 1 : 0);
