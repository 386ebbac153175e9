/**
 * Fills `../target/formatters/NAME/` with what each formatter's package holds: the module of its npm package, unchanged, its licence
 * and our own manifest. The npm packages are installed first where they are missing or others than the lock file names; their
 * install scripts are never run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenceOf } from './licence.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(home, '../target/formatters');
const stamp = `${target}.sources`;
const installed = join(home, 'node_modules/.lock-digest');
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(home.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function same(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8') === text;
}

function fail(sentence) {
  console.error(`formatters: ${sentence}`);
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

function licences(folder, module) {
  const files = readdirSync(folder).filter((name) => LICENCE_FILE.test(name) && statSync(join(folder, name)).isFile());
  const texts = files.map((name) => [name, readFileSync(join(folder, name))]);
  return texts.length > 0 ? texts : [['LICENSE', licenceOf(module)]];
}

function stage(name, source) {
  const folder = join(home, 'node_modules', source.package);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const module = readFileSync(join(folder, source.wasm));
  const to = join(target, name);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'formatter.wasm'), module);
  writeFileSync(join(to, 'extension.json'), readFileSync(join(home, name, 'extension.json')));
  for (const [file, text] of licences(folder, module)) writeFileSync(join(to, file), text);
  writeFileSync(
    join(to, 'NOTICE.txt'),
    `The module comes unmodified from the npm package ${about.name} ${about.version}, ${about.license}.
Its extension.json is Atoll's, Apache-2.0.\n`,
  );
}

const sources = JSON.parse(readFileSync(join(home, 'sources.json'), 'utf8'));
const names = Object.keys(sources).sort();
const inputs = ['package-lock.json', 'sources.json', 'scripts/stage.mjs', 'scripts/licence.mjs'];
const state = digest([...inputs, ...names.map((name) => join(name, 'extension.json'))].map((name) => join(home, name)));
install();
if (!same(stamp, state) || !existsSync(target)) {
  rmSync(target, { recursive: true, force: true });
  for (const name of names) stage(name, sources[name]);
  writeFileSync(stamp, state);
}
