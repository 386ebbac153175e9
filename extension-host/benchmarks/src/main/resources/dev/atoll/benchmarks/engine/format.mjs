// A formatter on V8, in the host that it was made for: answers each line that it reads with `CHECKSUM NANOSECONDS`.
//
//     node format.mjs FORMATTERS KIND FILE
//
// FORMATTERS is the folder with `sources.json` and `node_modules`. The first time loads and compiles the module.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [formatters, kind, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const path = basename(file);
const { package: name, wasm } = JSON.parse(readFileSync(join(formatters, "sources.json"), "utf8"))[kind];
let tool;

async function load() {
  if (name.startsWith("@wasm-fmt/")) {
    const entry = JSON.parse(readFileSync(join(formatters, "node_modules", name, "package.json"), "utf8"));
    const found = entry.exports?.["."] ?? entry.main;
    const { format } = await import(pathToFileURL(join(formatters, "node_modules", name, place(found))));
    return () => format(text, path);
  }
  const { createFromBuffer } = createRequire(join(formatters, "package.json"))("@dprint/formatter");
  const plugin = createFromBuffer(readFileSync(join(formatters, "node_modules", name, wasm)));
  plugin.setConfig({ newLineKind: "lf" }, {});
  return () => plugin.formatText({ filePath: path, fileText: text });
}

function place(entry) {
  return typeof entry === "string" ? entry : place(entry.node ?? entry.import ?? entry.default);
}

/** As `String.hashCode` of Java has it. */
function checksum(formatted) {
  let sum = 0;
  for (let i = 0; i < formatted.length; i++) sum = (Math.imul(sum, 31) + formatted.charCodeAt(i)) | 0;
  return sum >>> 0;
}

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

for await (const _ of createInterface({ input: process.stdin })) {
  const before = processorTime();
  tool ??= await load();
  const formatted = tool();
  const taken = processorTime() - before;
  process.stdout.write(`${checksum(formatted)} ${taken}\n`);
}
