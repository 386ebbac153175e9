// Generated from atoll:extension/inlay-hints@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Hint, InlayHints, store_InlayHintsHint } from "../inlay-hints";
import { Result } from "../runtime/values";
import { Failure, Revision, Span, store_TypesFailure } from "../types";

let offered: InlayHints | null = null;

/** Offers `inlay-hints` to the host; call it once, at the top level of the extension. */
export function offerInlayHints(implementation: InlayHints): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/inlay-hints@0.1.0#hints")
export function inlay_hints_hints(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.hints(new Revision(<u32>p0, <u32>p1), new Span(<u32>p2, <u32>p3));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_InlayHintsHint_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/inlay-hints@0.1.0#hints")
export function inlay_hints_hints_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_InlayHintsHint_TypesFailure(at: usize, value: Result<Array<Hint>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_InlayHintsHint(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_InlayHintsHint(list: Array<Hint>): usize {
  const at = $abi.allocate(<usize>list.length * 68, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 68) {
    store_InlayHintsHint(to + 0, unchecked(list[i]));
  }
  return at;
}
