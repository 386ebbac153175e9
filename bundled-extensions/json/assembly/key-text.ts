import { Character } from "./character";
import { KeyReader } from "./key-reader";
import { TextBuffer } from "./text-buffer";

const reader = new KeyReader();

/** The name that a key stands for: escapes resolved, control characters as their pictures, an empty name as `""`. */
export function keyText(text: TextBuffer, start: i32, end: i32): string {
  const base = text.flatten();
  const first = load<u16>(base + ((<usize>start) << 1));
  if (first != Character.QUOTE && first != Character.APOSTROPHE) return text.slice(start, end);
  const isClosed = end - start > 1 && load<u16>(base + ((<usize>(end - 1)) << 1)) == first;
  if (isClosed && !isPlain(base, start + 1, end - 1)) return decoded(base, start, end);
  const name = text.slice(start + 1, isClosed ? end - 1 : end);
  return name.length == 0 ? '""' : name;
}

function isPlain(base: usize, start: i32, end: i32): bool {
  for (let at = start; at < end; at++) {
    const unit: u32 = load<u16>(base + ((<usize>at) << 1));
    if (unit < 0x20 || unit == Character.BACKSLASH) return false;
  }
  return true;
}

function decoded(base: usize, start: i32, end: i32): string {
  const units = new StaticArray<u16>(end - start);
  let length = 0;
  reader.reset(base, start, end);
  for (let unit = reader.next(); unit >= 0; unit = reader.next()) {
    unchecked((units[length++] = <u16>(unit < 0x20 ? 0x2400 + unit : unit)));
  }
  return String.UTF16.decodeUnsafe(changetype<usize>(units), (<usize>length) << 1);
}
