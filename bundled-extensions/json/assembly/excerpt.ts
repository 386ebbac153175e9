import { TextBuffer } from "./text-buffer";

/** A short quotation from a document, at most `limit` units of it; where it is cut, or a line ends, comes `…`. */
export function excerpt(text: TextBuffer, start: i32, end: i32, limit: i32 = 32): string {
  const quote = text.slice(start, min(end, start + limit));
  const line = quote.indexOf("\n");
  if (line >= 0) return quote.substring(0, line) + "…";
  return end > start + limit ? wellFormed(quote) + "…" : quote;
}

/** The text without half of a surrogate pair at its end. */
function wellFormed(text: string): string {
  const last = text.length - 1;
  return last >= 0 && (text.charCodeAt(last) & 0xfc00) == 0xd800 ? text.substring(0, last) : text;
}

/** A character as `U+00A0`. */
export function codePoint(value: u32): string {
  return "U+" + value.toString(16).toUpperCase().padStart(4, "0");
}
