import { Character } from "./character";

/** What keeps a token from being a number of RFC 8259, section 6. */
export const enum NumberFault {
  None,
  /** `+1` */
  LeadingPlus,
  /** `.5`, `-.5` */
  LeadingDot,
  /** `007` */
  LeadingZero,
  /** `0x1F`, `0b1`, `0o7` */
  OtherBase,
  /** `1.`, `-`, `1e`, `1.e5` */
  Incomplete,
  /** `-Infinity`, `-NaN` */
  NotFinite,
  /** Anything else, such as `12px` or `1_000`. */
  Malformed,
}

/** Tells whether the units from `start` to `end`, which begin like a number, are one. */
export function numberFault(base: usize, start: i32, end: i32): NumberFault {
  let at = base + (<usize>start << 1);
  const stop = base + (<usize>end << 1);
  if (load<u16>(at) == Character.PLUS) return NumberFault.LeadingPlus;
  if (load<u16>(at) == Character.MINUS) at += 2;
  if (at == stop) return NumberFault.Incomplete;
  const first: u32 = load<u16>(at);
  if (first == Character.DOT) return at + 2 == stop ? NumberFault.Malformed : NumberFault.LeadingDot;
  if (!Character.isDigit(first)) return first == 0x49 || first == 0x4e ? NumberFault.NotFinite : NumberFault.Malformed;
  at += 2;
  if (first == Character.ZERO && at < stop) {
    const second: u32 = load<u16>(at);
    if (Character.isDigit(second)) return NumberFault.LeadingZero;
    const letter = second | 0x20;
    if (letter == 0x78 || letter == 0x62 || letter == 0x6f) return NumberFault.OtherBase;
  }
  at = skipDigits(at, stop);
  if (at == stop) return NumberFault.None;
  if (load<u16>(at) == Character.DOT) {
    const digits = at + 2;
    at = skipDigits(digits, stop);
    if (at == digits) return at == stop || isExponentMark(load<u16>(at)) ? NumberFault.Incomplete : NumberFault.Malformed;
    if (at == stop) return NumberFault.None;
  }
  return exponentFault(at, stop);
}

/** Judges what follows the mantissa, which is not empty. */
function exponentFault(from: usize, stop: usize): NumberFault {
  let at = from;
  if (!isExponentMark(load<u16>(at))) return NumberFault.Malformed;
  at += 2;
  if (at < stop && (load<u16>(at) == Character.PLUS || load<u16>(at) == Character.MINUS)) at += 2;
  if (at == stop) return NumberFault.Incomplete;
  at = skipDigits(at, stop);
  return at == stop ? NumberFault.None : NumberFault.Malformed;
}

@inline
function isExponentMark(unit: u32): bool {
  return (unit | 0x20) == 0x65;
}

@inline
function skipDigits(from: usize, stop: usize): usize {
  let at = from;
  while (at < stop && Character.isDigit(load<u16>(at))) at += 2;
  return at;
}
