// Generated from atoll:extension/references@0.1.0. Do not edit.
/** Where things are used. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Offset, Place, ResumeToken, Revision, load_TypesPlace, store_TypesPlace } from "./types";

/** What was found so far, and the token with which the host asks for the rest. */
export class PartialReferences {
  constructor(
    public found: Array<Place>,
    public token: ResumeToken,
  ) {}
}

export class ReferencesAnswer {
  private valueComplete!: Array<Place>;
  private valuePartial!: PartialReferences;

  private constructor(public readonly tag: ReferencesAnswerTag) {}

  /** The rest. With what earlier partial answers gave, this is the whole list. */
  static complete(value: Array<Place>): ReferencesAnswer {
    const made = new ReferencesAnswer(ReferencesAnswerTag.Complete);
    made.valueComplete = value;
    return made;
  }

  /** What the case `complete` carries; traps when this is another case. */
  asComplete(): Array<Place> {
    assert(this.tag == ReferencesAnswerTag.Complete);
    return this.valueComplete;
  }

  static partial(value: PartialReferences): ReferencesAnswer {
    const made = new ReferencesAnswer(ReferencesAnswerTag.Partial);
    made.valuePartial = value;
    return made;
  }

  /** What the case `partial` carries; traps when this is another case. */
  asPartial(): PartialReferences {
    assert(this.tag == ReferencesAnswerTag.Partial);
    return this.valuePartial;
  }
}

/** The cases of `ReferencesAnswer`. */
export enum ReferencesAnswerTag {
  /** The rest. With what earlier partial answers gave, this is the whole list. */
  Complete = 0,
  Partial = 1,
}

/** Where things are used. */
export abstract class References {
  /** All uses of the thing at `at`; at most 100,000 places. */
  abstract references(revision: Revision, at: Offset, includeDeclaration: bool): Result<ReferencesAnswer, Failure>;

  /** Goes on with what a partial answer left. */
  abstract resume(token: ResumeToken): Result<ReferencesAnswer, Failure>;
}

export function load_ReferencesPartialReferences(at: usize): PartialReferences {
  return new PartialReferences(lift_list_TypesPlace(load<u32>(at, 0), load<u32>(at, 4)), <u32>load<u32>(at, 8));
}

function lift_list_TypesPlace(at: u32, length: u32): Array<Place> {
  const list = new Array<Place>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 28) {
    unchecked((list[i] = load_TypesPlace(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_ReferencesPartialReferences(at: usize, value: PartialReferences): void {
  const list$0 = value.found;
  store<u32>(at, <u32>lower_list_TypesPlace(list$0), 0);
  store<u32>(at, <u32>list$0.length, 4);
  store<u32>(at, value.token, 8);
}

function lower_list_TypesPlace(list: Array<Place>): usize {
  const at = $abi.allocate(<usize>list.length * 28, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 28) {
    store_TypesPlace(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_ReferencesReferencesAnswer(at: usize): ReferencesAnswer {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return ReferencesAnswer.complete(lift_list_TypesPlace(load<u32>(at, 4), load<u32>(at, 8)));
  return ReferencesAnswer.partial(load_ReferencesPartialReferences(at + 4));
}

export function store_ReferencesReferencesAnswer(at: usize, value: ReferencesAnswer): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$1 = value.asComplete();
    store<u32>(at, <u32>lower_list_TypesPlace(list$1), 4);
    store<u32>(at, <u32>list$1.length, 8);
  }
  if (tag == 1) {
    store_ReferencesPartialReferences(at + 4, value.asPartial());
  }
}
