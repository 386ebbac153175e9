/** After any edits the guest answers as if the document had just been opened. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Extension } from './support/extension.mjs';
import { Random, mutate, randomDocument, seed, wellFormed } from './support/random.mjs';

const TROUBLE = ['"', '/*', '*/', '//', '\n', '\\', '', '{', ']', '"a": 1,', '/', '*', '1', '😀'];

function longDocument(random, length) {
  let text = '';
  while (text.length < length) text += randomDocument(random, true, 6) + random.pick(['\n', ',', ' ']);
  return text;
}

/** Sorted edits that do not overlap and split no character. */
function randomEdits(random, text) {
  const edits = [];
  let at = 0;
  for (let n = 1 + (random.chance(25) ? random.below(4) : 0); n > 0; n--) {
    const from = wholeCharacter(text, at + random.below(text.length - at + 1));
    const to = wholeCharacter(text, Math.min(text.length, from + (random.chance(10) ? random.below(9000) : random.below(5))));
    const inserted = random.chance(60)
      ? random.pick(TROUBLE)
      : random.chance(50)
        ? mutate(random, '')
        : randomDocument(random, true, 3);
    edits.push([from, to, wellFormed(inserted)]);
    at = to;
  }
  return edits;
}

function wholeCharacter(text, at) {
  return text.charCodeAt(at) >>> 10 === 0x37 && text.charCodeAt(at - 1) >>> 10 === 0x36 ? at - 1 : at;
}

function randomSpan(random, text) {
  const from = random.below(text.length + 1);
  return [from, Math.min(text.length, from + random.below(2500))];
}

test(`colours after edits are those of a fresh document (seed ${seed})`, () => {
  const random = new Random(seed);
  const extension = new Extension();
  for (let round = 0; round < 60; round++) {
    const document = extension.open(longDocument(random, 30000), 'a.jsonc');
    for (let edit = 0; edit < 25; edit++) {
      document.change(...randomEdits(random, document.text));
      if (random.chance(60)) document.highlightSpan(...randomSpan(random, document.text));
      if (random.chance(5)) document.diagnose();
    }
    const fresh = extension.open(document.text, 'a.jsonc');
    for (let look = 0; look < 12; look++) {
      const span = randomSpan(random, document.text);
      assert.deepEqual(document.highlightSpan(...span), fresh.highlightSpan(...span), `round ${round}`);
    }
    assert.deepEqual(document.diagnose(), fresh.diagnose());
    assert.deepEqual(document.symbols(), fresh.symbols());
    assert.deepEqual(document.folds(), fresh.folds());
    document.close();
    fresh.close();
  }
});

test('edits of one change speak of the old text; insertions at one place keep their order', () => {
  const extension = new Extension();
  const document = extension.open('[1, 2, 3]');
  document.change([1, 2, '10'], [4, 4, '"a'], [4, 4, 'b"'], [4, 6, ', '], [7, 8, '30']);
  assert.equal(document.text, '[10, "ab",  30]');
  assert.deepEqual(
    document.highlight().filter(([scope]) => !scope.startsWith('p')),
    [
      ['number', '10'],
      ['string', '"ab"'],
      ['number', '30'],
    ],
  );
});

test('after an edit only the stretch around it is read again', () => {
  let questions = 0;
  const extension = new Extension(() => (questions++, false));
  const text = '[' + '"abcdefgh", '.repeat(200000) + '1]';
  const document = extension.open(text);
  const middle = text.indexOf('"', text.length / 2);
  document.highlightSpan(text.length - 100, text.length);
  const whole = questions;
  questions = 0;
  for (const inserted of ['x', '"', '/*', '\n', '[', '//']) {
    document.change([middle, middle, inserted]);
    document.highlightSpan(middle, middle + 4000);
    document.change([middle, middle + inserted.length, '']);
    document.highlightSpan(middle, middle + 4000);
  }
  document.highlightSpan(text.length - 100, text.length);
  assert.ok(whole > 100, `${whole} questions for the first look`);
  assert.ok(questions <= 2, `${questions} questions after edits`);
});
