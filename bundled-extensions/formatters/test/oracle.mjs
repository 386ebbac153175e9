/**
 * Formats files with each tool in the host that it was made for, in one process. Reads a JSON list of `{kind, path, text, indent}`
 * from standard input and prints one of `{text}` or `{error}`.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFromBuffer } from '@dprint/formatter';
import { format as gofmt } from '@wasm-fmt/gofmt';
import { format as ruff } from '@wasm-fmt/ruff_fmt';
import { format as shfmt } from '@wasm-fmt/shfmt';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = JSON.parse(readFileSync(join(home, 'sources.json'), 'utf8'));
const plugins = new Map();

function plugin(kind, indentWidth) {
  if (!plugins.has(kind)) {
    const { package: name, wasm } = sources[kind];
    const made = createFromBuffer(readFileSync(join(home, 'node_modules', name, wasm)));
    made.setConfig({ indentWidth, useTabs: false, newLineKind: 'lf' }, {});
    plugins.set(kind, made);
  }
  return plugins.get(kind);
}

function formatted({ kind, path, text, indent }) {
  if (kind === 'go') return gofmt(text);
  if (kind === 'shell') return shfmt(text, path, { indent });
  if (kind === 'python') return ruff(text, path, { indent_style: 'space', indent_width: indent });
  return plugin(kind, indent).formatText({ filePath: path, fileText: text });
}

function outcome(file) {
  try {
    return { text: formatted(file) };
  } catch (error) {
    return { error: String(error) };
  }
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
process.stdout.write(JSON.stringify(JSON.parse(Buffer.concat(chunks).toString('utf8')).map(outcome)));
