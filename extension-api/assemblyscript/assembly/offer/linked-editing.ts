// Generated from atoll:extension/linked-editing@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { LinkedEditing } from "../linked-editing";
import { Result } from "../runtime/values";
import { Failure, Revision, SpanList, store_TypesFailure } from "../types";

let offered: LinkedEditing | null = null;

/** Offers `linked-editing` to the host; call it once, at the top level of the extension. */
export function offerLinkedEditing(implementation: LinkedEditing): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/linked-editing@0.1.0#linked")
export function linked_editing_linked(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.linked(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesSpan_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/linked-editing@0.1.0#linked")
export function linked_editing_linked_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_TypesSpan_TypesFailure(at: usize, value: Result<SpanList, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>SpanList.put(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
