import { Character } from "./character";
import { FormatStyle } from "./format-style";
import { U32List } from "./u32-list";

/** Numbers an edit has: start, end, twice the line feeds to insert plus 1 where tabs follow, count of spaces or tabs that follow. */
const STRIDE: i32 = 4;

/** The most units that all edits together may insert. */
const LIMIT: i64 = 16 * 1024 * 1024;

/** Insertions with at most so many units of indentation share their text. */
const SHARED: i32 = 128;

/** Edits of the blanks between tokens, each as small as possible, sorted by place. */
export class EditList {
  private numbers: U32List = new U32List();
  private inserted: i64 = 0;
  private base: usize = 0;
  private indentUnit: u32 = 0;
  private unitsPerLevel: i32 = 0;
  private texts: Map<i32, string> = new Map<i32, string>();

  constructor(style: FormatStyle) {
    this.indentUnit = style.spaces ? Character.SPACE : Character.TAB;
    this.unitsPerLevel = style.spaces ? style.step : 1;
  }

  /** Sets the text that is edited. */
  reset(base: usize): void {
    this.base = base;
  }

  /** How many edits there are. */
  get length(): i32 {
    return this.numbers.length / STRIDE;
  }

  /** Whether the edits would insert more than is sensible; then the list is not complete. */
  get isOverfull(): bool {
    return this.inserted > LIMIT;
  }

  /** The first unit that the edit at `index` replaces. */
  start(index: i32): i32 {
    return this.numbers.get(index * STRIDE);
  }

  /** Behind the last unit that the edit at `index` replaces. */
  end(index: i32): i32 {
    return this.numbers.get(index * STRIDE + 1);
  }

  /** What the edit at `index` inserts. */
  text(index: i32): string {
    const head = <i32>this.numbers.get(index * STRIDE + 2);
    const blanks = <i32>this.numbers.get(index * STRIDE + 3);
    if (blanks > SHARED) return this.build(head, blanks);
    const key = head * (SHARED + 1) + blanks;
    if (!this.texts.has(key)) this.texts.set(key, this.build(head, blanks));
    return this.texts.get(key);
  }

  /** Makes the blanks from `start` to `end` a number of line breaks with the indentation of `depth`, as far as they are not. */
  breakLine(start: i32, end: i32, breaks: i32, depth: i32): void {
    const blanks = <i64>depth * this.unitsPerLevel;
    if (blanks + this.inserted > LIMIT) this.inserted = LIMIT + 1;
    else this.replace(start, end, breaks, <i32>blanks, this.indentUnit);
  }

  /** Makes the blanks from `start` to `end` one space or nothing, as far as they are not. */
  join(start: i32, end: i32, space: bool): void {
    this.replace(start, end, 0, i32(space), Character.SPACE);
  }

  /** Gives the memory back. */
  free(): void {
    this.numbers.free();
  }

  /** Records what differs between the text from `start` to `end` and `feeds` line feeds followed by `count` times `blank`. */
  private replace(start: i32, end: i32, feeds: i32, count: i32, blank: u32): void {
    let first = start;
    let last = end;
    let low = 0;
    let high = feeds + count;
    while (first < last && low < high && this.unit(first) == (low < feeds ? Character.LINE_FEED : blank)) {
      first++;
      low++;
    }
    while (first < last && low < high && this.unit(last - 1) == (high <= feeds ? Character.LINE_FEED : blank)) {
      last--;
      high--;
    }
    if (first == last && low == high) return;
    const someFeeds = max(0, min(high, feeds) - low);
    const numbers = this.numbers;
    numbers.push(first);
    numbers.push(last);
    numbers.push((someFeeds << 1) | i32(blank == Character.TAB));
    numbers.push(high - low - someFeeds);
    this.inserted += high - low;
  }

  private build(head: i32, blanks: i32): string {
    return "\n".repeat(head >> 1) + ((head & 1) != 0 ? "\t" : " ").repeat(blanks);
  }

  @inline
  private unit(index: i32): u32 {
    return load<u16>(this.base + ((<usize>index) << 1));
  }
}
