// Generated from atoll:extension/formatting@0.1.0. Do not edit.
/** Formatting a whole document, on the user's command (capability `documents.edit-on-command`). */

import * as $values from "./runtime/values";
import { Option, Result } from "./runtime/values";
import { Failure, Revision, TextEdit } from "./types";

export class FormattingOptions {
  constructor(
    /** Columns of one indentation step. */
    public tabSize: u32,
    /** Spaces rather than tab characters. */
    public insertSpaces: bool,
    /** Remove blanks at line ends, where the language allows. */
    public trimTrailingWhitespace: bool,
    /** End the file with exactly one line break. */
    public insertFinalNewline: bool,
    /** The wanted line width in columns, where the language's formatter wraps. */
    public printWidth: Option<u32>,
  ) {}
}

/** Formatting a whole document, on the user's command (capability `documents.edit-on-command`). */
export abstract class Formatting {
  /**
   * The edits that format the revision; an empty list when it is well formatted. A document with errors fails with
   * `other` and a sentence, or formats what can be formatted without changing what the text means.
   */
  abstract formatDocument(revision: Revision, options: FormattingOptions): Result<Array<TextEdit>, Failure>;
}

export function load_FormattingFormattingOptions(at: usize): FormattingOptions {
  return new FormattingOptions(<u32>load<u32>(at, 0), (load<u8>(at, 4) != 0), (load<u8>(at, 5) != 0), (load<u8>(at, 6) != 0), load_option_u32(at + 8));
}

function load_option_u32(at: usize): Option<u32> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>load<u32>(at, 4));
}

export function store_FormattingFormattingOptions(at: usize, value: FormattingOptions): void {
  store<u32>(at, value.tabSize, 0);
  store<u8>(at, <u8>value.insertSpaces, 4);
  store<u8>(at, <u8>value.trimTrailingWhitespace, 5);
  store<u8>(at, <u8>value.insertFinalNewline, 6);
  store_option_u32(at + 8, value.printWidth);
}

function store_option_u32(at: usize, value: Option<u32>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, value.value, 4);
  }
}
