// Runs random modules in V8 and tells what they did.
//
//   node runs.mjs LIST
//
// The list has a line of JSON for each run: { wasm: a file, parameters: [type], results: [type], globals: [type],
// arguments: [the raw bits, as hexadecimal text] }. For each one line is written, in the same order:
// { outcome, globals, pages, memory }; `dev.atoll.host.engine.Observation` says what they mean.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { bits, trap, value } from './bits.mjs';

const modules = new Map();

function compiled(file) {
    if (!modules.has(file)) {
        modules.clear();
        modules.set(file, new WebAssembly.Module(readFileSync(file)));
    }
    return modules.get(file);
}

function run({ wasm, parameters, results, globals, arguments: given }) {
    const { exports } = new WebAssembly.Instance(compiled(wasm));
    let outcome;
    let after = [];
    try {
        const answer = exports.run(...given.map((text, index) => value(parameters[index], text)));
        const all = results.length === 1 ? [answer] : (answer ?? []);
        outcome = all.map((one, index) => bits(results[index], one)).join(' ');
        after = globals.map((type, index) => bits(type, exports[`global${index}`]()));
    } catch (error) {
        outcome = trap(error);
    }
    const memory = new Uint8Array(exports.memory.buffer);
    return {
        outcome,
        globals: after.join(' '),
        pages: memory.length / 65536,
        memory: createHash('sha256').update(memory).digest('hex'),
    };
}

const lines = readFileSync(process.argv[2], 'utf8').split('\n').filter((line) => line !== '');
process.stdout.write(lines.map((line) => JSON.stringify(run(JSON.parse(line)))).join('\n') + '\n');
