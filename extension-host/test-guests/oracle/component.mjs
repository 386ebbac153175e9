// Makes a running component of a core module, against our WIT and nothing the module says of itself.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, parse, transpile } from '@bytecodealliance/jco';

const WORLD = 'atoll:judge/judged';
/** What the host gives to AssemblyScript besides the WIT: its failed assertions trap. */
const ABORT = '(module (func (export "abort") (param i32 i32 i32 i32) unreachable))';

/** The old system interface, and the tool's own module that makes of it the new one. */
const SYSTEM = 'wasi_snapshot_preview1';
const ADAPTER = new URL(`node_modules/@bytecodealliance/jco/lib/${SYSTEM}.reactor.wasm`, import.meta.url);

/** The bytes of a core module without the custom sections in which a toolchain has put its own copy of the WIT. */
export function withoutComponentTypes(bytes) {
    const kept = [bytes.subarray(0, 8)];
    for (let at = 8; at < bytes.length; ) {
        const [size, content] = leb(bytes, at + 1);
        const end = content + size;
        if (bytes[at] !== 0 || !customName(bytes, content).startsWith('component-type')) {
            kept.push(bytes.subarray(at, end));
        }
        at = end;
    }
    return Buffer.concat(kept);
}

/** The unsigned LEB128 number at an index, and the index behind it. */
function leb(bytes, at) {
    for (let value = 0, shift = 0; ; shift += 7) {
        const byte = bytes[at++];
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80 || byte === undefined) {
            return [value, at];
        }
    }
}

function customName(bytes, at) {
    const [length, start] = leb(bytes, at);
    return bytes.toString('utf8', start, start + length);
}

/** One WIT source: a world of the given interfaces, and the whole package of the folder they come from. */
export function worldSource(folder, imports, exports) {
    const files = readdirSync(folder)
        .filter((name) => name.endsWith('.wit'))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    const header = /^package ([^;{]+);$/m;
    const items = [...imports.map((name) => `import ${name};`), ...exports.map((name) => `export ${name};`)];
    return [
        'package atoll:judge;',
        `world judged { ${items.join(' ')} }`,
        `package ${header.exec(files.join('\n'))[1]} {`,
        ...files.map((text) => text.replace(header, '')),
        '}',
    ].join('\n');
}

/**
 * A component made of a core module and the WIT of a folder. It has exactly the given imports and exports: a module that wants more, lacks
 * one or has one with another signature is refused with an Error that holds the tool's own words. With `believed`, the module may import
 * besides what it itself says of, such as the system interfaces of its standard library.
 */
export async function component(bytes, { wit, imports, exports, believed = false }) {
    try {
        const witSource = worldSource(wit, imports, exports);
        const binary = believed ? bytes : withoutComponentTypes(bytes);
        const embedded = await componentEmbed({ binary, witSource, world: WORLD });
        return await componentNew(embedded, [
            ['env', await parse(ABORT)],
            [SYSTEM, readFileSync(ADAPTER)],
        ]);
    } catch (error) {
        throw new Error(error.payload ?? error.message);
    }
}

const LAX_DECODER = 'new TextDecoder()';
/** As the canonical ABI wants it: broken UTF-8 traps, and a byte order mark is a character like any other. */
const EXACT_DECODER = "new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })";

/** Runs a component in this process and gives its exported interfaces by their full names. `host` holds the imported ones. */
export async function instance(bytes, host) {
    const { files, imports } = await transpile(bytes, { name: 'guest', instantiation: 'sync', typescript: false });
    const source = Buffer.from(files['guest.js']).toString('utf8').replaceAll(LAX_DECODER, EXACT_DECODER);
    const { instantiate } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
    const missing = imports.filter((name) => !(name in host));
    if (missing.length > 0) {
        throw new Error(`the oracle has no host functions for ${missing.join(', ')}`);
    }
    return instantiate((path) => new WebAssembly.Module(files[path]), host);
}
