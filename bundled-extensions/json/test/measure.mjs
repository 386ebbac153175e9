/** Prints how long the module takes on a document of 1 MB. Not a test: figures depend on the machine and its load. */
import { Extension } from './support/extension.mjs';
import { Features } from './support/features.mjs';

const UNITS = 1 << 20;

function sample(indentation) {
  const items = [];
  const one = (i) => ({
    id: i,
    name: `item ${i}`,
    tags: ['alpha', 'beta'],
    price: i * 1.25,
    ok: i % 2 === 0,
    nested: { none: null, text: 'é\n' },
  });
  const size = JSON.stringify(one(1000), null, indentation).length * (indentation ? 1.25 : 1);
  while (items.length * size < UNITS) items.push(one(items.length));
  return JSON.stringify(items, null, indentation);
}

function measure(what, rounds, work) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  });
  const first = times[0];
  times.sort((a, b) => a - b);
  console.log(`  ${what.padEnd(52)} ${times[rounds >> 1].toFixed(2).padStart(8)} ms  (first ${first.toFixed(2)})`);
}

for (const [title, text] of [
  ['indented', sample(2)],
  ['on one line', sample(0)],
]) {
  console.log(`${title}, ${text.length} code units`);
  const extension = new Extension();
  measure('open and close', 9, () => extension.open(text).close());
  const document = extension.open(text);
  const middle = text.indexOf('"name"', text.length >> 1);
  let end = middle;
  for (let line = 0; line < 60 && end - middle < 3000; line++) end = text.indexOf(',', end + 1);
  measure('colours in the middle, nothing known before', 1, () => document.highlightSpan(middle, end));
  measure('an edit, then colours of 60 lines', 101, () => {
    document.change([middle + 1, middle + 1, 'x']);
    document.highlightSpan(middle, end);
  });
  measure('a quote, then colours of 60 lines', 101, (round) => {
    document.change(round % 2 === 0 ? [middle, middle, '"'] : [middle, middle + 1, '']);
    document.highlightSpan(middle, end);
  });
  document.change([0, document.text.length, text]);
  measure('an edit, then all problems', 21, () => {
    document.change([middle + 1, middle + 1, 'x']);
    document.diagnose();
  });
  measure('outline, text already read', 9, () => document.symbols());
  measure('folds, text already read', 9, () => document.folds());
  measure('all edits of a formatting', 9, () => document.formatEdits());
  const place = new Features().open(text);
  const letter = (work) => (round) => {
    place.change(round % 2 === 0 ? [middle + 1, middle + 1, 'x'] : [middle + 1, middle + 2, '']);
    work();
  };
  const inName = text.indexOf('"name"', text.length >> 1) + 2;
  const inValue = text.indexOf('"item', text.length >> 1) + 2;
  measure('a letter, then names to choose from', 41, letter(() => place.complete(inName, 'typed')));
  measure('a letter, then values to choose from', 41, letter(() => place.complete(inValue, 'typed')));
  measure('names to choose from, text already read', 41, () => place.complete(inName));
  measure('hover, text already read', 41, () => place.hover(inName));
  measure('occurrences of a name, text already read', 41, () => place.ask('occurrences', 'occurrences', inName));
  measure('occurrences of a value, text already read', 41, () => place.ask('occurrences', 'occurrences', inValue));
  measure('actions at a place, text already read', 41, () => place.actions(inName));
  measure('all links', 21, () => place.ask('links', 'links'));
  measure('all colours', 21, () => place.ask('colors', 'colors'));
  console.log(`  memory ${extension.pages / 16} MiB`);
}
