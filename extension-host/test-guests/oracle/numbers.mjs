// Tries every function of a module with all pairs of numbers, in V8.
//
//   node numbers.mjs REQUEST
//
// The request is JSON: { wasm: the module in Base64, numbers: { type: [raw bits] }, functions: { name: { takes: [type], gives: type } } }.
// The answer is { name: [outcome] }, the second argument changing fastest.
import { readFileSync } from 'node:fs';
import { bits, trap, value } from './bits.mjs';

const { wasm, numbers, functions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')));

const values = (type) => numbers[type].map((text) => value(type, text));

function outcomes(name, { takes, gives }) {
    const second = takes.length === 2 ? values(takes[1]) : [undefined];
    return values(takes[0]).flatMap((a) =>
        second.map((b) => {
            try {
                return bits(gives, exports[name](a, b));
            } catch (error) {
                return trap(error);
            }
        }),
    );
}

const answer = Object.fromEntries(Object.entries(functions).map(([name, one]) => [name, outcomes(name, one)]));
process.stdout.write(JSON.stringify(answer) + '\n');
