// Generated from atoll:extension/workspace-symbols@0.1.0. Do not edit.
/** Finding symbols in all documents and files that the extension may read. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { SymbolKind } from "./symbols";
import { Failure, Place, ResumeToken, load_TypesPlace, store_TypesPlace } from "./types";

export class Found {
  constructor(
    public name: string,
    /** What it lies in, such as a class; may be absent. */
    public container: string | null,
    public kind: SymbolKind,
    public place: Place,
  ) {}
}

/** What was found so far, and the token with which the host asks for the rest. */
export class PartialFound {
  constructor(
    public found: Array<Found>,
    public token: ResumeToken,
  ) {}
}

export class FoundAnswer {
  private valueComplete!: Array<Found>;
  private valuePartial!: PartialFound;

  private constructor(public readonly tag: FoundAnswerTag) {}

  static complete(value: Array<Found>): FoundAnswer {
    const made = new FoundAnswer(FoundAnswerTag.Complete);
    made.valueComplete = value;
    return made;
  }

  /** What the case `complete` carries; traps when this is another case. */
  asComplete(): Array<Found> {
    assert(this.tag == FoundAnswerTag.Complete);
    return this.valueComplete;
  }

  static partial(value: PartialFound): FoundAnswer {
    const made = new FoundAnswer(FoundAnswerTag.Partial);
    made.valuePartial = value;
    return made;
  }

  /** What the case `partial` carries; traps when this is another case. */
  asPartial(): PartialFound {
    assert(this.tag == FoundAnswerTag.Partial);
    return this.valuePartial;
  }
}

/** The cases of `FoundAnswer`. */
export enum FoundAnswerTag {
  Complete = 0,
  Partial = 1,
}

/** Finding symbols in all documents and files that the extension may read. */
export abstract class WorkspaceSymbols {
  /**
   * Symbols whose names have the letters of `query` in order, in any order; all for an empty query. At most 10,000.
   * The host sorts them.
   */
  abstract search(query: string): Result<FoundAnswer, Failure>;

  /** Goes on with what a partial answer left. */
  abstract resume(token: ResumeToken): Result<FoundAnswer, Failure>;
}

export function load_WorkspaceSymbolsFound(at: usize): Found {
  return new Found($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), <SymbolKind>load<u8>(at, 20), load_TypesPlace(at + 24));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_WorkspaceSymbolsFound(at: usize, value: Found): void {
  store<u32>(at, <u32>$abi.putString(value.name), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.container);
  store<u8>(at, <u8>value.kind, 20);
  store_TypesPlace(at + 24, value.place);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_WorkspaceSymbolsPartialFound(at: usize): PartialFound {
  return new PartialFound(lift_list_WorkspaceSymbolsFound(load<u32>(at, 0), load<u32>(at, 4)), <u32>load<u32>(at, 8));
}

function lift_list_WorkspaceSymbolsFound(at: u32, length: u32): Array<Found> {
  const list = new Array<Found>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 52) {
    unchecked((list[i] = load_WorkspaceSymbolsFound(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_WorkspaceSymbolsPartialFound(at: usize, value: PartialFound): void {
  const list$0 = value.found;
  store<u32>(at, <u32>lower_list_WorkspaceSymbolsFound(list$0), 0);
  store<u32>(at, <u32>list$0.length, 4);
  store<u32>(at, value.token, 8);
}

function lower_list_WorkspaceSymbolsFound(list: Array<Found>): usize {
  const at = $abi.allocate(<usize>list.length * 52, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 52) {
    store_WorkspaceSymbolsFound(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_WorkspaceSymbolsFoundAnswer(at: usize): FoundAnswer {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return FoundAnswer.complete(lift_list_WorkspaceSymbolsFound(load<u32>(at, 4), load<u32>(at, 8)));
  return FoundAnswer.partial(load_WorkspaceSymbolsPartialFound(at + 4));
}

export function store_WorkspaceSymbolsFoundAnswer(at: usize, value: FoundAnswer): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$1 = value.asComplete();
    store<u32>(at, <u32>lower_list_WorkspaceSymbolsFound(list$1), 4);
    store<u32>(at, <u32>list$1.length, 8);
  }
  if (tag == 1) {
    store_WorkspaceSymbolsPartialFound(at + 4, value.asPartial());
  }
}
