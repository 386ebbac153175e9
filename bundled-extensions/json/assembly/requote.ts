import { Character } from "./character";
import { Document } from "./document";
import { escapeOf, isClosedString } from "./json-string";

/** A string in single quotes, from `start` to `end`, as JSON writes it: escapes stay, quotes and control characters get theirs. */
export function requoted(document: Document, start: i32, end: i32): string {
  const stop = isClosedString(document.text, start, end) ? end - 1 : end;
  let result = '"';
  let from = start + 1;
  for (let at = start + 1; at < stop; at++) {
    const unit = document.unit(at);
    if (unit == Character.BACKSLASH) {
      if (document.unit(at + 1) == Character.APOSTROPHE) {
        result += document.text.slice(from, at);
        from = at + 1;
      }
      at++;
    } else if (unit == Character.QUOTE || unit < 0x20) {
      result += document.text.slice(from, at) + escapeOf(unit);
      from = at + 1;
    }
  }
  return result + document.text.slice(from, stop) + '"';
}
