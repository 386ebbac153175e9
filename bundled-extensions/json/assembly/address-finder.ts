import { Character } from "./character";
import { isPlain } from "./plain-text";
import { TextBuffer } from "./text-buffer";

/** `http` as four little-endian code units. */
const HTTP: u64 = 0x0070_0074_0074_0068;
/** The longest address: the host opens no longer one. */
const LONGEST: i32 = 400;

/** Walks over the `http:` and `https:` addresses of a text, wherever they stand. */
export class AddressFinder {
  private base: usize;
  private length: i32;
  /** The current address's first unit. */
  start: i32 = 0;
  /** Behind its last unit. */
  end: i32 = 0;

  constructor(private text: TextBuffer) {
    this.base = text.flatten();
    this.length = text.length;
  }

  /** The current address, with `\/` read as `/`. */
  get address(): string {
    return this.text.slice(this.start, this.end).replaceAll("\\/", "/");
  }

  /** Goes on to the next address; false behind the last one. */
  next(): bool {
    const last = this.length - 10;
    for (let at = this.end; at <= last; at++) {
      if (load<u64>(this.base + ((<usize>at) << 1)) != HTTP || (at > 0 && Character.isLetter(this.unit(at - 1)))) continue;
      let behind = at + 4;
      if (this.unit(behind) == 0x73) behind++;
      if (this.unit(behind) != Character.COLON) continue;
      behind = this.slash(this.slash(behind + 1));
      if (behind < 0) continue;
      const end = this.endOf(behind);
      if (end == behind || end - at > LONGEST) continue;
      this.start = at;
      this.end = end;
      return true;
    }
    return false;
  }

  /** Behind the slash at a place, which may be escaped; negative where there is none. */
  private slash(at: i32): i32 {
    if (at < 0) return at;
    const from = this.unit(at) == Character.BACKSLASH ? at + 1 : at;
    return this.unit(from) == Character.SLASH ? from + 1 : -1;
  }

  private endOf(from: i32): i32 {
    let at = from;
    while (at < this.length) {
      const unit = this.unit(at);
      if (unit == Character.BACKSLASH && this.unit(at + 1) == Character.SLASH) at++;
      else if (!isPart(unit)) break;
      at++;
    }
    while (at > from && isClosing(this.unit(at - 1))) at--;
    return at;
  }

  @inline
  private unit(index: i32): u32 {
    return index < this.length ? load<u16>(this.base + ((<usize>index) << 1)) : 0;
  }
}

/** Whether a unit may be part of an address. */
function isPart(unit: u32): bool {
  if (unit <= 0x20 || !isPlain(unit)) return false;
  switch (unit) {
    case Character.QUOTE:
    case Character.APOSTROPHE:
    case Character.BACKSLASH:
    case 0x3c:
    case 0x3e:
    case 0x60:
    case Character.BRACE_OPEN:
    case Character.BRACE_CLOSE:
    case Character.BRACKET_OPEN:
    case Character.BRACKET_CLOSE:
      return false;
    default:
      return true;
  }
}

/** Whether a unit at the end belongs to the sentence around rather than to the address. */
function isClosing(unit: u32): bool {
  return unit == Character.COMMA || unit == Character.DOT || unit == 0x3b || unit == Character.COLON || unit == 0x29 || unit == 0x21;
}
