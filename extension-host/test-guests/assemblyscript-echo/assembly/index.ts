// Calls back with every value it is called with: each function of `echo` calls the function of the same name in `mirror` and gives
// back what that answers.
import { Echo } from "./generated/echo";
import * as mirror from "./generated/mirror";
import { offerEcho } from "./generated/offer/echo";
import { Tuple15, Tuple2, Tuple3, Tuple5 } from "./generated/runtime/tuples";
import { Colour, Family, Join32, Join64, Joins, Mixture, Point, PointList, Set1, Set16, Set17, Set32, Set8, Set9, Shape, Wide, Wrapper } from "./generated/types";
import { Nothing, Option, Result } from "@atoll/extension-sdk/assembly/runtime/values";

class Mirrored extends Echo {
  aBool(value: bool): bool {
    return mirror.aBool(value);
  }

  aS8(value: i8): i8 {
    return mirror.aS8(value);
  }

  aU8(value: u8): u8 {
    return mirror.aU8(value);
  }

  aS16(value: i16): i16 {
    return mirror.aS16(value);
  }

  aU16(value: u16): u16 {
    return mirror.aU16(value);
  }

  aS32(value: i32): i32 {
    return mirror.aS32(value);
  }

  aU32(value: u32): u32 {
    return mirror.aU32(value);
  }

  aS64(value: i64): i64 {
    return mirror.aS64(value);
  }

  aU64(value: u64): u64 {
    return mirror.aU64(value);
  }

  aF32(value: f32): f32 {
    return mirror.aF32(value);
  }

  aF64(value: f64): f64 {
    return mirror.aF64(value);
  }

  aChar(value: u32): u32 {
    return mirror.aChar(value);
  }

  aString(value: string): string {
    return mirror.aString(value);
  }

  bytes(value: StaticArray<u8>): StaticArray<u8> {
    return mirror.bytes(value);
  }

  bools(value: StaticArray<bool>): StaticArray<bool> {
    return mirror.bools(value);
  }

  s8s(value: StaticArray<i8>): StaticArray<i8> {
    return mirror.s8s(value);
  }

  u16s(value: StaticArray<u16>): StaticArray<u16> {
    return mirror.u16s(value);
  }

  s32s(value: StaticArray<i32>): StaticArray<i32> {
    return mirror.s32s(value);
  }

  u32s(value: StaticArray<u32>): StaticArray<u32> {
    return mirror.u32s(value);
  }

  s64s(value: StaticArray<i64>): StaticArray<i64> {
    return mirror.s64s(value);
  }

  u64s(value: StaticArray<u64>): StaticArray<u64> {
    return mirror.u64s(value);
  }

  f32s(value: StaticArray<f32>): StaticArray<f32> {
    return mirror.f32s(value);
  }

  f64s(value: StaticArray<f64>): StaticArray<f64> {
    return mirror.f64s(value);
  }

  chars(value: StaticArray<u32>): StaticArray<u32> {
    return mirror.chars(value);
  }

  strings(value: Array<string>): Array<string> {
    return mirror.strings(value);
  }

  nested(value: Array<StaticArray<u32>>): Array<StaticArray<u32>> {
    return mirror.nested(value);
  }

  aPoint(value: Point): Point {
    return mirror.aPoint(value);
  }

  points(value: PointList): PointList {
    return mirror.points(value);
  }

  aMixture(value: Mixture): Mixture {
    return mirror.aMixture(value);
  }

  mixtures(value: Array<Mixture>): Array<Mixture> {
    return mirror.mixtures(value);
  }

  aFamily(value: Family): Family {
    return mirror.aFamily(value);
  }

  aWrapper(value: Wrapper): Wrapper {
    return mirror.aWrapper(value);
  }

  aPair(value: Tuple2<u8, u64>): Tuple2<u8, u64> {
    return mirror.aPair(value);
  }

  aTuple(value: Tuple5<u8, u64, string, f32, bool>): Tuple5<u8, u64, string, f32, bool> {
    return mirror.aTuple(value);
  }

  tuples(value: Array<Tuple3<u8, u32, u8>>): Array<Tuple3<u8, u32, u8>> {
    return mirror.tuples(value);
  }

  aColour(value: Colour): Colour {
    return mirror.aColour(value);
  }

  colours(value: Array<Colour>): Array<Colour> {
    return mirror.colours(value);
  }

  aWide(value: Wide): Wide {
    return mirror.aWide(value);
  }

  wides(value: Array<Wide>): Array<Wide> {
    return mirror.wides(value);
  }

  aJoin32(value: Join32): Join32 {
    return mirror.aJoin32(value);
  }

  aJoin64(value: Join64): Join64 {
    return mirror.aJoin64(value);
  }

  aJoins(value: Joins): Joins {
    return mirror.aJoins(value);
  }

  joinList(value: Array<Joins>): Array<Joins> {
    return mirror.joinList(value);
  }

  aShape(value: Shape): Shape {
    return mirror.aShape(value);
  }

  shapes(value: Array<Shape>): Array<Shape> {
    return mirror.shapes(value);
  }

  aSet1(value: Set1): Set1 {
    return mirror.aSet1(value);
  }

  aSet8(value: Set8): Set8 {
    return mirror.aSet8(value);
  }

  aSet9(value: Set9): Set9 {
    return mirror.aSet9(value);
  }

  aSet16(value: Set16): Set16 {
    return mirror.aSet16(value);
  }

  aSet17(value: Set17): Set17 {
    return mirror.aSet17(value);
  }

  aSet32(value: Set32): Set32 {
    return mirror.aSet32(value);
  }

  sets(value: Array<Set9>): Array<Set9> {
    return mirror.sets(value);
  }

  maybe(value: Option<u8>): Option<u8> {
    return mirror.maybe(value);
  }

  maybeText(value: string | null): string | null {
    return mirror.maybeText(value);
  }

  maybeMaybe(value: Option<u32> | null): Option<u32> | null {
    return mirror.maybeMaybe(value);
  }

  maybePoints(value: PointList | null): PointList | null {
    return mirror.maybePoints(value);
  }

  maybes(value: Array<Option<u64>>): Array<Option<u64>> {
    return mirror.maybes(value);
  }

  outcome(value: Result<Nothing, Nothing>): Result<Nothing, Nothing> {
    return mirror.outcome(value);
  }

  outcomeOk(value: Result<u32, Nothing>): Result<u32, Nothing> {
    return mirror.outcomeOk(value);
  }

  outcomeError(value: Result<Nothing, string>): Result<Nothing, string> {
    return mirror.outcomeError(value);
  }

  outcomeBoth(value: Result<Mixture, Colour>): Result<Mixture, Colour> {
    return mirror.outcomeBoth(value);
  }

  outcomeJoined(value: Result<f32, u64>): Result<f32, u64> {
    return mirror.outcomeJoined(value);
  }

  outcomes(value: Array<Result<Nothing, u8>>): Array<Result<Nothing, u8>> {
    return mirror.outcomes(value);
  }

  deep(value: Array<Result<Array<string>, Joins> | null>): Array<Result<Array<string>, Joins> | null> {
    return mirror.deep(value);
  }

  nothing(): void {
    mirror.nothing();
  }

  taken(text: string, level: u8): void {
    mirror.taken(text, level);
  }

  given(): string {
    return mirror.given();
  }

  two(left: u64, right: string): Tuple2<string, u64> {
    return mirror.two(left, right);
  }

  sixteen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: i16, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, i16, u8> {
    return mirror.sixteen(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  seventeen(a: u8, b: i64, c: f32, d: f64, e: bool, f: u32, g: string, h: u16, i: i8, j: u64, k: f64, l: f32, m: u32, n: Array<string>, o: u8): Tuple15<u8, i64, f32, f64, bool, u32, string, u16, i8, u64, f64, f32, u32, Array<string>, u8> {
    return mirror.seventeen(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  }

  several(first: Family, second: Shape, third: Result<string, Colour>): Tuple3<Family, Shape, Result<string, Colour>> {
    return mirror.several(first, second, third);
  }
}

offerEcho(new Mirrored());
