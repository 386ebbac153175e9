/** One line of a text, without its break. */
export class Line {
  constructor(
    /** Its number, from 0. */
    readonly number: i32,
    /** The offset of its first code unit. */
    readonly start: i32,
    readonly text: string,
  ) {}

  /** The offset of its end, before its break. */
  get end(): i32 {
    return this.start + this.text.length;
  }
}

/** All lines of a text, first to last; always one more than it has breaks. */
export function linesOf(text: string): Array<Line> {
  const lines = new Array<Line>();
  let start = 0;
  while (true) {
    const end = text.indexOf("\n", start);
    lines.push(new Line(lines.length, start, end < 0 ? text.substring(start) : text.substring(start, end)));
    if (end < 0) return lines;
    start = end + 1;
  }
}
