// Generated from atoll:extension/references@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { References, ReferencesAnswer, store_ReferencesReferencesAnswer } from "../references";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: References | null = null;

/** Offers `references` to the host; call it once, at the top level of the extension. */
export function offerReferences(implementation: References): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/references@0.1.0#references")
export function references_references(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.references(new Revision(<u32>p0, <u32>p1), <u32>p2, (p3 != 0));
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_ReferencesReferencesAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/references@0.1.0#references")
export function references_references_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/references@0.1.0#resume")
export function references_resume(p0: i32): usize {
  const result = offered!.resume(<u32>p0);
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_ReferencesReferencesAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/references@0.1.0#resume")
export function references_resume_post(result: usize): void {
  $abi.afterCall();
}

function store_result_ReferencesReferencesAnswer_TypesFailure(at: usize, value: Result<ReferencesAnswer, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_ReferencesReferencesAnswer(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
