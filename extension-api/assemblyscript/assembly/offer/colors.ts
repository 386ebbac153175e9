// Generated from atoll:extension/colors@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Color, Colored, Colors, Writing, store_ColorsColored, store_ColorsWriting } from "../colors";
import { Result } from "../runtime/values";
import { Failure, Revision, Span, store_TypesFailure } from "../types";

let offered: Colors | null = null;

/** Offers `colors` to the host; call it once, at the top level of the extension. */
export function offerColors(implementation: Colors): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/colors@0.1.0#colors")
export function colors_colors(p0: i32, p1: i32): usize {
  const result = offered!.colors(new Revision(<u32>p0, <u32>p1));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_ColorsColored_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/colors@0.1.0#colors")
export function colors_colors_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/colors@0.1.0#writings")
export function colors_writings(p0: i32, p1: i32, p2: i32, p3: i32, p4: f32, p5: f32, p6: f32, p7: f32): usize {
  const result = offered!.writings(new Revision(<u32>p0, <u32>p1), new Span(<u32>p2, <u32>p3), new Color(<f32>p4, <f32>p5, <f32>p6, <f32>p7));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_ColorsWriting_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/colors@0.1.0#writings")
export function colors_writings_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_ColorsColored_TypesFailure(at: usize, value: Result<Array<Colored>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_ColorsColored(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_ColorsColored(list: Array<Colored>): usize {
  const at = $abi.allocate(<usize>list.length * 24, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 24) {
    store_ColorsColored(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_result_list_ColorsWriting_TypesFailure(at: usize, value: Result<Array<Writing>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$1 = value.value;
    store<u32>(at, <u32>lower_list_ColorsWriting(list$1), 4);
    store<u32>(at, <u32>list$1.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_ColorsWriting(list: Array<Writing>): usize {
  const at = $abi.allocate(<usize>list.length * 24, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 24) {
    store_ColorsWriting(to + 0, unchecked(list[i]));
  }
  return at;
}
