// Generated from atoll:extension/hover@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Card, Hover, store_HoverCard } from "../hover";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Hover | null = null;

/** Offers `hover` to the host; call it once, at the top level of the extension. */
export function offerHover(implementation: Hover): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/hover@0.1.0#hover")
export function hover_hover(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.hover(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(24, 4);
  store_result_option_HoverCard_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/hover@0.1.0#hover")
export function hover_hover_post(result: usize): void {
  $abi.afterCall();
}

function store_result_option_HoverCard_TypesFailure(at: usize, value: Result<Card | null, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_option_HoverCard(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function store_option_HoverCard(at: usize, value: Card | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_HoverCard(at + 4, value!);
  }
}
