// Runs a module's functions on Node's V8. It reads lines "NAME ARGUMENT" and answers each with "CHECKSUM NANOSECONDS", the processor
// time of the call.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]));

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [name, argument] = line.split(" ");
  const run = instance.exports[name];
  const before = processorTime();
  const checksum = run(Number(argument)) >>> 0;
  process.stdout.write(`${checksum} ${processorTime() - before}\n`);
}
