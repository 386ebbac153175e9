/** Random numbers and documents from a seed that failing tests print. */

export class Random {
  constructor(seed) {
    this.seed = seed >>> 0;
    this.state = this.seed;
  }

  /** A whole number from 0 to below `bound` (mulberry32). */
  below(bound) {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((((t ^ (t >>> 14)) >>> 0) / 4294967296) * bound) | 0;
  }

  chance(percent) {
    return this.below(100) < percent;
  }

  pick(choices) {
    return choices[this.below(choices.length)];
  }
}

/** The seed of this run: from the environment variable SEED, or a new one. */
export const seed = Number(process.env.SEED ?? Date.now() & 0x7fffffff);

const BLANKS = ['', '', '', ' ', '\n', '  ', '\n  ', '\t', '\r', ' \n\n '];
const NUMBERS = ['0', '-0', '1', '-12.50', '1e5', '2E-3', '0.10', '123456789012345678901234567890', '1e999', '5e+2'];
const PARTS = [
  'a',
  'key',
  ' ',
  '\\n',
  '\\"',
  '\\\\',
  '\\/',
  '\\u0041',
  '\\ud83d\\ude00',
  '😀',
  'é',
  '中',
  '\u2028',
  '/*',
  '//',
  '{',
  ']',
  ':',
  ',',
  "'",
  '\\ud800',
  '\u007f',
];
const COMMENTS = ['// c\n', '/* c */', '/**/', '/* two\n lines */', '//\n', '/* * / */'];

function string(random) {
  let text = '"';
  for (let n = random.below(4); n > 0; n--) text += random.pick(PARTS);
  return text + '"';
}

/** A random document: valid JSON, or with `relaxed` valid JSON with comments and trailing commas. */
export function randomDocument(random, relaxed = false, depth = 5) {
  const blank = () => random.pick(BLANKS) + (relaxed && random.chance(12) ? random.pick(COMMENTS) + random.pick(BLANKS) : '');
  const value = (left) => {
    const kind = random.below(left > 0 ? 9 : 5);
    if (kind < 2) return string(random);
    if (kind === 2) return random.pick(NUMBERS);
    if (kind < 5) return random.pick(['true', 'false', 'null']);
    const count = random.below(5);
    let text = '';
    for (let i = 0; i < count; i++) {
      const item = blank() + (kind < 7 ? string(random) + blank() + ':' + blank() : '') + value(left - 1) + blank();
      text += (i > 0 ? ',' : '') + item;
    }
    if (relaxed && count > 0 && random.chance(20)) text += ',' + blank();
    if (count === 0) text = blank();
    return kind < 7 ? '{' + text + '}' : '[' + text + ']';
  };
  return blank() + value(depth) + blank();
}

const SCRAPS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '\n',
  ' ',
  '0',
  '1',
  '-',
  '+',
  '.',
  'e',
  'E',
  'true',
  'false',
  'null',
  'tru',
  'NaN',
  '//',
  '/*',
  '*/',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u001f',
  '\\u12',
  '\\u',
  '\\x',
  '""',
  '"a":',
  'undefined',
  '#',
  '=',
  ';',
  '1.',
  '.5',
  '01',
  '😀',
  '\u2029',
  'é',
  '/',
  '\b',
  '\v',
];

/** The text with a few random changes; most results are not valid. */
export function mutate(random, text) {
  let result = text;
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(4));
    const kind = random.below(4);
    if (kind === 0) result = result.slice(0, at) + result.slice(end);
    else if (kind === 1) result = result.slice(0, at) + random.pick(SCRAPS) + result.slice(end);
    else if (kind === 2) result = result.slice(0, at) + random.pick(SCRAPS) + result.slice(at);
    else result = result.slice(0, at) + result.slice(at, end) + result.slice(at);
  }
  return result.toWellFormed?.() ?? wellFormed(result);
}

/** The text without lone surrogates, which cannot cross as UTF-8. */
export function wellFormed(text) {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
