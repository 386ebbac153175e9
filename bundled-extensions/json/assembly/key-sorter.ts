import { Character } from "./character";
import { Document } from "./document";
import { Lexer } from "./lexer";
import { Reading } from "./reading";
import { Structure, NOTHING } from "./structure";
import { Token, isComment } from "./token";
import { U32List } from "./u32-list";
import { ValueKind } from "./value-tree";

/** How many objects may lie inside of each other where all are sorted. */
const DEEPEST: i32 = 200;

/** Numbers a member has: start with the comments above it, its value's end, start and end of the comment behind it on its line. */
const STRIDE: i32 = 4;

/**
 * Sorts the members of objects by name, in code units. Comments go with the member that they stand above or behind; the commas and
 * the blanks between members stay.
 */
export class KeySorter {
  /** Why some object could not be sorted; empty while all could. */
  obstacle: string = "";
  private document: Document;
  private structure: Structure;
  private lexer: Lexer = new Lexer();

  constructor(
    reading: Reading,
    private isDeep: bool,
  ) {
    this.document = reading.document;
    this.structure = reading.structure;
  }

  /** The text of a value with its members in order; with `isDeep` also those of all objects inside. */
  sorted(node: i32, depth: i32 = 0): string {
    const tree = this.structure.tree;
    if (depth > DEEPEST) this.obstacle = `More than ${DEEPEST} objects lie inside of each other.`;
    if (this.obstacle.length > 0 || !tree.isContainer(node)) return this.slice(tree.start(node), tree.end(node));
    return tree.kind(node) == ValueKind.Object ? this.ofObject(node, depth) : this.ofArray(node, depth);
  }

  private ofArray(node: i32, depth: i32): string {
    const tree = this.structure.tree;
    const parts = new Array<string>();
    let from = tree.start(node);
    for (let child = this.structure.first(node); child != NOTHING; child = this.structure.next(child)) {
      parts.push(this.slice(from, tree.start(child)));
      parts.push(this.sorted(child, depth + 1));
      from = tree.end(child);
    }
    parts.push(this.slice(from, tree.end(node)));
    return parts.join("");
  }

  private ofObject(node: i32, depth: i32): string {
    const tree = this.structure.tree;
    const members = new Array<i32>();
    for (let child = this.structure.first(node); child != NOTHING; child = this.structure.next(child)) members.push(child);
    const slots = this.slots(node, members);
    const order = this.order(members);
    const parts = new Array<string>();
    let from = tree.start(node);
    for (let i = 0; i < members.length; i++) {
      const other = order[i];
      const at = i * STRIDE;
      const source = other * STRIDE;
      parts.push(this.slice(from, slots.get(at)));
      parts.push(this.slice(slots.get(source), tree.start(members[other])));
      parts.push(this.isDeep ? this.sorted(members[other], depth + 1) : this.value(members[other]));
      parts.push(this.slice(slots.get(at + 1), slots.get(at + 2)));
      parts.push(this.slice(slots.get(source + 2), slots.get(source + 3)));
      from = slots.get(at + 3);
    }
    parts.push(this.slice(from, tree.end(node)));
    slots.free();
    return parts.join("");
  }

  /** Which member comes at each place; members of the same name keep their order. */
  private order(members: Array<i32>): Array<i32> {
    const names = new Array<string>(members.length);
    const order = new Array<i32>(members.length);
    for (let i = 0; i < members.length; i++) {
      names[i] = this.structure.name(members[i]);
      order[i] = i;
    }
    return mergeSorted(order, names);
  }

  private slots(object: i32, members: Array<i32>): U32List {
    const tree = this.structure.tree;
    const slots = new U32List();
    const lexer = this.lexer;
    let from = tree.start(object) + 1;
    for (let i = 0; i < members.length; i++) {
      slots.push(this.leadStart(from, tree.keyStart(members[i]), i == 0));
      const end = tree.end(members[i]);
      slots.push(end);
      lexer.reset(this.document.base, this.document.text.length, end);
      lexer.next();
      if (isComment(lexer.token) && i < members.length - 1) this.obstacle = "A comment stands between a value and its comma.";
      const behind = lexer.token == Token.Comma ? lexer.end : end;
      const trail = this.trailEnd(behind, tree.end(object) - 1);
      slots.push(behind);
      slots.push(trail);
      from = trail;
    }
    return slots;
  }

  /** Where the comments above a member begin, or the member itself. Behind the opening bracket, what is on its line stays with it. */
  private leadStart(from: i32, key: i32, isFirst: bool): i32 {
    const lexer = this.lexer;
    lexer.reset(this.document.base, this.document.text.length, from);
    let broken = !isFirst;
    let last = from;
    while (lexer.next() != Token.End && lexer.start < key) {
      if (!broken && this.hasBreak(last, lexer.start)) broken = true;
      if (broken) return lexer.start;
      last = lexer.end;
    }
    return key;
  }

  /** Behind the comments that follow on the same line. */
  private trailEnd(from: i32, stop: i32): i32 {
    const lexer = this.lexer;
    lexer.reset(this.document.base, this.document.text.length, from);
    let end = from;
    let isLine = false;
    while (lexer.next() != Token.End && lexer.start < stop && isComment(lexer.token) && !this.hasBreak(end, lexer.start)) {
      isLine = lexer.token == Token.LineComment;
      end = lexer.end;
    }
    if (end > from && !isLine && lexer.start < stop && !this.hasBreak(end, lexer.start)) return from; // it stands before the next member
    if (!this.hasBreak(end, lexer.start)) this.isCrowded = true;
    if (isLine) this.hasLineComment = true;
    if (this.isCrowded && this.hasLineComment) this.obstacle = "Comments that end their lines stand among members on one line.";
    return end;
  }

  /** Whether something follows a member on its line, and whether some comment needs its line's end: both cannot be exchanged. */
  private isCrowded: bool = false;
  private hasLineComment: bool = false;

  private hasBreak(from: i32, to: i32): bool {
    for (let at = from; at < to; at++) if (this.document.unit(at) == Character.LINE_FEED) return true;
    return false;
  }

  private value(node: i32): string {
    return this.slice(this.structure.tree.start(node), this.structure.tree.end(node));
  }

  private slice(start: i32, end: i32): string {
    return this.document.text.slice(start, end);
  }
}

/** Whether the members of an object are in order already. */
export function isSorted(structure: Structure, object: i32): bool {
  let before = "";
  for (let at = structure.first(object); at != NOTHING; at = structure.next(at)) {
    if (!structure.tree.hasKey(at)) return true;
    const name = structure.name(at);
    if (name < before) return false;
    before = name;
  }
  return true;
}

/** Indices sorted by their names, equal ones in their order. */
function mergeSorted(order: Array<i32>, names: Array<string>): Array<i32> {
  let from = order;
  let to = order.slice(0);
  for (let width = 1; width < order.length; width <<= 1) {
    for (let start = 0; start < order.length; start += width << 1) {
      const middle = min(start + width, order.length);
      const stop = min(start + (width << 1), order.length);
      let left = start;
      let right = middle;
      for (let at = start; at < stop; at++) {
        const takesLeft = left < middle && (right >= stop || names[from[left]] <= names[from[right]]);
        to[at] = takesLeft ? from[left++] : from[right++];
      }
    }
    const done = from;
    from = to;
    to = done;
  }
  return from;
}
