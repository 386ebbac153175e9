// Generated from atoll:extension/diagnostics@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Diagnostics, DiagnosticsAnswer, store_DiagnosticsDiagnosticsAnswer } from "../diagnostics";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Diagnostics | null = null;

/** Offers `diagnostics` to the host; call it once, at the top level of the extension. */
export function offerDiagnostics(implementation: Diagnostics): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/diagnostics@0.1.0#diagnose")
export function diagnostics_diagnose(p0: i32, p1: i32): usize {
  const result = offered!.diagnose(new Revision(<u32>p0, <u32>p1));
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_DiagnosticsDiagnosticsAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/diagnostics@0.1.0#diagnose")
export function diagnostics_diagnose_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/diagnostics@0.1.0#resume")
export function diagnostics_resume(p0: i32): usize {
  const result = offered!.resume(<u32>p0);
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_DiagnosticsDiagnosticsAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/diagnostics@0.1.0#resume")
export function diagnostics_resume_post(result: usize): void {
  $abi.afterCall();
}

function store_result_DiagnosticsDiagnosticsAnswer_TypesFailure(at: usize, value: Result<DiagnosticsAnswer, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_DiagnosticsDiagnosticsAnswer(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
