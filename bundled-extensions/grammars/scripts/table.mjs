/** The table of `docs/languages.md`, made of what is staged. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const HEAD = '| language | npm package | version | licence | highlight | injections | locals | folds | indents | tags | brackets |';
const QUERIES = ['highlights', 'injections', 'locals', 'folds', 'indents', 'tags', 'brackets'];

export const page = join(home, '../../docs/languages.md');

function about(name) {
  return JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'));
}

function row(language, source) {
  const staged = join(home, '../target/grammars', language);
  const manifest = JSON.parse(readFileSync(join(staged, 'extension.json'), 'utf8'));
  const foreign = source.wasm.includes(':') ? source.wasm.split(':')[0] : undefined;
  const module = foreign ? `, module of ${foreign}` : '';
  const version = about(source.package).version + (foreign ? `, ${about(foreign).version}` : '');
  const cells = [manifest.name, source.package + module, version, about(source.package).license];
  const works = QUERIES.map((query) => (existsSync(join(staged, 'queries', `${query}.scm`)) ? '✓' : ''));
  return `| ${[...cells, ...works].join(' | ')} |`.replaceAll('|  |', '| |').replaceAll('|  |', '| |');
}

export function table() {
  const sources = JSON.parse(readFileSync(join(home, 'sources.json'), 'utf8'));
  const rule = `|${' --- |'.repeat(HEAD.split('|').length - 2)}`;
  return [HEAD, rule, ...Object.entries(sources).map(([language, source]) => row(language, source))].join('\n');
}
