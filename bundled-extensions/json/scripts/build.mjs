/**
 * Fills `../target/json` with what the package holds. The module is compiled unless it is there and its sources have not changed
 * since; the compiler is installed first, where it is missing or another one than the lock file names.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const sdk = join(home, '../../extension-api/assemblyscript');
const target = join(home, '../target/json');
const output = join(target, 'extension.wasm');
const stamp = `${target}.sources`;
const installed = join(home, 'node_modules/.lock-digest');

const SOURCES = [
  ...['assembly', 'schemas', 'asconfig.json', 'package-lock.json', 'scripts/build.mjs'].map((name) => join(home, name)),
  ...['assembly', 'asconfig.json', 'transform.mjs', 'package.json'].map((name) => join(sdk, name)),
];

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

function run(command, parameters) {
  const result = spawnSync(command, parameters, {
    cwd: home,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.error) fail(`${command} could not be started: ${result.error.message}. Node.js 20 or newer with npm is needed.`);
  if (result.status !== 0) fail(`${command} ${parameters[0]} failed.`);
}

/** Puts the schemas into a source file, so that they are part of the module. */
function bundleSchemas() {
  const constants = readdirSync(join(home, 'schemas'))
    .sort()
    .map((name) => {
      const schema = JSON.stringify(JSON.parse(readFileSync(join(home, 'schemas', name), 'utf8')));
      const constant = `${name.split('.')[0].toUpperCase()}_SCHEMA`;
      return `/** \`schemas/${name}\` without its blanks. */\nexport const ${constant}: string =\n  ${JSON.stringify(schema)};\n`;
    });
  const text = `// Made of schemas/ by scripts/build.mjs. Do not edit.\n\n${constants.join('\n')}`;
  const file = join(home, 'assembly', 'generated', 'schemas.ts');
  if (same(file, text)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function fail(sentence) {
  console.error(`json extension: ${sentence}`);
  process.exit(1);
}

bundleSchemas();
const sources = digest(SOURCES.flatMap(filesIn));
if (!existsSync(output) || !same(stamp, sources)) {
  const lock = digest([join(home, 'package-lock.json')]);
  if (!same(installed, lock)) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(installed, lock);
  }
  mkdirSync(target, { recursive: true });
  run(process.execPath, [join('node_modules', 'assemblyscript', 'bin', 'asc.js'), '--config', 'asconfig.json']);
  writeFileSync(stamp, sources);
}
for (const file of ['extension.json', 'README.md', 'LICENSE']) copyFileSync(join(home, file), join(target, file));
