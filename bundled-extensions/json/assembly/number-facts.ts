import { Character } from "./character";

/** Whole numbers beyond this one are rounded by readers that have only double precision. */
const EXACT: f64 = 9007199254740991;
/** 2001-09-09 and 2100-01-01 in seconds: what lies between may be a time. */
const FIRST_TIME: f64 = 1000000000;
const LAST_TIME: f64 = 4102444800;

/** What is worth knowing of a number that the text does not show: sentences, none for most numbers. */
export function numberFacts(text: string): Array<string> {
  const facts = new Array<string>();
  if (!isWhole(text)) return facts;
  const value = parseFloat(text);
  const size = abs(value);
  if (size > EXACT) {
    facts.push("Many readers round it: it is beyond 2^53 − 1.");
    return facts;
  }
  if (size >= 10000) facts.push(grouped(text));
  if (value >= 256) facts.push("Hexadecimal " + hexadecimal(<u64>value));
  if (value >= FIRST_TIME && value < LAST_TIME) facts.push(`As seconds since 1970: ${time(value * 1000)}`);
  if (value >= FIRST_TIME * 1000 && value < LAST_TIME * 1000) facts.push(`As milliseconds since 1970: ${time(value)}`);
  return facts;
}

function isWhole(text: string): bool {
  const start = text.charCodeAt(0) == 0x2d ? 1 : 0;
  if (start == text.length) return false;
  for (let i = start; i < text.length; i++) if (!Character.isDigit(text.charCodeAt(i))) return false;
  return true;
}

function grouped(text: string): string {
  let result = text;
  for (let at = text.length - 3; at > (text.charCodeAt(0) == 0x2d ? 1 : 0); at -= 3) {
    result = result.substring(0, at) + " " + result.substring(at);
  }
  return result;
}

function hexadecimal(value: u64): string {
  let digits = "";
  for (let rest = value; rest > 0; rest >>= 4) digits = "0123456789ABCDEF".charAt(<i32>(rest & 15)) + digits;
  return "0x" + digits;
}

function time(milliseconds: f64): string {
  return new Date(<i64>milliseconds).toISOString().replace("T", " ").replace(".000Z", " UTC").replace("Z", " UTC");
}
