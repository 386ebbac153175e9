// Generated from atoll:extension/code-lens@0.1.0. Do not edit.
/** Lines above the text that tell or offer something. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { CommandCall, Failure, Revision, Span, load_TypesCommandCall, load_TypesSpan, store_TypesCommandCall, store_TypesSpan } from "./types";

export class Lens {
  constructor(
    /** What it speaks of; it is shown above the line on which this starts. */
    public span: Span,
    /** One line, at most 200 UTF-16 code units. */
    public title: string,
    /** What a click runs. */
    public command: CommandCall | null,
  ) {}
}

/** Lines above the text that tell or offer something. */
export abstract class CodeLens {
  /** The lenses of a span, sorted by `span.start`; several of one line stand beside each other. At most 10,000. */
  abstract lenses(revision: Revision, visible: Span): Result<Array<Lens>, Failure>;
}

export function load_CodeLensLens(at: usize): Lens {
  return new Lens(load_TypesSpan(at + 0), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)), load_option_TypesCommandCall(at + 16));
}

function load_option_TypesCommandCall(at: usize): CommandCall | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesCommandCall(at + 4);
}

export function store_CodeLensLens(at: usize, value: Lens): void {
  store_TypesSpan(at + 0, value.span);
  store<u32>(at, <u32>$abi.putString(value.title), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
  store_option_TypesCommandCall(at + 16, value.command);
}

function store_option_TypesCommandCall(at: usize, value: CommandCall | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesCommandCall(at + 4, value!);
  }
}
