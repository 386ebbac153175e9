/**
 * How the queries of a grammar's package are read, small and slow: what README.md says in words. The host does the same faster.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Language, Parser, Query } from 'web-tree-sitter';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));
export const staged = join(home, '../target/grammars');

await Parser.init();

/** A staged package: its manifest, its parser and its queries by name. */
export async function load(name) {
  const folder = join(staged, name);
  const language = await Language.load(join(folder, 'grammar.wasm'));
  const parser = new Parser();
  parser.setLanguage(language);
  const queries = {};
  const files = existsSync(join(folder, 'queries')) ? readdirSync(join(folder, 'queries')) : [];
  for (const file of files) queries[file.replace('.scm', '')] = new Query(language, readFileSync(join(folder, 'queries', file), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(folder, 'extension.json'), 'utf8'));
  return { name, folder, manifest, language, parser, queries };
}

export function parse(grammar, text) {
  const tree = grammar.parser.parse(text);
  return { grammar, text, root: tree.rootNode };
}

const key = (node) => `${node.startIndex}:${node.endIndex}`;

function firstError(node) {
  if (node.isError || node.isMissing) return node;
  return node.hasError ? node.children.map(firstError).find((it) => it) : undefined;
}

/** Where the text could not be read, as `row: text`; nothing if all of it could. */
export function error({ root }) {
  const node = root.hasError ? firstError(root) : undefined;
  return node && `${node.startPosition.row + 1}: ${node.isMissing ? 'missing ' : ''}${node.type} ${JSON.stringify(node.text.slice(0, 60))}`;
}

/** The scope of each stretch: of several captures of one node the last pattern's counts, and what lies inside counts over what is around. */
export function highlights(document) {
  const query = document.grammar.queries.highlights;
  if (!query) return [];
  const locals = query.refutedProperties.some((it) => it && 'local' in it) ? resolved(document) : new Map();
  const best = new Map();
  for (const { patternIndex, name, node, refutedProperties } of query.captures(document.root)) {
    if (name.startsWith('_') || node.startIndex === node.endIndex) continue;
    if (refutedProperties && 'local' in refutedProperties && locals.has(key(node))) continue;
    const known = best.get(key(node));
    if (!known || known.patternIndex <= patternIndex) best.set(key(node), { patternIndex, name, node });
  }
  return [...best.values()]
    .sort((a, b) => a.node.startIndex - b.node.startIndex || b.node.endIndex - a.node.endIndex)
    .map(({ name, node }) => ({ start: node.startIndex, end: node.endIndex, scope: name }));
}

/** The innermost scope at an offset. */
export function scopeAt(spans, offset) {
  return spans.filter(({ start, end }) => start <= offset && offset < end).at(-1)?.scope;
}

/** First and last row, both from 1, of what can be folded, each from a match's first capture to its last, the widest of each first row. */
export function folds(document) {
  const rows = new Map();
  for (const { captures } of document.grammar.queries.folds?.matches(document.root) ?? []) {
    const from = captures[0].node.startPosition.row;
    const { row, column } = captures.at(-1).node.endPosition;
    const last = column === 0 ? row - 1 : row;
    if (last > from) rows.set(from, Math.max(last, rows.get(from) ?? 0));
  }
  return [...rows].sort((a, b) => a[0] - b[0]).map(([from, to]) => [from + 1, to + 1]);
}

/** The outline as `kind name`, indented by depth: of several definitions of one node the last pattern's counts. */
export function symbols(document) {
  const best = new Map();
  for (const { patternIndex, captures } of document.grammar.queries.tags?.matches(document.root) ?? []) {
    const definition = captures.find(({ name }) => name.startsWith('definition.'));
    const names = captures.filter(({ name }) => name === 'name').map(({ node }) => node);
    if (!definition || names.length === 0) continue;
    const known = best.get(key(definition.node));
    const kind = definition.name.slice('definition.'.length);
    if (!known || known.patternIndex < patternIndex) {
      best.set(key(definition.node), { patternIndex, kind, node: definition.node, names });
    } else if (known.patternIndex === patternIndex) {
      known.names.push(...names);
    }
  }
  const all = [...best.values()].sort((a, b) => a.node.startIndex - b.node.startIndex || b.node.endIndex - a.node.endIndex);
  const around = [];
  return all.flatMap(({ kind, node, names }) => {
    while (around.length > 0 && around.at(-1).endIndex < node.endIndex) around.pop();
    const depth = around.length;
    around.push(node);
    return names.map((name) => `${'  '.repeat(depth)}${kind} ${name.text.replace(/\s+/g, ' ')}`);
  });
}

/**
 * What is read in another language. The contents of one match are one text, and those of all matches of a combined pattern are; of several
 * patterns with one first content the last counts.
 */
export function injections(document) {
  const best = new Map();
  for (const { patternIndex, captures, setProperties } of document.grammar.queries.injections?.matches(document.root) ?? []) {
    const named = captures.find(({ name }) => name === 'injection.language')?.node.text;
    const language = (setProperties?.['injection.language'] ?? named ?? '').toLowerCase();
    const nodes = captures.filter(({ name }) => name === 'injection.content').map(({ node }) => node);
    if (nodes.length === 0) continue;
    const known = best.get(key(nodes[0]));
    const combined = setProperties && 'injection.combined' in setProperties;
    if (!known || known.patternIndex <= patternIndex) best.set(key(nodes[0]), { patternIndex, language, nodes, combined });
  }
  const result = [];
  for (const { patternIndex, language, nodes, combined } of best.values()) {
    const joined = combined && result.find((it) => it.pattern === patternIndex && it.combined);
    if (joined) joined.nodes.push(...nodes);
    else result.push({ pattern: patternIndex, language, nodes, combined });
  }
  return result.map(({ language, nodes }) => ({ language, text: nodes.map(({ text }) => text).join(''), start: nodes[0].startIndex }));
}

/** Pairs of nodes, of what opens and what closes: of several pairs with one opening the nearest closing counts. */
export function brackets(document) {
  const pairs = new Map();
  for (const { captures } of document.grammar.queries.brackets?.matches(document.root) ?? []) {
    const open = captures.find(({ name }) => name === 'open')?.node;
    const close = captures.find(({ name }) => name === 'close')?.node;
    if (!open || !close || close.startIndex < open.endIndex) continue;
    const known = pairs.get(key(open));
    if (!known || close.startIndex < known.close.startIndex) pairs.set(key(open), { open, close });
  }
  return [...pairs.values()];
}

function scopesAround(scopes, node) {
  return scopes
    .filter((it) => it.startIndex <= node.startIndex && node.endIndex <= it.endIndex)
    .sort((a, b) => a.endIndex - a.startIndex - (b.endIndex - b.startIndex));
}

/**
 * The definition that each name in the file refers to, by `start:end`. Of several captures of one node the last pattern's counts; a name
 * is looked up from the innermost scope outwards, and the first definition in a scope is the one.
 */
export function resolved(document) {
  const result = new Map();
  const query = document.grammar.queries.locals;
  if (!query) return result;
  const scopes = [document.root];
  const best = new Map();
  for (const { patternIndex, name, node, setProperties } of query.captures(document.root)) {
    if (name === 'local.scope') {
      scopes.push(node);
    } else if (name.startsWith('local.')) {
      const known = best.get(key(node));
      const rank = name.startsWith('local.reference') ? 0 : 1;
      if (!known || known.rank < rank || (known.rank === rank && known.patternIndex <= patternIndex)) {
        best.set(key(node), { patternIndex, rank, name, node, where: setProperties?.['local.scope'] });
      }
    }
  }
  const definitions = new Map();
  const names = [...best.values()].sort((a, b) => a.node.startIndex - b.node.startIndex);
  for (const { name, node, where } of names) {
    if (!name.startsWith('local.definition')) continue;
    const around = scopesAround(scopes, node);
    const scope = where === 'global' ? document.root : where === 'parent' ? (around[1] ?? around[0]) : around[0];
    const id = `${key(scope)} ${node.text}`;
    if (!definitions.has(id)) definitions.set(id, node);
  }
  for (const { name, node } of names) {
    if (name === 'local.ignore') continue;
    const found = scopesAround(scopes, node)
      .map((scope) => definitions.get(`${key(scope)} ${node.text}`))
      .find((it) => it);
    if (found) result.set(key(node), found);
  }
  return result;
}

/**
 * The depth of a row in steps, by the indent captures: the nodes at the row's beginning are walked outwards; a `begin` that starts in an
 * earlier row and reaches to this one is a step more, a `branch` that starts in this row a step less, at most one of each a row.
 * Nothing for rows inside of an `ignore`.
 */
export function indent(document, row) {
  const line = document.text.split('\n')[row];
  const column = line.search(/\S/);
  if (column < 0) return undefined;
  const kinds = { begin: new Set(), branch: new Set(), ignore: new Set() };
  for (const { name, node } of document.grammar.queries.indents?.captures(document.root) ?? []) {
    kinds[name.replace('indent.', '')]?.add(`${node.id} ${key(node)}`);
  }
  const is = (kind, node) => kinds[kind].has(`${node.id} ${key(node)}`);
  const done = new Set();
  let depth = 0;
  let node = document.root.descendantForPosition({ row, column });
  for (; node; node = node.parent) {
    const from = node.startPosition.row;
    if (is('ignore', node) && from < row) return undefined;
    if (done.has(from)) continue;
    if (is('branch', node) && from === row) {
      depth--;
      done.add(from);
    } else if (is('begin', node) && from < row && node.endPosition.row >= row) {
      depth++;
      done.add(from);
    }
  }
  return Math.max(depth, 0);
}
