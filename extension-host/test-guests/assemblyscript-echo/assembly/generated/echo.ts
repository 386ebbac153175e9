// Generated from test:echo/echo@0.1.0. Do not edit.
/**
 * What the guest exports: every function calls the function of the same name in `mirror` and gives back its answer,
 * so that a value crosses four times.
 */

import { Tuple15, Tuple2, Tuple3, Tuple5 } from "./runtime/tuples";
import { Nothing, Option, Result } from "@atoll/extension-sdk/assembly/runtime/values";
import { Colour, Family, Join32, Join64, Joins, Mixture, Point, PointList, Set1, Set16, Set17, Set32, Set8, Set9, Shape, Wide, Wrapper } from "./types";

/**
 * What the guest exports: every function calls the function of the same name in `mirror` and gives back its answer,
 * so that a value crosses four times.
 */
export abstract class Echo {
  abstract aBool(value: bool): bool;

  abstract aS8(value: i8): i8;

  abstract aU8(value: u8): u8;

  abstract aS16(value: i16): i16;

  abstract aU16(value: u16): u16;

  abstract aS32(value: i32): i32;

  abstract aU32(value: u32): u32;

  abstract aS64(value: i64): i64;

  abstract aU64(value: u64): u64;

  abstract aF32(value: f32): f32;

  abstract aF64(value: f64): f64;

  abstract aChar(value: u32): u32;

  abstract aString(value: string): string;

  abstract bytes(value: StaticArray<u8>): StaticArray<u8>;

  abstract bools(value: StaticArray<bool>): StaticArray<bool>;

  abstract s8s(value: StaticArray<i8>): StaticArray<i8>;

  abstract u16s(value: StaticArray<u16>): StaticArray<u16>;

  abstract s32s(value: StaticArray<i32>): StaticArray<i32>;

  abstract u32s(value: StaticArray<u32>): StaticArray<u32>;

  abstract s64s(value: StaticArray<i64>): StaticArray<i64>;

  abstract u64s(value: StaticArray<u64>): StaticArray<u64>;

  abstract f32s(value: StaticArray<f32>): StaticArray<f32>;

  abstract f64s(value: StaticArray<f64>): StaticArray<f64>;

  abstract chars(value: StaticArray<u32>): StaticArray<u32>;

  abstract strings(value: Array<string>): Array<string>;

  abstract nested(value: Array<StaticArray<u32>>): Array<StaticArray<u32>>;

  abstract aPoint(value: Point): Point;

  abstract points(value: PointList): PointList;

  abstract aMixture(value: Mixture): Mixture;

  abstract mixtures(value: Array<Mixture>): Array<Mixture>;

  abstract aFamily(value: Family): Family;

  abstract aWrapper(value: Wrapper): Wrapper;

  abstract aPair(value: Tuple2<u8, u64>): Tuple2<u8, u64>;

  abstract aTuple(value: Tuple5<u8, u64, string, f32, bool>): Tuple5<u8, u64, string, f32, bool>;

  abstract tuples(value: Array<Tuple3<u8, u32, u8>>): Array<Tuple3<u8, u32, u8>>;

  abstract aColour(value: Colour): Colour;

  abstract colours(value: Array<Colour>): Array<Colour>;

  abstract aWide(value: Wide): Wide;

  abstract wides(value: Array<Wide>): Array<Wide>;

  abstract aJoin32(value: Join32): Join32;

  abstract aJoin64(value: Join64): Join64;

  abstract aJoins(value: Joins): Joins;

  abstract joinList(value: Array<Joins>): Array<Joins>;

  abstract aShape(value: Shape): Shape;

  abstract shapes(value: Array<Shape>): Array<Shape>;

  abstract aSet1(value: Set1): Set1;

  abstract aSet8(value: Set8): Set8;

  abstract aSet9(value: Set9): Set9;

  abstract aSet16(value: Set16): Set16;

  abstract aSet17(value: Set17): Set17;

  abstract aSet32(value: Set32): Set32;

  abstract sets(value: Array<Set9>): Array<Set9>;

  abstract maybe(value: Option<u8>): Option<u8>;

  abstract maybeText(value: string | null): string | null;

  abstract maybeMaybe(value: Option<u32> | null): Option<u32> | null;

  abstract maybePoints(value: PointList | null): PointList | null;

  abstract maybes(value: Array<Option<u64>>): Array<Option<u64>>;

  abstract outcome(value: Result<Nothing, Nothing>): Result<Nothing, Nothing>;

  abstract outcomeOk(value: Result<u32, Nothing>): Result<u32, Nothing>;

  abstract outcomeError(value: Result<Nothing, string>): Result<Nothing, string>;

  abstract outcomeBoth(value: Result<Mixture, Colour>): Result<Mixture, Colour>;

  abstract outcomeJoined(value: Result<f32, u64>): Result<f32, u64>;

  abstract outcomes(value: Array<Result<Nothing, u8>>): Array<Result<Nothing, u8>>;

  abstract deep(value: Array<Result<Array<string>, Joins> | null>): Array<Result<Array<string>, Joins> | null>;

  abstract nothing(): void;

  abstract taken(text: string, level: u8): void;

  abstract given(): string;

  abstract two(left: u64, right: string): Tuple2<string, u64>;

  /** Sixteen core parameters: the most that are passed one by one. */
  abstract sixteen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: i16, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8>;

  /** Seventeen: all of them in memory. */
  abstract seventeen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: Array<string>, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8>;

  abstract several(first: Family, second: Shape, third: Result<string, Colour>): Tuple3<Family, Shape, Result<string, Colour>>;
}
