/** Code units by their role in JSON text. */
export namespace Character {
  export const TAB: u32 = 0x09;
  export const LINE_FEED: u32 = 0x0a;
  export const CARRIAGE_RETURN: u32 = 0x0d;
  export const SPACE: u32 = 0x20;
  export const QUOTE: u32 = 0x22;
  export const APOSTROPHE: u32 = 0x27;
  export const STAR: u32 = 0x2a;
  export const PLUS: u32 = 0x2b;
  export const COMMA: u32 = 0x2c;
  export const MINUS: u32 = 0x2d;
  export const DOT: u32 = 0x2e;
  export const SLASH: u32 = 0x2f;
  export const ZERO: u32 = 0x30;
  export const NINE: u32 = 0x39;
  export const COLON: u32 = 0x3a;
  export const BRACKET_OPEN: u32 = 0x5b;
  export const BACKSLASH: u32 = 0x5c;
  export const BRACKET_CLOSE: u32 = 0x5d;
  export const BRACE_OPEN: u32 = 0x7b;
  export const BRACE_CLOSE: u32 = 0x7d;
  export const BYTE_ORDER_MARK: u32 = 0xfeff;

  /** One of the four blanks that RFC 8259 allows between tokens. */
  @inline
  export function isBlank(unit: u32): bool {
    return unit == SPACE || unit == LINE_FEED || unit == TAB || unit == CARRIAGE_RETURN;
  }

  /** `0` to `9`. */
  @inline
  export function isDigit(unit: u32): bool {
    return unit - ZERO < 10;
  }

  /** A hexadecimal digit. */
  @inline
  export function isHexDigit(unit: u32): bool {
    return unit - ZERO < 10 || (unit | 0x20) - 0x61 < 6;
  }

  /** The value of a hexadecimal digit. */
  @inline
  export function hexValue(unit: u32): u32 {
    return unit <= NINE ? unit - ZERO : (unit | 0x20) - 0x61 + 10;
  }

  /** A Latin letter. */
  @inline
  export function isLetter(unit: u32): bool {
    return (unit | 0x20) - 0x61 < 26;
  }

  /** The first half of a surrogate pair. */
  @inline
  export function isHighSurrogate(unit: u32): bool {
    return (unit & 0xfc00) == 0xd800;
  }

  /** The second half of a surrogate pair. */
  @inline
  export function isLowSurrogate(unit: u32): bool {
    return (unit & 0xfc00) == 0xdc00;
  }

  /** Whether a word that is none of JSON's can start here: a letter, `_`, `$` or anything beyond ASCII that is not a blank. */
  export function startsWord(unit: u32): bool {
    return isLetter(unit) || unit == 0x5f || unit == 0x24 || (unit >= 0xa1 && !isForeignBlank(unit));
  }

  /** Whether a word goes on here. */
  export function continuesWord(unit: u32): bool {
    return startsWord(unit) || isDigit(unit) || unit == MINUS || unit == DOT;
  }

  /** Whether what began like a number goes on here. */
  export function continuesNumber(unit: u32): bool {
    return isDigit(unit) || isLetter(unit) || unit == DOT || unit == PLUS || unit == MINUS || unit == 0x5f;
  }

  /** Blanks and invisible marks that other formats know and JSON does not. */
  export function isForeignBlank(unit: u32): bool {
    return (
      unit == 0x0b ||
      unit == 0x0c ||
      unit == 0x85 ||
      unit == 0xa0 ||
      unit == 0x1680 ||
      unit == 0x180e ||
      (unit >= 0x2000 && unit <= 0x200f) ||
      (unit >= 0x2028 && unit <= 0x202f) ||
      (unit >= 0x205f && unit <= 0x2064) ||
      unit == 0x3000 ||
      unit == BYTE_ORDER_MARK
    );
  }
}
