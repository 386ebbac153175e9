// Generated from test:echo/mirror@0.1.0. Do not edit.
/** What the guest imports: every function gives back what it was given. */

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";
import * as $values from "@atoll/extension-sdk/assembly/runtime/values";
import { Tuple15, Tuple2, Tuple3, Tuple5 } from "./runtime/tuples";
import { Nothing, Option, Result } from "@atoll/extension-sdk/assembly/runtime/values";
import { Colour, Family, Join32, Join64, Joins, Mixture, Point, PointList, Set1, Set16, Set17, Set32, Set8, Set9, Shape, Wide, Wrapper, load_TypesFamily, load_TypesJoin32, load_TypesJoin64, load_TypesJoins, load_TypesMixture, load_TypesPoint, load_TypesShape, store_TypesFamily, store_TypesJoins, store_TypesMixture, store_TypesShape } from "./types";

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-bool")
declare function host$ABool(p0: i32): i32;

export function aBool(value: bool): bool {
  const mark$ = $abi.mark();
  const answer$ = host$ABool(<i32>value);
  const result$ = (answer$ != 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-s8")
declare function host$AS8(p0: i32): i32;

export function aS8(value: i8): i8 {
  const mark$ = $abi.mark();
  const answer$ = host$AS8(<i32>value);
  const result$ = <i8>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-u8")
declare function host$AU8(p0: i32): i32;

export function aU8(value: u8): u8 {
  const mark$ = $abi.mark();
  const answer$ = host$AU8(<i32>value);
  const result$ = <u8>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-s16")
declare function host$AS16(p0: i32): i32;

export function aS16(value: i16): i16 {
  const mark$ = $abi.mark();
  const answer$ = host$AS16(<i32>value);
  const result$ = <i16>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-u16")
declare function host$AU16(p0: i32): i32;

export function aU16(value: u16): u16 {
  const mark$ = $abi.mark();
  const answer$ = host$AU16(<i32>value);
  const result$ = <u16>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-s32")
declare function host$AS32(p0: i32): i32;

export function aS32(value: i32): i32 {
  const mark$ = $abi.mark();
  const answer$ = host$AS32(<i32>value);
  const result$ = <i32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-u32")
declare function host$AU32(p0: i32): i32;

export function aU32(value: u32): u32 {
  const mark$ = $abi.mark();
  const answer$ = host$AU32(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-s64")
declare function host$AS64(p0: i64): i64;

export function aS64(value: i64): i64 {
  const mark$ = $abi.mark();
  const answer$ = host$AS64(<i64>value);
  const result$ = <i64>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-u64")
declare function host$AU64(p0: i64): i64;

export function aU64(value: u64): u64 {
  const mark$ = $abi.mark();
  const answer$ = host$AU64(<i64>value);
  const result$ = <u64>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-f32")
declare function host$AF32(p0: f32): f32;

export function aF32(value: f32): f32 {
  const mark$ = $abi.mark();
  const answer$ = host$AF32(<f32>value);
  const result$ = <f32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-f64")
declare function host$AF64(p0: f64): f64;

export function aF64(value: f64): f64 {
  const mark$ = $abi.mark();
  const answer$ = host$AF64(<f64>value);
  const result$ = <f64>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-char")
declare function host$AChar(p0: i32): i32;

export function aChar(value: u32): u32 {
  const mark$ = $abi.mark();
  const answer$ = host$AChar(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-string")
declare function host$AString(p0: i32, p1: i32, p2: i32): void;

export function aString(value: string): string {
  const mark$ = $abi.mark();
  const text$0 = <i32>$abi.putString(value);
  const length$1 = $abi.putLength();
  const area$2 = $abi.allocate(8, 4);
  host$AString(text$0, length$1, <i32>area$2);
  const result$ = $abi.takeString(load<u32>(area$2, 0), load<u32>(area$2, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "bytes")
declare function host$Bytes(p0: i32, p1: i32, p2: i32): void;

export function bytes(value: StaticArray<u8>): StaticArray<u8> {
  const mark$ = $abi.mark();
  const list$3 = value;
  const block$4 = <i32>$abi.putNumbers<u8>(list$3);
  const area$5 = $abi.allocate(8, 4);
  host$Bytes(block$4, list$3.length, <i32>area$5);
  const result$ = $abi.takeNumbers<u8>(load<u32>(area$5, 0), load<u32>(area$5, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "bools")
declare function host$Bools(p0: i32, p1: i32, p2: i32): void;

export function bools(value: StaticArray<bool>): StaticArray<bool> {
  const mark$ = $abi.mark();
  const list$6 = value;
  const block$7 = <i32>$abi.putNumbers<bool>(list$6);
  const area$8 = $abi.allocate(8, 4);
  host$Bools(block$7, list$6.length, <i32>area$8);
  const result$ = $abi.takeNumbers<bool>(load<u32>(area$8, 0), load<u32>(area$8, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "s8s")
declare function host$S8s(p0: i32, p1: i32, p2: i32): void;

export function s8s(value: StaticArray<i8>): StaticArray<i8> {
  const mark$ = $abi.mark();
  const list$9 = value;
  const block$10 = <i32>$abi.putNumbers<i8>(list$9);
  const area$11 = $abi.allocate(8, 4);
  host$S8s(block$10, list$9.length, <i32>area$11);
  const result$ = $abi.takeNumbers<i8>(load<u32>(area$11, 0), load<u32>(area$11, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "u16s")
declare function host$U16s(p0: i32, p1: i32, p2: i32): void;

export function u16s(value: StaticArray<u16>): StaticArray<u16> {
  const mark$ = $abi.mark();
  const list$12 = value;
  const block$13 = <i32>$abi.putNumbers<u16>(list$12);
  const area$14 = $abi.allocate(8, 4);
  host$U16s(block$13, list$12.length, <i32>area$14);
  const result$ = $abi.takeNumbers<u16>(load<u32>(area$14, 0), load<u32>(area$14, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "s32s")
declare function host$S32s(p0: i32, p1: i32, p2: i32): void;

export function s32s(value: StaticArray<i32>): StaticArray<i32> {
  const mark$ = $abi.mark();
  const list$15 = value;
  const block$16 = <i32>$abi.putNumbers<i32>(list$15);
  const area$17 = $abi.allocate(8, 4);
  host$S32s(block$16, list$15.length, <i32>area$17);
  const result$ = $abi.takeNumbers<i32>(load<u32>(area$17, 0), load<u32>(area$17, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "u32s")
declare function host$U32s(p0: i32, p1: i32, p2: i32): void;

export function u32s(value: StaticArray<u32>): StaticArray<u32> {
  const mark$ = $abi.mark();
  const list$18 = value;
  const block$19 = <i32>$abi.putNumbers<u32>(list$18);
  const area$20 = $abi.allocate(8, 4);
  host$U32s(block$19, list$18.length, <i32>area$20);
  const result$ = $abi.takeNumbers<u32>(load<u32>(area$20, 0), load<u32>(area$20, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "s64s")
declare function host$S64s(p0: i32, p1: i32, p2: i32): void;

export function s64s(value: StaticArray<i64>): StaticArray<i64> {
  const mark$ = $abi.mark();
  const list$21 = value;
  const block$22 = <i32>$abi.putNumbers<i64>(list$21);
  const area$23 = $abi.allocate(8, 4);
  host$S64s(block$22, list$21.length, <i32>area$23);
  const result$ = $abi.takeNumbers<i64>(load<u32>(area$23, 0), load<u32>(area$23, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "u64s")
declare function host$U64s(p0: i32, p1: i32, p2: i32): void;

export function u64s(value: StaticArray<u64>): StaticArray<u64> {
  const mark$ = $abi.mark();
  const list$24 = value;
  const block$25 = <i32>$abi.putNumbers<u64>(list$24);
  const area$26 = $abi.allocate(8, 4);
  host$U64s(block$25, list$24.length, <i32>area$26);
  const result$ = $abi.takeNumbers<u64>(load<u32>(area$26, 0), load<u32>(area$26, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "f32s")
declare function host$F32s(p0: i32, p1: i32, p2: i32): void;

export function f32s(value: StaticArray<f32>): StaticArray<f32> {
  const mark$ = $abi.mark();
  const list$27 = value;
  const block$28 = <i32>$abi.putNumbers<f32>(list$27);
  const area$29 = $abi.allocate(8, 4);
  host$F32s(block$28, list$27.length, <i32>area$29);
  const result$ = $abi.takeNumbers<f32>(load<u32>(area$29, 0), load<u32>(area$29, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "f64s")
declare function host$F64s(p0: i32, p1: i32, p2: i32): void;

export function f64s(value: StaticArray<f64>): StaticArray<f64> {
  const mark$ = $abi.mark();
  const list$30 = value;
  const block$31 = <i32>$abi.putNumbers<f64>(list$30);
  const area$32 = $abi.allocate(8, 4);
  host$F64s(block$31, list$30.length, <i32>area$32);
  const result$ = $abi.takeNumbers<f64>(load<u32>(area$32, 0), load<u32>(area$32, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "chars")
declare function host$Chars(p0: i32, p1: i32, p2: i32): void;

export function chars(value: StaticArray<u32>): StaticArray<u32> {
  const mark$ = $abi.mark();
  const list$33 = value;
  const block$34 = <i32>$abi.putNumbers<u32>(list$33);
  const area$35 = $abi.allocate(8, 4);
  host$Chars(block$34, list$33.length, <i32>area$35);
  const result$ = $abi.takeNumbers<u32>(load<u32>(area$35, 0), load<u32>(area$35, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "strings")
declare function host$Strings(p0: i32, p1: i32, p2: i32): void;

export function strings(value: Array<string>): Array<string> {
  const mark$ = $abi.mark();
  const list$36 = value;
  const block$37 = <i32>lower_list_string(list$36);
  const area$38 = $abi.allocate(8, 4);
  host$Strings(block$37, list$36.length, <i32>area$38);
  const result$ = lift_list_string(load<u32>(area$38, 0), load<u32>(area$38, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "nested")
declare function host$Nested(p0: i32, p1: i32, p2: i32): void;

export function nested(value: Array<StaticArray<u32>>): Array<StaticArray<u32>> {
  const mark$ = $abi.mark();
  const list$39 = value;
  const block$40 = <i32>lower_list_list_u32(list$39);
  const area$42 = $abi.allocate(8, 4);
  host$Nested(block$40, list$39.length, <i32>area$42);
  const result$ = lift_list_list_u32(load<u32>(area$42, 0), load<u32>(area$42, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-point")
declare function host$APoint(p0: i32, p1: i32, p2: i32, p3: i32): void;

export function aPoint(value: Point): Point {
  const mark$ = $abi.mark();
  const record$43 = value;
  const area$44 = $abi.allocate(12, 4);
  host$APoint(<i32>record$43.x, <i32>record$43.y, <i32>record$43.z, <i32>area$44);
  const result$ = load_TypesPoint(area$44 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "points")
declare function host$Points(p0: i32, p1: i32, p2: i32): void;

export function points(value: PointList): PointList {
  const mark$ = $abi.mark();
  const list$45 = value;
  const block$46 = <i32>PointList.put(list$45);
  const area$47 = $abi.allocate(8, 4);
  host$Points(block$46, list$45.length, <i32>area$47);
  const result$ = PointList.take(load<u32>(area$47, 0), load<u32>(area$47, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-mixture")
declare function host$AMixture(p0: i32, p1: i64, p2: i32, p3: f32, p4: i32, p5: i32, p6: i32, p7: i32, p8: f64, p9: i32, p10: i32): void;

export function aMixture(value: Mixture): Mixture {
  const mark$ = $abi.mark();
  const record$48 = value;
  const text$49 = <i32>$abi.putString(record$48.f);
  const length$50 = $abi.putLength();
  const area$51 = $abi.allocate(56, 8);
  host$AMixture(<i32>record$48.a, <i64>record$48.b, <i32>record$48.c, <f32>record$48.d, <i32>record$48.e, text$49, length$50, <i32>record$48.g, <f64>record$48.h, <i32>record$48.i, <i32>area$51);
  const result$ = load_TypesMixture(area$51 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "mixtures")
declare function host$Mixtures(p0: i32, p1: i32, p2: i32): void;

export function mixtures(value: Array<Mixture>): Array<Mixture> {
  const mark$ = $abi.mark();
  const list$52 = value;
  const block$53 = <i32>lower_list_TypesMixture(list$52);
  const area$54 = $abi.allocate(8, 4);
  host$Mixtures(block$53, list$52.length, <i32>area$54);
  const result$ = lift_list_TypesMixture(load<u32>(area$54, 0), load<u32>(area$54, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-family")
declare function host$AFamily(p0: i32, p1: i32): void;

export function aFamily(value: Family): Family {
  const mark$ = $abi.mark();
  const arguments$ = $abi.allocate(96, 8);
  store_TypesFamily(arguments$ + 0, value);
  const area$55 = $abi.allocate(96, 8);
  host$AFamily(<i32>arguments$, <i32>area$55);
  const result$ = load_TypesFamily(area$55 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-wrapper")
declare function host$AWrapper(p0: f64): f64;

export function aWrapper(value: Wrapper): Wrapper {
  const mark$ = $abi.mark();
  const record$56 = value;
  const answer$ = host$AWrapper(<f64>record$56.value);
  const result$ = new Wrapper(<f64>answer$);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-pair")
declare function host$APair(p0: i32, p1: i64, p2: i32): void;

export function aPair(value: Tuple2<u8, u64>): Tuple2<u8, u64> {
  const mark$ = $abi.mark();
  const record$57 = value;
  const area$58 = $abi.allocate(16, 8);
  host$APair(<i32>record$57.f0, <i64>record$57.f1, <i32>area$58);
  const result$ = load_tuple2_u8_u64(area$58 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-tuple")
declare function host$ATuple(p0: i32, p1: i64, p2: i32, p3: i32, p4: f32, p5: i32, p6: i32): void;

export function aTuple(value: Tuple5<u8, u64, string, f32, bool>): Tuple5<u8, u64, string, f32, bool> {
  const mark$ = $abi.mark();
  const record$59 = value;
  const text$60 = <i32>$abi.putString(record$59.f2);
  const length$61 = $abi.putLength();
  const area$62 = $abi.allocate(32, 8);
  host$ATuple(<i32>record$59.f0, <i64>record$59.f1, text$60, length$61, <f32>record$59.f3, <i32>record$59.f4, <i32>area$62);
  const result$ = load_tuple5_u8_u64_string_f32_bool(area$62 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "tuples")
declare function host$Tuples(p0: i32, p1: i32, p2: i32): void;

export function tuples(value: Array<Tuple3<u8, u32, u8>>): Array<Tuple3<u8, u32, u8>> {
  const mark$ = $abi.mark();
  const list$63 = value;
  const block$64 = <i32>lower_list_tuple3_u8_u32_u8(list$63);
  const area$65 = $abi.allocate(8, 4);
  host$Tuples(block$64, list$63.length, <i32>area$65);
  const result$ = lift_list_tuple3_u8_u32_u8(load<u32>(area$65, 0), load<u32>(area$65, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-colour")
declare function host$AColour(p0: i32): i32;

export function aColour(value: Colour): Colour {
  const mark$ = $abi.mark();
  const sum$66 = value;
  let flat$67: i32 = 0;
  flat$67 = <i32>sum$66;
  const answer$ = host$AColour(flat$67);
  const result$ = <Colour>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "colours")
declare function host$Colours(p0: i32, p1: i32, p2: i32): void;

export function colours(value: Array<Colour>): Array<Colour> {
  const mark$ = $abi.mark();
  const list$68 = value;
  const block$69 = <i32>lower_list_TypesColour(list$68);
  const area$70 = $abi.allocate(8, 4);
  host$Colours(block$69, list$68.length, <i32>area$70);
  const result$ = lift_list_TypesColour(load<u32>(area$70, 0), load<u32>(area$70, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-wide")
declare function host$AWide(p0: i32): i32;

export function aWide(value: Wide): Wide {
  const mark$ = $abi.mark();
  const sum$71 = value;
  let flat$72: i32 = 0;
  flat$72 = <i32>sum$71;
  const answer$ = host$AWide(flat$72);
  const result$ = <Wide>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "wides")
declare function host$Wides(p0: i32, p1: i32, p2: i32): void;

export function wides(value: Array<Wide>): Array<Wide> {
  const mark$ = $abi.mark();
  const list$73 = value;
  const block$74 = <i32>lower_list_TypesWide(list$73);
  const area$75 = $abi.allocate(8, 4);
  host$Wides(block$74, list$73.length, <i32>area$75);
  const result$ = lift_list_TypesWide(load<u32>(area$75, 0), load<u32>(area$75, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-join32")
declare function host$AJoin32(p0: i32, p1: i32, p2: i32): void;

export function aJoin32(value: Join32): Join32 {
  const mark$ = $abi.mark();
  const sum$76 = value;
  let flat$77: i32 = 0;
  let flat$78: i32 = 0;
  flat$77 = <i32>sum$76.tag;
  if (flat$77 == 0) {
    flat$78 = <i32>sum$76.asWhole();
  }
  if (flat$77 == 1) {
    flat$78 = reinterpret<i32>(<f32>sum$76.asReal());
  }
  const area$79 = $abi.allocate(8, 4);
  host$AJoin32(flat$77, flat$78, <i32>area$79);
  const result$ = load_TypesJoin32(area$79 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-join64")
declare function host$AJoin64(p0: i32, p1: i64, p2: i32): void;

export function aJoin64(value: Join64): Join64 {
  const mark$ = $abi.mark();
  const sum$80 = value;
  let flat$81: i32 = 0;
  let flat$82: i64 = 0;
  flat$81 = <i32>sum$80.tag;
  if (flat$81 == 0) {
    flat$82 = <i64>sum$80.asWhole();
  }
  if (flat$81 == 1) {
    flat$82 = reinterpret<i64>(<f64>sum$80.asReal());
  }
  const area$83 = $abi.allocate(16, 8);
  host$AJoin64(flat$81, flat$82, <i32>area$83);
  const result$ = load_TypesJoin64(area$83 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-joins")
declare function host$AJoins(p0: i32, p1: i64, p2: i32, p3: i32): void;

export function aJoins(value: Joins): Joins {
  const mark$ = $abi.mark();
  const sum$84 = value;
  let flat$85: i32 = 0;
  let flat$86: i64 = 0;
  let flat$87: i32 = 0;
  flat$85 = <i32>sum$84.tag;
  if (flat$85 == 1) {
    flat$86 = <i64><u32>(<i32>sum$84.asSmall());
  }
  if (flat$85 == 2) {
    flat$86 = <i64>sum$84.asLarge();
  }
  if (flat$85 == 3) {
    flat$86 = <i64><u32>reinterpret<i32>(<f32>sum$84.asSingle());
  }
  if (flat$85 == 4) {
    flat$86 = reinterpret<i64>(<f64>sum$84.asDouble());
  }
  if (flat$85 == 5) {
    const text$88 = <i32>$abi.putString(sum$84.asText());
    const length$89 = $abi.putLength();
    flat$86 = <i64><u32>(text$88);
    flat$87 = length$89;
  }
  const area$90 = $abi.allocate(16, 8);
  host$AJoins(flat$85, flat$86, flat$87, <i32>area$90);
  const result$ = load_TypesJoins(area$90 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "join-list")
declare function host$JoinList(p0: i32, p1: i32, p2: i32): void;

export function joinList(value: Array<Joins>): Array<Joins> {
  const mark$ = $abi.mark();
  const list$91 = value;
  const block$92 = <i32>lower_list_TypesJoins(list$91);
  const area$93 = $abi.allocate(8, 4);
  host$JoinList(block$92, list$91.length, <i32>area$93);
  const result$ = lift_list_TypesJoins(load<u32>(area$93, 0), load<u32>(area$93, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-shape")
declare function host$AShape(p0: i32, p1: i32, p2: i64, p3: i64, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: f64, p10: i32, p11: i32): void;

export function aShape(value: Shape): Shape {
  const mark$ = $abi.mark();
  const sum$94 = value;
  let flat$95: i32 = 0;
  let flat$96: i32 = 0;
  let flat$97: i64 = 0;
  let flat$98: i64 = 0;
  let flat$99: i32 = 0;
  let flat$100: i32 = 0;
  let flat$101: i32 = 0;
  let flat$102: i32 = 0;
  let flat$103: i32 = 0;
  let flat$104: f64 = 0;
  let flat$105: i32 = 0;
  flat$95 = <i32>sum$94.tag;
  if (flat$95 == 1) {
    const record$106 = sum$94.asDot();
    flat$96 = <i32>record$106.x;
    flat$97 = <i64><u32>(<i32>record$106.y);
    flat$98 = <i64><u32>(<i32>record$106.z);
  }
  if (flat$95 == 2) {
    const record$107 = sum$94.asMarked();
    const text$108 = <i32>$abi.putString(record$107.f);
    const length$109 = $abi.putLength();
    flat$96 = <i32>record$107.a;
    flat$97 = <i64>record$107.b;
    flat$98 = <i64><u32>(<i32>record$107.c);
    flat$99 = reinterpret<i32>(<f32>record$107.d);
    flat$100 = <i32>record$107.e;
    flat$101 = text$108;
    flat$102 = length$109;
    flat$103 = <i32>record$107.g;
    flat$104 = <f64>record$107.h;
    flat$105 = <i32>record$107.i;
  }
  if (flat$95 == 3) {
    const list$110 = sum$94.asPath();
    const block$111 = <i32>PointList.put(list$110);
    flat$96 = block$111;
    flat$97 = <i64><u32>(list$110.length);
  }
  if (flat$95 == 4) {
    const record$112 = sum$94.asNamed();
    const text$113 = <i32>$abi.putString(record$112.f0);
    const length$114 = $abi.putLength();
    const sum$115 = record$112.f1;
    let flat$116: i32 = 0;
    flat$116 = <i32>sum$115;
    flat$96 = text$113;
    flat$97 = <i64><u32>(length$114);
    flat$98 = <i64><u32>(flat$116);
  }
  if (flat$95 == 5) {
    const sum$117 = sum$94.asMaybe();
    let flat$118: i32 = 0;
    let flat$119: i32 = 0;
    let flat$120: i64 = 0;
    let flat$121: i32 = 0;
    flat$118 = (sum$117 === null ? 0 : 1);
    if (flat$118 == 1) {
      const sum$122 = sum$117!;
      let flat$123: i32 = 0;
      let flat$124: i64 = 0;
      let flat$125: i32 = 0;
      flat$123 = <i32>sum$122.tag;
      if (flat$123 == 1) {
        flat$124 = <i64><u32>(<i32>sum$122.asSmall());
      }
      if (flat$123 == 2) {
        flat$124 = <i64>sum$122.asLarge();
      }
      if (flat$123 == 3) {
        flat$124 = <i64><u32>reinterpret<i32>(<f32>sum$122.asSingle());
      }
      if (flat$123 == 4) {
        flat$124 = reinterpret<i64>(<f64>sum$122.asDouble());
      }
      if (flat$123 == 5) {
        const text$126 = <i32>$abi.putString(sum$122.asText());
        const length$127 = $abi.putLength();
        flat$124 = <i64><u32>(text$126);
        flat$125 = length$127;
      }
      flat$119 = flat$123;
      flat$120 = flat$124;
      flat$121 = flat$125;
    }
    flat$96 = flat$118;
    flat$97 = <i64><u32>(flat$119);
    flat$98 = flat$120;
    flat$99 = flat$121;
  }
  const area$128 = $abi.allocate(64, 8);
  host$AShape(flat$95, flat$96, flat$97, flat$98, flat$99, flat$100, flat$101, flat$102, flat$103, flat$104, flat$105, <i32>area$128);
  const result$ = load_TypesShape(area$128 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "shapes")
declare function host$Shapes(p0: i32, p1: i32, p2: i32): void;

export function shapes(value: Array<Shape>): Array<Shape> {
  const mark$ = $abi.mark();
  const list$129 = value;
  const block$130 = <i32>lower_list_TypesShape(list$129);
  const area$131 = $abi.allocate(8, 4);
  host$Shapes(block$130, list$129.length, <i32>area$131);
  const result$ = lift_list_TypesShape(load<u32>(area$131, 0), load<u32>(area$131, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set1")
declare function host$ASet1(p0: i32): i32;

export function aSet1(value: Set1): Set1 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet1(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set8")
declare function host$ASet8(p0: i32): i32;

export function aSet8(value: Set8): Set8 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet8(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set9")
declare function host$ASet9(p0: i32): i32;

export function aSet9(value: Set9): Set9 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet9(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set16")
declare function host$ASet16(p0: i32): i32;

export function aSet16(value: Set16): Set16 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet16(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set17")
declare function host$ASet17(p0: i32): i32;

export function aSet17(value: Set17): Set17 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet17(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "a-set32")
declare function host$ASet32(p0: i32): i32;

export function aSet32(value: Set32): Set32 {
  const mark$ = $abi.mark();
  const answer$ = host$ASet32(<i32>value);
  const result$ = <u32>answer$;
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "sets")
declare function host$Sets(p0: i32, p1: i32, p2: i32): void;

export function sets(value: Array<Set9>): Array<Set9> {
  const mark$ = $abi.mark();
  const list$132 = value;
  const block$133 = <i32>lower_list_TypesSet9(list$132);
  const area$134 = $abi.allocate(8, 4);
  host$Sets(block$133, list$132.length, <i32>area$134);
  const result$ = lift_list_TypesSet9(load<u32>(area$134, 0), load<u32>(area$134, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "maybe")
declare function host$Maybe(p0: i32, p1: i32, p2: i32): void;

export function maybe(value: Option<u8>): Option<u8> {
  const mark$ = $abi.mark();
  const sum$135 = value;
  let flat$136: i32 = 0;
  let flat$137: i32 = 0;
  flat$136 = (sum$135.isSome ? 1 : 0);
  if (flat$136 == 1) {
    flat$137 = <i32>sum$135.value;
  }
  const area$138 = $abi.allocate(2, 1);
  host$Maybe(flat$136, flat$137, <i32>area$138);
  const result$ = load_option_u8(area$138 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "maybe-text")
declare function host$MaybeText(p0: i32, p1: i32, p2: i32, p3: i32): void;

export function maybeText(value: string | null): string | null {
  const mark$ = $abi.mark();
  const sum$139 = value;
  let flat$140: i32 = 0;
  let flat$141: i32 = 0;
  let flat$142: i32 = 0;
  flat$140 = (sum$139 === null ? 0 : 1);
  if (flat$140 == 1) {
    const text$143 = <i32>$abi.putString(sum$139!);
    const length$144 = $abi.putLength();
    flat$141 = text$143;
    flat$142 = length$144;
  }
  const area$145 = $abi.allocate(12, 4);
  host$MaybeText(flat$140, flat$141, flat$142, <i32>area$145);
  const result$ = load_option_string(area$145 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "maybe-maybe")
declare function host$MaybeMaybe(p0: i32, p1: i32, p2: i32, p3: i32): void;

export function maybeMaybe(value: Option<u32> | null): Option<u32> | null {
  const mark$ = $abi.mark();
  const sum$146 = value;
  let flat$147: i32 = 0;
  let flat$148: i32 = 0;
  let flat$149: i32 = 0;
  flat$147 = (sum$146 === null ? 0 : 1);
  if (flat$147 == 1) {
    const sum$150 = sum$146!;
    let flat$151: i32 = 0;
    let flat$152: i32 = 0;
    flat$151 = (sum$150.isSome ? 1 : 0);
    if (flat$151 == 1) {
      flat$152 = <i32>sum$150.value;
    }
    flat$148 = flat$151;
    flat$149 = flat$152;
  }
  const area$153 = $abi.allocate(12, 4);
  host$MaybeMaybe(flat$147, flat$148, flat$149, <i32>area$153);
  const result$ = load_option_option_u32(area$153 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "maybe-points")
declare function host$MaybePoints(p0: i32, p1: i32, p2: i32, p3: i32): void;

export function maybePoints(value: PointList | null): PointList | null {
  const mark$ = $abi.mark();
  const sum$154 = value;
  let flat$155: i32 = 0;
  let flat$156: i32 = 0;
  let flat$157: i32 = 0;
  flat$155 = (sum$154 === null ? 0 : 1);
  if (flat$155 == 1) {
    const list$158 = sum$154!;
    const block$159 = <i32>PointList.put(list$158);
    flat$156 = block$159;
    flat$157 = list$158.length;
  }
  const area$160 = $abi.allocate(12, 4);
  host$MaybePoints(flat$155, flat$156, flat$157, <i32>area$160);
  const result$ = load_option_list_TypesPoint(area$160 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "maybes")
declare function host$Maybes(p0: i32, p1: i32, p2: i32): void;

export function maybes(value: Array<Option<u64>>): Array<Option<u64>> {
  const mark$ = $abi.mark();
  const list$161 = value;
  const block$162 = <i32>lower_list_option_u64(list$161);
  const area$163 = $abi.allocate(8, 4);
  host$Maybes(block$162, list$161.length, <i32>area$163);
  const result$ = lift_list_option_u64(load<u32>(area$163, 0), load<u32>(area$163, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcome")
declare function host$Outcome(p0: i32): i32;

export function outcome(value: Result<Nothing, Nothing>): Result<Nothing, Nothing> {
  const mark$ = $abi.mark();
  const sum$164 = value;
  let flat$165: i32 = 0;
  flat$165 = (sum$164.isError ? 1 : 0);
  const answer$ = host$Outcome(flat$165);
  const result$ = lift_result_nothing_nothing(answer$);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcome-ok")
declare function host$OutcomeOk(p0: i32, p1: i32, p2: i32): void;

export function outcomeOk(value: Result<u32, Nothing>): Result<u32, Nothing> {
  const mark$ = $abi.mark();
  const sum$166 = value;
  let flat$167: i32 = 0;
  let flat$168: i32 = 0;
  flat$167 = (sum$166.isError ? 1 : 0);
  if (flat$167 == 0) {
    flat$168 = <i32>sum$166.value;
  }
  const area$169 = $abi.allocate(8, 4);
  host$OutcomeOk(flat$167, flat$168, <i32>area$169);
  const result$ = load_result_u32_nothing(area$169 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcome-error")
declare function host$OutcomeError(p0: i32, p1: i32, p2: i32, p3: i32): void;

export function outcomeError(value: Result<Nothing, string>): Result<Nothing, string> {
  const mark$ = $abi.mark();
  const sum$170 = value;
  let flat$171: i32 = 0;
  let flat$172: i32 = 0;
  let flat$173: i32 = 0;
  flat$171 = (sum$170.isError ? 1 : 0);
  if (flat$171 == 1) {
    const text$174 = <i32>$abi.putString(sum$170.error);
    const length$175 = $abi.putLength();
    flat$172 = text$174;
    flat$173 = length$175;
  }
  const area$176 = $abi.allocate(12, 4);
  host$OutcomeError(flat$171, flat$172, flat$173, <i32>area$176);
  const result$ = load_result_nothing_string(area$176 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcome-both")
declare function host$OutcomeBoth(p0: i32, p1: i32, p2: i64, p3: i32, p4: f32, p5: i32, p6: i32, p7: i32, p8: i32, p9: f64, p10: i32, p11: i32): void;

export function outcomeBoth(value: Result<Mixture, Colour>): Result<Mixture, Colour> {
  const mark$ = $abi.mark();
  const sum$177 = value;
  let flat$178: i32 = 0;
  let flat$179: i32 = 0;
  let flat$180: i64 = 0;
  let flat$181: i32 = 0;
  let flat$182: f32 = 0;
  let flat$183: i32 = 0;
  let flat$184: i32 = 0;
  let flat$185: i32 = 0;
  let flat$186: i32 = 0;
  let flat$187: f64 = 0;
  let flat$188: i32 = 0;
  flat$178 = (sum$177.isError ? 1 : 0);
  if (flat$178 == 0) {
    const record$189 = sum$177.value;
    const text$190 = <i32>$abi.putString(record$189.f);
    const length$191 = $abi.putLength();
    flat$179 = <i32>record$189.a;
    flat$180 = <i64>record$189.b;
    flat$181 = <i32>record$189.c;
    flat$182 = <f32>record$189.d;
    flat$183 = <i32>record$189.e;
    flat$184 = text$190;
    flat$185 = length$191;
    flat$186 = <i32>record$189.g;
    flat$187 = <f64>record$189.h;
    flat$188 = <i32>record$189.i;
  }
  if (flat$178 == 1) {
    const sum$192 = sum$177.error;
    let flat$193: i32 = 0;
    flat$193 = <i32>sum$192;
    flat$179 = flat$193;
  }
  const area$194 = $abi.allocate(64, 8);
  host$OutcomeBoth(flat$178, flat$179, flat$180, flat$181, flat$182, flat$183, flat$184, flat$185, flat$186, flat$187, flat$188, <i32>area$194);
  const result$ = load_result_TypesMixture_TypesColour(area$194 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcome-joined")
declare function host$OutcomeJoined(p0: i32, p1: i64, p2: i32): void;

export function outcomeJoined(value: Result<f32, u64>): Result<f32, u64> {
  const mark$ = $abi.mark();
  const sum$195 = value;
  let flat$196: i32 = 0;
  let flat$197: i64 = 0;
  flat$196 = (sum$195.isError ? 1 : 0);
  if (flat$196 == 0) {
    flat$197 = <i64><u32>reinterpret<i32>(<f32>sum$195.value);
  }
  if (flat$196 == 1) {
    flat$197 = <i64>sum$195.error;
  }
  const area$198 = $abi.allocate(16, 8);
  host$OutcomeJoined(flat$196, flat$197, <i32>area$198);
  const result$ = load_result_f32_u64(area$198 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "outcomes")
declare function host$Outcomes(p0: i32, p1: i32, p2: i32): void;

export function outcomes(value: Array<Result<Nothing, u8>>): Array<Result<Nothing, u8>> {
  const mark$ = $abi.mark();
  const list$199 = value;
  const block$200 = <i32>lower_list_result_nothing_u8(list$199);
  const area$201 = $abi.allocate(8, 4);
  host$Outcomes(block$200, list$199.length, <i32>area$201);
  const result$ = lift_list_result_nothing_u8(load<u32>(area$201, 0), load<u32>(area$201, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "deep")
declare function host$Deep(p0: i32, p1: i32, p2: i32): void;

export function deep(value: Array<Result<Array<string>, Joins> | null>): Array<Result<Array<string>, Joins> | null> {
  const mark$ = $abi.mark();
  const list$202 = value;
  const block$203 = <i32>lower_list_option_result_list_string_TypesJoins(list$202);
  const area$205 = $abi.allocate(8, 4);
  host$Deep(block$203, list$202.length, <i32>area$205);
  const result$ = lift_list_option_result_list_string_TypesJoins(load<u32>(area$205, 0), load<u32>(area$205, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "nothing")
declare function host$Nothing(): void;

export function nothing(): void {
  const mark$ = $abi.mark();
  host$Nothing();
  $abi.release(mark$);
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "taken")
declare function host$Taken(p0: i32, p1: i32, p2: i32): void;

export function taken(text: string, level: u8): void {
  const mark$ = $abi.mark();
  const text$206 = <i32>$abi.putString(text);
  const length$207 = $abi.putLength();
  host$Taken(text$206, length$207, <i32>level);
  $abi.release(mark$);
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "given")
declare function host$Given(p0: i32): void;

export function given(): string {
  const mark$ = $abi.mark();
  const area$208 = $abi.allocate(8, 4);
  host$Given(<i32>area$208);
  const result$ = $abi.takeString(load<u32>(area$208, 0), load<u32>(area$208, 4));
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "two")
declare function host$Two(p0: i64, p1: i32, p2: i32, p3: i32): void;

export function two(left: u64, right: string): Tuple2<string, u64> {
  const mark$ = $abi.mark();
  const text$209 = <i32>$abi.putString(right);
  const length$210 = $abi.putLength();
  const area$211 = $abi.allocate(16, 8);
  host$Two(<i64>left, text$209, length$210, <i32>area$211);
  const result$ = load_tuple2_string_u64(area$211 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "sixteen")
declare function host$Sixteen(p0: i32, p1: i64, p2: f32, p3: f64, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: i32, p10: i64, p11: f64, p12: f32, p13: i32, p14: i32, p15: i32, p16: i32): void;

/** Sixteen core parameters: the most that are passed one by one. */
export function sixteen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: i16, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8> {
  const mark$ = $abi.mark();
  const text$212 = <i32>$abi.putString(g);
  const length$213 = $abi.putLength();
  const area$214 = $abi.allocate(88, 8);
  host$Sixteen(<i32>a, <i64>b, <f32>c, <f64>d, <i32>e, <i32>f, text$212, length$213, <i32>h, <i32>i, <i64>j, <f64>k, <f32>l, <i32>m, <i32>n, <i32>o, <i32>area$214);
  const result$ = load_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_s16_u8(area$214 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "seventeen")
declare function host$Seventeen(p0: i32, p1: i32): void;

/** Seventeen: all of them in memory. */
export function seventeen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: Array<string>, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8> {
  const mark$ = $abi.mark();
  const arguments$ = $abi.allocate(96, 8);
  store<u8>(arguments$, a, 0);
  store<i64>(arguments$, b, 8);
  store<f32>(arguments$, c, 16);
  store<f64>(arguments$, d, 24);
  store<u8>(arguments$, <u8>e, 32);
  store<u32>(arguments$, f, 36);
  store<u32>(arguments$, <u32>$abi.putString(g), 40);
  store<u32>(arguments$, <u32>$abi.putLength(), 44);
  store<u16>(arguments$, h, 48);
  store<i8>(arguments$, i, 50);
  store<u64>(arguments$, j, 56);
  store<f64>(arguments$, k, 64);
  store<f32>(arguments$, l, 72);
  store<u32>(arguments$, m, 76);
  const list$215 = n;
  store<u32>(arguments$, <u32>lower_list_string(list$215), 80);
  store<u32>(arguments$, <u32>list$215.length, 84);
  store<u8>(arguments$, o, 88);
  const area$216 = $abi.allocate(96, 8);
  host$Seventeen(<i32>arguments$, <i32>area$216);
  const result$ = load_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_list_string_u8(area$216 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("test:echo/mirror@0.1.0", "several")
declare function host$Several(p0: i32, p1: i32): void;

export function several(first: Family, second: Shape, third: Result<string, Colour>): Tuple3<Family, Shape, Result<string, Colour>> {
  const mark$ = $abi.mark();
  const arguments$ = $abi.allocate(176, 8);
  store_TypesFamily(arguments$ + 0, first);
  store_TypesShape(arguments$ + 96, second);
  store_result_string_TypesColour(arguments$ + 160, third);
  const area$217 = $abi.allocate(176, 8);
  host$Several(<i32>arguments$, <i32>area$217);
  const result$ = load_tuple3_TypesFamily_TypesShape_result_string_TypesColour(area$217 + 0);
  $abi.release(mark$);
  return result$;
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

function lift_list_string(at: u32, length: u32): Array<string> {
  const list = new Array<string>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 8) {
    unchecked((list[i] = $abi.takeString(load<u32>(from, 0), load<u32>(from, 4))));
  }
  if (length) heap.free(at);
  return list;
}

function lower_list_list_u32(list: Array<StaticArray<u32>>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    const list$41 = unchecked(list[i]);
    store<u32>(to, <u32>$abi.putNumbers<u32>(list$41), 0);
    store<u32>(to, <u32>list$41.length, 4);
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

function lower_list_TypesMixture(list: Array<Mixture>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesMixture(to + 0, unchecked(list[i]));
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

function load_tuple2_u8_u64(at: usize): Tuple2<u8, u64> {
  return new Tuple2<u8, u64>(<u8>load<u8>(at, 0), <u64>load<u64>(at, 8));
}

function load_tuple5_u8_u64_string_f32_bool(at: usize): Tuple5<u8, u64, string, f32, bool> {
  return new Tuple5<u8, u64, string, f32, bool>(<u8>load<u8>(at, 0), <u64>load<u64>(at, 8), $abi.takeString(load<u32>(at, 16), load<u32>(at, 20)), <f32>load<f32>(at, 24), (load<u8>(at, 28) != 0));
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

function lower_list_TypesColour(list: Array<Colour>): usize {
  const at = $abi.allocate(<usize>list.length * 1, 1);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 1) {
    store<u8>(to, <u8>unchecked(list[i]), 0);
  }
  return at;
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

function lower_list_TypesWide(list: Array<Wide>): usize {
  const at = $abi.allocate(<usize>list.length * 2, 2);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 2) {
    store<u16>(to, <u16>unchecked(list[i]), 0);
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

function lower_list_TypesJoins(list: Array<Joins>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_TypesJoins(to + 0, unchecked(list[i]));
  }
  return at;
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

function lower_list_TypesShape(list: Array<Shape>): usize {
  const at = $abi.allocate(<usize>list.length * 64, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 64) {
    store_TypesShape(to + 0, unchecked(list[i]));
  }
  return at;
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

function lower_list_TypesSet9(list: Array<Set9>): usize {
  const at = $abi.allocate(<usize>list.length * 2, 2);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 2) {
    store<u16>(to, <u16>unchecked(list[i]), 0);
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

function load_option_u8(at: usize): Option<u8> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u8>();
  return $values.some<u8>(<u8>load<u8>(at, 1));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

function load_option_option_u32(at: usize): Option<u32> | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_option_u32(at + 4);
}

function load_option_u32(at: usize): Option<u32> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>load<u32>(at, 4));
}

function load_option_list_TypesPoint(at: usize): PointList | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return PointList.take(load<u32>(at, 4), load<u32>(at, 8));
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

function lift_result_nothing_nothing(f0: i32): Result<Nothing, Nothing> {
  const tag = f0;
  if (tag == 0) return $values.ok<Nothing, Nothing>(0);
  return $values.err<Nothing, Nothing>(0);
}

function load_result_u32_nothing(at: usize): Result<u32, Nothing> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<u32, Nothing>(<u32>load<u32>(at, 4));
  return $values.err<u32, Nothing>(0);
}

function load_result_nothing_string(at: usize): Result<Nothing, string> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Nothing, string>(0);
  return $values.err<Nothing, string>($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
}

function load_result_TypesMixture_TypesColour(at: usize): Result<Mixture, Colour> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Mixture, Colour>(load_TypesMixture(at + 8));
  return $values.err<Mixture, Colour>(<Colour>load<u8>(at, 8));
}

function load_result_f32_u64(at: usize): Result<f32, u64> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<f32, u64>(<f32>load<f32>(at, 8));
  return $values.err<f32, u64>(<u64>load<u64>(at, 8));
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
    const list$204 = value.value;
    store<u32>(at, <u32>lower_list_string(list$204), 8);
    store<u32>(at, <u32>list$204.length, 12);
  }
  if (tag == 1) {
    store_TypesJoins(at + 8, value.error);
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

function load_tuple2_string_u64(at: usize): Tuple2<string, u64> {
  return new Tuple2<string, u64>($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), <u64>load<u64>(at, 8));
}

function load_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_s16_u8(at: usize): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8> {
  return new Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8>(<u8>load<u8>(at, 0), <i64>load<i64>(at, 8), <f32>load<f32>(at, 16), <f64>load<f64>(at, 24), (load<u8>(at, 32) != 0), <u32>load<u32>(at, 36), $abi.takeString(load<u32>(at, 40), load<u32>(at, 44)), <u16>load<u16>(at, 48), <i8>load<i8>(at, 50), <u64>load<u64>(at, 56), <f64>load<f64>(at, 64), <f32>load<f32>(at, 72), <u32>load<u32>(at, 76), <i16>load<i16>(at, 80), <u8>load<u8>(at, 82));
}

function load_tuple15_u8_s64_f32_f64_bool_char_string_u16_s8_u64_f64_f32_u32_list_string_u8(at: usize): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8> {
  return new Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8>(<u8>load<u8>(at, 0), <i64>load<i64>(at, 8), <f32>load<f32>(at, 16), <f64>load<f64>(at, 24), (load<u8>(at, 32) != 0), <u32>load<u32>(at, 36), $abi.takeString(load<u32>(at, 40), load<u32>(at, 44)), <u16>load<u16>(at, 48), <i8>load<i8>(at, 50), <u64>load<u64>(at, 56), <f64>load<f64>(at, 64), <f32>load<f32>(at, 72), <u32>load<u32>(at, 76), lift_list_string(load<u32>(at, 80), load<u32>(at, 84)), <u8>load<u8>(at, 88));
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

function load_tuple3_TypesFamily_TypesShape_result_string_TypesColour(at: usize): Tuple3<Family, Shape, Result<string, Colour>> {
  return new Tuple3<Family, Shape, Result<string, Colour>>(load_TypesFamily(at + 0), load_TypesShape(at + 96), load_result_string_TypesColour(at + 160));
}

function load_result_string_TypesColour(at: usize): Result<string, Colour> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<string, Colour>($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<string, Colour>(<Colour>load<u8>(at, 4));
}
