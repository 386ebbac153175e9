import { Character } from "./character";
import { FormatStyle } from "./format-style";
import { U32List } from "./u32-list";

/** Numbers an edit has: start, end, offset of its text, length of its text. */
const STRIDE: i32 = 4;

/** The most units that all edits together may insert. */
const LIMIT: i32 = 16 * 1024 * 1024;

/** Edits of the blanks between tokens, each as small as possible, sorted by place. */
export class EditList {
  private numbers: U32List = new U32List();
  /** The inserted texts, unit by unit; equal neighbours share theirs. */
  private units: U32List = new U32List();
  private inserted: i32 = 0;
  private base: usize = 0;

  constructor(private style: FormatStyle) {}

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
    const from = <i32>this.numbers.get(index * STRIDE + 2);
    const count = <i32>this.numbers.get(index * STRIDE + 3);
    if (count == 0) return "";
    const text = changetype<string>(__new(<usize>count << 1, idof<string>()));
    for (let i = 0; i < count; i++) store<u16>(changetype<usize>(text) + (<usize>i << 1), <u16>this.units.get(from + i));
    return text;
  }

  /** Makes the blanks from `start` to `end` a number of line breaks with the indentation of `depth`, as far as they are not. */
  breakLine(start: i32, end: i32, breaks: i32, depth: i32): void {
    const style = this.style;
    const perLevel = style.spaces ? <i64>style.step : 1;
    if (<i64>depth * perLevel + this.inserted > LIMIT) {
      this.inserted = LIMIT + 1;
      return;
    }
    const from = this.units.length;
    for (let i = 0; i < breaks; i++) this.units.push(Character.LINE_FEED);
    const indent = <i32>(<i64>depth * perLevel);
    const unit = style.spaces ? Character.SPACE : Character.TAB;
    for (let i = 0; i < indent; i++) this.units.push(unit);
    this.replace(start, end, from);
  }

  /** Makes the blanks from `start` to `end` one space or nothing, as far as they are not. */
  join(start: i32, end: i32, space: bool): void {
    const from = this.units.length;
    if (space) this.units.push(Character.SPACE);
    this.replace(start, end, from);
  }

  /** Gives the memory back. */
  free(): void {
    this.numbers.free();
    this.units.free();
  }

  /** Records what differs between the text from `start` to `end` and the units from `from` on, then forgets units not needed. */
  private replace(start: i32, end: i32, from: i32): void {
    const units = this.units;
    let low = from;
    let high = units.length;
    let first = start;
    let last = end;
    while (first < last && low < high && this.unit(first) == units.get(low)) {
      first++;
      low++;
    }
    while (first < last && low < high && this.unit(last - 1) == units.get(high - 1)) {
      last--;
      high--;
    }
    units.length = from;
    if (first == last && low == high) return;
    for (let i = low; i < high; i++) units.push(units.get(i));
    this.record(first, last, from);
  }

  private record(start: i32, end: i32, from: i32): void {
    const units = this.units;
    const numbers = this.numbers;
    const count = units.length - from;
    this.inserted += count;
    const before = numbers.length == 0 ? from : <i32>numbers.get(numbers.length - 2);
    numbers.push(start);
    numbers.push(end);
    if (before < from && this.isSame(before, from, count)) {
      units.length = from;
      numbers.push(before);
    } else {
      numbers.push(from);
    }
    numbers.push(count);
  }

  private isSame(before: i32, from: i32, count: i32): bool {
    if (before + count > from) return false;
    for (let i = 0; i < count; i++) if (this.units.get(before + i) != this.units.get(from + i)) return false;
    return true;
  }

  @inline
  private unit(index: i32): u32 {
    return load<u16>(this.base + (<usize>index << 1));
  }
}
