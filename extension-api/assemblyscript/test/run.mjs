/** Builds the guest that offers every interface and runs the SDK's tests; the compiler is installed where it is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const compiler = join(home, 'node_modules', 'assemblyscript', 'bin', 'asc.js');

function run(command, parameters, folder = home) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, parameters, { cwd: folder, stdio: 'inherit', shell });
  if (error || status !== 0) {
    console.error(`SDK tests: ${command} ${parameters[0]} failed${error ? `: ${error.message}` : ''}. Node.js 20 or newer with npm is needed.`);
    process.exit(1);
  }
}

if (!existsSync(compiler)) run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
mkdirSync(join(home, 'target'), { recursive: true });
run(process.execPath, [compiler, '--config', 'asconfig.json'], join(home, 'test', 'showcase'));
run(process.execPath, ['--test', join('test', 'showcase.test.mjs')]);
