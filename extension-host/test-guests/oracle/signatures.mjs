// What an independent reader of WIT makes of a world: prints a line `import|export INTERFACE FUNCTION PARAMETERS -> RESULTS` for every
// function of the world, in core types. It reads them off the empty module that the tool writes for a world.
//
//   node signatures.mjs FOLDER WORLD
import { resolve } from 'node:path';
import { componentEmbed, print } from '@bytecodealliance/jco';

const [, , folder, world] = process.argv;
const text = await print(await componentEmbed({ dummy: true, witPath: resolve(folder), world }));

const all = (pattern) => [...text.matchAll(pattern)].map(([, ...groups]) => groups);
const cores = (signature, word) => new RegExp(`\\(${word} ([^)]*)\\)`).exec(signature)?.[1] ?? '';

const types = new Map(all(/^ *\(type \(;(\d+);\) \(func(.*)\)\)$/gm));
const functions = new Map(all(/^ *\(func \(;(\d+);\) \(type (\d+)\)/gm));

function line(direction, face, name, type) {
    const signature = types.get(type);
    console.log(`${direction} ${/\/([^@|]+)/.exec(face)[1]} ${name} ${`${cores(signature, 'param')} -> ${cores(signature, 'result')}`.trim()}`);
}

for (const [face, name, type] of all(/\(import "([^"]+)" "([^"]+)" \(func \(;\d+;\) \(type (\d+)\)\)\)/g)) {
    line('import', face, name, type);
}
for (const [face, name, index] of all(/\(export "([^"]+\/[^"|]+)\|([^"]+)" \(func (\d+)\)\)/g)) {
    if (!name.endsWith('_post')) {
        line('export', face, name, functions.get(index));
    }
}
