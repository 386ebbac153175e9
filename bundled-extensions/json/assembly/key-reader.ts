import { Character } from "./character";

/** Reads the characters that a property name stands for, unit by unit, escapes resolved. */
export class KeyReader {
  private at: usize = 0;
  private stop: usize = 0;

  /** Starts at a key token from `start` to `end`: a closed string in either quotes, or a bare word. */
  reset(base: usize, start: i32, end: i32): void {
    const first: u32 = load<u16>(base + ((<usize>start) << 1));
    const quoted = first == Character.QUOTE || first == Character.APOSTROPHE;
    this.at = base + ((<usize>(quoted ? start + 1 : start)) << 1);
    this.stop = base + ((<usize>(quoted ? end - 1 : end)) << 1);
  }

  /** The next unit, or -1 behind the last. An escape that is none stands for what follows its backslash. */
  next(): i32 {
    const at = this.at;
    if (at >= this.stop) return -1;
    const unit: i32 = load<u16>(at);
    if (unit != <i32>Character.BACKSLASH || at + 2 >= this.stop) {
      this.at = at + 2;
      return unit;
    }
    const escaped: i32 = load<u16>(at, 2);
    if (escaped == 0x75 && this.hasFourDigits(at + 4)) {
      this.at = at + 12;
      return <i32>hex(at + 4);
    }
    this.at = at + 4;
    return meaning(escaped);
  }

  private hasFourDigits(from: usize): bool {
    if (from + 8 > this.stop) return false;
    for (let at = from; at < from + 8; at += 2) if (!Character.isHexDigit(load<u16>(at))) return false;
    return true;
  }
}

function hex(from: usize): u32 {
  let value: u32 = 0;
  for (let at = from; at < from + 8; at += 2) value = (value << 4) | Character.hexValue(load<u16>(at));
  return value;
}

function meaning(escaped: i32): i32 {
  switch (escaped) {
    case 0x62:
      return 8;
    case 0x66:
      return 12;
    case 0x6e:
      return 10;
    case 0x72:
      return 13;
    case 0x74:
      return 9;
    default:
      return escaped;
  }
}
