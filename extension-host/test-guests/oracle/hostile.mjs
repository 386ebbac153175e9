// Builds the hostile modules of the host's tests from their sources.
//
//   node hostile.mjs           writes every module beside its source
//   node hostile.mjs --check   writes nothing; exit 1 and a line for each module that is missing, differs or has no source
//
// A source is a text module in which a line `;; include NAME` stands for `parts/NAME.wat`, and the lines between `;; repeat N` and
// `;; end` stand N times, `#` in them being the number of the time. Every module must be valid, but for those
// that say `;; invalid`, which must not be, and `;; too large for V8`, which are not asked. Modules that no text can spell are made in `crafted.mjs`.
import { readFileSync, writeFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@bytecodealliance/jco';
import { crafted } from './crafted.mjs';

const folder = fileURLToPath(new URL('../../src/test/resources/hostile/', import.meta.url));

/** The lines with all repetitions in them written out; the innermost are written out first. */
function repeated(text) {
    const inner = /^ *;; repeat (\d+)\n((?:(?! *;; repeat).*\n)*?) *;; end$/m;
    let result = text;
    for (let found = inner.exec(result); found; found = inner.exec(result)) {
        const lines = Array.from({ length: Number(found[1]) }, (_, time) => found[2].replaceAll('#', time)).join('');
        result = result.slice(0, found.index) + lines.trimEnd() + result.slice(found.index + found[0].length);
    }
    return result;
}

function expanded(file) {
    const included = readFileSync(file, 'utf8').replace(/^ *;; include (\S+)$/gm, (_, part) =>
        readFileSync(join(folder, 'parts', `${part}.wat`), 'utf8').trimEnd(),
    );
    return repeated(included);
}

/** Whether it has the component layer, of which Node itself knows nothing. */
function isComponent(bytes) {
    return bytes[4] === 13;
}

async function assembled(file) {
    const source = expanded(file);
    let bytes;
    try {
        bytes = await parse(source);
    } catch (error) {
        throw new Error(`${basename(file)}: ${error.payload ?? error.message}`);
    }
    const judged = !isComponent(bytes) && !/^;; too large for V8$/m.test(source);
    if (judged && WebAssembly.validate(bytes) === /^;; invalid$/m.test(source)) {
        throw new Error(`${basename(file)}: ${WebAssembly.validate(bytes) ? 'valid, but says it is not' : 'not a valid module'}`);
    }
    return Buffer.from(bytes);
}

async function modules() {
    const made = new Map();
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.wat')).sort()) {
        made.set(name.replace(/wat$/, 'wasm'), await assembled(join(folder, name)));
    }
    for (const [name, bytes] of crafted(made.get('well-behaved.wasm'), made.get('component-well-behaved.wasm'))) {
        made.set(name, bytes);
    }
    return made;
}

function problems(made) {
    const stale = [...made]
        .filter(([name, bytes]) => !existsSync(join(folder, name)) || !readFileSync(join(folder, name)).equals(bytes))
        .map(([name]) => `${name} does not fit its source; run \`npm run hostile\` in extension-host/test-guests/oracle`);
    const orphans = readdirSync(folder)
        .filter((name) => name.endsWith('.wasm') && !made.has(name))
        .map((name) => `${name} has no source`);
    return [...stale, ...orphans];
}

const made = await modules();
if (process.argv[2] === '--check') {
    const found = problems(made);
    found.forEach((line) => console.error(line));
    process.exitCode = found.length === 0 ? 0 : 1;
} else {
    made.forEach((bytes, name) => writeFileSync(join(folder, name), bytes));
    console.log(`${made.size} modules`);
}
