// A tree-sitter grammar on V8: reads lines `STEP ARGUMENT` and answers each with `CHECKSUM NANOSECONDS`.
//
//     node highlight.mjs RUNTIME GRAMMAR QUERY TEXT
//
// RUNTIME is the folder of web-tree-sitter. Steps: `load`; `parse` from the beginning; `edit N` puts a letter at offset N and parses
// again, every second time it takes the letter away; `query N` counts the captures in sixty lines from line N on.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, grammar, source, file] = process.argv.slice(2);
const { Language, Parser, Query } = await import(pathToFileURL(join(runtime, "web-tree-sitter.js")));
const LINES = 60;
let text = readFileSync(file, "utf8").replace(/\r\n?/g, "\n");
let parser;
let query;
let tree;
let typed = false;

function place(offset) {
  const before = text.lastIndexOf("\n", offset - 1);
  let row = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) row++;
  return { row, column: offset - before - 1 };
}

function edit(offset, removed, added) {
  const start = place(offset);
  tree.edit({
    startIndex: offset,
    oldEndIndex: offset + removed,
    newEndIndex: offset + added.length,
    startPosition: start,
    oldEndPosition: { row: start.row, column: start.column + removed },
    newEndPosition: { row: start.row, column: start.column + added.length },
  });
  text = text.slice(0, offset) + added + text.slice(offset + removed);
  const before = tree;
  const old = processorTime();
  tree = parser.parse(text, before);
  const taken = processorTime() - old;
  before.delete();
  return taken;
}

const steps = {
  async load() {
    await Parser.init();
    const language = await Language.load(grammar);
    parser = new Parser();
    parser.setLanguage(language);
    query = new Query(language, readFileSync(source, "utf8"));
    query.textPredicates = query.textPredicates.map(() => []);
    return 0;
  },
  parse() {
    tree?.delete();
    tree = parser.parse(text);
    return 0;
  },
  query(line) {
    const bounds = { startPosition: { row: line, column: 0 }, endPosition: { row: line + LINES, column: 0 } };
    return query.matches(tree.rootNode, bounds).reduce((sum, match) => sum + match.captures.length, 0);
  },
};

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, argument] = line.split(" ");
  if (name === "edit") {
    const taken = edit(Number(argument), typed ? 1 : 0, typed ? "" : "x");
    typed = !typed;
    process.stdout.write(`0 ${taken}\n`);
    continue;
  }
  const before = processorTime();
  const checksum = await steps[name](Number(argument));
  process.stdout.write(`${checksum} ${processorTime() - before}\n`);
}
