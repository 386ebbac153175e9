import { Character } from "./character";
import { NumberFault, numberFault } from "./number-form";
import { Token } from "./token";

/**
 * Cuts text into tokens, one at a time, without memory of what came before.
 *
 * Every boundary between tokens is a place to start from: no token depends on another, since strings end at their line's end at the
 * latest and comments are tokens. This is what makes lexing incremental (see `Checkpoints`). The text is a plain array of UTF-16
 * code units that must not move while the lexer reads it.
 */
export class Lexer {
  private base: usize = 0;
  private length: i32 = 0;
  private position: i32 = 0;

  /** The current token's kind. */
  token: Token = Token.End;
  /** The current token's first unit. */
  start: i32 = 0;
  /** Behind the current token's last unit. */
  end: i32 = 0;
  /** For strings and block comments: whether the end is missing. */
  unclosed: bool = false;
  /** For strings: whether there are escapes, control characters or surrogates inside, so that a look at `StringPieces` pays. */
  pieces: bool = false;
  /** For numbers: what is wrong. */
  fault: NumberFault = NumberFault.None;

  /** Starts reading at `position`, which must be a token's start or between tokens. */
  reset(base: usize, length: i32, position: i32): void {
    this.base = base;
    this.length = length;
    this.position = position;
  }

  /** Where the next token is searched from. */
  @inline
  get offset(): i32 {
    return this.position;
  }

  /** Reads the next token into the fields. At the end of the text it is `Token.End`, again and again. */
  next(): Token {
    const base = this.base;
    const length = this.length;
    let at = this.position;
    while (at < length && Character.isBlank(load<u16>(base + ((<usize>at) << 1)))) at++;
    this.start = at;
    this.unclosed = false;
    if (at >= length) {
      this.end = length;
      this.position = length;
      return (this.token = Token.End);
    }
    const token = this.read(load<u16>(base + ((<usize>at) << 1)), at);
    this.position = this.end;
    return (this.token = token);
  }

  /** Whether a colon comes next, behind blanks and comments: then the current token is a key. The current token stays. */
  colonFollows(): bool {
    const base = this.base;
    const length = this.length;
    let at = this.end;
    while (at < length) {
      const unit: u32 = load<u16>(base + ((<usize>at) << 1));
      if (unit == Character.COLON) return true;
      if (Character.isBlank(unit)) at++;
      else if (unit == Character.SLASH && this.unit(at + 1) == Character.SLASH) at = this.lineEnd(at + 2);
      else if (unit == Character.SLASH && this.unit(at + 1) == Character.STAR) at = this.commentEnd(at + 2);
      else return false;
    }
    return false;
  }

  /** The first unit behind the current token that is no blank, or 0 at the end of the text. */
  unitThatFollows(): u32 {
    let at = this.end;
    while (at < this.length && Character.isBlank(this.unit(at))) at++;
    return this.unit(at);
  }

  private read(unit: u32, at: i32): Token {
    this.end = at + 1;
    switch (unit) {
      case Character.BRACE_OPEN:
        return Token.BraceOpen;
      case Character.BRACE_CLOSE:
        return Token.BraceClose;
      case Character.BRACKET_OPEN:
        return Token.BracketOpen;
      case Character.BRACKET_CLOSE:
        return Token.BracketClose;
      case Character.COMMA:
        return Token.Comma;
      case Character.COLON:
        return Token.Colon;
      case Character.QUOTE:
        this.readString(at, Character.QUOTE);
        return Token.String;
      case Character.APOSTROPHE:
        this.readString(at, Character.APOSTROPHE);
        return Token.SingleQuoted;
      case Character.SLASH:
        return this.readComment(at);
      default:
        return this.readWord(unit, at);
    }
  }

  /** Ends behind the closing quote, or before the line feed or at the end of the text where there is none. */
  private readString(start: i32, quote: u32): void {
    const base = this.base;
    const length = this.length;
    let at = start + 1;
    let pieces = false;
    while (at < length) {
      const unit: u32 = load<u16>(base + ((<usize>at) << 1));
      if (unit == quote) {
        this.end = at + 1;
        this.pieces = pieces;
        return;
      }
      if (unit == Character.LINE_FEED) break;
      if (unit == Character.BACKSLASH) {
        pieces = true;
        if (at + 1 < length && this.unit(at + 1) != Character.LINE_FEED) at++;
      } else if (unit < 0x20 || (unit & 0xf800) == 0xd800) {
        pieces = true;
      }
      at++;
    }
    this.end = at;
    this.pieces = pieces;
    this.unclosed = true;
  }

  private readComment(start: i32): Token {
    const second = this.unit(start + 1);
    if (second == Character.SLASH) {
      this.end = this.lineEnd(start + 2);
      return Token.LineComment;
    }
    if (second == Character.STAR) {
      this.end = this.commentEnd(start + 2);
      this.unclosed =
        this.end - start < 4 || this.unit(this.end - 2) != Character.STAR || this.unit(this.end - 1) != Character.SLASH;
      return Token.BlockComment;
    }
    return Token.Stray;
  }

  private readWord(unit: u32, start: i32): Token {
    const base = this.base;
    const length = this.length;
    let at = start + 1;
    if (Character.isDigit(unit) || unit == Character.MINUS || unit == Character.PLUS || unit == Character.DOT) {
      while (at < length && Character.continuesNumber(load<u16>(base + ((<usize>at) << 1)))) at++;
      this.end = at;
      this.fault = numberFault(base, start, at);
      return Token.Number;
    }
    if (Character.startsWord(unit)) {
      while (at < length && Character.continuesWord(load<u16>(base + ((<usize>at) << 1)))) at++;
      this.end = at;
      return this.isLiteral(start, at - start) ? Token.Literal : Token.Word;
    }
    const blank = Character.isForeignBlank(unit);
    while (at < length) {
      const next: u32 = load<u16>(base + ((<usize>at) << 1));
      if (blank ? !Character.isForeignBlank(next) : next != unit) break;
      at++;
    }
    this.end = at;
    return Token.Stray;
  }

  private isLiteral(start: i32, length: i32): bool {
    if (length != 4 && length != 5) return false;
    const place = this.base + ((<usize>start) << 1);
    const head = load<u64>(place);
    // "true", "null" and "fals" as four little-endian code units
    if (length == 4) return head == 0x0065_0075_0072_0074 || head == 0x006c_006c_0075_006e;
    return head == 0x0073_006c_0061_0066 && load<u16>(place, 8) == 0x65;
  }

  /** The unit at `index`, or 0 behind the end. */
  @inline
  private unit(index: i32): u32 {
    return index < this.length ? load<u16>(this.base + ((<usize>index) << 1)) : 0;
  }

  private lineEnd(from: i32): i32 {
    let at = from;
    while (at < this.length && load<u16>(this.base + ((<usize>at) << 1)) != Character.LINE_FEED) at++;
    return at;
  }

  /** Behind the `*` and `/` that end a comment, or the end of the text where they are missing. */
  private commentEnd(from: i32): i32 {
    const base = this.base;
    const last = this.length - 1;
    for (let at = from; at < last; at++) {
      if (load<u16>(base + ((<usize>at) << 1)) == Character.STAR && this.unit(at + 1) == Character.SLASH) return at + 2;
    }
    return this.length;
  }
}
