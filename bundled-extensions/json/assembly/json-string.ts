import { Character } from "./character";
import { KeyReader } from "./key-reader";
import { TextBuffer } from "./text-buffer";

const reader = new KeyReader();
const HEX = "0123456789abcdef";

/** What a string token, or a bare word, from `start` to `end` stands for: without its quotes, escapes resolved. */
export function decoded(text: TextBuffer, start: i32, end: i32): string {
  const base = text.flatten();
  if (end - start == 1 && isQuote(load<u16>(base + ((<usize>start) << 1)))) return "";
  const closed = isClosedString(text, start, end);
  if (!closed && isQuote(load<u16>(base + ((<usize>start) << 1)))) return text.slice(start + 1, end);
  const units = new StaticArray<u16>(end - start);
  let length = 0;
  reader.reset(base, start, end);
  for (let unit = reader.next(); unit >= 0; unit = reader.next()) unchecked((units[length++] = <u16>unit));
  return String.UTF16.decodeUnsafe(changetype<usize>(units), (<usize>length) << 1);
}

/** Whether the token from `start` to `end` is a string with both its quotes. */
export function isClosedString(text: TextBuffer, start: i32, end: i32): bool {
  const base = text.flatten();
  const first: u32 = load<u16>(base + ((<usize>start) << 1));
  if (!isQuote(first) || end - start < 2 || load<u16>(base + ((<usize>(end - 1)) << 1)) != first) return false;
  let escapes = 0;
  for (let at = end - 2; at > start && load<u16>(base + ((<usize>at) << 1)) == Character.BACKSLASH; at--) escapes++;
  return (escapes & 1) == 0;
}

/** Whether a unit is one of the two quotes. */
@inline
export function isQuote(unit: u32): bool {
  return unit == Character.QUOTE || unit == Character.APOSTROPHE;
}

/** A text as JSON writes it, in double quotes. */
export function quoted(text: string): string {
  return '"' + escapedText(text) + '"';
}

/** A text as it stands between double quotes: quotes, backslashes, control characters and lone surrogates escaped. */
export function escapedText(text: string): string {
  let result = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = <u32>text.charCodeAt(i);
    if (Character.isHighSurrogate(unit) && i + 1 < text.length && Character.isLowSurrogate(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    if (unit >= 0x20 && unit != Character.QUOTE && unit != Character.BACKSLASH && (unit & 0xf800) != 0xd800) continue;
    result += text.substring(from, i) + escapeOf(unit);
    from = i + 1;
  }
  return from == 0 ? text : result + text.substring(from);
}

/** The escape for a unit, the short one where there is one. */
export function escapeOf(unit: u32): string {
  switch (unit) {
    case Character.QUOTE:
      return '\\"';
    case Character.BACKSLASH:
      return "\\\\";
    case 8:
      return "\\b";
    case 9:
      return "\\t";
    case 10:
      return "\\n";
    case 12:
      return "\\f";
    case 13:
      return "\\r";
    default:
      break;
  }
  let digits = "";
  for (let shift = 12; shift >= 0; shift -= 4) digits += HEX.charAt((unit >> shift) & 15);
  return "\\u" + digits;
}
