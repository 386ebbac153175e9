import { Character } from "./character";
import { EditList } from "./edit-list";
import { FormatStyle } from "./format-style";
import { Lexer } from "./lexer";
import { LineFit, breaksLine, hasSpace } from "./line-fit";
import { Token, closes, isComment, opens } from "./token";
import { U32List } from "./u32-list";

/** Numbers a gap has: start, end, count of line feeds (at most 2), the token behind it, that token's length. */
const STRIDE: i32 = 5;

/**
 * Lays out a document without errors by editing the blanks between its tokens, which it leaves as they are.
 *
 * A container stays on its line if it was on one line and fits; any other has each item on a line of its own. Comments keep their
 * place: behind what they follow on a line, or on lines of their own. One blank line between items survives.
 */
export class Formatter {
  readonly edits: EditList;
  private lexer: Lexer = new Lexer();
  private fit: LineFit = new LineFit();
  /** The gaps since the last token that is no comment: more than one where there are comments. */
  private gaps: U32List = new U32List();
  /** For each open container: 1 when it stays on its line. */
  private flat: U32List = new U32List();
  private base: usize = 0;
  private length: i32 = 0;
  private column: i32 = 0;
  private last: Token = Token.End;

  constructor(private style: FormatStyle) {
    this.edits = new EditList(style);
  }

  /** Fills `edits`; a document without errors is required. */
  format(base: usize, length: i32): void {
    const lexer = this.lexer;
    this.base = base;
    this.length = length;
    this.edits.reset(base);
    lexer.reset(base, length, 0);
    let end = 0;
    do {
      lexer.next();
      if (lexer.token == Token.Stray) {
        end = lexer.end; // a byte order mark, where it is allowed
        continue;
      }
      this.addGap(end);
      end = lexer.end;
      if (lexer.token == Token.LineComment && this.style.trim) end = this.trimmedEnd();
      if (!isComment(lexer.token)) this.settle();
    } while (lexer.token != Token.End && !this.edits.isOverfull);
  }

  /** Gives the memory back. */
  free(): void {
    this.edits.free();
    this.gaps.free();
    this.flat.free();
  }

  private addGap(start: i32): void {
    const lexer = this.lexer;
    const gaps = this.gaps;
    let feeds = 0;
    for (let at = start; at < lexer.start && feeds < 2; at++) {
      if (load<u16>(this.base + ((<usize>at) << 1)) == Character.LINE_FEED) feeds++;
    }
    gaps.push(start);
    gaps.push(lexer.start);
    gaps.push(feeds);
    gaps.push(lexer.token);
    gaps.push(lexer.end - lexer.start);
  }

  private trimmedEnd(): i32 {
    let end = this.lexer.end;
    while (Character.isBlank(load<u16>(this.base + ((<usize>(end - 1)) << 1)))) end--;
    return end;
  }

  /** Decides the gaps before the current token, which is no comment, and enters or leaves a container. */
  private settle(): void {
    const token = this.lexer.token;
    if (token == Token.End) this.settleEnd();
    else if (this.flat.length == 0) this.settleOutside();
    else if (this.isFlat()) this.settleFlat();
    else if (this.breaksBefore(token)) this.settleBreak(token);
    else this.settleInside(token);
    this.gaps.clear();
    this.last = token;
    if (opens(token)) this.flat.push(u32(this.staysOnLine()));
    else if (closes(token)) this.flat.pop();
  }

  private isFlat(): bool {
    return this.flat.get(this.flat.length - 1) != 0;
  }

  private staysOnLine(): bool {
    if (this.flat.length > 0 && this.isFlat()) return true;
    const comma = this.flat.length > 0 ? 1 : 0;
    const room = this.style.width - (this.column - 1) - comma;
    return this.fit.fits(this.base, this.length, this.lexer.start, room);
  }

  /** Whether a container that is not on one line has a line break before `token`. */
  private breaksBefore(token: Token): bool {
    if (opens(this.last)) return !closes(token) || this.gaps.length > STRIDE;
    return this.last == Token.Comma || closes(token);
  }

  /** Around the document's value: comments keep their lines. */
  private settleOutside(): void {
    const count = this.gaps.length / STRIDE;
    for (let i = 0; i < count; i++) {
      const first = i == 0 && this.last == Token.End;
      if (first) this.join(i, false);
      else this.joinOrKeep(i, 0);
    }
  }

  private settleEnd(): void {
    const count = this.gaps.length / STRIDE;
    const isEmpty = this.last == Token.End && count == 1;
    for (let i = 0; i < count - 1; i++) {
      if (i == 0 && this.last == Token.End) this.join(i, false);
      else this.joinOrKeep(i, 0);
    }
    const breaks = this.style.finalNewline || this.feeds(count - 1) > 0;
    if (breaks && !isEmpty) this.breakLine(count - 1, 1, 0);
    else this.join(count - 1, false);
  }

  private settleFlat(): void {
    const count = this.gaps.length / STRIDE;
    let left = this.last;
    for (let i = 0; i < count; i++) {
      const right = this.tokenBehind(i);
      this.join(i, hasSpace(left, right));
      left = right;
    }
  }

  /** Gaps of which at least one gets a line break. */
  private settleBreak(token: Token): void {
    const count = this.gaps.length / STRIDE;
    const depth = this.flat.length;
    const isEnd = closes(token);
    let chosen = isEnd ? -1 : 0;
    for (let i = 0; i < count; i++) if (this.feeds(i) > 0) chosen = -1;
    const opensBlock = opens(this.last);
    if (isEnd && opensBlock && chosen < 0 && !this.anyFeed()) chosen = 0;
    for (let i = 0; i < count; i++) {
      const closing = isEnd && i == count - 1;
      if (closing) this.breakLine(i, 1, depth - 1);
      else if (i == chosen) this.breakLine(i, 1, depth);
      else if (opensBlock && i == 0) this.joinOrBreak(i, depth);
      else this.joinOrKeep(i, depth);
    }
  }

  /** Gaps without a line break of their own, before a colon, a comma or a member's value; line comments force one. */
  private settleInside(token: Token): void {
    const count = this.gaps.length / STRIDE;
    const depth = this.flat.length + (token == Token.Comma ? 0 : 1);
    let left = this.last;
    for (let i = 0; i < count; i++) {
      const right = this.tokenBehind(i);
      if (left == Token.LineComment) this.breakLine(i, 1, depth);
      else this.join(i, hasSpace(left, right));
      left = right;
    }
  }

  private anyFeed(): bool {
    for (let i = 0; i < this.gaps.length / STRIDE; i++) if (this.feeds(i) > 0) return true;
    return false;
  }

  /** One space where there was no line break, else as many as there were: one, or a blank line. */
  private joinOrKeep(index: i32, depth: i32): void {
    const feeds = this.feeds(index);
    if (feeds == 0) this.join(index, true);
    else this.breakLine(index, feeds, depth);
  }

  /** One space where there was no line break, else one line break. */
  private joinOrBreak(index: i32, depth: i32): void {
    if (this.feeds(index) == 0) this.join(index, true);
    else this.breakLine(index, 1, depth);
  }

  private join(index: i32, space: bool): void {
    this.edits.join(this.gaps.get(index * STRIDE), this.gaps.get(index * STRIDE + 1), space);
    if (space) this.column++;
    this.advance(index);
  }

  private breakLine(index: i32, breaks: i32, depth: i32): void {
    this.edits.breakLine(this.gaps.get(index * STRIDE), this.gaps.get(index * STRIDE + 1), breaks, depth);
    this.column = depth * this.style.step;
    this.advance(index);
  }

  /** Moves the column over the token behind a gap. */
  private advance(index: i32): void {
    const start = <i32>this.gaps.get(index * STRIDE + 1);
    const end = start + <i32>this.gaps.get(index * STRIDE + 4);
    let from = start;
    if (this.tokenBehind(index) == Token.BlockComment && breaksLine(this.base, start, end)) {
      from = end;
      while (load<u16>(this.base + ((<usize>(from - 1)) << 1)) != Character.LINE_FEED) from--;
      this.column = 0;
    }
    this.column += end - from;
  }

  private feeds(index: i32): i32 {
    return this.gaps.get(index * STRIDE + 2);
  }

  private tokenBehind(index: i32): Token {
    return <Token>this.gaps.get(index * STRIDE + 3);
  }
}
