/** Tags in comments, through the module's real exports. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Guest } from '../../../extension-api/assemblyscript/testing/host.mjs';

const MODULE = process.env.TODO_EXTENSION ?? new URL('../extension.wasm', import.meta.url);
const compiled = new WebAssembly.Module(readFileSync(MODULE));
const WORDS = ['TODO', 'FIXME', 'HACK', 'XXX', 'NOTE'];

/** A running extension and what it shows. */
class Todo {
  constructor(words = WORDS) {
    this.words = words;
    this.shown = { decorations: new Map(), status: '', refreshed: 0 };
    this.texts = new Map();
    this.guest = new Guest(compiled, {
      settings: { get: (name) => (name === 'tags' && this.words ? { texts: this.words } : undefined) },
      ui: {
        decorate: (revision, group, decorations) => {
          if (this.late) return { error: 'outdated' };
          assert.equal(revision.version, this.texts.get(revision.document).version);
          this.shown.decorations.set(revision.document, decorations);
          return { ok: undefined };
        },
        status: (item, text) => ((this.shown.status = text), { ok: undefined }),
        refresh: (what) => (assert.deepEqual(what, { panel: 'tags' }), this.shown.refreshed++, { ok: undefined }),
      },
    });
  }

  open(id, path, text, language = '') {
    this.texts.set(id, { text, version: 1 });
    this.guest.call('sync', 'did-open', { id, version: 1, language, path, length: text.length }, text);
    return this;
  }

  change(id, ...edits) {
    const document = this.texts.get(id);
    for (const [start, end, text] of [...edits].reverse()) document.text = document.text.slice(0, start) + text + document.text.slice(end);
    document.version++;
    this.guest.call('sync', 'did-change', id, document.version, edits.map(([start, end, text]) => ({ span: { start, end }, text })));
  }

  diagnose(id) {
    return this.guest.call('diagnostics', 'diagnose', { document: id, version: this.texts.get(id).version });
  }

  marks(id) {
    return this.shown.decorations.get(id).map(({ span, tone }) => [this.texts.get(id).text.slice(span.start, span.end), tone]);
  }

  rows() {
    return this.guest.call('panel', 'render', 'tags').body.tree.rows;
  }
}

/** Without what is absent. */
const plain = (value) => JSON.parse(JSON.stringify(value));

const found = (path, text, language) => new Todo().open(1, path, text, language).marks(1).map(([word]) => word);

test('tags are found in comments, each with its tone, and nowhere else', () => {
  const todo = new Todo().open(1, 'a.c', '// TODO one\nint TODO; /* FIXME two\n HACK XXX */ char *s = "// NOTE"; // NOTE é😀\n// TODOS _TODO xTODO');
  assert.deepEqual(todo.marks(1), [
    ['TODO', 'info'],
    ['FIXME', 'error'],
    ['HACK', 'warning'],
    ['XXX', 'warning'],
    ['NOTE', 'hint'],
  ]);
  assert.equal(todo.shown.status, '5 tags');
});

test('every language has its own comments', () => {
  assert.deepEqual(found('a.py', 'x = "# TODO" # FIXME\ny = a#TODO'), ['FIXME']);
  assert.deepEqual(found('a.rs', "fn f<'a>() {} // TODO\nlet c = '\\''; // NOTE\nlet d = '\"'; // XXX"), ['TODO', 'NOTE', 'XXX']);
  assert.deepEqual(found('a.js', 'let u = `// TODO\n// HACK`; let q = \'// XXX\'; // NOTE'), ['NOTE']);
  assert.deepEqual(found('a.html', 'TODO <!-- FIXME --> TODO'), ['FIXME']);
  assert.deepEqual(found('a.sql', "select '-- TODO' -- FIXME"), ['FIXME']);
  assert.deepEqual(found('a/Makefile', 'TODO: x # HACK'), ['HACK']);
  assert.deepEqual(found('a.toml', 'a = "TODO" # NOTE', 'toml'), ['NOTE']);
  assert.deepEqual(found('x', '// TODO\nTODO', 'jsonc'), ['TODO']);
  assert.deepEqual(found('notes.txt', 'TODO and TODO'), ['TODO', 'TODO']);
  assert.deepEqual(found('a.c', '/* TODO'), ['TODO']);
  assert.deepEqual(found('a.c', '"open\n// TODO'), ['TODO']);
});

test('the panel lists tags by document, with their places and what is said', () => {
  const todo = new Todo().open(1, 'a.c', 'x\n// TODO(me): do é😀 this  \n').open(2, '', '').open(3, 'b/c.py', '# XXX\n# NOTE - of\n');
  const rows = todo.rows().map(({ id, depth, cells: [{ text, icon }], target }) => [id, depth, text, icon, target?.target]);
  assert.deepEqual(rows, [
    ['1', 0, 'a.c', 'file', undefined],
    ['1:0', 1, 'TODO do é😀 this  ·  2', 'tag', { start: 5, end: 9 }],
    ['3', 0, 'b/c.py', 'file', undefined],
    ['3:0', 1, 'XXX  ·  1', 'warning', { start: 2, end: 5 }],
    ['3:1', 1, 'NOTE of  ·  2', 'info', { start: 8, end: 12 }],
  ]);
  todo.guest.call('sync', 'did-close', 1);
  assert.equal(todo.rows().length, 3);
  assert.throws(() => todo.guest.call('panel', 'render', 'other'), { kind: 'invalid-request' });
});

test('after a change and a pause all is as in a fresh document', () => {
  const todo = new Todo().open(1, 'a.c', '// TODO 1\n// FIXME 2\n');
  todo.change(1, [0, 0, '😀é\n'], [3, 7, 'DONE'], [18, 18, '\n// NOTE']);
  assert.deepEqual(todo.diagnose(1), { complete: [] });
  assert.equal(todo.texts.get(1).text, '😀é\n// DONE 1\n// FIXME\n// NOTE 2\n');
  assert.deepEqual(todo.marks(1), [['FIXME', 'error'], ['NOTE', 'hint']]);
  const refreshed = todo.shown.refreshed;
  todo.diagnose(1);
  assert.equal(todo.shown.refreshed, refreshed, 'nothing is told where nothing changed');
  assert.throws(() => todo.guest.call('diagnostics', 'diagnose', { document: 1, version: 1 }), { kind: 'invalid-request' });
});

test('the words are the user’s, also when they change', () => {
  const todo = new Todo(['BUG', 'späť']).open(1, 'a.c', '// TODO BUG\n// späť');
  assert.deepEqual(todo.marks(1).map(([word]) => word), ['BUG', 'späť']);
  todo.words = ['TODO'];
  todo.diagnose(1);
  assert.deepEqual(todo.marks(1).map(([word]) => word), ['TODO']);
  assert.equal(todo.shown.status, '1 tag');
  todo.words = [];
  todo.diagnose(1);
  assert.equal(todo.shown.status, '');
});

test('the command goes from tag to tag and begins anew, or shows the panel where there is none', () => {
  const todo = new Todo().open(1, 'a.c', '// TODO\n// NOTE\n').open(2, 'b.c', 'int x;');
  const next = (document, at) =>
    todo.guest.call('commands', 'run', 'next-tag', { revision: { document, version: 1 }, selections: [{ start: at, end: at }] });
  const going = (at) => ({ reveal: { in: { open: 1 }, target: { start: at, end: at }, whole: { start: at, end: at + 4 } } });
  assert.deepEqual(plain(next(1, 0)), going(3));
  assert.deepEqual(plain(next(1, 3)), going(11));
  assert.deepEqual(plain(next(1, 11)), going(3));
  assert.deepEqual(next(2, 0), { show: 'tags' });
  assert.deepEqual(todo.guest.call('commands', 'run', 'show-tags', { selections: [], argument: 'é' }), { show: 'tags' });
  assert.throws(() => todo.guest.call('commands', 'run', 'other', { selections: [] }), { kind: 'invalid-request' });
  assert.throws(() => todo.guest.call('commands', 'resume', 1, { text: 'x' }), { kind: 'invalid-request' });
  assert.throws(() => todo.guest.call('panel', 'submit', 'tags', [{ id: 'a', value: 'b' }]), { kind: 'invalid-request' });
});

test('marks that the host does not take yet are given again with the next request', () => {
  const todo = new Todo();
  todo.late = true;
  todo.open(1, 'a.c', '// TODO');
  assert.equal(todo.shown.decorations.size, 0);
  todo.late = false;
  todo.diagnose(1);
  assert.deepEqual(todo.marks(1), [['TODO', 'info']]);
});

test('an edit outside of the text is a trap', () => {
  const todo = new Todo().open(1, 'a.c', 'x');
  assert.throws(() => todo.guest.call('sync', 'did-change', 1, 2, [{ span: { start: 0, end: 9 }, text: '' }]), WebAssembly.RuntimeError);
});

test('random edits leave what a fresh document has, and memory stays steady', () => {
  const seed = Number(process.env.SEED ?? Date.now() & 0x7fffffff);
  let state = seed;
  const below = (bound) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % bound;
  const scraps = ['// TODO ', '/* ', '*/', '"', "'", '\n', 'é', '😀', 'FIXME', 'x', '`', ''];
  const todo = new Todo();
  for (let round = 0; round < 40; round++) {
    todo.open(1, below(2) ? 'a.js' : 'a.rs', scraps.join('').repeat(below(20)));
    for (let edit = 0; edit < 30; edit++) {
      const whole = [...todo.texts.get(1).text];
      const from = below(whole.length + 1);
      const start = whole.slice(0, from).join('').length;
      const end = whole.slice(0, Math.min(whole.length, from + below(4))).join('').length;
      todo.change(1, [start, end, scraps[below(scraps.length)]]);
    }
    todo.diagnose(1);
    const path = todo.rows()[0]?.cells[0].text ?? 'a.js';
    if (todo.shown.decorations.get(1).length > 0) {
      assert.deepEqual(todo.shown.decorations.get(1), fresh(path, todo.texts.get(1).text), `seed ${seed}, round ${round}`);
    }
  }
  assert.ok(todo.guest.pages < 20, `${todo.guest.pages} pages`);
});

function fresh(path, text) {
  return new Todo().open(1, path, text).shown.decorations.get(1);
}

test('a large document shows its first tags and is quick enough to be asked about often', () => {
  const todo = new Todo().open(1, 'a.c', '// TODO and some words behind it\n'.repeat(30000));
  assert.equal(todo.shown.decorations.get(1).length, 2000);
  assert.equal(todo.rows().length, 2001);
  for (let i = 0; i < 50; i++) {
    todo.change(1, [0, 0, 'x']);
    todo.diagnose(1);
  }
  assert.ok(todo.guest.pages < 200, `${todo.guest.pages} pages`);
});
