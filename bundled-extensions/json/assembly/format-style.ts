/** The line width when the user has none. */
const DEFAULT_WIDTH: u32 = 80;
/** The widest line that is tried; it bounds how far the formatter looks ahead. */
const WIDEST: u32 = 1000;
/** The widest indentation step. */
const WIDEST_STEP: u32 = 32;

/** How a document is to be laid out. */
export class FormatStyle {
  /** Columns of one indentation step. */
  readonly step: i32;
  /** The most columns of a container that stays on its line. */
  readonly width: i32;

  constructor(
    tabSize: u32,
    readonly spaces: bool,
    readonly trim: bool,
    readonly finalNewline: bool,
    printWidth: u32,
  ) {
    this.step = min(tabSize, WIDEST_STEP);
    this.width = min(printWidth == 0 ? DEFAULT_WIDTH : printWidth, WIDEST);
  }
}
