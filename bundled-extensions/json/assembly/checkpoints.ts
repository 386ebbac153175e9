import { U32List } from "./u32-list";

/** The wanted distance of checkpoints in code units. */
const SPACING: i32 = 4096;

/** Marks a place in front of which the text changed since it was right. */
const SEAM: u32 = 1;

/**
 * Token starts, some thousand units apart, from which lexing can begin.
 *
 * The first `trusted` of them are right for the current text. Those behind were right before some change and are moved along; when
 * lexing from the trusted ones arrives at exactly such a place, the text from there on reads as it did, up to the next seam, and
 * the places up to there are trusted again. So after an edit only the stretch around it is read.
 */
export class Checkpoints {
  /** Twice the offset, plus `SEAM`. The first place that is not trusted has a seam. */
  private places: U32List = new U32List();
  private trusted: i32 = 0;
  /** The first offset at which `reach` has something to do. */
  private nextPlace: i32 = SPACING;

  /** The last trusted place at or before `offset`; 0 is always one. */
  before(offset: i32): i32 {
    const index = this.firstAtOrBehind(offset + 1, this.trusted);
    return index == 0 ? 0 : this.offset(index - 1);
  }

  /**
   * Told of every token start by whoever reads on from a trusted place, in order. True when places further on became trusted, so
   * that one may go on from there.
   */
  @inline
  reach(offset: i32): bool {
    return offset >= this.nextPlace && this.arrive(offset);
  }

  /** The text from `start` to `oldEnd` was replaced by one that is `delta` units longer. */
  change(start: i32, oldEnd: i32, delta: i32): void {
    const places = this.places;
    const from = this.firstAtOrBehind(start, places.length);
    const behind = this.firstAtOrBehind(oldEnd, places.length);
    places.remove(from, behind - from);
    for (let i = from; i < places.length; i++) places.set(i, places.get(i) + ((<u32>delta) << 1));
    this.markSeam(from);
    this.trusted = min(this.trusted, from);
    this.plan();
  }

  /** Gives the memory back. */
  free(): void {
    this.places.free();
    this.trusted = 0;
    this.plan();
  }

  private arrive(offset: i32): bool {
    const places = this.places;
    let passed = this.trusted;
    while (passed < places.length && this.offset(passed) < offset) passed++;
    places.remove(this.trusted, passed - this.trusted);
    const isKnown = this.trusted < places.length && this.offset(this.trusted) == offset;
    if (isKnown) {
      places.set(this.trusted, (<u32>offset) << 1);
      do this.trusted++;
      while (this.trusted < places.length && (places.get(this.trusted) & SEAM) == 0);
    } else {
      if (offset >= this.last() + SPACING) {
        places.openRoom(this.trusted, 1);
        places.set(this.trusted, (<u32>offset) << 1);
        this.trusted++;
      }
      this.markSeam(this.trusted);
    }
    this.plan();
    return isKnown;
  }

  private markSeam(index: i32): void {
    if (index < this.places.length) this.places.set(index, this.places.get(index) | SEAM);
  }

  private plan(): void {
    const spaced = this.last() + SPACING;
    this.nextPlace = this.trusted < this.places.length ? min(spaced, this.offset(this.trusted)) : spaced;
  }

  private last(): i32 {
    return this.trusted == 0 ? 0 : this.offset(this.trusted - 1);
  }

  @inline
  private offset(index: i32): i32 {
    return this.places.get(index) >> 1;
  }

  /** The index of the first place that is not before `offset`, among the first `count`. */
  private firstAtOrBehind(offset: i32, count: i32): i32 {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offset(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
