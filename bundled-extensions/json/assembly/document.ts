import { Character } from "./character";
import { Checkpoints } from "./checkpoints";
import { Dialect } from "./dialect";
import { Parser } from "./parser";
import { TextBuffer } from "./text-buffer";

/** The most code units of a document that is looked at. */
export const LONGEST: i32 = 16 * 1024 * 1024;

/**
 * An open document: its text, where reading it can begin, and what is known of its current version.
 *
 * The text of one that is too long is not kept.
 */
export class Document {
  readonly checkpoints: Checkpoints = new Checkpoints();
  /** How many problems the report in progress has told. */
  reported: i32 = 0;
  /** Under which the report in progress goes on, or 0. */
  reportToken: u32 = 0;
  private parser: Parser | null = null;
  private isParsed: bool = false;

  constructor(
    readonly id: u32,
    public version: u32,
    /** Inside the workspace, with `/` between names; a bare name, or empty. */
    readonly path: string,
    readonly dialect: Dialect,
    readonly text: TextBuffer,
    public isTooLong: bool,
  ) {}

  /** Where the text begins in memory; valid until the next change. */
  get base(): usize {
    return this.text.flatten();
  }

  /** Replaces the units from `start` to `end`. Several replacements of one change are made from the last to the first. */
  replace(start: u32, end: u32, text: string): void {
    if (this.isTooLong) return;
    this.text.replace(start, end, text);
    if (this.text.length > LONGEST) this.giveUp();
  }

  /** Ends a change: the old text from `start` to `oldEnd` became one that is `delta` units longer. */
  changed(version: u32, start: i32, oldEnd: i32, delta: i32): void {
    this.version = version;
    this.reportToken = 0;
    this.checkpoints.change(start, oldEnd, delta);
    this.forget();
  }

  /** What reading the whole text tells, or null when the host wants the work to pause; the next call goes on. */
  parse(): Parser | null {
    const parser = this.progress();
    if (!this.isParsed) this.isParsed = parser.run(this.base);
    return this.isParsed ? parser : null;
  }

  /** What reading the whole text tells, without a pause. */
  parseAll(): Parser {
    const parser = this.progress();
    while (!this.isParsed) this.isParsed = parser.run(this.base);
    return parser;
  }

  /** What has been read so far. */
  progress(): Parser {
    let parser = this.parser;
    if (parser === null) {
      parser = new Parser(this.text.length, this.dialect, this.checkpoints);
      this.parser = parser;
    }
    return parser;
  }

  /** The line of an offset, counted from 1. */
  line(offset: i32): i32 {
    const base = this.base;
    let line = 1;
    for (let at = 0; at < offset; at++) if (load<u16>(base + ((<usize>at) << 1)) == Character.LINE_FEED) line++;
    return line;
  }

  /** The unit at an offset, or 0 behind the end. */
  unit(offset: i32): u32 {
    return offset < this.text.length ? load<u16>(this.base + ((<usize>offset) << 1)) : 0;
  }

  /** Where the line of an offset starts. */
  lineStart(offset: i32): i32 {
    const base = this.base;
    let at = min(offset, this.text.length);
    while (at > 0 && load<u16>(base + ((<usize>(at - 1)) << 1)) != Character.LINE_FEED) at--;
    return at;
  }

  /** Where the line of an offset ends, before its line feed. */
  lineEnd(offset: i32): i32 {
    const base = this.base;
    let at = offset;
    while (at < this.text.length && load<u16>(base + ((<usize>at) << 1)) != Character.LINE_FEED) at++;
    return min(at, this.text.length);
  }

  /** Gives the memory back; the document must not be used afterwards. */
  free(): void {
    this.forget();
    this.checkpoints.free();
    this.text.free();
  }

  private forget(): void {
    const parser = this.parser;
    if (parser !== null) parser.free();
    this.parser = null;
    this.isParsed = false;
  }

  private giveUp(): void {
    this.isTooLong = true;
    this.free();
  }
}
