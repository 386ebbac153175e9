/** Runs the tests on the built module. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const tests = readdirSync(join(home, 'test'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => join('test', name));
process.exit(spawnSync(process.execPath, ['--test', ...tests], { cwd: home, stdio: 'inherit' }).status ?? 1);
