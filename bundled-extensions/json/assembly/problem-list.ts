import { Problem, Weight, weightOf } from "./problem";
import { U32List } from "./u32-list";

/** Numbers a problem has in the list. */
const STRIDE: i32 = 7;

/** The most problems that are kept; a last one says that there are more. */
const LIMIT: i32 = 10000;

/** In place of a related span that is absent. */
export const NOWHERE: u32 = u32.MAX_VALUE;

/**
 * The problems of a document, sorted by place, as plain numbers; sentences are made only for those that are shown (`message`).
 */
export class ProblemList {
  private numbers: U32List = new U32List();
  private sealed: i32 = 0;

  /** Whether one of them is an error, also when it is beyond the limit. */
  hasErrors: bool = false;

  /** How many there are. */
  get length(): i32 {
    return this.numbers.length / STRIDE;
  }

  /** Adds a problem at the span from `start` to `end` and returns its index, or -1 when the list is full. */
  add(problem: Problem, start: i32, end: i32): i32 {
    return this.addFound(problem, start, end, start, end, 0);
  }

  /** Adds a problem at a span that differs from what was found, which reaches from `from` to `to`; `detail` is a code unit. */
  addFound(problem: Problem, start: i32, end: i32, from: i32, to: i32, detail: u32): i32 {
    if (weightOf(problem) == Weight.Error) this.hasErrors = true;
    const length = this.length;
    if (length >= LIMIT) return -1;
    if (length == LIMIT - 1) {
      this.insert(length, Problem.TooManyProblems, start, end, start, end);
      return -1;
    }
    let index = length;
    while (index > this.sealed && this.start(index - 1) > start) index--;
    this.insert(index, (<u32>problem) | (detail << 8), start, end, from, to);
    return index;
  }

  /** Gives the problem at `index` the place that explains it. */
  relate(index: i32, from: i32, to: i32): void {
    if (index < 0) return;
    this.numbers.set(index * STRIDE + 5, from);
    this.numbers.set(index * STRIDE + 6, to);
  }

  /** Fixes the order of all problems so far: those to come do not slip before them. */
  seal(): void {
    this.sealed = this.length;
  }

  /** The kind of the problem at `index`. */
  problem(index: i32): Problem {
    return this.numbers.get(index * STRIDE) & 0xff;
  }

  /** The code unit that belongs to the message, such as the bracket that was expected. */
  detail(index: i32): u32 {
    return this.numbers.get(index * STRIDE) >> 8;
  }

  /** The first unit of the problem's span. */
  start(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 1);
  }

  /** Behind the last unit of the problem's span. */
  end(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 2);
  }

  /** The first unit of what was found. */
  foundStart(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 3);
  }

  /** Behind the last unit of what was found. */
  foundEnd(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 4);
  }

  /** The first unit of the related place, or `NOWHERE`. */
  relatedStart(index: i32): u32 {
    return this.numbers.get(index * STRIDE + 5);
  }

  /** Behind the last unit of the related place, or `NOWHERE`. */
  relatedEnd(index: i32): u32 {
    return this.numbers.get(index * STRIDE + 6);
  }

  /** The index of the first error, or -1. */
  firstError(): i32 {
    for (let i = 0; i < this.length; i++) if (weightOf(this.problem(i)) == Weight.Error) return i;
    return -1;
  }

  /** How many errors are in the list. */
  errorCount(): i32 {
    let count = 0;
    for (let i = 0; i < this.length; i++) if (weightOf(this.problem(i)) == Weight.Error) count++;
    return count;
  }

  /** Gives the memory back; the list is empty. */
  free(): void {
    this.numbers.free();
    this.sealed = 0;
    this.hasErrors = false;
  }

  private insert(index: i32, head: u32, start: i32, end: i32, from: i32, to: i32): void {
    const numbers = this.numbers;
    const at = index * STRIDE;
    numbers.openRoom(at, STRIDE);
    numbers.set(at, head);
    numbers.set(at + 1, start);
    numbers.set(at + 2, end);
    numbers.set(at + 3, from);
    numbers.set(at + 4, to);
    numbers.set(at + 5, NOWHERE);
    numbers.set(at + 6, NOWHERE);
  }
}
