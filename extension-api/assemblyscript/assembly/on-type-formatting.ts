// Generated from atoll:extension/on-type-formatting@0.1.0. Do not edit.
/**
 * Small corrections right after a character was typed (capability `documents.edit-on-command`), one that the
 * manifest lists under `triggers.onTypeFormatting`; `\n` is Enter. They come late or not at all where the user has
 * typed on.
 */

import { FormattingOptions } from "./formatting";
import { Result } from "./runtime/values";
import { Failure, Offset, Revision, TextEdit } from "./types";

/**
 * Small corrections right after a character was typed (capability `documents.edit-on-command`), one that the
 * manifest lists under `triggers.onTypeFormatting`; `\n` is Enter. They come late or not at all where the user has
 * typed on.
 */
export abstract class OnTypeFormatting {
  /** The edits after `typed` was typed; `at` is behind it. */
  abstract formatOnType(revision: Revision, at: Offset, typed: string, options: FormattingOptions): Result<Array<TextEdit>, Failure>;
}
