import { U32List } from "./u32-list";

/** Kinds of values. */
export const enum ValueKind {
  Object,
  Array,
  String,
  Number,
  Boolean,
  Null,
  /** Something that stands where a value should. */
  Invalid,
}

/** Numbers a value has: start, end, key start or index, key end, kind and depth, count of children. */
const STRIDE: i32 = 6;

/** The most values that are remembered; the outline and the folds of a document end there. */
const LIMIT: i32 = 1 << 20;

/** A node that is not in the tree, because the tree is full. */
export const NO_NODE: i32 = -1;

/** Instead of a key's start where there is none. */
export const NO_KEY: u32 = u32.MAX_VALUE;

/**
 * All values of a document in the order of the text, a container before its content.
 *
 * A value's children are the ones that follow it with a depth greater by one, until one comes that is not deeper than itself.
 */
export class ValueTree {
  private numbers: U32List = new U32List();
  /** How many values there are. */
  length: i32 = 0;

  /** Appends a value and returns its index, or `NO_NODE` when the tree is full. */
  add(kind: ValueKind, start: i32, end: i32, depth: i32): i32 {
    const index = this.length;
    if (index >= LIMIT) return NO_NODE;
    const numbers = this.numbers;
    numbers.push(start);
    numbers.push(end);
    numbers.push(NO_KEY);
    numbers.push(0);
    numbers.push(((<u32>depth) << 4) | kind);
    numbers.push(0);
    this.length = index + 1;
    return index;
  }

  /** Names a value by the key that reaches from `start` to `end`. */
  nameByKey(index: i32, start: i32, end: i32): void {
    this.numbers.set(index * STRIDE + 2, start);
    this.numbers.set(index * STRIDE + 3, end);
  }

  /** Names a value by its place in an array. */
  nameByPlace(index: i32, place: i32): void {
    this.numbers.set(index * STRIDE + 2, place);
    this.numbers.set(index * STRIDE + 3, 0);
  }

  /** Ends a container that has `count` children; `closed` tells whether its own closing bracket ends it. */
  close(index: i32, end: i32, count: i32, closed: bool): void {
    const numbers = this.numbers;
    const at = index * STRIDE;
    numbers.set(at + 1, end);
    if (closed) numbers.set(at + 4, numbers.get(at + 4) | 8);
    numbers.set(at + 5, count);
  }

  /** The value's first unit. */
  start(index: i32): i32 {
    return this.numbers.get(index * STRIDE);
  }

  /** Behind the value's last unit. */
  end(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 1);
  }

  /** Whether the value is a member of an object, with a key. */
  hasKey(index: i32): bool {
    return this.numbers.get(index * STRIDE + 3) != 0;
  }

  /** Whether the value is an item of an array. */
  hasPlace(index: i32): bool {
    return this.numbers.get(index * STRIDE + 3) == 0 && this.keyStart(index) != NO_KEY;
  }

  /** The key's first unit, the place in the array, or `NO_KEY`. */
  keyStart(index: i32): u32 {
    return this.numbers.get(index * STRIDE + 2);
  }

  /** Behind the key's last unit. */
  keyEnd(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 3);
  }

  /** The value's kind. */
  kind(index: i32): ValueKind {
    return this.numbers.get(index * STRIDE + 4) & 7;
  }

  /** Whether the value is an object or an array. */
  isContainer(index: i32): bool {
    return this.kind(index) <= ValueKind.Array;
  }

  /** Whether a container ends with its own closing bracket. */
  isClosed(index: i32): bool {
    return (this.numbers.get(index * STRIDE + 4) & 8) != 0;
  }

  /** 0 for the outermost. */
  depth(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 4) >> 4;
  }

  /** How many children a container has. */
  count(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 5);
  }

  /** Gives the memory back; the tree is empty. */
  free(): void {
    this.numbers.free();
    this.length = 0;
  }
}
