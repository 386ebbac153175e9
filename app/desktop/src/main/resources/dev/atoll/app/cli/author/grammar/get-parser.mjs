// Gets the parser that the queries are for: the .wasm of a tree-sitter grammar's npm package, with its licence.
//
//   node get-parser.mjs                                  the one below
//   node get-parser.mjs PACKAGE[@VERSION] [GRAMMAR]      another one; GRAMMAR where a package has several
//
// `atoll ext build` runs it when build/parser.wasm is not there. Your npm fetches the package; no script of it is run.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const PACKAGE = "tree-sitter-properties@0.3.0";

const [named = PACKAGE, grammar] = process.argv.slice(2);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The files of a package by their path in it. */
function fetched(name) {
  const folder = mkdtempSync(join(tmpdir(), "parser-"));
  try {
    const line = ["pack", name, "--ignore-scripts", "--silent", "--pack-destination", folder];
    execFileSync("npm", line, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
    return untarred(gunzipSync(readFileSync(join(folder, readdirSync(folder)[0]))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A tar archive: blocks of 512 bytes; a file's name, size and kind stand in the block before its bytes. */
function untarred(bytes) {
  const files = new Map();
  const text = (from, length) => bytes.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = parseInt(text(at + 124, 12), 8);
    const folder = text(at + 345, 155);
    const name = (folder ? folder + "/" : "") + text(at, 100);
    files.set(name.replace(/^package\//, ""), bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** Whether a module is the grammar's: it exports tree_sitter_ and the grammar's name. */
function symbolOf(module) {
  return WebAssembly.Module.exports(new WebAssembly.Module(module))
    .map(({ name }) => name.match(/^tree_sitter_(.*?)(_external_scanner_.*)?$/)?.[1])
    .find((name) => name !== undefined);
}

let files = new Map();
try {
  files = fetched(named);
} catch (error) {
  fail(`npm could not fetch ${named}: look after its name and the network. ${error.message}`);
}
const parsers = new Map(
  [...files].filter(([name]) => name.endsWith(".wasm")).map(([, bytes]) => [symbolOf(bytes), bytes]),
);
parsers.delete(undefined);
if (parsers.size === 0) {
  fail(`${named} brings no .wasm. Get the grammar's sources, run \`tree-sitter build --wasm\`, and put it into build/parser.wasm.`);
}
if (parsers.size > 1 && !parsers.has(grammar)) {
  fail(`${named} has several grammars: ${[...parsers.keys()].join(", ")}. Name one behind the package.`);
}
const symbol = grammar ?? [...parsers.keys()][0];
const parser = parsers.get(symbol) ?? fail(`${named} has the grammar ${[...parsers.keys()].join(", ")}, not ${grammar}.`);
mkdirSync("build", { recursive: true });
writeFileSync("build/parser.wasm", parser);
for (const [name, bytes] of files) {
  if (/^licen[cs]e(\.(md|txt))?$/i.test(name)) writeFileSync("LICENSE.parser", bytes);
}
const declared = JSON.parse(readFileSync("extension.json", "utf8")).grammar?.symbol;
if (declared !== symbol) console.log(`In extension.json, set "symbol" to "${symbol}"; it is "${declared}" now.`);
