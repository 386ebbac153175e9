// Generated from atoll:extension/definition@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Definition, Goal } from "../definition";
import { Result } from "../runtime/values";
import { Failure, Place, Revision, store_TypesFailure, store_TypesPlace } from "../types";

let offered: Definition | null = null;

/** Offers `definition` to the host; call it once, at the top level of the extension. */
export function offerDefinition(implementation: Definition): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/definition@0.1.0#find")
export function definition_find(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.find(new Revision(<u32>p0, <u32>p1), <u32>p2, <Goal>p3);
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesPlace_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/definition@0.1.0#find")
export function definition_find_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_TypesPlace_TypesFailure(at: usize, value: Result<Array<Place>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_TypesPlace(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_TypesPlace(list: Array<Place>): usize {
  const at = $abi.allocate(<usize>list.length * 28, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 28) {
    store_TypesPlace(to + 0, unchecked(list[i]));
  }
  return at;
}
