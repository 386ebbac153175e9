// Generated from atoll:extension/folding@0.1.0. Do not edit.
/** Stretches of text that can be folded away. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

export enum FoldKind {
  /** A block of code or data. */
  Region = 0,
  Comment = 1,
  Imports = 2,
}

export class Fold {
  constructor(
    /**
     * What disappears: from behind the opening bracket, say, to before the closing one. It must span a line break to
     * be shown.
     */
    public span: Span,
    public kind: FoldKind,
    /** What to show in its place; `…` when absent. */
    public placeholder: string | null,
  ) {}
}

/** Stretches of text that can be folded away. */
export abstract class Folding {
  /** All folds of the revision, sorted by `span.start`; they may nest but not cross. */
  abstract folds(revision: Revision): Result<Array<Fold>, Failure>;
}

export function load_FoldingFold(at: usize): Fold {
  return new Fold(load_TypesSpan(at + 0), <FoldKind>load<u8>(at, 8), load_option_string(at + 12));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_FoldingFold(at: usize, value: Fold): void {
  store_TypesSpan(at + 0, value.span);
  store<u8>(at, <u8>value.kind, 8);
  store_option_string(at + 12, value.placeholder);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
