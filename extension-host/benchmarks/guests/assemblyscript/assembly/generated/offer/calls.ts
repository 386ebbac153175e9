// Generated from bench:calls/calls@0.1.0. Do not edit.

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";
import { Calls } from "../calls";
import { Item, TokenList, store_TypesItem } from "../types";

let offered: Calls | null = null;

/** Offers `calls` to the host; call it once, at the top level of the extension. */
export function offerCalls(implementation: Calls): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("bench:calls/calls@0.1.0#following")
export function calls_following(p0: i32, p1: i32, p2: i32, p3: f64, p4: i32, p5: i32, p6: i32): usize {
  const result = offered!.following(new Item(<u32>p0, <u32>p1, <u32>p2, <f64>p3, (p4 != 0), $abi.takeString(p5, p6)));
  $abi.clear();
  const area = $abi.allocate(40, 8);
  store_TypesItem(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_bench:calls/calls@0.1.0#following")
export function calls_following_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("bench:calls/calls@0.1.0#reflected-following")
export function calls_reflected_following(p0: i32, p1: i32, p2: i32, p3: f64, p4: i32, p5: i32, p6: i32): usize {
  const result = offered!.reflectedFollowing(new Item(<u32>p0, <u32>p1, <u32>p2, <f64>p3, (p4 != 0), $abi.takeString(p5, p6)));
  $abi.clear();
  const area = $abi.allocate(40, 8);
  store_TypesItem(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_bench:calls/calls@0.1.0#reflected-following")
export function calls_reflected_following_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("bench:calls/calls@0.1.0#tokens")
export function calls_tokens(p0: i32): usize {
  const result = offered!.tokens(<u32>p0);
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$0 = result;
  store<u32>(area, <u32>TokenList.put(list$0), 0);
  store<u32>(area, <u32>list$0.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_bench:calls/calls@0.1.0#tokens")
export function calls_tokens_post(result: usize): void {
  $abi.afterCall();
}
