/**
 * What tree-sitter itself answers, for tests of a host that runs the same grammars another way:
 *
 *     node oracle.mjs < requests.jsonl > answers.jsonl
 *
 * A request is one line of JSON:
 *
 *     { "wasm": path of the grammar's module, "symbol": "java", "query": path of a query or null, "file": path of a UTF-8 text,
 *       "edits": [{ "start": n, "end": n, "text": "…" }, …], "fromRow": n or null, "toRow": n or null }
 *
 * Offsets are UTF-16 code units. Edits are made one after another, each in the text that the one before left, and the text is parsed
 * again incrementally after each. Captures are asked from the start of row `fromRow` to the start of row `toRow`; null is no bound.
 * An answer is one line of JSON:
 *
 *     { "tree": SHA-256 of the tree's text in hex, "nodes": number of nodes, "error": whether the tree holds an error,
 *       "captures": [[pattern, "name", start, end], …], "filtered": the same with text predicates applied }
 *
 * or `{ "failure": "…" }` if the request could not be carried out.
 *
 * The tree's text has a line for each node, depth first, each ended by a line feed, of seven fields with a tab between them: depth,
 * type, whether it is named, whether it is missing (both 0 or 1), field name or nothing, start, end. In types, `\` is written `\\`, a
 * line feed `\n`, a carriage return `\r` and a tab `\t`.
 *
 * `captures` are those of all matches, as the runtime gives them; asked for captures by themselves it gives a few more in texts that are
 * badly broken. web-tree-sitter 0.27 always drops what its own reading of `#match?` and the like refuses: it asks the functions in
 * `query.textPredicates[pattern]`. A second query of the same source has these lists emptied, so it lets everything pass; what the
 * module is asked is the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Language, Parser, Query } from 'web-tree-sitter';

await Parser.init();
const languages = new Map();
const ESCAPES = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

async function languageOf({ wasm }) {
  let known = languages.get(wasm);
  if (!known) {
    const language = await Language.load(wasm);
    const parser = new Parser();
    parser.setLanguage(language);
    known = { language, parser, queries: new Map() };
    languages.set(wasm, known);
  }
  return known;
}

function queriesOf(known, path) {
  let pair = known.queries.get(path);
  if (!pair) {
    const source = readFileSync(path, 'utf8');
    const raw = new Query(known.language, source);
    raw.textPredicates = raw.textPredicates.map(() => []);
    pair = { raw, filtered: new Query(known.language, source) };
    known.queries.set(path, pair);
  }
  return pair;
}

function point(text, index) {
  const before = text.lastIndexOf('\n', index - 1);
  let row = 0;
  for (let at = before; at >= 0; at = at === 0 ? -1 : text.lastIndexOf('\n', at - 1)) row++;
  return { row, column: index - (index === 0 ? -1 : before) - 1 };
}

function edited(parser, state, { start, end, text }) {
  const now = state.text.slice(0, start) + text + state.text.slice(end);
  const newEnd = start + text.length;
  state.tree.edit({
    startIndex: start,
    oldEndIndex: end,
    newEndIndex: newEnd,
    startPosition: point(state.text, start),
    oldEndPosition: point(state.text, end),
    newEndPosition: point(now, newEnd),
  });
  const tree = parser.parse(now, state.tree);
  state.tree.delete();
  return { text: now, tree };
}

function line(cursor, depth) {
  const type = cursor.nodeType.replace(/[\\\n\r\t]/g, (c) => ESCAPES[c]);
  const flags = `${Number(cursor.nodeIsNamed)}\t${Number(cursor.nodeIsMissing)}`;
  return `${depth}\t${type}\t${flags}\t${cursor.currentFieldName ?? ''}\t${cursor.startIndex}\t${cursor.endIndex}\n`;
}

/** The digest of the tree's text; the walk does not recurse, since trees may be deeper than stacks. */
export function treeDigest(tree) {
  const hash = createHash('sha256');
  const cursor = tree.walk();
  let depth = 0;
  for (let more = true; more; ) {
    hash.update(line(cursor, depth));
    if (cursor.gotoFirstChild()) {
      depth++;
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        more = false;
        break;
      }
      depth--;
    }
  }
  cursor.delete();
  return hash.digest('hex');
}

function captures(query, root, { fromRow, toRow }) {
  const bounds = {};
  if (fromRow != null) bounds.startPosition = { row: fromRow, column: 0 };
  if (toRow != null) bounds.endPosition = { row: toRow, column: 0 };
  return query
    .matches(root, bounds)
    .flatMap(({ patternIndex, captures }) => captures.map(({ name, node }) => [patternIndex, name, node.startIndex, node.endIndex]));
}

export async function answer(request) {
  const known = await languageOf(request);
  known.parser.reset();
  const text = readFileSync(request.file, 'utf8');
  let state = { text, tree: known.parser.parse(text) };
  for (const edit of request.edits ?? []) state = edited(known.parser, state, edit);
  const root = state.tree.rootNode;
  const result = { tree: treeDigest(state.tree), nodes: root.descendantCount, error: root.hasError, captures: [], filtered: [] };
  if (request.query) {
    const { raw, filtered } = queriesOf(known, request.query);
    result.captures = captures(raw, root, request);
    result.filtered = captures(filtered, root, request);
  }
  state.tree.delete();
  return result;
}

if (process.argv[1] === import.meta.filename) {
  for await (const request of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (request.trim() === '') continue;
    let result;
    try {
      result = await answer(JSON.parse(request));
    } catch (problem) {
      result = { failure: String(problem.message ?? problem) };
    }
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}
