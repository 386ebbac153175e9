// Generated from atoll:extension/on-type-formatting@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import * as $values from "../runtime/values";
import { FormattingOptions } from "../formatting";
import { OnTypeFormatting } from "../on-type-formatting";
import { Option, Result } from "../runtime/values";
import { Failure, Revision, TextEdit, store_TypesFailure, store_TypesTextEdit } from "../types";

let offered: OnTypeFormatting | null = null;

/** Offers `on-type-formatting` to the host; call it once, at the top level of the extension. */
export function offerOnTypeFormatting(implementation: OnTypeFormatting): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/on-type-formatting@0.1.0#format-on-type")
export function on_type_formatting_format_on_type(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: i32, p10: i32): usize {
  const result = offered!.formatOnType(new Revision(<u32>p0, <u32>p1), <u32>p2, $abi.takeString(p3, p4), new FormattingOptions(<u32>p5, (p6 != 0), (p7 != 0), (p8 != 0), lift_option_u32(p9, p10)));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_TypesTextEdit_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/on-type-formatting@0.1.0#format-on-type")
export function on_type_formatting_format_on_type_post(result: usize): void {
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
