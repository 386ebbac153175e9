// Generated from atoll:extension/lifecycle@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { HostInfo, Lifecycle } from "../lifecycle";
import { Nothing, Result } from "../runtime/values";

let offered: Lifecycle | null = null;

/** Offers `lifecycle` to the host; call it once, at the top level of the extension. */
export function offerLifecycle(implementation: Lifecycle): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/lifecycle@0.1.0#activate")
export function lifecycle_activate(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.activate(new HostInfo($abi.takeString(p0, p1), $abi.takeString(p2, p3)));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_result_nothing_string(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/lifecycle@0.1.0#activate")
export function lifecycle_activate_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/lifecycle@0.1.0#deactivate")
export function lifecycle_deactivate(): void {
  offered!.deactivate();
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/lifecycle@0.1.0#deactivate")
export function lifecycle_deactivate_post(): void {
  $abi.afterCall();
}

function store_result_nothing_string(at: usize, value: Result<Nothing, string>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value.error), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
