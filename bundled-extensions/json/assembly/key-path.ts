import { Structure, NOTHING } from "./structure";
import { U32List } from "./u32-list";

/** The most values that are looked at for those near a place. */
const MOST_ENDS: i32 = 100000;
/** How many of the first are always among them. */
const HEAD: i32 = 100;

/** A step to any item of an array. */
const ANY_PLACE: i32 = -1;
/** A step to any member of an object. */
const ANY_KEY: i32 = -2;

/**
 * The way from a document's outermost value to some of its values: names of members, and any place where it leads through an array.
 *
 * Values that lie on the same way are of the same kind as a rule: the `name` of every object in a list.
 */
export class KeyPath {
  /** For each step a member that has the step's name, or one of the constants. */
  private steps: Array<i32>;

  private constructor(
    private structure: Structure,
    steps: Array<i32>,
  ) {
    this.steps = steps;
  }

  /** The way to a value. */
  static to(structure: Structure, node: i32): KeyPath {
    const steps = new Array<i32>();
    for (let at = node; at != NOTHING; at = structure.parent(at)) {
      if (structure.tree.depth(at) > 0) steps.push(structure.tree.hasKey(at) ? at : ANY_PLACE);
    }
    return new KeyPath(structure, steps.reverse());
  }

  /** The same way, but with any name in the last step; the same where it leads to an item or the outermost value. */
  withAnyLastName(): KeyPath {
    const steps = this.steps.slice(0);
    if (steps.length > 0 && steps[steps.length - 1] != ANY_PLACE) steps[steps.length - 1] = ANY_KEY;
    return new KeyPath(this.structure, steps);
  }

  /** All values to which it leads, at most `limit`, in the order of the text. The list's memory is to be freed. */
  ends(limit: i32): U32List {
    const tree = this.structure.tree;
    const found = new U32List();
    const steps = this.steps;
    let matched = 0;
    for (let node = 0; node < tree.length && found.length < limit; node++) {
      const depth = tree.depth(node);
      if (depth <= matched) matched = max(depth - 1, 0);
      if (depth == 0) {
        if (steps.length == 0) found.push(node);
        continue;
      }
      if (depth != matched + 1 || matched == steps.length || !this.leadsTo(steps[matched], node)) continue;
      matched++;
      if (matched == steps.length) found.push(node);
    }
    return found;
  }

  /** Values to which it leads: the first hundred, and at most `reach` on each side of a place. The list's memory is to be freed. */
  endsNear(offset: i32, reach: i32): U32List {
    const all = this.ends(MOST_ENDS);
    let middle = 0;
    while (middle < all.length && this.structure.tree.start(all.get(middle)) < offset) middle++;
    const last = min(all.length, middle + reach);
    const from = max(middle - reach, HEAD);
    if (last < all.length) all.remove(last, all.length - last);
    if (from > HEAD) all.remove(HEAD, from - HEAD);
    return all;
  }

  private leadsTo(step: i32, node: i32): bool {
    const tree = this.structure.tree;
    if (step == ANY_PLACE) return tree.hasPlace(node);
    if (!tree.hasKey(node)) return false;
    return step == ANY_KEY || step == node || this.structure.haveSameName(step, node);
  }
}

/** The names on the way from the outermost value to a value, `null` for an item of an array. */
export function namesTo(structure: Structure, node: i32): Array<string | null> {
  const names = new Array<string | null>();
  for (let at = node; at != NOTHING && structure.tree.depth(at) > 0; at = structure.parent(at)) {
    names.push(structure.tree.hasKey(at) ? structure.name(at) : null);
  }
  return names.reverse();
}

/** The way to a value as JavaScript would write it, `$` for the outermost; at most some 1,000 units. */
export function written(structure: Structure, node: i32): string {
  const tree = structure.tree;
  const parts = new Array<string>();
  let length = 0;
  for (let at = node; at != NOTHING && tree.depth(at) > 0; at = structure.parent(at)) {
    const part = tree.hasKey(at) ? step(structure.name(at)) : tree.hasPlace(at) ? `[${tree.keyStart(at)}]` : "[?]";
    length += part.length;
    if (length > 1000) {
      parts.push("…");
      break;
    }
    parts.push(part);
  }
  return "$" + parts.reverse().join("");
}

function step(name: string): string {
  if (name.length == 0) return '[""]';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const letter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
    const digit = unit >= 0x30 && unit <= 0x39;
    if (!letter && unit != 0x5f && unit != 0x24 && (i == 0 || !digit)) return `["${name}"]`;
  }
  return "." + name;
}
