// Generated from atoll:extension/selection@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Result } from "../runtime/values";
import { Nested, Selection, store_SelectionNested } from "../selection";
import { Failure, Offset, Revision, store_TypesFailure } from "../types";

let offered: Selection | null = null;

/** Offers `selection` to the host; call it once, at the top level of the extension. */
export function offerSelection(implementation: Selection): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/selection@0.1.0#ranges")
export function selection_ranges(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.ranges(new Revision(<u32>p0, <u32>p1), $abi.takeNumbers<Offset>(p2, p3));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_SelectionNested_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/selection@0.1.0#ranges")
export function selection_ranges_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_SelectionNested_TypesFailure(at: usize, value: Result<Array<Nested>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_SelectionNested(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_SelectionNested(list: Array<Nested>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    store_SelectionNested(to + 0, unchecked(list[i]));
  }
  return at;
}
