// Generated from atoll:extension/panel@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Outcome, store_CommandsOutcome } from "../commands";
import { Content, FieldValue, Panel, load_PanelFieldValue, store_PanelContent } from "../panel";
import { Result } from "../runtime/values";
import { Failure, store_TypesFailure } from "../types";

let offered: Panel | null = null;

/** Offers `panel` to the host; call it once, at the top level of the extension. */
export function offerPanel(implementation: Panel): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/panel@0.1.0#render")
export function panel_render(p0: i32, p1: i32): usize {
  const result = offered!.render($abi.takeString(p0, p1));
  $abi.clear();
  const area = $abi.allocate(44, 4);
  store_result_PanelContent_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/panel@0.1.0#render")
export function panel_render_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/panel@0.1.0#submit")
export function panel_submit(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.submit($abi.takeString(p0, p1), lift_list_PanelFieldValue(p2, p3));
  $abi.clear();
  const area = $abi.allocate(52, 4);
  store_result_CommandsOutcome_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/panel@0.1.0#submit")
export function panel_submit_post(result: usize): void {
  $abi.afterCall();
}

function store_result_PanelContent_TypesFailure(at: usize, value: Result<Content, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_PanelContent(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lift_list_PanelFieldValue(at: u32, length: u32): Array<FieldValue> {
  const list = new Array<FieldValue>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_PanelFieldValue(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function store_result_CommandsOutcome_TypesFailure(at: usize, value: Result<Outcome, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_CommandsOutcome(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
