import { KeyReader } from "./key-reader";
import { U32List } from "./u32-list";

/** Numbers a key has in `entries`: hash, start, end, depth. */
const STRIDE: i32 = 4;

/**
 * The property names of all objects that are open, to find one that comes twice.
 *
 * One hash table with linear probing serves every nesting depth: only one object is open at each. When an object closes, its names
 * are the youngest in the table and leave it in reverse order, which undoes their insertion exactly; so the table is as large as
 * the open objects, however many there were.
 */
export class KeyTable {
  private entries: U32List = new U32List();
  /** Index of an entry + 1, or 0 where free. The length is a power of two. */
  private slots: U32List = new U32List();
  private one: KeyReader = new KeyReader();
  private other: KeyReader = new KeyReader();

  /** Where the equal key that was found starts. */
  foundStart: i32 = 0;
  /** Behind the equal key that was found. */
  foundEnd: i32 = 0;

  /** How many keys there are. */
  get size(): i32 {
    return this.entries.length / STRIDE;
  }

  /** Adds the key from `start` to `end` of the open object at `depth`, or returns false with `foundStart` where it has it already. */
  add(base: usize, start: i32, end: i32, depth: i32): bool {
    if ((this.size + 1) * 2 > this.slots.length) this.grow();
    const hash = this.hash(base, start, end, depth);
    const mask = this.slots.length - 1;
    let slot = (<i32>hash) & mask;
    for (let entry = this.slots.get(slot); entry != 0; entry = this.slots.get(slot)) {
      if (this.equals(base, <i32>(entry - 1) * STRIDE, hash, start, end, depth)) return false;
      slot = (slot + 1) & mask;
    }
    const entries = this.entries;
    entries.push(hash);
    entries.push(start);
    entries.push(end);
    entries.push(depth);
    this.slots.set(slot, this.size);
    return true;
  }

  /** Forgets the youngest keys until `size` are left. */
  shrink(size: i32): void {
    const entries = this.entries;
    const mask = this.slots.length - 1;
    while (this.size > size) {
      const index = <u32>this.size;
      let slot = (<i32>entries.get(entries.length - STRIDE)) & mask;
      while (this.slots.get(slot) != index) slot = (slot + 1) & mask;
      this.slots.set(slot, 0);
      entries.length -= STRIDE;
    }
  }

  /** Gives the memory back; the table is empty and may be used again. */
  free(): void {
    this.entries.free();
    this.slots.free();
  }

  private equals(base: usize, entry: i32, hash: u32, start: i32, end: i32, depth: i32): bool {
    const entries = this.entries;
    if (entries.get(entry) != hash || <i32>entries.get(entry + 3) != depth) return false;
    const otherStart = <i32>entries.get(entry + 1);
    const otherEnd = <i32>entries.get(entry + 2);
    this.one.reset(base, start, end);
    this.other.reset(base, otherStart, otherEnd);
    while (true) {
      const unit = this.one.next();
      if (unit != this.other.next()) return false;
      if (unit < 0) break;
    }
    this.foundStart = otherStart;
    this.foundEnd = otherEnd;
    return true;
  }

  /** FNV-1a over the units, with the depth mixed in. */
  private hash(base: usize, start: i32, end: i32, depth: i32): u32 {
    const reader = this.one;
    reader.reset(base, start, end);
    let hash: u32 = 0x811c9dc5 ^ (<u32>depth * 0x9e3779b1);
    for (let unit = reader.next(); unit >= 0; unit = reader.next()) hash = (hash ^ (<u32>unit)) * 0x01000193;
    return hash ^ (hash >> 15);
  }

  /** Doubles the slots and adds the entries anew, oldest first, so that the youngest still leave cleanly. */
  private grow(): void {
    const slots = this.slots;
    slots.zeroes(max(64, slots.length * 2));
    const mask = slots.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = (<i32>this.entries.get(index * STRIDE)) & mask;
      while (slots.get(slot) != 0) slot = (slot + 1) & mask;
      slots.set(slot, index + 1);
    }
  }
}
