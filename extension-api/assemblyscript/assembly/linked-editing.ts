// Generated from atoll:extension/linked-editing@0.1.0. Do not edit.
/** Stretches that are edited together, such as the two names of a tag pair. */

import { Result } from "./runtime/values";
import { Failure, Offset, Revision, SpanList } from "./types";

/** Stretches that are edited together, such as the two names of a tag pair. */
export abstract class LinkedEditing {
  /**
   * The stretches that have the same text as the one at `at` and shall keep it, that one included, sorted by
   * `start`, without overlaps; empty where there are none. At most 100. What is typed into one is typed into all,
   * until the caret leaves it or something that is no part of a name is typed.
   */
  abstract linked(revision: Revision, at: Offset): Result<SpanList, Failure>;
}
