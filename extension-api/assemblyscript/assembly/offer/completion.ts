// Generated from atoll:extension/completion@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Completion, Completions, Resolved, Trigger, store_CompletionCompletions, store_CompletionResolved } from "../completion";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Completion | null = null;

/** Offers `completion` to the host; call it once, at the top level of the extension. */
export function offerCompletion(implementation: Completion): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/completion@0.1.0#complete")
export function completion_complete(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.complete(new Revision(<u32>p0, <u32>p1), <u32>p2, <Trigger>p3);
  $abi.clear();
  const area = $abi.allocate(32, 4);
  store_result_CompletionCompletions_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/completion@0.1.0#complete")
export function completion_complete_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/completion@0.1.0#resolve")
export function completion_resolve(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.resolve(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(36, 4);
  store_result_CompletionResolved_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/completion@0.1.0#resolve")
export function completion_resolve_post(result: usize): void {
  $abi.afterCall();
}

function store_result_CompletionCompletions_TypesFailure(at: usize, value: Result<Completions, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_CompletionCompletions(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function store_result_CompletionResolved_TypesFailure(at: usize, value: Result<Resolved, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_CompletionResolved(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
