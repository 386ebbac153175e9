// Generated from atoll:extension/occurrences@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Occurrence, Occurrences, store_OccurrencesOccurrence } from "../occurrences";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Occurrences | null = null;

/** Offers `occurrences` to the host; call it once, at the top level of the extension. */
export function offerOccurrences(implementation: Occurrences): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/occurrences@0.1.0#occurrences")
export function occurrences_occurrences(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.occurrences(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_OccurrencesOccurrence_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/occurrences@0.1.0#occurrences")
export function occurrences_occurrences_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_OccurrencesOccurrence_TypesFailure(at: usize, value: Result<Array<Occurrence>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_OccurrencesOccurrence(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_OccurrencesOccurrence(list: Array<Occurrence>): usize {
  const at = $abi.allocate(<usize>list.length * 12, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 12) {
    store_OccurrencesOccurrence(to + 0, unchecked(list[i]));
  }
  return at;
}
