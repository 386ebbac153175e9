import { Character } from "./character";
import { U32List } from "./u32-list";
import { ValueTree } from "./value-tree";

/** What a fold hides; the numbers are those of the contract's `fold-kind`. */
export const enum FoldKind {
  Region,
  Comment,
}

/**
 * A document's folds, sorted by their start: the inside of objects and arrays, of block comments, and runs of line comments below
 * their first one; each only where it spans a line break.
 */
export class FoldList {
  /** Start, end and kind of each fold, one after the other. */
  readonly numbers: U32List = new U32List();
  private lineFeed: i32 = -1;
  private comment: i32 = 0;

  constructor(
    private base: usize,
    private length: i32,
    tree: ValueTree,
    private comments: U32List,
  ) {
    for (let node = 0; node < tree.length; node++) {
      if (!tree.isContainer(node) || !tree.isClosed(node)) continue;
      const start = tree.start(node) + 1;
      this.addCommentsBefore(start);
      if (this.isOverLines(start, tree.end(node) - 1)) this.add(start, tree.end(node) - 1, FoldKind.Region);
    }
    this.addCommentsBefore(length);
  }

  /** Gives the memory back. */
  free(): void {
    this.numbers.free();
  }

  private addCommentsBefore(limit: i32): void {
    const comments = this.comments;
    while (this.comment < comments.length && <i32>comments.get(this.comment) < limit) {
      const start = <i32>comments.get(this.comment);
      const end = <i32>comments.get(this.comment + 1);
      if (this.unit(start + 1) == Character.STAR) {
        const closed = end - start >= 4 && this.unit(end - 1) == Character.SLASH && this.unit(end - 2) == Character.STAR;
        if (closed && this.isOverLines(start + 2, end - 2)) this.add(start + 2, end - 2, FoldKind.Comment);
        this.comment += 2;
      } else {
        this.addRun(end);
      }
    }
  }

  /** Takes the line comment that ends at `end` with those on the lines right below it. */
  private addRun(end: i32): void {
    const comments = this.comments;
    const alone = this.isFirstOnLine(<i32>comments.get(this.comment));
    let last = end;
    this.comment += 2;
    while (this.comment < comments.length && this.isNextLine(last, <i32>comments.get(this.comment))) {
      last = comments.get(this.comment + 1);
      this.comment += 2;
    }
    if (alone && last > end) this.add(end, last, FoldKind.Comment);
  }

  /** Whether a line comment starts at `start` on the line below the one that ends at `end`, with only blanks in between. */
  private isNextLine(end: i32, start: i32): bool {
    if (this.unit(start + 1) != Character.SLASH) return false;
    for (let at = end + 1; at < start; at++) {
      const unit = this.unit(at);
      if (unit == Character.LINE_FEED || !Character.isBlank(unit)) return false;
    }
    return true;
  }

  private isFirstOnLine(start: i32): bool {
    let at = start - 1;
    while (at >= 0 && this.unit(at) != Character.LINE_FEED) {
      if (!Character.isBlank(this.unit(at))) return false;
      at--;
    }
    return true;
  }

  /** Whether there is a line break between the two places. Starts must come in order: the text is searched only once. */
  private isOverLines(start: i32, end: i32): bool {
    if (this.lineFeed < start) {
      let at = start;
      while (at < this.length && this.unit(at) != Character.LINE_FEED) at++;
      this.lineFeed = at;
    }
    return this.lineFeed < end;
  }

  private add(start: i32, end: i32, kind: FoldKind): void {
    this.numbers.push(start);
    this.numbers.push(end);
    this.numbers.push(kind);
  }

  @inline
  private unit(index: i32): u32 {
    return index < this.length ? load<u16>(this.base + ((<usize>index) << 1)) : 0;
  }
}
