// Generated from test:echo/echo@0.1.0. Do not edit.

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";
import * as $values from "@atoll/extension-sdk/assembly/runtime/values";
import { Echo } from "../echo";
import { Tuple15, Tuple2, Tuple3, Tuple5 } from "../runtime/tuples";
import { Nothing, Option, Result } from "@atoll/extension-sdk/assembly/runtime/values";
import { Colour, Family, Join32, Join64, Joins, Mixture, Point, PointList, Set9, Shape, Wide, Wrapper, load_TypesFamily, load_TypesJoins, load_TypesMixture, load_TypesShape, store_TypesFamily, store_TypesJoin32, store_TypesJoin64, store_TypesJoins, store_TypesMixture, store_TypesPoint, store_TypesShape } from "../types";

let offered: Echo | null = null;

/** Offers `echo` to the host; call it once, at the top level of the extension. */
export function offerEcho(implementation: Echo): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-bool")
export function echo_a_bool(p0: i32): i32 {
  const result = offered!.aBool((p0 != 0));
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-bool")
export function echo_a_bool_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-s8")
export function echo_a_s8(p0: i32): i32 {
  const result = offered!.aS8(<i8>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-s8")
export function echo_a_s8_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-u8")
export function echo_a_u8(p0: i32): i32 {
  const result = offered!.aU8(<u8>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-u8")
export function echo_a_u8_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-s16")
export function echo_a_s16(p0: i32): i32 {
  const result = offered!.aS16(<i16>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-s16")
export function echo_a_s16_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-u16")
export function echo_a_u16(p0: i32): i32 {
  const result = offered!.aU16(<u16>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-u16")
export function echo_a_u16_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-s32")
export function echo_a_s32(p0: i32): i32 {
  const result = offered!.aS32(<i32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-s32")
export function echo_a_s32_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-u32")
export function echo_a_u32(p0: i32): i32 {
  const result = offered!.aU32(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-u32")
export function echo_a_u32_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-s64")
export function echo_a_s64(p0: i64): i64 {
  const result = offered!.aS64(<i64>p0);
  $abi.clear();
  return <i64>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-s64")
export function echo_a_s64_post(result: i64): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-u64")
export function echo_a_u64(p0: i64): i64 {
  const result = offered!.aU64(<u64>p0);
  $abi.clear();
  return <i64>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-u64")
export function echo_a_u64_post(result: i64): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-f32")
export function echo_a_f32(p0: f32): f32 {
  const result = offered!.aF32(<f32>p0);
  $abi.clear();
  return <f32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-f32")
export function echo_a_f32_post(result: f32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-f64")
export function echo_a_f64(p0: f64): f64 {
  const result = offered!.aF64(<f64>p0);
  $abi.clear();
  return <f64>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-f64")
export function echo_a_f64_post(result: f64): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-char")
export function echo_a_char(p0: i32): i32 {
  const result = offered!.aChar(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-char")
export function echo_a_char_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-string")
export function echo_a_string(p0: i32, p1: i32): usize {
  const result = offered!.aString($abi.takeString(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  store<u32>(area, <u32>$abi.putString(result), 0);
  store<u32>(area, <u32>$abi.putLength(), 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-string")
export function echo_a_string_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#bytes")
export function echo_bytes(p0: i32, p1: i32): usize {
  const result = offered!.bytes($abi.takeNumbers<u8>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$0 = result;
  store<u32>(area, <u32>$abi.putNumbers<u8>(list$0), 0);
  store<u32>(area, <u32>list$0.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#bytes")
export function echo_bytes_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#bools")
export function echo_bools(p0: i32, p1: i32): usize {
  const result = offered!.bools($abi.takeNumbers<bool>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$1 = result;
  store<u32>(area, <u32>$abi.putNumbers<bool>(list$1), 0);
  store<u32>(area, <u32>list$1.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#bools")
export function echo_bools_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#s8s")
export function echo_s8s(p0: i32, p1: i32): usize {
  const result = offered!.s8s($abi.takeNumbers<i8>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$2 = result;
  store<u32>(area, <u32>$abi.putNumbers<i8>(list$2), 0);
  store<u32>(area, <u32>list$2.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#s8s")
export function echo_s8s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#u16s")
export function echo_u16s(p0: i32, p1: i32): usize {
  const result = offered!.u16s($abi.takeNumbers<u16>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$3 = result;
  store<u32>(area, <u32>$abi.putNumbers<u16>(list$3), 0);
  store<u32>(area, <u32>list$3.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#u16s")
export function echo_u16s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#s32s")
export function echo_s32s(p0: i32, p1: i32): usize {
  const result = offered!.s32s($abi.takeNumbers<i32>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$4 = result;
  store<u32>(area, <u32>$abi.putNumbers<i32>(list$4), 0);
  store<u32>(area, <u32>list$4.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#s32s")
export function echo_s32s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#u32s")
export function echo_u32s(p0: i32, p1: i32): usize {
  const result = offered!.u32s($abi.takeNumbers<u32>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$5 = result;
  store<u32>(area, <u32>$abi.putNumbers<u32>(list$5), 0);
  store<u32>(area, <u32>list$5.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#u32s")
export function echo_u32s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#s64s")
export function echo_s64s(p0: i32, p1: i32): usize {
  const result = offered!.s64s($abi.takeNumbers<i64>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$6 = result;
  store<u32>(area, <u32>$abi.putNumbers<i64>(list$6), 0);
  store<u32>(area, <u32>list$6.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#s64s")
export function echo_s64s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#u64s")
export function echo_u64s(p0: i32, p1: i32): usize {
  const result = offered!.u64s($abi.takeNumbers<u64>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$7 = result;
  store<u32>(area, <u32>$abi.putNumbers<u64>(list$7), 0);
  store<u32>(area, <u32>list$7.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#u64s")
export function echo_u64s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#f32s")
export function echo_f32s(p0: i32, p1: i32): usize {
  const result = offered!.f32s($abi.takeNumbers<f32>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$8 = result;
  store<u32>(area, <u32>$abi.putNumbers<f32>(list$8), 0);
  store<u32>(area, <u32>list$8.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#f32s")
export function echo_f32s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#f64s")
export function echo_f64s(p0: i32, p1: i32): usize {
  const result = offered!.f64s($abi.takeNumbers<f64>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$9 = result;
  store<u32>(area, <u32>$abi.putNumbers<f64>(list$9), 0);
  store<u32>(area, <u32>list$9.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#f64s")
export function echo_f64s_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#chars")
export function echo_chars(p0: i32, p1: i32): usize {
  const result = offered!.chars($abi.takeNumbers<u32>(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$10 = result;
  store<u32>(area, <u32>$abi.putNumbers<u32>(list$10), 0);
  store<u32>(area, <u32>list$10.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#chars")
export function echo_chars_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#strings")
export function echo_strings(p0: i32, p1: i32): usize {
  const result = offered!.strings(lift_list_string(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$11 = result;
  store<u32>(area, <u32>lower_list_string(list$11), 0);
  store<u32>(area, <u32>list$11.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#strings")
export function echo_strings_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#nested")
export function echo_nested(p0: i32, p1: i32): usize {
  const result = offered!.nested(lift_list_list_u32(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$12 = result;
  store<u32>(area, <u32>lower_list_list_u32(list$12), 0);
  store<u32>(area, <u32>list$12.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#nested")
export function echo_nested_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-point")
export function echo_a_point(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.aPoint(new Point(<u32>p0, <u32>p1, <u32>p2));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_TypesPoint(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-point")
export function echo_a_point_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#points")
export function echo_points(p0: i32, p1: i32): usize {
  const result = offered!.points(PointList.take(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$14 = result;
  store<u32>(area, <u32>PointList.put(list$14), 0);
  store<u32>(area, <u32>list$14.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#points")
export function echo_points_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-mixture")
export function echo_a_mixture(p0: i32, p1: i64, p2: i32, p3: f32, p4: i32, p5: i32, p6: i32, p7: i32, p8: f64, p9: i32): usize {
  const result = offered!.aMixture(new Mixture(<u8>p0, <u64>p1, <u16>p2, <f32>p3, (p4 != 0), $abi.takeString(p5, p6), <u32>p7, <f64>p8, <i8>p9));
  $abi.clear();
  const area = $abi.allocate(56, 8);
  store_TypesMixture(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-mixture")
export function echo_a_mixture_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#mixtures")
export function echo_mixtures(p0: i32, p1: i32): usize {
  const result = offered!.mixtures(lift_list_TypesMixture(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$15 = result;
  store<u32>(area, <u32>lower_list_TypesMixture(list$15), 0);
  store<u32>(area, <u32>list$15.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#mixtures")
export function echo_mixtures_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-family")
export function echo_a_family(p0: i32): usize {
  const a0 = load_TypesFamily(<usize>p0 + 0);
  heap.free(p0);
  const result = offered!.aFamily(a0);
  $abi.clear();
  const area = $abi.allocate(96, 8);
  store_TypesFamily(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-family")
export function echo_a_family_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-wrapper")
export function echo_a_wrapper(p0: f64): f64 {
  const result = offered!.aWrapper(new Wrapper(<f64>p0));
  $abi.clear();
  const record$16 = result;
  return <f64>record$16.value;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-wrapper")
export function echo_a_wrapper_post(result: f64): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-pair")
export function echo_a_pair(p0: i32, p1: i64): usize {
  const result = offered!.aPair(new Tuple2<u8, u64>(<u8>p0, <u64>p1));
  $abi.clear();
  const area = $abi.allocate(16, 8);
  store_tuple2_u8_u64(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-pair")
export function echo_a_pair_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-tuple")
export function echo_a_tuple(p0: i32, p1: i64, p2: i32, p3: i32, p4: f32, p5: i32): usize {
  const result = offered!.aTuple(new Tuple5<u8, u64, string, f32, bool>(<u8>p0, <u64>p1, $abi.takeString(p2, p3), <f32>p4, (p5 != 0)));
  $abi.clear();
  const area = $abi.allocate(32, 8);
  store_tuple5_u8_u64_string_f32_bool(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-tuple")
export function echo_a_tuple_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#tuples")
export function echo_tuples(p0: i32, p1: i32): usize {
  const result = offered!.tuples(lift_list_tuple3_u8_u32_u8(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$17 = result;
  store<u32>(area, <u32>lower_list_tuple3_u8_u32_u8(list$17), 0);
  store<u32>(area, <u32>list$17.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#tuples")
export function echo_tuples_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-colour")
export function echo_a_colour(p0: i32): i32 {
  const result = offered!.aColour(<Colour>p0);
  $abi.clear();
  const sum$18 = result;
  let flat$19: i32 = 0;
  flat$19 = <i32>sum$18;
  return flat$19;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-colour")
export function echo_a_colour_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#colours")
export function echo_colours(p0: i32, p1: i32): usize {
  const result = offered!.colours(lift_list_TypesColour(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$20 = result;
  store<u32>(area, <u32>lower_list_TypesColour(list$20), 0);
  store<u32>(area, <u32>list$20.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#colours")
export function echo_colours_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-wide")
export function echo_a_wide(p0: i32): i32 {
  const result = offered!.aWide(<Wide>p0);
  $abi.clear();
  const sum$21 = result;
  let flat$22: i32 = 0;
  flat$22 = <i32>sum$21;
  return flat$22;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-wide")
export function echo_a_wide_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#wides")
export function echo_wides(p0: i32, p1: i32): usize {
  const result = offered!.wides(lift_list_TypesWide(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$23 = result;
  store<u32>(area, <u32>lower_list_TypesWide(list$23), 0);
  store<u32>(area, <u32>list$23.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#wides")
export function echo_wides_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-join32")
export function echo_a_join32(p0: i32, p1: i32): usize {
  const result = offered!.aJoin32(lift_TypesJoin32(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  store_TypesJoin32(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-join32")
export function echo_a_join32_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-join64")
export function echo_a_join64(p0: i32, p1: i64): usize {
  const result = offered!.aJoin64(lift_TypesJoin64(p0, p1));
  $abi.clear();
  const area = $abi.allocate(16, 8);
  store_TypesJoin64(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-join64")
export function echo_a_join64_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-joins")
export function echo_a_joins(p0: i32, p1: i64, p2: i32): usize {
  const result = offered!.aJoins(lift_TypesJoins(p0, p1, p2));
  $abi.clear();
  const area = $abi.allocate(16, 8);
  store_TypesJoins(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-joins")
export function echo_a_joins_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#join-list")
export function echo_join_list(p0: i32, p1: i32): usize {
  const result = offered!.joinList(lift_list_TypesJoins(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$24 = result;
  store<u32>(area, <u32>lower_list_TypesJoins(list$24), 0);
  store<u32>(area, <u32>list$24.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#join-list")
export function echo_join_list_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-shape")
export function echo_a_shape(p0: i32, p1: i32, p2: i64, p3: i64, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: f64, p10: i32): usize {
  const result = offered!.aShape(lift_TypesShape(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10));
  $abi.clear();
  const area = $abi.allocate(64, 8);
  store_TypesShape(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-shape")
export function echo_a_shape_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#shapes")
export function echo_shapes(p0: i32, p1: i32): usize {
  const result = offered!.shapes(lift_list_TypesShape(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$25 = result;
  store<u32>(area, <u32>lower_list_TypesShape(list$25), 0);
  store<u32>(area, <u32>list$25.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#shapes")
export function echo_shapes_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set1")
export function echo_a_set1(p0: i32): i32 {
  const result = offered!.aSet1(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set1")
export function echo_a_set1_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set8")
export function echo_a_set8(p0: i32): i32 {
  const result = offered!.aSet8(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set8")
export function echo_a_set8_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set9")
export function echo_a_set9(p0: i32): i32 {
  const result = offered!.aSet9(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set9")
export function echo_a_set9_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set16")
export function echo_a_set16(p0: i32): i32 {
  const result = offered!.aSet16(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set16")
export function echo_a_set16_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set17")
export function echo_a_set17(p0: i32): i32 {
  const result = offered!.aSet17(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set17")
export function echo_a_set17_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#a-set32")
export function echo_a_set32(p0: i32): i32 {
  const result = offered!.aSet32(<u32>p0);
  $abi.clear();
  return <i32>result;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#a-set32")
export function echo_a_set32_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#sets")
export function echo_sets(p0: i32, p1: i32): usize {
  const result = offered!.sets(lift_list_TypesSet9(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$26 = result;
  store<u32>(area, <u32>lower_list_TypesSet9(list$26), 0);
  store<u32>(area, <u32>list$26.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#sets")
export function echo_sets_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#maybe")
export function echo_maybe(p0: i32, p1: i32): usize {
  const result = offered!.maybe(lift_option_u8(p0, p1));
  $abi.clear();
  const area = $abi.allocate(2, 1);
  store_option_u8(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#maybe")
export function echo_maybe_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#maybe-text")
export function echo_maybe_text(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.maybeText(lift_option_string(p0, p1, p2));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_option_string(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#maybe-text")
export function echo_maybe_text_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#maybe-maybe")
export function echo_maybe_maybe(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.maybeMaybe(lift_option_option_u32(p0, p1, p2));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_option_option_u32(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#maybe-maybe")
export function echo_maybe_maybe_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#maybe-points")
export function echo_maybe_points(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.maybePoints(lift_option_list_TypesPoint(p0, p1, p2));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_option_list_TypesPoint(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#maybe-points")
export function echo_maybe_points_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#maybes")
export function echo_maybes(p0: i32, p1: i32): usize {
  const result = offered!.maybes(lift_list_option_u64(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$28 = result;
  store<u32>(area, <u32>lower_list_option_u64(list$28), 0);
  store<u32>(area, <u32>list$28.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#maybes")
export function echo_maybes_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcome")
export function echo_outcome(p0: i32): i32 {
  const result = offered!.outcome(lift_result_nothing_nothing(p0));
  $abi.clear();
  const sum$29 = result;
  let flat$30: i32 = 0;
  flat$30 = (sum$29.isError ? 1 : 0);
  return flat$30;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcome")
export function echo_outcome_post(result: i32): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcome-ok")
export function echo_outcome_ok(p0: i32, p1: i32): usize {
  const result = offered!.outcomeOk(lift_result_u32_nothing(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  store_result_u32_nothing(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcome-ok")
export function echo_outcome_ok_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcome-error")
export function echo_outcome_error(p0: i32, p1: i32, p2: i32): usize {
  const result = offered!.outcomeError(lift_result_nothing_string(p0, p1, p2));
  $abi.clear();
  const area = $abi.allocate(12, 4);
  store_result_nothing_string(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcome-error")
export function echo_outcome_error_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcome-both")
export function echo_outcome_both(p0: i32, p1: i32, p2: i64, p3: i32, p4: f32, p5: i32, p6: i32, p7: i32, p8: i32, p9: f64, p10: i32): usize {
  const result = offered!.outcomeBoth(lift_result_TypesMixture_TypesColour(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10));
  $abi.clear();
  const area = $abi.allocate(64, 8);
  store_result_TypesMixture_TypesColour(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcome-both")
export function echo_outcome_both_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcome-joined")
export function echo_outcome_joined(p0: i32, p1: i64): usize {
  const result = offered!.outcomeJoined(lift_result_f32_u64(p0, p1));
  $abi.clear();
  const area = $abi.allocate(16, 8);
  store_result_f32_u64(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcome-joined")
export function echo_outcome_joined_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#outcomes")
export function echo_outcomes(p0: i32, p1: i32): usize {
  const result = offered!.outcomes(lift_list_result_nothing_u8(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$31 = result;
  store<u32>(area, <u32>lower_list_result_nothing_u8(list$31), 0);
  store<u32>(area, <u32>list$31.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#outcomes")
export function echo_outcomes_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#deep")
export function echo_deep(p0: i32, p1: i32): usize {
  const result = offered!.deep(lift_list_option_result_list_string_TypesJoins(p0, p1));
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$32 = result;
  store<u32>(area, <u32>lower_list_option_result_list_string_TypesJoins(list$32), 0);
  store<u32>(area, <u32>list$32.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#deep")
export function echo_deep_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#nothing")
export function echo_nothing(): void {
  offered!.nothing();
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#nothing")
export function echo_nothing_post(): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#taken")
export function echo_taken(p0: i32, p1: i32, p2: i32): void {
  offered!.taken($abi.takeString(p0, p1), <u8>p2);
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#taken")
export function echo_taken_post(): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#given")
export function echo_given(): usize {
  const result = offered!.given();
  $abi.clear();
  const area = $abi.allocate(8, 4);
  store<u32>(area, <u32>$abi.putString(result), 0);
  store<u32>(area, <u32>$abi.putLength(), 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#given")
export function echo_given_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#two")
export function echo_two(p0: i64, p1: i32, p2: i32): usize {
  const result = offered!.two(<u64>p0, $abi.takeString(p1, p2));
  $abi.clear();
  const area = $abi.allocate(16, 8);
  store_tuple2_string_u64(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#two")
export function echo_two_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#sixteen")
export function echo_sixteen(p0: i32, p1: i64, p2: f32, p3: f64, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: i32, p10: i64, p11: f64, p12: f32, p13: i32, p14: i32, p15: i32): usize {
  const result = offered!.sixteen(<u8>p0, <i64>p1, <f32>p2, <f64>p3, (p4 != 0), <u32>p5, $abi.takeString(p6, p7), <u16>p8, <i8>p9, <u64>p10, <f64>p11, <f32>p12, <u32>p13, <i16>p14, <u8>p15);
  $abi.clear();
  const area = $abi.allocate(88, 8);
  store_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_s16_u8(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#sixteen")
export function echo_sixteen_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#seventeen")
export function echo_seventeen(p0: i32): usize {
  const a0 = <u8>load<u8>(<usize>p0, 0);
  const a1 = <i64>load<i64>(<usize>p0, 8);
  const a2 = <f32>load<f32>(<usize>p0, 16);
  const a3 = <f64>load<f64>(<usize>p0, 24);
  const a4 = (load<u8>(<usize>p0, 32) != 0);
  const a5 = <u32>load<u32>(<usize>p0, 36);
  const a6 = $abi.takeString(load<u32>(<usize>p0, 40), load<u32>(<usize>p0, 44));
  const a7 = <u16>load<u16>(<usize>p0, 48);
  const a8 = <i8>load<i8>(<usize>p0, 50);
  const a9 = <u64>load<u64>(<usize>p0, 56);
  const a10 = <f64>load<f64>(<usize>p0, 64);
  const a11 = <f32>load<f32>(<usize>p0, 72);
  const a12 = <u32>load<u32>(<usize>p0, 76);
  const a13 = lift_list_string(load<u32>(<usize>p0, 80), load<u32>(<usize>p0, 84));
  const a14 = <u8>load<u8>(<usize>p0, 88);
  heap.free(p0);
  const result = offered!.seventeen(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14);
  $abi.clear();
  const area = $abi.allocate(96, 8);
  store_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_list_string_u8(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#seventeen")
export function echo_seventeen_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("test:echo/echo@0.1.0#several")
export function echo_several(p0: i32): usize {
  const a0 = load_TypesFamily(<usize>p0 + 0);
  const a1 = load_TypesShape(<usize>p0 + 96);
  const a2 = load_result_string_TypesColour(<usize>p0 + 160);
  heap.free(p0);
  const result = offered!.several(a0, a1, a2);
  $abi.clear();
  const area = $abi.allocate(176, 8);
  store_tuple3_TypesFamily_TypesShape_result_string_TypesColour(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_test:echo/echo@0.1.0#several")
export function echo_several_post(result: usize): void {
  $abi.afterCall();
}

function lift_list_string(at: u32, length: u32): Array<string> {
  const list = new Array<string>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 8) {
    unchecked((list[i] = $abi.takeString(load<u32>(from, 0), load<u32>(from, 4))));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_string(list: Array<string>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    store<u32>(to, <u32>$abi.putString(unchecked(list[i])), 0);
    store<u32>(to, <u32>$abi.putLength(), 4);
  }
  return at;
}

function lift_list_list_u32(at: u32, length: u32): Array<StaticArray<u32>> {
  const list = new Array<StaticArray<u32>>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 8) {
    unchecked((list[i] = $abi.takeNumbers<u32>(load<u32>(from, 0), load<u32>(from, 4))));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_list_u32(list: Array<StaticArray<u32>>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    const list$13 = unchecked(list[i]);
    store<u32>(to, <u32>$abi.putNumbers<u32>(list$13), 0);
    store<u32>(to, <u32>list$13.length, 4);
  }
  return at;
}

function lift_list_TypesMixture(at: u32, length: u32): Array<Mixture> {
  const list = new Array<Mixture>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 56) {
    unchecked((list[i] = load_TypesMixture(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesMixture(list: Array<Mixture>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesMixture(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_tuple2_u8_u64(at: usize, value: Tuple2<u8, u64>): void {
  store<u8>(at, value.f0, 0);
  store<u64>(at, value.f1, 8);
}

function store_tuple5_u8_u64_string_f32_bool(at: usize, value: Tuple5<u8, u64, string, f32, bool>): void {
  store<u8>(at, value.f0, 0);
  store<u64>(at, value.f1, 8);
  store<u32>(at, <u32>$abi.putString(value.f2), 16);
  store<u32>(at, <u32>$abi.putLength(), 20);
  store<f32>(at, value.f3, 24);
  store<u8>(at, <u8>value.f4, 28);
}

function lift_list_tuple3_u8_u32_u8(at: u32, length: u32): Array<Tuple3<u8, u32, u8>> {
  const list = new Array<Tuple3<u8, u32, u8>>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 12) {
    unchecked((list[i] = load_tuple3_u8_u32_u8(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_tuple3_u8_u32_u8(at: usize): Tuple3<u8, u32, u8> {
  return new Tuple3<u8, u32, u8>(<u8>load<u8>(at, 0), <u32>load<u32>(at, 4), <u8>load<u8>(at, 8));
}

function lower_list_tuple3_u8_u32_u8(list: Array<Tuple3<u8, u32, u8>>): usize {
  const at = $abi.allocate(<usize>list.length * 12, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 12) {
    store_tuple3_u8_u32_u8(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_tuple3_u8_u32_u8(at: usize, value: Tuple3<u8, u32, u8>): void {
  store<u8>(at, value.f0, 0);
  store<u32>(at, value.f1, 4);
  store<u8>(at, value.f2, 8);
}

function lift_list_TypesColour(at: u32, length: u32): Array<Colour> {
  const list = new Array<Colour>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 1) {
    unchecked((list[i] = <Colour>load<u8>(from, 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesColour(list: Array<Colour>): usize {
  const at = $abi.allocate(<usize>list.length * 1, 1);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 1) {
    store<u8>(to, <u8>unchecked(list[i]), 0);
  }
  return at;
}

function lift_list_TypesWide(at: u32, length: u32): Array<Wide> {
  const list = new Array<Wide>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 2) {
    unchecked((list[i] = <Wide>load<u16>(from, 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesWide(list: Array<Wide>): usize {
  const at = $abi.allocate(<usize>list.length * 2, 2);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 2) {
    store<u16>(to, <u16>unchecked(list[i]), 0);
  }
  return at;
}

function lift_TypesJoin32(f0: i32, f1: i32): Join32 {
  const tag = f0;
  if (tag == 0) return Join32.whole(<u32>f1);
  return Join32.real(<f32>reinterpret<f32>(f1));
}

function lift_TypesJoin64(f0: i32, f1: i64): Join64 {
  const tag = f0;
  if (tag == 0) return Join64.whole(<i64>f1);
  return Join64.real(<f64>reinterpret<f64>(f1));
}

function lift_TypesJoins(f0: i32, f1: i64, f2: i32): Joins {
  const tag = f0;
  if (tag == 0) return Joins.nothing();
  if (tag == 1) return Joins.small(<i32><i32>f1);
  if (tag == 2) return Joins.large(<u64>f1);
  if (tag == 3) return Joins.single(<f32>reinterpret<f32>(<i32>f1));
  if (tag == 4) return Joins.double(<f64>reinterpret<f64>(f1));
  return Joins.text($abi.takeString(<i32>f1, f2));
}

function lift_list_TypesJoins(at: u32, length: u32): Array<Joins> {
  const list = new Array<Joins>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_TypesJoins(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesJoins(list: Array<Joins>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_TypesJoins(to + 0, unchecked(list[i]));
  }
  return at;
}

function lift_TypesShape(f0: i32, f1: i32, f2: i64, f3: i64, f4: i32, f5: i32, f6: i32, f7: i32, f8: i32, f9: f64, f10: i32): Shape {
  const tag = f0;
  if (tag == 0) return Shape.empty();
  if (tag == 1) return Shape.dot(new Point(<u32>f1, <u32><i32>f2, <u32><i32>f3));
  if (tag == 2) return Shape.marked(new Mixture(<u8>f1, <u64>f2, <u16><i32>f3, <f32>reinterpret<f32>(f4), (f5 != 0), $abi.takeString(f6, f7), <u32>f8, <f64>f9, <i8>f10));
  if (tag == 3) return Shape.path(PointList.take(f1, <i32>f2));
  if (tag == 4) return Shape.named(new Tuple2<string, Colour>($abi.takeString(f1, <i32>f2), <Colour><i32>f3));
  return Shape.maybe(lift_option_TypesJoins(f1, <i32>f2, f3, f4));
}

function lift_option_TypesJoins(f0: i32, f1: i32, f2: i64, f3: i32): Joins | null {
  const tag = f0;
  if (tag == 0) return null;
  return lift_TypesJoins(f1, f2, f3);
}

function lift_list_TypesShape(at: u32, length: u32): Array<Shape> {
  const list = new Array<Shape>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 64) {
    unchecked((list[i] = load_TypesShape(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesShape(list: Array<Shape>): usize {
  const at = $abi.allocate(<usize>list.length * 64, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 64) {
    store_TypesShape(to + 0, unchecked(list[i]));
  }
  return at;
}

function lift_list_TypesSet9(at: u32, length: u32): Array<Set9> {
  const list = new Array<Set9>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 2) {
    unchecked((list[i] = <u32>load<u16>(from, 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_TypesSet9(list: Array<Set9>): usize {
  const at = $abi.allocate(<usize>list.length * 2, 2);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 2) {
    store<u16>(to, <u16>unchecked(list[i]), 0);
  }
  return at;
}

function lift_option_u8(f0: i32, f1: i32): Option<u8> {
  const tag = f0;
  if (tag == 0) return $values.none<u8>();
  return $values.some<u8>(<u8>f1);
}

function store_option_u8(at: usize, value: Option<u8>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u8>(at, value.value, 1);
  }
}

function lift_option_string(f0: i32, f1: i32, f2: i32): string | null {
  const tag = f0;
  if (tag == 0) return null;
  return $abi.takeString(f1, f2);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function lift_option_option_u32(f0: i32, f1: i32, f2: i32): Option<u32> | null {
  const tag = f0;
  if (tag == 0) return null;
  return lift_option_u32(f1, f2);
}

function lift_option_u32(f0: i32, f1: i32): Option<u32> {
  const tag = f0;
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>f1);
}

function store_option_option_u32(at: usize, value: Option<u32> | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_option_u32(at + 4, value!);
  }
}

function store_option_u32(at: usize, value: Option<u32>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, value.value, 4);
  }
}

function lift_option_list_TypesPoint(f0: i32, f1: i32, f2: i32): PointList | null {
  const tag = f0;
  if (tag == 0) return null;
  return PointList.take(f1, f2);
}

function store_option_list_TypesPoint(at: usize, value: PointList | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    const list$27 = value!;
    store<u32>(at, <u32>PointList.put(list$27), 4);
    store<u32>(at, <u32>list$27.length, 8);
  }
}

function lift_list_option_u64(at: u32, length: u32): Array<Option<u64>> {
  const list = new Array<Option<u64>>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_option_u64(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_u64(at: usize): Option<u64> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u64>();
  return $values.some<u64>(<u64>load<u64>(at, 8));
}

function lower_list_option_u64(list: Array<Option<u64>>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_option_u64(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_u64(at: usize, value: Option<u64>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u64>(at, value.value, 8);
  }
}

function lift_result_nothing_nothing(f0: i32): Result<Nothing, Nothing> {
  const tag = f0;
  if (tag == 0) return $values.ok<Nothing, Nothing>(0);
  return $values.err<Nothing, Nothing>(0);
}

function lift_result_u32_nothing(f0: i32, f1: i32): Result<u32, Nothing> {
  const tag = f0;
  if (tag == 0) return $values.ok<u32, Nothing>(<u32>f1);
  return $values.err<u32, Nothing>(0);
}

function store_result_u32_nothing(at: usize, value: Result<u32, Nothing>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u32>(at, value.value, 4);
  }
}

function lift_result_nothing_string(f0: i32, f1: i32, f2: i32): Result<Nothing, string> {
  const tag = f0;
  if (tag == 0) return $values.ok<Nothing, string>(0);
  return $values.err<Nothing, string>($abi.takeString(f1, f2));
}

function store_result_nothing_string(at: usize, value: Result<Nothing, string>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value.error), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function lift_result_TypesMixture_TypesColour(f0: i32, f1: i32, f2: i64, f3: i32, f4: f32, f5: i32, f6: i32, f7: i32, f8: i32, f9: f64, f10: i32): Result<Mixture, Colour> {
  const tag = f0;
  if (tag == 0) return $values.ok<Mixture, Colour>(new Mixture(<u8>f1, <u64>f2, <u16>f3, <f32>f4, (f5 != 0), $abi.takeString(f6, f7), <u32>f8, <f64>f9, <i8>f10));
  return $values.err<Mixture, Colour>(<Colour>f1);
}

function store_result_TypesMixture_TypesColour(at: usize, value: Result<Mixture, Colour>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_TypesMixture(at + 8, value.value);
  }
  if (tag == 1) {
    store<u8>(at, <u8>value.error, 8);
  }
}

function lift_result_f32_u64(f0: i32, f1: i64): Result<f32, u64> {
  const tag = f0;
  if (tag == 0) return $values.ok<f32, u64>(<f32>reinterpret<f32>(<i32>f1));
  return $values.err<f32, u64>(<u64>f1);
}

function store_result_f32_u64(at: usize, value: Result<f32, u64>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<f32>(at, value.value, 8);
  }
  if (tag == 1) {
    store<u64>(at, value.error, 8);
  }
}

function lift_list_result_nothing_u8(at: u32, length: u32): Array<Result<Nothing, u8>> {
  const list = new Array<Result<Nothing, u8>>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 2) {
    unchecked((list[i] = load_result_nothing_u8(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_result_nothing_u8(at: usize): Result<Nothing, u8> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Nothing, u8>(0);
  return $values.err<Nothing, u8>(<u8>load<u8>(at, 1));
}

function lower_list_result_nothing_u8(list: Array<Result<Nothing, u8>>): usize {
  const at = $abi.allocate(<usize>list.length * 2, 1);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 2) {
    store_result_nothing_u8(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_result_nothing_u8(at: usize, value: Result<Nothing, u8>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u8>(at, value.error, 1);
  }
}

function lift_list_option_result_list_string_TypesJoins(at: u32, length: u32): Array<Result<Array<string>, Joins> | null> {
  const list = new Array<Result<Array<string>, Joins> | null>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 32) {
    unchecked((list[i] = load_option_result_list_string_TypesJoins(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_result_list_string_TypesJoins(at: usize): Result<Array<string>, Joins> | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_result_list_string_TypesJoins(at + 8);
}

function load_result_list_string_TypesJoins(at: usize): Result<Array<string>, Joins> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Array<string>, Joins>(lift_list_string(load<u32>(at, 8), load<u32>(at, 12)));
  return $values.err<Array<string>, Joins>(load_TypesJoins(at + 8));
}

function lower_list_option_result_list_string_TypesJoins(list: Array<Result<Array<string>, Joins> | null>): usize {
  const at = $abi.allocate(<usize>list.length * 32, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 32) {
    store_option_result_list_string_TypesJoins(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_result_list_string_TypesJoins(at: usize, value: Result<Array<string>, Joins> | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_result_list_string_TypesJoins(at + 8, value!);
  }
}

function store_result_list_string_TypesJoins(at: usize, value: Result<Array<string>, Joins>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$33 = value.value;
    store<u32>(at, <u32>lower_list_string(list$33), 8);
    store<u32>(at, <u32>list$33.length, 12);
  }
  if (tag == 1) {
    store_TypesJoins(at + 8, value.error);
  }
}

function store_tuple2_string_u64(at: usize, value: Tuple2<string, u64>): void {
  store<u32>(at, <u32>$abi.putString(value.f0), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u64>(at, value.f1, 8);
}

function store_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_s16_u8(at: usize, value: Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8>): void {
  store<u8>(at, value.f0, 0);
  store<i64>(at, value.f1, 8);
  store<f32>(at, value.f2, 16);
  store<f64>(at, value.f3, 24);
  store<u8>(at, <u8>value.f4, 32);
  store<u32>(at, value.f5, 36);
  store<u32>(at, <u32>$abi.putString(value.f6), 40);
  store<u32>(at, <u32>$abi.putLength(), 44);
  store<u16>(at, value.f7, 48);
  store<i8>(at, value.f8, 50);
  store<u64>(at, value.f9, 56);
  store<f64>(at, value.f10, 64);
  store<f32>(at, value.f11, 72);
  store<u32>(at, value.f12, 76);
  store<i16>(at, value.f13, 80);
  store<u8>(at, value.f14, 82);
}

function store_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_list_string_u8(at: usize, value: Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8>): void {
  store<u8>(at, value.f0, 0);
  store<i64>(at, value.f1, 8);
  store<f32>(at, value.f2, 16);
  store<f64>(at, value.f3, 24);
  store<u8>(at, <u8>value.f4, 32);
  store<u32>(at, value.f5, 36);
  store<u32>(at, <u32>$abi.putString(value.f6), 40);
  store<u32>(at, <u32>$abi.putLength(), 44);
  store<u16>(at, value.f7, 48);
  store<i8>(at, value.f8, 50);
  store<u64>(at, value.f9, 56);
  store<f64>(at, value.f10, 64);
  store<f32>(at, value.f11, 72);
  store<u32>(at, value.f12, 76);
  const list$34 = value.f13;
  store<u32>(at, <u32>lower_list_string(list$34), 80);
  store<u32>(at, <u32>list$34.length, 84);
  store<u8>(at, value.f14, 88);
}

function load_result_string_TypesColour(at: usize): Result<string, Colour> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<string, Colour>($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<string, Colour>(<Colour>load<u8>(at, 4));
}

function store_tuple3_TypesFamily_TypesShape_result_string_TypesColour(at: usize, value: Tuple3<Family, Shape, Result<string, Colour>>): void {
  store_TypesFamily(at + 0, value.f0);
  store_TypesShape(at + 96, value.f1);
  store_result_string_TypesColour(at + 160, value.f2);
}

function store_result_string_TypesColour(at: usize, value: Result<string, Colour>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u32>(at, <u32>$abi.putString(value.value), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
  if (tag == 1) {
    store<u8>(at, <u8>value.error, 4);
  }
}
