/**
 * A growing list of numbers in raw memory, for tables that would otherwise be thousands of collected objects.
 *
 * Indices are not checked. The memory is not collected: call `free`.
 */
export class U32List {
  private base: usize = 0;
  private capacity: i32 = 0;
  /** How many numbers it holds. */
  length: i32 = 0;

  /** The number at `index`. */
  @inline
  get(index: i32): u32 {
    return load<u32>(this.base + ((<usize>index) << 2));
  }

  /** Replaces the number at `index`. */
  @inline
  set(index: i32, value: u32): void {
    store<u32>(this.base + ((<usize>index) << 2), value);
  }

  /** Appends a number. */
  @inline
  push(value: u32): void {
    if (this.length == this.capacity) this.reserve(this.length + 1);
    store<u32>(this.base + ((<usize>this.length) << 2), value);
    this.length++;
  }

  /** Removes the last number and returns it. */
  @inline
  pop(): u32 {
    this.length--;
    return load<u32>(this.base + ((<usize>this.length) << 2));
  }

  /** Appends room for `count` numbers before the number at `index`; the room's content is undefined. */
  openRoom(index: i32, count: i32): void {
    this.reserve(this.length + count);
    const place = this.base + ((<usize>index) << 2);
    memory.copy(place + ((<usize>count) << 2), place, (<usize>(this.length - index)) << 2);
    this.length += count;
  }

  /** Removes `count` numbers from `index` on. */
  remove(index: i32, count: i32): void {
    const place = this.base + ((<usize>index) << 2);
    memory.copy(place, place + ((<usize>count) << 2), (<usize>(this.length - index - count)) << 2);
    this.length -= count;
  }

  /** Makes the length `count`, every number 0. */
  zeroes(count: i32): void {
    this.length = 0;
    this.reserve(count);
    memory.fill(this.base, 0, (<usize>count) << 2);
    this.length = count;
  }

  /** Forgets the numbers, keeps the memory. */
  clear(): void {
    this.length = 0;
  }

  /** Gives the memory back; the list is empty and may be used again. */
  free(): void {
    if (this.base) heap.free(this.base);
    this.base = 0;
    this.capacity = 0;
    this.length = 0;
  }

  private reserve(count: i32): void {
    if (count <= this.capacity) return;
    const capacity = max(max(count, 16), this.capacity + (this.capacity >> 1));
    this.base = this.base ? heap.realloc(this.base, (<usize>capacity) << 2) : heap.alloc((<usize>capacity) << 2);
    this.capacity = capacity;
  }
}
