/**
 * Compiles the tree-sitter runtime from its source with clang: `../target/classes/dev/atoll/host/grammar/tree-sitter.wasm`, which
 * stands in for most of the npm package's module and is about four times as fast in a Java virtual machine. The source is that of the
 * crate that `Cargo.lock` names, fetched by Cargo. Nothing happens when the module is up to date.
 *
 * Without clang, its linker for WebAssembly or Cargo there is none, grammars run on the npm package's module alone, and a line says so
 * (a failure when ATOLL_REQUIRE_CLANG is set).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const target = join(home, '../target/classes/dev/atoll/host/grammar');
const output = join(target, 'tree-sitter.wasm');
const stamp = join(home, '../target/tree-sitter.stamp');
const SOURCES = [join(home, 'src/runtime.c'), join(home, '../grammar-glue/src/glue.c')];
const CLANG = process.env.CLANG || 'clang';

// The runtime's licence, and that of the part of ICU in it.
const LICENCES = { LICENSE: 'tree-sitter.LICENSE', 'src/unicode/LICENSE': 'tree-sitter-unicode.LICENSE' };
// What the C interface has under the same name as the npm package's module.
const SAME = [
  'ts_parser_set_language', 'ts_parser_reset', 'ts_parser_delete', 'ts_tree_copy', 'ts_tree_delete', 'ts_query_new', 'ts_query_delete'
];
// Only what the authors mark is inlined: the compiler's own choice makes functions that no just-in-time compiler takes.
const FLAGS = [
  '--target=wasm32-unknown-emscripten', '-std=c11', '-O2', '-finline-hint-functions', '-fPIC', '-fvisibility=hidden', '-nostdlib',
  '-ffreestanding', '-mbulk-memory', '-D_POSIX_C_SOURCE=200112L', '-D_DEFAULT_SOURCE', '-DTREE_SITTER_HIDE_SYMBOLS', '-Wall', '-Wextra'
];
const LINKING = [
  '--no-entry', '--shared', '--experimental-pic', '--allow-undefined', '--strip-all', ...SAME.map((name) => `--export=${name}`)
];

function run(command, parameters, where = home) {
  const result = spawnSync(command, parameters, { cwd: where, encoding: 'utf8', maxBuffer: 64 << 20 });
  return result.status === 0 ? result.stdout : undefined;
}

function without(missing) {
  rmSync(output, { force: true });
  rmSync(stamp, { force: true });
  console.error(`grammar runtime: ${missing} missing, so grammars run on the npm package's module, which is slower (Debian: apt-get install clang lld)`);
  process.exit(process.env.ATOLL_REQUIRE_CLANG ? 1 : 0);
}

function fail(sentence) {
  console.error(`grammar runtime: ${sentence}`);
  process.exit(1);
}

const compiler = run(CLANG, ['--version'])?.split('\n')[0];
if (!compiler) without('clang is');
if (!run('wasm-ld', ['--version'])) without("clang's linker wasm-ld is");
if (!run('cargo', ['--version'])) without('Cargo, which fetches the source, is');

const inputs = [...SOURCES, join(home, 'Cargo.lock'), fileURLToPath(import.meta.url)];
const digest = createHash('sha256');
for (const input of inputs) digest.update(readFileSync(input));
const wanted = digest.update(compiler).digest('hex');
if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0);

const metadata = run('cargo', ['metadata', '--locked', '--format-version', '1']);
if (!metadata) without('the source, which Cargo could not fetch, is');
const folderOf = (name) => dirname(JSON.parse(metadata).packages.find((one) => one.name === name).manifest_path);
const source = folderOf('tree-sitter');
const headers = join(folderOf('tree-sitter-language'), 'wasm/include');
const made = join(home, '../target/tree-sitter.wasm');
mkdirSync(target, { recursive: true });
const parameters = [
  ...FLAGS, ...[headers, join(source, 'src'), join(source, 'include')].flatMap((folder) => ['-isystem', folder]),
  ...LINKING.map((one) => `-Wl,${one}`), '-o', made, ...SOURCES
];
const result = spawnSync(CLANG, parameters, { cwd: home, stdio: 'inherit' });
if (result.status !== 0) fail(`${compiler} could not compile the runtime.`);
copyFileSync(made, output);
for (const [from, to] of Object.entries(LICENCES)) copyFileSync(join(source, from), join(target, to));
writeFileSync(stamp, wanted);
console.error(`grammar runtime: compiled by ${compiler}`);
