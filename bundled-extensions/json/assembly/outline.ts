import { excerpt } from "./excerpt";
import { keyText } from "./key-text";
import { TextBuffer } from "./text-buffer";
import { U32List } from "./u32-list";
import { ValueKind, ValueTree } from "./value-tree";

/** The most symbols of an outline. */
const LIMIT: i32 = 100000;
/** The most units of a name. */
const NAME_LIMIT: i32 = 200;
/** The most units of a detail. */
const DETAIL_LIMIT: i32 = 60;
/** How many values behind a container's start are looked at for one that tells what it is. */
const LABEL_REACH: i32 = 8;

/**
 * A document's outline: every member of an object and every item of an array, in the order of the text.
 *
 * Where that would be more than the limit, the deepest levels are left out, so that what remains is whole.
 */
export class Outline {
  /** Indices of the tree's values that the outline shows. */
  readonly nodes: U32List = new U32List();

  constructor(
    private text: TextBuffer,
    private tree: ValueTree,
  ) {
    const deepest = this.deepestLevel();
    let hidden = i32.MAX_VALUE; // the depth of a container without a name, in a broken object: what is inside has no parent to show
    for (let node = 0; node < tree.length; node++) {
      const depth = tree.depth(node);
      if (depth > deepest || depth > hidden) continue;
      hidden = i32.MAX_VALUE;
      if (!this.isNamed(node)) {
        if (depth > 0) hidden = depth;
        continue;
      }
      if (this.nodes.length == LIMIT) break;
      this.nodes.push(node);
    }
  }

  /** The symbol's name: the key with its escapes resolved, or the place in the array. */
  name(node: i32): string {
    const tree = this.tree;
    if (tree.hasPlace(node)) return tree.keyStart(node).toString();
    const start = <i32>tree.keyStart(node);
    const end = tree.keyEnd(node);
    return end - start > NAME_LIMIT ? excerpt(this.text, start, end, NAME_LIMIT) : keyText(this.text, start, end);
  }

  /** A short word on the value: a scalar itself, what names an object in an array, else how much a container holds. */
  detail(node: i32): string {
    const tree = this.tree;
    if (!tree.isContainer(node)) return excerpt(this.text, tree.start(node), tree.end(node), DETAIL_LIMIT);
    const count = tree.count(node);
    if (tree.kind(node) == ValueKind.Array) return count == 0 ? "empty" : count == 1 ? "1 item" : `${count} items`;
    if (tree.hasPlace(node)) {
      const label = this.label(node);
      if (label >= 0) return excerpt(this.text, tree.start(label), tree.end(label), DETAIL_LIMIT);
    }
    return count == 0 ? "empty" : count == 1 ? "1 property" : `${count} properties`;
  }

  /** The symbol's first unit: its key's, or its own. */
  start(node: i32): i32 {
    return this.tree.hasKey(node) ? <i32>this.tree.keyStart(node) : this.tree.start(node);
  }

  /** Behind what to select: the key, a scalar, or a container's opening bracket. */
  selectionEnd(node: i32): i32 {
    const tree = this.tree;
    if (tree.hasKey(node)) return tree.keyEnd(node);
    return tree.isContainer(node) ? tree.start(node) + 1 : tree.end(node);
  }

  /** Gives the memory back. */
  free(): void {
    this.nodes.free();
  }

  private isNamed(node: i32): bool {
    return this.tree.hasKey(node) || this.tree.hasPlace(node);
  }

  /** The member near an object's start that tells it from its siblings, such as `name` or `id`, or -1. */
  private label(node: i32): i32 {
    const tree = this.tree;
    const depth = tree.depth(node) + 1;
    const stop = min(tree.length, node + 1 + LABEL_REACH);
    let best = -1;
    let bestRank = i32.MAX_VALUE;
    for (let child = node + 1; child < stop && tree.depth(child) >= depth; child++) {
      if (tree.depth(child) > depth || tree.isContainer(child) || !tree.hasKey(child)) continue;
      const rank = this.rank(child);
      if (rank < bestRank) {
        best = child;
        bestRank = rank;
      }
    }
    return best;
  }

  private rank(node: i32): i32 {
    const length = this.tree.keyEnd(node) - <i32>this.tree.keyStart(node);
    if (length > 7) return i32.MAX_VALUE;
    const name = this.name(node);
    if (name == "name") return 0;
    if (name == "label") return 1;
    if (name == "title") return 2;
    if (name == "id") return 3;
    if (name == "key") return 4;
    if (name == "type") return 5;
    return i32.MAX_VALUE;
  }

  /** The deepest level that can be shown in full with all above it. */
  private deepestLevel(): i32 {
    const tree = this.tree;
    if (tree.length <= LIMIT) return i32.MAX_VALUE;
    const counts = new U32List();
    for (let node = 0; node < tree.length; node++) {
      const depth = tree.depth(node);
      while (counts.length <= depth) counts.push(0);
      if (this.isNamed(node)) counts.set(depth, counts.get(depth) + 1);
    }
    let level = 1;
    let sum = counts.length > 1 ? <i32>counts.get(1) : 0;
    while (level + 1 < counts.length && sum + <i32>counts.get(level + 1) <= LIMIT) {
      level++;
      sum += counts.get(level);
    }
    counts.free();
    return level;
  }
}
