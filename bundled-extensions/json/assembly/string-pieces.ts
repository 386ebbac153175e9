import { Character } from "./character";

/** What a stretch of a string's inside is. */
export const enum Piece {
  /** Characters that stand for themselves. */
  Plain,
  /** A whole escape; both escapes of a surrogate pair. */
  Escape,
  /** A backslash with what cannot follow it. */
  BadEscape,
  /** One control character below U+0020. */
  Control,
  /** Half of a surrogate pair, written as such. */
  LoneSurrogate,
  /** Half of a surrogate pair, written as an escape. */
  LoneSurrogateEscape,
}

/** Walks over a string token's inside, stretch by stretch. */
export class StringPieces {
  private base: usize = 0;
  private limit: i32 = 0;
  private quote: u32 = 0;

  /** The current piece. */
  piece: Piece = Piece.Plain;
  /** Its first unit. */
  start: i32 = 0;
  /** Behind its last unit. */
  end: i32 = 0;

  /** Starts at a string token from `start` (its quote) to `end`; `closed` tells whether the last unit is the closing quote. */
  reset(base: usize, start: i32, end: i32, closed: bool): void {
    this.base = base;
    this.quote = this.unit(start);
    this.limit = closed ? end - 1 : end;
    this.end = start + 1;
  }

  /** Reads the next piece into the fields; false behind the last one. */
  next(): bool {
    const start = this.end;
    if (start >= this.limit) return false;
    this.start = start;
    let at = start;
    while (at < this.limit && this.isPlain(at)) at += this.isPair(at) ? 2 : 1;
    if (at > start) {
      this.piece = Piece.Plain;
      this.end = at;
      return true;
    }
    const unit = this.unit(at);
    if (unit == Character.BACKSLASH) {
      this.readEscape(at);
    } else {
      this.piece = unit < 0x20 ? Piece.Control : Piece.LoneSurrogate;
      this.end = at + 1;
    }
    return true;
  }

  private readEscape(at: i32): void {
    if (at + 1 >= this.limit) {
      this.finish(Piece.BadEscape, at + 1);
      return;
    }
    const unit = this.unit(at + 1);
    if (unit != 0x75) {
      const known = isShortEscape(unit) || unit == this.quote;
      this.finish(known ? Piece.Escape : Piece.BadEscape, at + 1 + (this.isPair(at + 1) ? 2 : 1));
      return;
    }
    let end = at + 2;
    while (end < this.limit && end < at + 6 && Character.isHexDigit(this.unit(end))) end++;
    if (end < at + 6) {
      this.finish(Piece.BadEscape, end);
      return;
    }
    const value = this.hex(at + 2);
    if (Character.isHighSurrogate(value) && this.isLowEscape(end)) this.finish(Piece.Escape, end + 6);
    else this.finish((value & 0xf800) == 0xd800 ? Piece.LoneSurrogateEscape : Piece.Escape, end);
  }

  private finish(piece: Piece, end: i32): void {
    this.piece = piece;
    this.end = end;
  }

  private isLowEscape(at: i32): bool {
    if (at + 6 > this.limit || this.unit(at) != Character.BACKSLASH || this.unit(at + 1) != 0x75) return false;
    for (let i = at + 2; i < at + 6; i++) if (!Character.isHexDigit(this.unit(i))) return false;
    return Character.isLowSurrogate(this.hex(at + 2));
  }

  private isPlain(at: i32): bool {
    const unit = this.unit(at);
    if (unit < 0x20 || unit == Character.BACKSLASH) return false;
    return (unit & 0xf800) != 0xd800 || this.isPair(at);
  }

  private isPair(at: i32): bool {
    return at + 1 < this.limit && Character.isHighSurrogate(this.unit(at)) && Character.isLowSurrogate(this.unit(at + 1));
  }

  private hex(at: i32): u32 {
    let value: u32 = 0;
    for (let i = at; i < at + 4; i++) value = (value << 4) | Character.hexValue(this.unit(i));
    return value;
  }

  @inline
  private unit(index: i32): u32 {
    return load<u16>(this.base + ((<usize>index) << 1));
  }
}

/** Whether a unit behind a backslash makes a two-unit escape: `"` `\` `/` `b` `f` `n` `r` `t`. */
export function isShortEscape(unit: u32): bool {
  switch (unit) {
    case Character.QUOTE:
    case Character.BACKSLASH:
    case Character.SLASH:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}
