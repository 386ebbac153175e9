// Generated from atoll:extension/code-lens@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { CodeLens, Lens, store_CodeLensLens } from "../code-lens";
import { Result } from "../runtime/values";
import { Failure, Revision, Span, store_TypesFailure } from "../types";

let offered: CodeLens | null = null;

/** Offers `code-lens` to the host; call it once, at the top level of the extension. */
export function offerCodeLens(implementation: CodeLens): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/code-lens@0.1.0#lenses")
export function code_lens_lenses(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.lenses(new Revision(<u32>p0, <u32>p1), new Span(<u32>p2, <u32>p3));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_CodeLensLens_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/code-lens@0.1.0#lenses")
export function code_lens_lenses_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_CodeLensLens_TypesFailure(at: usize, value: Result<Array<Lens>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_CodeLensLens(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_CodeLensLens(list: Array<Lens>): usize {
  const at = $abi.allocate(<usize>list.length * 40, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 40) {
    store_CodeLensLens(to + 0, unchecked(list[i]));
  }
  return at;
}
