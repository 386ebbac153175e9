// Generated from atoll:extension/rename@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Candidate, Rename, store_RenameCandidate } from "../rename";
import { Result } from "../runtime/values";
import { DocumentEdits, Failure, Revision, store_TypesDocumentEdits, store_TypesFailure } from "../types";

let offered: Rename | null = null;

/** Offers `rename` to the host; call it once, at the top level of the extension. */
export function offerRename(implementation: Rename): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/rename@0.1.0#prepare")
export function rename_prepare(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.prepare(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(24, 4);
  store_result_option_RenameCandidate_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/rename@0.1.0#prepare")
export function rename_prepare_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/rename@0.1.0#rename")
export function rename_rename(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32): usize {
  const result = offered!.rename(new Revision(<u32>p0, <u32>p1), <u32>p2, $abi.takeString(p3, p4));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesDocumentEdits_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/rename@0.1.0#rename")
export function rename_rename_post(result: usize): void {
  $abi.afterCall();
}

function store_result_option_RenameCandidate_TypesFailure(at: usize, value: Result<Candidate | null, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_option_RenameCandidate(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function store_option_RenameCandidate(at: usize, value: Candidate | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_RenameCandidate(at + 4, value!);
  }
}

function store_result_list_TypesDocumentEdits_TypesFailure(at: usize, value: Result<Array<DocumentEdits>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_TypesDocumentEdits(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_TypesDocumentEdits(list: Array<DocumentEdits>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesDocumentEdits(to + 0, unchecked(list[i]));
  }
  return at;
}
