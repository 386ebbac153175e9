/** Sorting and the like, through the module as a command is run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const MODULE = process.env.LINES_FILTER ?? new URL('../filter.wasm', import.meta.url);
const compiled = new WebAssembly.Module(readFileSync(MODULE));

class Ended extends Error {}

/** Runs the command: what it writes, says, and ends with. */
function run(text, ...told) {
  const bytes = (value) => new TextEncoder().encode(value);
  const argv = ['lines', ...told].map((each) => bytes(`${each}\0`));
  const left = { input: bytes(text), output: [], errors: [] };
  let code = 0;
  let view;
  const memory = (at, size) => new Uint8Array(view.buffer, at >>> 0, size >>> 0);
  const u32 = (at, value) => new DataView(view.buffer).setUint32(at >>> 0, value, true);
  const word = (at) => new DataView(view.buffer).getUint32(at >>> 0, true);
  const system = {
    args_sizes_get(count, size) {
      u32(count, argv.length);
      u32(size, argv.reduce((sum, each) => sum + each.length, 0));
      return 0;
    },
    args_get(pointers, texts) {
      let at = texts;
      argv.forEach((each, index) => {
        u32(pointers + 4 * index, at);
        memory(at, each.length).set(each);
        at += each.length;
      });
      return 0;
    },
    fd_read(file, into, count, taken) {
      assert.equal(file, 0);
      // little at a time, as from a pipe
      const size = Math.min(left.input.length, word(into + 4), 1000);
      memory(word(into), size).set(left.input.subarray(0, size));
      left.input = left.input.subarray(size);
      u32(taken, size);
      return 0;
    },
    fd_write(file, from, count, taken) {
      (file === 1 ? left.output : left.errors).push(memory(word(from), word(from + 4)).slice());
      u32(taken, word(from + 4));
      return 0;
    },
    proc_exit(with_) {
      code = with_;
      throw new Ended();
    },
  };
  const instance = new WebAssembly.Instance(compiled, { wasi_snapshot_preview1: system });
  view = instance.exports.memory;
  try {
    instance.exports._start();
  } catch (end) {
    if (!(end instanceof Ended)) throw end;
  }
  const joined = (pieces) => Buffer.concat(pieces).toString('utf8');
  return { output: joined(left.output), errors: joined(left.errors), code };
}

const lines = (text) => text.split(' ').map((each) => `${each}\n`).join('');
const made = (text, ...told) => run(lines(text), ...told).output.trimEnd().split('\n').join(' ');

test('lines are sorted by the numbers of their characters', () => {
  assert.equal(made('b é a Z 🏝 ﬀ', 'sort'), 'Z a b é ﬀ 🏝');
  assert.equal(made('b a ab abc', 'sort', '--down'), 'b abc ab a');
  assert.equal(run('', 'sort').output, '');
  assert.equal(run('b\n\na', 'sort').output, '\na\nb\n');
});

test('case can be ignored, and what is the same then keeps its order', () => {
  assert.equal(made('b B a É é A Ж ж Ω ω ÿ Ÿ', 'sort', '--ignore-case'), 'a A b B É é ÿ Ÿ Ω ω Ж ж');
  assert.equal(made('b B a A', 'sort', '--ignore-case', '--down'), 'b B a A');
});

test('lines are sorted by their first number', () => {
  assert.equal(made('x10 x9 x1.50 -3 none -20 x1.5 x007 0 x-1', 'sort', '--numbers'), 'none -20 -3 0 x-1 x1.50 x1.5 x007 x9 x10');
  assert.equal(made('99999999999999999999999 100000000000000000000000 5', 'sort', '--numbers', '--down'), '100000000000000000000000 99999999999999999999999 5');
});

test('numbers in names count as numbers', () => {
  assert.equal(made('file10 file2 file1b file01 file', 'sort', '--natural'), 'file file01 file1b file2 file10');
});

test('length is that of characters', () => {
  assert.equal(made('ccc éé 🏝 dd', 'sort', '--length'), '🏝 éé dd ccc');
});

test('each line is kept once', () => {
  assert.equal(made('b a b A a', 'sort', '--once'), 'A a b');
  assert.equal(made('b a B A', 'sort', '--ignore-case', '--once'), 'a b');
  assert.equal(made('x1 y1 x1', 'sort', '--numbers', '--once'), 'x1 y1');
  assert.equal(made('b a b a A', 'unique'), 'b a A');
  assert.equal(made('b a B A', 'unique', '--ignore-case'), 'b a');
  assert.equal(made('a a b a', 'unique', '--neighbours'), 'a b a');
});

test('many lines are sorted as JavaScript sorts them', () => {
  let seed = 42;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
  const all = Array.from({ length: 20_000 }, () => `${random() % 5000} ${random()}`);
  const sorted = all.map((each) => `${each}\n`).sort();
  assert.equal(run(all.join('\n'), 'sort').output, sorted.join(''));
  const first = all.map((line, index) => [Number(line.split(' ')[0]), index, line]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  assert.equal(run(all.join('\n'), 'sort', '--numbers').output, first.map((each) => `${each[2]}\n`).join(''));
});

test('what is not known is refused', () => {
  assert.deepEqual(run('b\na\n', 'sort', '--odd'), { output: '', errors: 'There is no option “--odd”.\n', code: 1 });
  assert.deepEqual(run('b\n', 'shuffle'), { output: '', errors: 'There is no command “shuffle”.\n', code: 1 });
  assert.equal(run('b\n').code, 1);
});
