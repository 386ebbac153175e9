// Generated from atoll:extension/range-formatting@0.1.0. Do not edit.
/** Formatting parts of a document, on the user's command (capability `documents.edit-on-command`). */

import { FormattingOptions } from "./formatting";
import { Result } from "./runtime/values";
import { Failure, Revision, SpanList, TextEdit } from "./types";

/** Formatting parts of a document, on the user's command (capability `documents.edit-on-command`). */
export abstract class RangeFormatting {
  /**
   * The edits that format the ranges, which are sorted and do not overlap. Edits may reach a little further where
   * the layout needs it.
   */
  abstract formatRanges(revision: Revision, ranges: SpanList, options: FormattingOptions): Result<Array<TextEdit>, Failure>;
}
