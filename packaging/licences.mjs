// Prints the parts of a CycloneDX list, one a line: name, version and licence. A part without a licence is an error.
import { readFileSync } from "node:fs";

const parts = JSON.parse(readFileSync(process.argv[2], "utf8")).components;
const lines = [];
for (const part of parts) {
  if (part.group === "dev.atoll") {
    continue;
  }
  const licences = (part.licenses ?? []).map((each) => each.expression ?? each.license.id ?? each.license.name);
  if (licences.length === 0) {
    throw new Error(`${part.group}:${part.name} names no licence`);
  }
  lines.push(`  ${part.name} ${part.version}: ${licences.join(" or ")}`);
}
console.log(lines.sort().join("\n"));
