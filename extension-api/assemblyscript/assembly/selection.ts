// Generated from atoll:extension/selection@0.1.0. Do not edit.
/** Growing a selection by meaning. */

import { Result } from "./runtime/values";
import { Failure, Offset, Revision, SpanList } from "./types";

/** The spans around one place. */
export class Nested {
  constructor(
    /** Each lies in the next and is smaller; the first contains the place or touches it. At most 1,000. */
    public spans: SpanList,
  ) {}
}

/** Growing a selection by meaning. */
export abstract class Selection {
  /** For each of the places the spans around it, in the order of the places. */
  abstract ranges(revision: Revision, at: StaticArray<Offset>): Result<Array<Nested>, Failure>;
}

export function load_SelectionNested(at: usize): Nested {
  return new Nested(SpanList.take(load<u32>(at, 0), load<u32>(at, 4)));
}

export function store_SelectionNested(at: usize, value: Nested): void {
  const list$0 = value.spans;
  store<u32>(at, <u32>SpanList.put(list$0), 0);
  store<u32>(at, <u32>list$0.length, 4);
}
