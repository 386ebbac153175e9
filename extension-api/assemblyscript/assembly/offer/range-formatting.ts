// Generated from atoll:extension/range-formatting@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import * as $values from "../runtime/values";
import { FormattingOptions } from "../formatting";
import { RangeFormatting } from "../range-formatting";
import { Option, Result } from "../runtime/values";
import { Failure, Revision, SpanList, TextEdit, store_TypesFailure, store_TypesTextEdit } from "../types";

let offered: RangeFormatting | null = null;

/** Offers `range-formatting` to the host; call it once, at the top level of the extension. */
export function offerRangeFormatting(implementation: RangeFormatting): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/range-formatting@0.1.0#format-ranges")
export function range_formatting_format_ranges(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: i32): usize {
  const result = offered!.formatRanges(new Revision(<u32>p0, <u32>p1), SpanList.take(p2, p3), new FormattingOptions(<u32>p4, (p5 != 0), (p6 != 0), (p7 != 0), lift_option_u32(p8, p9)));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesTextEdit_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/range-formatting@0.1.0#format-ranges")
export function range_formatting_format_ranges_post(result: usize): void {
  $abi.afterCall();
}

function lift_option_u32(f0: i32, f1: i32): Option<u32> {
  const tag = f0;
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>f1);
}

function store_result_list_TypesTextEdit_TypesFailure(at: usize, value: Result<Array<TextEdit>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_TypesTextEdit(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_TypesTextEdit(list: Array<TextEdit>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_TypesTextEdit(to + 0, unchecked(list[i]));
  }
  return at;
}
