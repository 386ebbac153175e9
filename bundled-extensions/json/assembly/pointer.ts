import { Structure, NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** How many values are looked at for one that carries a name. */
const MOST_VALUES: i32 = 200000;

/**
 * The value that a fragment names, or `NOTHING`: a JSON pointer in its URI form (RFC 6901, section 6) such as `#/a/0`, or the plain name of
 * an `$anchor` or `$id` such as `#name`. `#` alone is the document's value.
 */
export function target(structure: Structure, fragment: string): i32 {
  if (structure.tree.length == 0) return NOTHING;
  if (fragment == "#") return 0;
  if (!fragment.startsWith("#/")) return anchored(structure, fragment.substring(1));
  const steps = fragment.substring(2).split("/");
  let node = 0;
  for (let i = 0; i < steps.length && node != NOTHING; i++) {
    const step = percentDecoded(steps[i]).replaceAll("~1", "/").replaceAll("~0", "~");
    if (structure.tree.kind(node) == ValueKind.Array) node = isPlace(step) ? structure.item(node, I32.parseInt(step)) : NOTHING;
    else node = structure.member(node, step);
  }
  return node;
}

function anchored(structure: Structure, name: string): i32 {
  const tree = structure.tree;
  const stop = min(tree.length, MOST_VALUES);
  for (let node = 0; node < stop; node++) {
    if (tree.kind(node) != ValueKind.String || !tree.hasKey(node)) continue;
    const isAnchor = structure.isNamed(node, "$anchor") && structure.scalar(node) == name;
    const isId = structure.isNamed(node, "$id") && structure.scalar(node) == "#" + name;
    if (isAnchor || isId) return structure.parent(node);
  }
  return NOTHING;
}

function isPlace(step: string): bool {
  if (step.length == 0 || step.length > 9) return false;
  for (let i = 0; i < step.length; i++) if (step.charCodeAt(i) < 0x30 || step.charCodeAt(i) > 0x39) return false;
  return true;
}

function percentDecoded(text: string): string {
  return text.includes("%") && isPercentEncoded(text) ? decodeURIComponent(text) : text;
}

/** Whether every `%` has two hexadecimal digits of ASCII behind it: all else would trap. */
function isPercentEncoded(text: string): bool {
  for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at + 1)) {
    if (at + 2 >= text.length) return false;
    const high = text.charCodeAt(at + 1);
    const low = text.charCodeAt(at + 2) | 0x20;
    if (!(high >= 0x30 && high <= 0x37) || !((low >= 0x30 && low <= 0x39) || (low >= 0x61 && low <= 0x66))) return false;
  }
  return true;
}
