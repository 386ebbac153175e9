// Calls a guest on Node's V8 as the host's bindings do: records lowered and lifted field by field, texts as UTF-8, lists of tokens
// copied in one go, and the guest told when its answer was read. It reads lines "CALL COUNT" and answers each with
// "CHECKSUM NANOSECONDS", the processor time of that many calls.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const CALLS = "bench:calls/calls@0.1.0#";
const TOKENS = 10_000;
// Up to this length a loop beats the encoder and decoder, whose calls leave V8's own code.
const SHORT = 32;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), {
  "bench:calls/mirror@0.1.0": { reflected },
  env: {
    abort() {
      throw new Error("the guest called abort");
    },
  },
});
const { memory, cabi_realloc } = instance.exports;
let bytes, fields, words;

// Views become stale when the memory grows.
function look() {
  if (bytes === undefined || bytes.buffer !== memory.buffer) {
    bytes = new Uint8Array(memory.buffer);
    fields = new DataView(memory.buffer);
    words = new Uint32Array(memory.buffer);
  }
}

function isShortAscii(text) {
  if (text.length > SHORT) return false;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return false;
  }
  return true;
}

function allocated(size) {
  const pointer = cabi_realloc(0, 0, 1, size) >>> 0;
  look();
  return pointer;
}

function lowered(text) {
  if (isShortAscii(text)) {
    const pointer = allocated(text.length);
    for (let i = 0; i < text.length; i++) bytes[pointer + i] = text.charCodeAt(i);
    return [pointer, text.length];
  }
  const utf8 = encoder.encode(text);
  const pointer = allocated(utf8.length);
  bytes.set(utf8, pointer);
  return [pointer, utf8.length];
}

function textAt(pointer, length) {
  let text = "";
  for (let i = 0; i < length && length <= SHORT; i++) {
    const byte = bytes[pointer + i];
    if (byte > 0x7f) break;
    text += String.fromCharCode(byte);
  }
  return text.length === length ? text : decoder.decode(bytes.subarray(pointer, pointer + length));
}

function itemAt(at) {
  return {
    id: fields.getUint32(at, true),
    start: fields.getUint32(at + 4, true),
    length: fields.getUint32(at + 8, true),
    weight: fields.getFloat64(at + 16, true),
    pinned: fields.getUint8(at + 24) !== 0,
    label: textAt(fields.getUint32(at + 28, true), fields.getUint32(at + 32, true)),
  };
}

function storeItem(at, item) {
  const [pointer, length] = lowered(item.label);
  fields.setUint32(at, item.id, true);
  fields.setUint32(at + 4, item.start, true);
  fields.setUint32(at + 8, item.length, true);
  fields.setFloat64(at + 16, item.weight, true);
  fields.setUint8(at + 24, item.pinned ? 1 : 0);
  fields.setUint32(at + 28, pointer, true);
  fields.setUint32(at + 32, length, true);
}

// What the guest imports: gives back the item it is given.
function reflected(id, start, length, weight, pinned, pointer, size, answer) {
  look();
  const item = { id: id >>> 0, start: start >>> 0, length: length >>> 0, weight, pinned: pinned !== 0, label: textAt(pointer >>> 0, size >>> 0) };
  storeItem(answer >>> 0, item);
}

function itemCall(name) {
  const call = instance.exports[CALLS + name];
  const postReturn = instance.exports["cabi_post_" + CALLS + name];
  return (item) => {
    const [pointer, length] = lowered(item.label);
    const area = call(item.id, item.start, item.length, item.weight, item.pinned ? 1 : 0, pointer, length) >>> 0;
    look();
    const answer = itemAt(area);
    postReturn?.(area);
    return answer;
  };
}

function tokensCall() {
  const call = instance.exports[CALLS + "tokens"];
  const postReturn = instance.exports["cabi_post_" + CALLS + "tokens"];
  return (count) => {
    const area = call(count) >>> 0;
    look();
    const from = fields.getUint32(area, true) >>> 2;
    const answer = words.slice(from, from + 3 * fields.getUint32(area + 4, true));
    postReturn?.(area);
    return answer;
  };
}

function items(call) {
  return (count) => {
    let item = { id: 1, start: 10, length: 5, weight: 1.25, pinned: false, label: "let counter" };
    let sum = 0;
    for (let i = 0; i < count; i++) {
      item = call(item);
      sum = (Math.imul(sum, 31) + item.id + item.start + item.label.length + (item.pinned ? 1 : 0)) | 0;
    }
    return (sum + item.length + item.weight * 4) | 0;
  };
}

function tokens(call) {
  return (count) => {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const list = call(TOKENS);
      sum = (Math.imul(sum, 31) + list[0] + list[list.length >> 1] + list[list.length - 1] + list.length) | 0;
    }
    return sum;
  };
}

const runs = {
  following: items(itemCall("following")),
  "reflected-following": items(itemCall("reflected-following")),
  tokens: tokens(tokensCall()),
};

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, count] = line.split(" ");
  const before = processorTime();
  const checksum = runs[name](Number(count)) >>> 0;
  process.stdout.write(`${checksum} ${processorTime() - before}\n`);
}
