import { U32List } from "./u32-list";

/** The wanted distance of checkpoints in code units. */
const SPACING: i32 = 4096;

/**
 * Token starts, some thousand units apart, from which lexing can begin.
 *
 * The first `trusted` of them are right for the current text. Those behind are the ones that were right before the last change,
 * moved along; when lexing from the trusted ones arrives at exactly such a place, the rest is as it was and all become trusted. So
 * after an edit only the stretch around it is read again.
 */
export class Checkpoints {
  private places: U32List = new U32List();
  private trusted: i32 = 0;
  /** The first offset at which `reach` has something to do. */
  private nextPlace: i32 = SPACING;

  /** The last trusted place at or before `offset`; 0 is always one. */
  before(offset: i32): i32 {
    const index = this.firstAtOrBehind(offset + 1, this.trusted);
    return index == 0 ? 0 : <i32>this.places.get(index - 1);
  }

  /** Told of every token start by whoever reads on from a trusted place, in order. */
  @inline
  reach(offset: i32): void {
    if (offset >= this.nextPlace) this.arrive(offset);
  }

  /** The text from `start` to `oldEnd` was replaced by one that is `delta` units longer. */
  change(start: i32, oldEnd: i32, delta: i32): void {
    const places = this.places;
    const from = this.firstAtOrBehind(start, places.length);
    const behind = this.firstAtOrBehind(oldEnd, places.length);
    // the places behind must come from one reading: a change in the middle of unproven ones ends their usefulness
    if (behind < this.trusted) places.remove(this.trusted, places.length - this.trusted);
    const keep = min(from, this.trusted);
    places.remove(keep, behind - keep);
    for (let i = keep; i < places.length; i++) places.set(i, places.get(i) + delta);
    this.trusted = keep;
    this.plan();
  }

  /** Gives the memory back. */
  free(): void {
    this.places.free();
    this.trusted = 0;
    this.plan();
  }

  private arrive(offset: i32): void {
    const places = this.places;
    let passed = this.trusted;
    while (passed < places.length && <i32>places.get(passed) < offset) passed++;
    places.remove(this.trusted, passed - this.trusted);
    if (this.trusted < places.length && <i32>places.get(this.trusted) == offset) {
      this.trusted = places.length;
    } else if (offset >= this.last() + SPACING) {
      places.openRoom(this.trusted, 1);
      places.set(this.trusted, offset);
      this.trusted++;
    }
    this.plan();
  }

  private plan(): void {
    const spaced = this.last() + SPACING;
    this.nextPlace = this.trusted < this.places.length ? min(spaced, <i32>this.places.get(this.trusted)) : spaced;
  }

  private last(): i32 {
    return this.trusted == 0 ? 0 : <i32>this.places.get(this.trusted - 1);
  }

  /** The index of the first place that is not before `offset`, among the first `count`. */
  private firstAtOrBehind(offset: i32, count: i32): i32 {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (<i32>this.places.get(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
