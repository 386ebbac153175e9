// Generated from atoll:extension/occurrences@0.1.0. Do not edit.
/** The other occurrences of what is under the caret, in the same document. Asked for when the caret rests. */

import { Result } from "./runtime/values";
import { Failure, Offset, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

export enum Access {
  Text = 0,
  Read = 1,
  Write = 2,
}

export class Occurrence {
  constructor(
    public span: Span,
    public access: Access,
  ) {}
}

/** The other occurrences of what is under the caret, in the same document. Asked for when the caret rests. */
export abstract class Occurrences {
  /** All occurrences, that at `at` included, sorted by `span.start`, without overlaps; at most 100,000. */
  abstract occurrences(revision: Revision, at: Offset): Result<Array<Occurrence>, Failure>;
}

export function load_OccurrencesOccurrence(at: usize): Occurrence {
  return new Occurrence(load_TypesSpan(at + 0), <Access>load<u8>(at, 8));
}

export function store_OccurrencesOccurrence(at: usize, value: Occurrence): void {
  store_TypesSpan(at + 0, value.span);
  store<u8>(at, <u8>value.access, 8);
}
