/**
 * Fills `../target/grammars/LANGUAGE/` with what each grammar's package holds: the module and queries of its npm package, and our
 * own manifest and queries. `../target/grammars/index.txt` lists the folders, one a line. The npm packages are installed first where
 * they are missing or others than the lock file names; their install scripts, which would build native code, are never run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(home, '../target/grammars');
const stamp = `${target}.sources`;
const installed = join(home, 'node_modules/.lock-digest');
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(home, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function same(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function fail(sentence) {
  console.error(`grammars: ${sentence}`);
  process.exit(1);
}

function install() {
  const lock = digest([join(home, 'package-lock.json')]);
  if (same(installed, lock)) return;
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', parameters, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail(`npm could not be started: ${result.error.message}. Node.js 20 or newer with npm is needed.`);
  if (result.status !== 0) fail('npm ci failed.');
  writeFileSync(installed, lock);
}

/** What is known of an npm package, and of the packages that a part of a grammar came from. */
class Origin {
  constructor(name) {
    this.name = name;
    this.folder = join(home, 'node_modules', name);
    const about = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8'));
    this.version = about.version;
    this.licence = about.license;
  }

  licences() {
    return readdirSync(this.folder).filter((file) => LICENCE_FILE.test(file) && statSync(join(this.folder, file)).isFile());
  }
}

/**
 * A part of a query: `./java/queries/folds.scm` is a file of ours, `queries/tags.scm` one of the grammar's package, and
 * `tree-sitter-c:queries/tags.scm` one of another package.
 */
function part(text, own) {
  if (text.startsWith('./')) return { title: 'Atoll', file: join(home, text) };
  const colon = text.indexOf(':');
  const origin = colon < 0 ? own : new Origin(text.slice(0, colon));
  const file = text.slice(colon + 1);
  return { title: `${origin.name} ${origin.version}, ${file}, ${origin.licence}`, file: join(origin.folder, file), origin };
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Writes one query file; answers the packages that something of it came from. */
function stageQuery(language, name, texts, own) {
  const parts = texts.map((text) => part(text, own));
  const content = parts.map(({ title, file }) => `; From ${title}\n\n${readFileSync(file, 'utf8').trim()}\n`);
  write(join(target, language, 'queries', `${name}.scm`), content.join('\n'));
  return parts.flatMap(({ origin }) => (origin ? [origin] : []));
}

function stageLicences(language, own, origins) {
  const others = [...new Map(origins.filter(({ name }) => name !== own.name).map((it) => [it.name, it])).values()];
  for (const origin of [own, ...others]) {
    const suffix = origin === own ? '' : `.${origin.name.replace('@', '').replace('/', '-')}`;
    for (const file of origin.licences()) {
      write(join(target, language, `${file.replace(/\..*$/, '')}${suffix}`), readFileSync(join(origin.folder, file)));
    }
  }
  const lines = [own, ...others].map((it) => `- ${it.name} ${it.version}, ${it.licence}`);
  const notice = `Parts of this package come unmodified from these npm packages:\n\n${lines.join('\n')}\n
What is marked "From Atoll" in the queries, and extension.json, are Atoll's, Apache-2.0.\n`;
  write(join(target, language, 'NOTICE.txt'), notice);
}

function stage(language, source) {
  const own = new Origin(source.package);
  const wasm = source.wasm.includes(':') ? part(source.wasm, own) : { file: join(own.folder, source.wasm) };
  write(join(target, language, 'grammar.wasm'), readFileSync(wasm.file));
  write(join(target, language, 'extension.json'), readFileSync(join(home, language, 'extension.json')));
  const queries = Object.fromEntries(Object.entries(source.queries ?? {}).map(([name, texts]) => [name, [...texts]]));
  const ours = join(home, language, 'queries');
  if (existsSync(ours)) {
    for (const file of readdirSync(ours)) (queries[file.replace('.scm', '')] ??= []).push(`./${language}/queries/${file}`);
  }
  const origins = Object.entries(queries).flatMap(([name, texts]) => stageQuery(language, name, texts, own));
  stageLicences(language, own, wasm.origin ? [...origins, wasm.origin] : origins);
}

const sources = JSON.parse(readFileSync(join(home, 'sources.json'), 'utf8'));
const languages = Object.keys(sources).sort();
const folders = [...languages, 'shared'].map((name) => join(home, name));
const inputs = ['package-lock.json', 'sources.json', 'scripts/stage.mjs'].map((name) => join(home, name));
const state = digest([...inputs, ...folders.flatMap(filesIn)]);
install();
if (!same(stamp, state) || !existsSync(target)) {
  rmSync(target, { recursive: true, force: true });
  for (const language of languages) stage(language, sources[language]);
  write(join(target, 'index.txt'), `${languages.join('\n')}\n`);
  writeFileSync(stamp, state);
}
