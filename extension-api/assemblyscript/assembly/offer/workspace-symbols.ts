// Generated from atoll:extension/workspace-symbols@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Result } from "../runtime/values";
import { Failure, store_TypesFailure } from "../types";
import { FoundAnswer, WorkspaceSymbols, store_WorkspaceSymbolsFoundAnswer } from "../workspace-symbols";

let offered: WorkspaceSymbols | null = null;

/** Offers `workspace-symbols` to the host; call it once, at the top level of the extension. */
export function offerWorkspaceSymbols(implementation: WorkspaceSymbols): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/workspace-symbols@0.1.0#search")
export function workspace_symbols_search(p0: i32, p1: i32): usize {
  const result = offered!.search($abi.takeString(p0, p1));
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_WorkspaceSymbolsFoundAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/workspace-symbols@0.1.0#search")
export function workspace_symbols_search_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/workspace-symbols@0.1.0#resume")
export function workspace_symbols_resume(p0: i32): usize {
  const result = offered!.resume(<u32>p0);
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_WorkspaceSymbolsFoundAnswer_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/workspace-symbols@0.1.0#resume")
export function workspace_symbols_resume_post(result: usize): void {
  $abi.afterCall();
}

function store_result_WorkspaceSymbolsFoundAnswer_TypesFailure(at: usize, value: Result<FoundAnswer, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_WorkspaceSymbolsFoundAnswer(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
