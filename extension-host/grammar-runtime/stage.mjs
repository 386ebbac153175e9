/**
 * Puts the tree-sitter runtime, unmodified, and its licence where the host finds them as resources:
 * `../target/classes/dev/atoll/host/grammar/web-tree-sitter.wasm` and `web-tree-sitter.LICENSE`. The npm package is installed first
 * where it is missing or another than the lock file names.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const target = join(home, '../target/classes/dev/atoll/host/grammar');
const installed = join(home, 'node_modules/.lock-digest');
const FILES = { 'web-tree-sitter.wasm': 'web-tree-sitter.wasm', LICENSE: 'web-tree-sitter.LICENSE' };

function fail(sentence) {
  console.error(`grammar runtime: ${sentence}`);
  process.exit(1);
}

const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', parameters, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail(`npm could not be started: ${result.error.message}. Node.js 20 or newer with npm is needed.`);
  if (result.status !== 0) fail('npm ci failed.');
  writeFileSync(installed, lock);
}
mkdirSync(target, { recursive: true });
for (const [from, to] of Object.entries(FILES)) {
  const source = join(home, 'node_modules/web-tree-sitter', from);
  const destination = join(target, to);
  if (!existsSync(destination) || !readFileSync(destination).equals(readFileSync(source))) copyFileSync(source, destination);
}
