import { U32List } from "./u32-list";

/** Numbers an open bracket has: its offset and kind, its node, its count of children, the keys known before it. */
const STRIDE: i32 = 4;

/**
 * The brackets that are open, outermost first: a parser's stack, as deep as memory allows.
 *
 * What it tells of the innermost bracket means something only while one is open.
 */
export class Nesting {
  private numbers: U32List = new U32List();
  private arrays: i32 = 0;
  /** How many brackets are open. */
  depth: i32 = 0;

  /** Whether the innermost open bracket is a `[`. */
  get inArray(): bool {
    return this.numbers.length != 0 && (this.top(0) & 1) != 0;
  }

  /** Whether the innermost open bracket is a `{`. */
  get inObject(): bool {
    return this.numbers.length != 0 && (this.top(0) & 1) == 0;
  }

  /** Where the innermost open bracket stands. */
  get offset(): i32 {
    return this.top(0) >> 1;
  }

  /** The innermost open bracket's node, or `NO_NODE`. */
  get node(): i32 {
    return this.top(1);
  }

  /** How many children the innermost open bracket has. */
  get count(): i32 {
    return this.top(2);
  }

  /** How many keys the key table held when the innermost bracket opened. */
  get keysBefore(): i32 {
    return this.top(3);
  }

  /** Whether any open bracket is a `[`, or with `array` false a `{`. */
  has(array: bool): bool {
    return array ? this.arrays > 0 : this.arrays < this.depth;
  }

  /** Opens a bracket at `offset`. */
  push(array: bool, offset: i32, node: i32, keysBefore: i32): void {
    const numbers = this.numbers;
    numbers.push(((<u32>offset) << 1) | u32(array));
    numbers.push(node);
    numbers.push(0);
    numbers.push(keysBefore);
    this.depth++;
    if (array) this.arrays++;
  }

  /** Closes the innermost bracket. */
  pop(): void {
    if (this.inArray) this.arrays--;
    this.depth--;
    this.numbers.length -= STRIDE;
  }

  /** Counts a child of the innermost bracket and returns how many came before. */
  countChild(): i32 {
    const at = this.numbers.length - STRIDE + 2;
    const before = this.numbers.get(at);
    this.numbers.set(at, before + 1);
    return before;
  }

  /** Gives the memory back; nothing is open. */
  free(): void {
    this.numbers.free();
    this.arrays = 0;
    this.depth = 0;
  }

  @inline
  private top(field: i32): u32 {
    return this.numbers.get(this.numbers.length - STRIDE + field);
  }
}
