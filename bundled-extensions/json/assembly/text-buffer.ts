/** The room, in code units, that a buffer keeps free for typing. */
const SPARE: i32 = 1024;

/**
 * A document's text as UTF-16 code units in raw memory, with one gap at the place of the last edit.
 *
 * An edit moves the gap and fills it; `flatten` moves the gap behind the text, so that readers see one plain array. Either costs
 * at most one move of the text between the old and the new place. The memory is not collected: call `free`.
 */
export class TextBuffer {
  private base: usize = 0;
  private capacity: i32 = 0;
  private gap: i32 = 0;
  /** The text's length in code units. */
  length: i32 = 0;

  constructor(text: string) {
    this.grow(text.length + SPARE);
    this.replace(0, 0, text);
  }

  /** Replaces the units from `start` to `end` by `text`. The span must lie in the text. */
  replace(start: i32, end: i32, text: string): void {
    const added = text.length;
    const rest = this.length - (end - start);
    if (rest + added > this.capacity) this.grow(rest + added + max(SPARE, (rest + added) >> 2));
    this.moveGap(start);
    this.length = rest;
    memory.copy(this.base + ((<usize>start) << 1), changetype<usize>(text), (<usize>added) << 1);
    this.gap = start + added;
    this.length += added;
  }

  /** The address of the first unit of the whole text as one plain array; valid until the next `replace`. */
  flatten(): usize {
    this.moveGap(this.length);
    return this.base;
  }

  /** A copy of the units from `start` to `end`. */
  slice(start: i32, end: i32): string {
    const source = this.flatten() + ((<usize>start) << 1);
    const size = (<usize>(end - start)) << 1;
    if (size == 0) return "";
    const text = changetype<string>(__new(size, idof<string>()));
    memory.copy(changetype<usize>(text), source, size);
    return text;
  }

  /** Gives the memory back; the buffer must not be used afterwards. */
  free(): void {
    heap.free(this.base);
    this.base = 0;
    this.capacity = 0;
    this.length = 0;
    this.gap = 0;
  }

  /** Moves the gap's start to the text offset `to`. */
  private moveGap(to: i32): void {
    const from = this.gap;
    if (from == to) return;
    const width = (<usize>(this.capacity - this.length)) << 1;
    if (to < from) {
      const source = this.base + ((<usize>to) << 1);
      memory.copy(source + width, source, (<usize>(from - to)) << 1);
    } else {
      const target = this.base + ((<usize>from) << 1);
      memory.copy(target, target + width, (<usize>(to - from)) << 1);
    }
    this.gap = to;
  }

  private grow(capacity: i32): void {
    this.moveGap(this.length);
    this.base = this.base ? heap.realloc(this.base, (<usize>capacity) << 1) : heap.alloc((<usize>capacity) << 1);
    this.capacity = capacity;
  }
}
