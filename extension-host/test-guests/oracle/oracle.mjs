// An independent judge of our modules: makes components of them with jco, runs these in Node and tells what they answer.
//
// Reads one JSON request a line and writes one JSON answer a line, in order, until its input ends:
//
//   {"judge": NAME, "module": FILE, "wit": FOLDER, "imports": [INTERFACE...], "exports": [INTERFACE...]}
//       {"ok": true}, or {"refused": SENTENCE} when the module is no component of that WIT; nothing of it runs. With "believed": true it
//       may also import what it says of itself
//   {"save": NAME, "to": FILE}
//       {"ok": true}: the component that was made of the module is written to a file
//   {"start": NAME}
//       {"ok": true}, or {"trap": SENTENCE}
//   {"call": NAME, "interface": INTERFACE, "function": FUNCTION, "arguments": [VALUE...]}
//       {"ok": VALUE}, {"error": VALUE} for the error of a `result`, or {"trap": SENTENCE}
//   {"log": NAME}
//       {"ok": [{"level": LEVEL, "message": TEXT}...]}: what the guest has logged since it was last asked
//
// NAME is the asker's own name for a guest; interfaces are spelled in full (`test:echo/echo@0.1.0`), functions as in the WIT, values as
// `values.mjs` says.
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { component, instance } from './component.mjs';
import { Editor, mirror } from './hosts.mjs';
import { fromJson, toJson } from './values.mjs';

const SYNC = 'atoll:extension/sync@0.1.0';
const guests = new Map();

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

async function judge({ judge: name, module, ...world }) {
    try {
        guests.set(name, { component: await component(readFileSync(module), world) });
        return { ok: true };
    } catch (error) {
        return { refused: error.message };
    }
}

function save({ save: name, to }) {
    writeFileSync(to, guests.get(name).component);
    return { ok: true };
}

async function start({ start: name }) {
    const guest = guests.get(name);
    guest.editor = new Editor();
    try {
        guest.exports = await instance(guest.component, { ...guest.editor.imports(), ...mirror() });
        return { ok: true };
    } catch (error) {
        return { trap: `${error.name}: ${error.message}` };
    }
}

function call({ call: name, interface: of, function: called, arguments: given }) {
    const { editor, exports } = guests.get(name);
    const args = given.map(fromJson);
    if (of === SYNC) {
        editor.follow(camel(called), args);
    }
    try {
        return { ok: toJson(exports[of][camel(called)](...args)) };
    } catch (error) {
        return Object.hasOwn(error, 'payload') ? { error: toJson(error.payload) } : { trap: `${error.name}: ${error.message}` };
    }
}

function log({ log: name }) {
    return { ok: guests.get(name).editor.log.splice(0) };
}

const VERBS = { judge, save, start, call, log };

function answer(request) {
    const verb = Object.keys(VERBS).find((name) => name in request);
    return VERBS[verb](request);
}

for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
