import { Character } from "./character";
import { decoded } from "./json-string";
import { TextBuffer } from "./text-buffer";
import { ValueKind, ValueTree } from "./value-tree";

/** Instead of a value where there is none. */
export const NOTHING: i32 = -1;

/** The values of a text as a tree to walk on. Values are indices of the `ValueTree`; going to a neighbour reads what lies in between. */
export class Structure {
  constructor(
    readonly text: TextBuffer,
    readonly tree: ValueTree,
  ) {}

  /** The last value that starts at or before an offset, or `NOTHING`. */
  lastBefore(offset: i32): i32 {
    let low = 0;
    let high = this.tree.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tree.start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The innermost value that contains an offset or ends at it, or `NOTHING`. */
  around(offset: i32): i32 {
    let node = this.lastBefore(offset);
    while (node != NOTHING && this.tree.end(node) < offset) node = this.parent(node);
    return node;
  }

  /** The member whose key contains an offset or ends at it, or `NOTHING`. */
  keyAt(offset: i32): i32 {
    const tree = this.tree;
    const next = this.lastBefore(offset) + 1;
    for (let node = next; node < min(tree.length, next + 1); node++) {
      if (tree.hasKey(node) && <i32>tree.keyStart(node) <= offset && offset <= tree.keyEnd(node)) return node;
    }
    return NOTHING;
  }

  /** The container that a value lies in, or `NOTHING`. */
  parent(node: i32): i32 {
    const depth = this.tree.depth(node) - 1;
    if (depth < 0) return NOTHING;
    let at = node - 1;
    while (at >= 0 && this.tree.depth(at) != depth) at--;
    return at;
  }

  /** The first value inside of a container, or `NOTHING`. */
  first(node: i32): i32 {
    const next = node + 1;
    return next < this.tree.length && this.tree.depth(next) == this.tree.depth(node) + 1 ? next : NOTHING;
  }

  /** The next value in the same container, or `NOTHING`. */
  next(node: i32): i32 {
    const at = this.behind(node);
    return at < this.tree.length && this.tree.depth(at) == this.tree.depth(node) ? at : NOTHING;
  }

  /** The index behind a value and all that it contains. */
  behind(node: i32): i32 {
    const tree = this.tree;
    const depth = tree.depth(node);
    let at = node + 1;
    while (at < tree.length && tree.depth(at) > depth) at++;
    return at;
  }

  /** The member of that name, the last one where there are several, or `NOTHING`. */
  member(object: i32, name: string): i32 {
    let found = NOTHING;
    if (object == NOTHING || this.tree.kind(object) != ValueKind.Object) return found;
    for (let child = this.first(object); child != NOTHING; child = this.next(child)) {
      if (this.tree.hasKey(child) && this.isNamed(child, name)) found = child;
    }
    return found;
  }

  /** The item at a place of an array, or `NOTHING`. */
  item(array: i32, place: i32): i32 {
    if (array == NOTHING || this.tree.kind(array) != ValueKind.Array || place >= this.tree.count(array)) return NOTHING;
    let child = this.first(array);
    for (let i = 0; i < place && child != NOTHING; i++) child = this.next(child);
    return child;
  }

  /** The name of a member, escapes resolved. */
  name(node: i32): string {
    return decoded(this.text, this.tree.keyStart(node), this.tree.keyEnd(node));
  }

  /** A scalar's text: what a string stands for, anything else as it is written. */
  scalar(node: i32): string {
    return decoded(this.text, this.tree.start(node), this.tree.end(node));
  }

  /** Whether a member has that name. */
  isNamed(node: i32, name: string): bool {
    const tree = this.tree;
    const start = <i32>tree.keyStart(node);
    const length = tree.keyEnd(node) - start;
    // an escape is longer than what it stands for, quotes are two more
    return length >= name.length && length <= 6 * name.length + 2 && this.name(node) == name;
  }

  /** Whether two members have the same name. */
  haveSameName(left: i32, right: i32): bool {
    const tree = this.tree;
    const a = <i32>tree.keyStart(left);
    const b = <i32>tree.keyStart(right);
    const length = tree.keyEnd(left) - a;
    if (length == tree.keyEnd(right) - b && this.isSame(a, b, length)) return true;
    return (this.hasEscape(left) || this.hasEscape(right) || this.quote(a) != this.quote(b)) && this.name(left) == this.name(right);
  }

  /** Whether two scalars are written alike. */
  areWrittenAlike(left: i32, right: i32): bool {
    const a = this.tree.start(left);
    const b = this.tree.start(right);
    const length = this.tree.end(left) - a;
    return length == this.tree.end(right) - b && this.isSame(a, b, length);
  }

  private isSame(a: i32, b: i32, length: i32): bool {
    const base = this.text.flatten();
    return memory.compare(base + ((<usize>a) << 1), base + ((<usize>b) << 1), (<usize>length) << 1) == 0;
  }

  private hasEscape(node: i32): bool {
    const base = this.text.flatten();
    const end = this.tree.keyEnd(node);
    for (let at = <i32>this.tree.keyStart(node); at < end; at++) {
      if (load<u16>(base + ((<usize>at) << 1)) == Character.BACKSLASH) return true;
    }
    return false;
  }

  private quote(at: i32): u32 {
    return load<u16>(this.text.flatten() + ((<usize>at) << 1));
  }
}
