// The memory side of the canonical ABI: what the host hands over is taken and freed; what goes to the host is put into an arena
// that is emptied after the call.
import "./realloc";

/** How many calls may pass before garbage is collected. */
const CALLS_PER_COLLECTION: u32 = 64;
/** How many pages (64 KiB) memory may grow before garbage is collected sooner. */
const PAGES_PER_COLLECTION: i32 = 32;
/** The size of an ordinary chunk of the arena in bytes. */
const CHUNK: usize = 32 * 1024;
/** A chunk starts with the address of the chunk before it and its own end. */
const HEADER: usize = 16;

let chunk: usize = 0;
let top: usize = 0;
let limit: usize = 0;
let length: i32 = 0;
let calls: u32 = 0;
let pages: i32 = 0;

/** A block for the host, valid until the arena is released. */
export function allocate(size: usize, alignment: usize): usize {
  if (!chunk) grow(0);
  let at = (top + alignment - 1) & ~(alignment - 1);
  if (size > limit || at > limit - size) {
    grow(size);
    at = (top + alignment - 1) & ~(alignment - 1);
  }
  top = at + size;
  return at;
}

function grow(size: usize): void {
  assert(size <= 0x7fff_0000);
  const bytes = max(CHUNK, size + HEADER + 16);
  const fresh = heap.alloc(bytes);
  store<usize>(fresh, chunk);
  store<usize>(fresh, fresh + bytes, 8);
  chunk = fresh;
  top = fresh + HEADER;
  limit = fresh + bytes;
}

function shrink(): void {
  const before = load<usize>(chunk);
  heap.free(chunk);
  chunk = before;
  limit = load<usize>(before, 8);
}

/** The arena's present end, for `release`. */
export function mark(): usize {
  if (!chunk) grow(0);
  return top;
}

/** Empties the arena down to a mark. */
export function release(to: usize): void {
  while (to <= chunk || to > limit) shrink();
  top = to;
}

/** Empties the arena. */
export function clear(): void {
  if (!chunk) return;
  while (load<usize>(chunk)) shrink();
  top = chunk + HEADER;
}

/** Runs after the host has read a result: empties the arena and collects garbage from time to time. */
export function afterCall(): void {
  clear();
  if (++calls >= CALLS_PER_COLLECTION || memory.size() - pages >= PAGES_PER_COLLECTION) {
    calls = 0;
    __collect();
    pages = memory.size();
  }
}

/** A string that the host handed over as UTF-8; its block is freed. */
export function takeString(at: u32, bytes: u32): string {
  if (!bytes) return "";
  const text = String.UTF8.decodeUnsafe(at, bytes);
  heap.free(at);
  return text;
}

/** Puts a string into the arena as UTF-8, lone surrogates replaced; `putLength` then tells how many bytes it took. */
export function putString(text: string): usize {
  const units = text.length;
  const room = units < 1024 ? 3 * units : String.UTF8.byteLength(text);
  const at = allocate(room, 1);
  length = units ? <i32>String.UTF8.encodeUnsafe(changetype<usize>(text), units, at, false, String.UTF8.ErrorMode.REPLACE) : 0;
  top = at + length;
  return at;
}

/** The bytes of the last string that was put. */
export function putLength(): i32 {
  return length;
}

/** Numbers that the host handed over as one block, which is freed. */
export function takeNumbers<T>(at: u32, count: u32): StaticArray<T> {
  const numbers = new StaticArray<T>(<i32>count);
  if (count) {
    memory.copy(changetype<usize>(numbers), at, <usize>count * sizeof<T>());
    heap.free(at);
  }
  return numbers;
}

/** Puts numbers into the arena as one block. */
export function putNumbers<T>(numbers: StaticArray<T>): usize {
  const bytes = <usize>numbers.length * sizeof<T>();
  const at = allocate(bytes, sizeof<T>());
  memory.copy(at, changetype<usize>(numbers), bytes);
  return at;
}

/** A growing block of records that consist of 32-bit numbers. */
export class Words {
  private block: ArrayBuffer;
  private count: i32 = 0;

  constructor(capacity: i32, private words: i32) {
    this.block = new ArrayBuffer(4 * words * max(capacity, 4));
  }

  /** How many records there are. */
  get length(): i32 {
    return this.count;
  }

  /** Forgets all records and keeps the room. */
  clear(): void {
    this.count = 0;
  }

  protected grow(): usize {
    const bytes = 4 * this.words;
    const end = this.count * bytes;
    if (end == this.block.byteLength) {
      const wider = new ArrayBuffer(2 * end);
      memory.copy(changetype<usize>(wider), changetype<usize>(this.block), end);
      this.block = wider;
    }
    this.count++;
    return changetype<usize>(this.block) + end;
  }

  protected place(index: i32): usize {
    assert(<u32>index < <u32>this.count, "no such index");
    return changetype<usize>(this.block) + index * 4 * this.words;
  }

  protected fill(at: u32, count: u32): void {
    if (!count) return;
    memory.copy(changetype<usize>(this.block), at, <usize>count * 4 * this.words);
    heap.free(at);
    this.count = count;
  }

  protected copy(): usize {
    const bytes = <usize>this.count * 4 * this.words;
    const at = allocate(bytes, 4);
    memory.copy(at, changetype<usize>(this.block), bytes);
    return at;
  }
}
