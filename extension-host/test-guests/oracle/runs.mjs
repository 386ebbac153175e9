// Runs random modules in V8 and tells what they did.
//
//   node runs.mjs LIST
//
// The list has a line of JSON for each run: { wasm: a file, parameters: [type], results: [type], globals: [type],
// arguments: [the raw bits, as hexadecimal text] }. For each one line is written, in the same order:
// { outcome, globals, pages, memory }; `dev.atoll.host.engine.Observation` says what they mean.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const view = new DataView(new ArrayBuffer(8));

/// Bits as hexadecimal text, to a value as JavaScript passes it.
function value(type, bits) {
    view.setBigUint64(0, BigInt(`0x${bits}`));
    switch (type) {
        case 'I32': return view.getInt32(4);
        case 'I64': return view.getBigInt64(0);
        case 'F32': return view.getFloat32(4);
        default: return view.getFloat64(0);
    }
}

/// The reverse; every NaN is one.
function bits(type, value) {
    switch (type) {
        case 'I32': return (value >>> 0).toString(16);
        case 'I64': return BigInt.asUintN(64, value).toString(16);
        case 'F32':
            view.setFloat32(0, value);
            return Number.isNaN(value) ? 'nan' : view.getUint32(0).toString(16);
        default:
            view.setFloat64(0, value);
            return Number.isNaN(value) ? 'nan' : view.getBigUint64(0).toString(16);
    }
}

const TRAPS = [
    ['unreachable', /unreachable/],
    ['divide', /(divide|remainder) by zero/],
    ['overflow', /unrepresentable/],
    ['memory', /memory access out of bounds/],
    ['table', /table index is out of bounds/],
    ['indirect', /null function or function signature mismatch/],
    ['stack', /call stack size/],
];

function trap(error) {
    const found = TRAPS.find(([, words]) => words.test(error.message));
    return `trap: ${found ? found[0] : error.message}`;
}

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
