// Generated from atoll:extension/code-actions@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import * as $values from "../runtime/values";
import { Action, ActionKind, CodeActions, store_CodeActionsAction } from "../code-actions";
import { Option, Result } from "../runtime/values";
import { DocumentEdits, Failure, Revision, Span, store_TypesDocumentEdits, store_TypesFailure } from "../types";

let offered: CodeActions | null = null;

/** Offers `code-actions` to the host; call it once, at the top level of the extension. */
export function offerCodeActions(implementation: CodeActions): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/code-actions@0.1.0#actions")
export function code_actions_actions(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32): usize {
  const result = offered!.actions(new Revision(<u32>p0, <u32>p1), new Span(<u32>p2, <u32>p3), lift_option_CodeActionsActionKind(p4, p5));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_CodeActionsAction_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/code-actions@0.1.0#actions")
export function code_actions_actions_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/code-actions@0.1.0#resolve")
export function code_actions_resolve(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.resolve(new Revision(<u32>p0, <u32>p1), <u32>p2);
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesDocumentEdits_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/code-actions@0.1.0#resolve")
export function code_actions_resolve_post(result: usize): void {
  $abi.afterCall();
}

function lift_option_CodeActionsActionKind(f0: i32, f1: i32): Option<ActionKind> {
  const tag = f0;
  if (tag == 0) return $values.none<ActionKind>();
  return $values.some<ActionKind>(<ActionKind>f1);
}

function store_result_list_CodeActionsAction_TypesFailure(at: usize, value: Result<Array<Action>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_CodeActionsAction(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_CodeActionsAction(list: Array<Action>): usize {
  const at = $abi.allocate(<usize>list.length * 76, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 76) {
    store_CodeActionsAction(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_result_list_TypesDocumentEdits_TypesFailure(at: usize, value: Result<Array<DocumentEdits>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$1 = value.value;
    store<u32>(at, <u32>lower_list_TypesDocumentEdits(list$1), 4);
    store<u32>(at, <u32>list$1.length, 8);
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
