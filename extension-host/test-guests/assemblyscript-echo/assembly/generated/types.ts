// Generated from test:echo/types@0.1.0. Do not edit.
/** The types that both directions share. Names say the kind; the comments say which corner a type is for. */

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";
import { Tuple2 } from "./runtime/tuples";

/** Only `u32`s: a list of these is one packed block. */
export class Point {
  constructor(
    public x: u32,
    public y: u32,
    public z: u32,
  ) {}
}

/** A growing list of `Point`, kept as one block of numbers and handed over as such. */
export class PointList extends $abi.Words {
  constructor(capacity: i32 = 16) {
    super(capacity, 3);
  }

  /** Adds one at the end. */
  add(x: u32, y: u32, z: u32): void {
    const at = this.grow();
    store<u32>(at, x, 0);
    store<u32>(at, y, 4);
    store<u32>(at, z, 8);
  }

  /** A copy of the one at an index. */
  at(index: i32): Point {
    return load_TypesPoint(this.place(index));
  }

  /** Takes over a block from the host. */
  static take(at: u32, length: u32): PointList {
    const list = new PointList(<i32>length);
    list.fill(at, length);
    return list;
  }

  /** Copies a list to a block for the host. */
  static put(list: PointList): usize {
    return list.copy();
  }
}

/** Fields of every alignment, in an order that needs padding between them and behind. */
export class Mixture {
  constructor(
    public a: u8,
    public b: u64,
    public c: u16,
    public d: f32,
    public e: bool,
    public f: string,
    public g: u32,
    public h: f64,
    public i: i8,
  ) {}
}

/** Records in records, in a list and behind an option. */
export class Family {
  constructor(
    public head: Mixture,
    public corner: Point,
    public others: Array<Mixture>,
    public last: Point | null,
  ) {}
}

/** One field: still a single core value. */
export class Wrapper {
  constructor(
    public value: f64,
  ) {}
}

export enum Colour {
  Red = 0,
  Green = 1,
  DarkBlue = 2,
}

/** More cases than a byte can tell apart. */
export enum Wide {
  W0 = 0,
  W1 = 1,
  W2 = 2,
  W3 = 3,
  W4 = 4,
  W5 = 5,
  W6 = 6,
  W7 = 7,
  W8 = 8,
  W9 = 9,
  W10 = 10,
  W11 = 11,
  W12 = 12,
  W13 = 13,
  W14 = 14,
  W15 = 15,
  W16 = 16,
  W17 = 17,
  W18 = 18,
  W19 = 19,
  W20 = 20,
  W21 = 21,
  W22 = 22,
  W23 = 23,
  W24 = 24,
  W25 = 25,
  W26 = 26,
  W27 = 27,
  W28 = 28,
  W29 = 29,
  W30 = 30,
  W31 = 31,
  W32 = 32,
  W33 = 33,
  W34 = 34,
  W35 = 35,
  W36 = 36,
  W37 = 37,
  W38 = 38,
  W39 = 39,
  W40 = 40,
  W41 = 41,
  W42 = 42,
  W43 = 43,
  W44 = 44,
  W45 = 45,
  W46 = 46,
  W47 = 47,
  W48 = 48,
  W49 = 49,
  W50 = 50,
  W51 = 51,
  W52 = 52,
  W53 = 53,
  W54 = 54,
  W55 = 55,
  W56 = 56,
  W57 = 57,
  W58 = 58,
  W59 = 59,
  W60 = 60,
  W61 = 61,
  W62 = 62,
  W63 = 63,
  W64 = 64,
  W65 = 65,
  W66 = 66,
  W67 = 67,
  W68 = 68,
  W69 = 69,
  W70 = 70,
  W71 = 71,
  W72 = 72,
  W73 = 73,
  W74 = 74,
  W75 = 75,
  W76 = 76,
  W77 = 77,
  W78 = 78,
  W79 = 79,
  W80 = 80,
  W81 = 81,
  W82 = 82,
  W83 = 83,
  W84 = 84,
  W85 = 85,
  W86 = 86,
  W87 = 87,
  W88 = 88,
  W89 = 89,
  W90 = 90,
  W91 = 91,
  W92 = 92,
  W93 = 93,
  W94 = 94,
  W95 = 95,
  W96 = 96,
  W97 = 97,
  W98 = 98,
  W99 = 99,
  W100 = 100,
  W101 = 101,
  W102 = 102,
  W103 = 103,
  W104 = 104,
  W105 = 105,
  W106 = 106,
  W107 = 107,
  W108 = 108,
  W109 = 109,
  W110 = 110,
  W111 = 111,
  W112 = 112,
  W113 = 113,
  W114 = 114,
  W115 = 115,
  W116 = 116,
  W117 = 117,
  W118 = 118,
  W119 = 119,
  W120 = 120,
  W121 = 121,
  W122 = 122,
  W123 = 123,
  W124 = 124,
  W125 = 125,
  W126 = 126,
  W127 = 127,
  W128 = 128,
  W129 = 129,
  W130 = 130,
  W131 = 131,
  W132 = 132,
  W133 = 133,
  W134 = 134,
  W135 = 135,
  W136 = 136,
  W137 = 137,
  W138 = 138,
  W139 = 139,
  W140 = 140,
  W141 = 141,
  W142 = 142,
  W143 = 143,
  W144 = 144,
  W145 = 145,
  W146 = 146,
  W147 = 147,
  W148 = 148,
  W149 = 149,
  W150 = 150,
  W151 = 151,
  W152 = 152,
  W153 = 153,
  W154 = 154,
  W155 = 155,
  W156 = 156,
  W157 = 157,
  W158 = 158,
  W159 = 159,
  W160 = 160,
  W161 = 161,
  W162 = 162,
  W163 = 163,
  W164 = 164,
  W165 = 165,
  W166 = 166,
  W167 = 167,
  W168 = 168,
  W169 = 169,
  W170 = 170,
  W171 = 171,
  W172 = 172,
  W173 = 173,
  W174 = 174,
  W175 = 175,
  W176 = 176,
  W177 = 177,
  W178 = 178,
  W179 = 179,
  W180 = 180,
  W181 = 181,
  W182 = 182,
  W183 = 183,
  W184 = 184,
  W185 = 185,
  W186 = 186,
  W187 = 187,
  W188 = 188,
  W189 = 189,
  W190 = 190,
  W191 = 191,
  W192 = 192,
  W193 = 193,
  W194 = 194,
  W195 = 195,
  W196 = 196,
  W197 = 197,
  W198 = 198,
  W199 = 199,
  W200 = 200,
  W201 = 201,
  W202 = 202,
  W203 = 203,
  W204 = 204,
  W205 = 205,
  W206 = 206,
  W207 = 207,
  W208 = 208,
  W209 = 209,
  W210 = 210,
  W211 = 211,
  W212 = 212,
  W213 = 213,
  W214 = 214,
  W215 = 215,
  W216 = 216,
  W217 = 217,
  W218 = 218,
  W219 = 219,
  W220 = 220,
  W221 = 221,
  W222 = 222,
  W223 = 223,
  W224 = 224,
  W225 = 225,
  W226 = 226,
  W227 = 227,
  W228 = 228,
  W229 = 229,
  W230 = 230,
  W231 = 231,
  W232 = 232,
  W233 = 233,
  W234 = 234,
  W235 = 235,
  W236 = 236,
  W237 = 237,
  W238 = 238,
  W239 = 239,
  W240 = 240,
  W241 = 241,
  W242 = 242,
  W243 = 243,
  W244 = 244,
  W245 = 245,
  W246 = 246,
  W247 = 247,
  W248 = 248,
  W249 = 249,
  W250 = 250,
  W251 = 251,
  W252 = 252,
  W253 = 253,
  W254 = 254,
  W255 = 255,
  W256 = 256,
}

/** `i32` and `f32` share a core `i32`. */
export class Join32 {
  private valueWhole: u32 = 0;
  private valueReal: f32 = 0;

  private constructor(public readonly tag: Join32Tag) {}

  static whole(value: u32): Join32 {
    const made = new Join32(Join32Tag.Whole);
    made.valueWhole = value;
    return made;
  }

  /** What the case `whole` carries; traps when this is another case. */
  asWhole(): u32 {
    assert(this.tag == Join32Tag.Whole);
    return this.valueWhole;
  }

  static real(value: f32): Join32 {
    const made = new Join32(Join32Tag.Real);
    made.valueReal = value;
    return made;
  }

  /** What the case `real` carries; traps when this is another case. */
  asReal(): f32 {
    assert(this.tag == Join32Tag.Real);
    return this.valueReal;
  }
}

/** The cases of `Join32`. */
export enum Join32Tag {
  Whole = 0,
  Real = 1,
}

/** `i64` and `f64` share a core `i64`. */
export class Join64 {
  private valueWhole: i64 = 0;
  private valueReal: f64 = 0;

  private constructor(public readonly tag: Join64Tag) {}

  static whole(value: i64): Join64 {
    const made = new Join64(Join64Tag.Whole);
    made.valueWhole = value;
    return made;
  }

  /** What the case `whole` carries; traps when this is another case. */
  asWhole(): i64 {
    assert(this.tag == Join64Tag.Whole);
    return this.valueWhole;
  }

  static real(value: f64): Join64 {
    const made = new Join64(Join64Tag.Real);
    made.valueReal = value;
    return made;
  }

  /** What the case `real` carries; traps when this is another case. */
  asReal(): f64 {
    assert(this.tag == Join64Tag.Real);
    return this.valueReal;
  }
}

/** The cases of `Join64`. */
export enum Join64Tag {
  Whole = 0,
  Real = 1,
}

/** All four core types and a pointer share a core `i64`. */
export class Joins {
  private valueSmall: i32 = 0;
  private valueLarge: u64 = 0;
  private valueSingle: f32 = 0;
  private valueDouble: f64 = 0;
  private valueText!: string;

  private constructor(public readonly tag: JoinsTag) {}

  static nothing(): Joins {
    return new Joins(JoinsTag.Nothing);
  }

  static small(value: i32): Joins {
    const made = new Joins(JoinsTag.Small);
    made.valueSmall = value;
    return made;
  }

  /** What the case `small` carries; traps when this is another case. */
  asSmall(): i32 {
    assert(this.tag == JoinsTag.Small);
    return this.valueSmall;
  }

  static large(value: u64): Joins {
    const made = new Joins(JoinsTag.Large);
    made.valueLarge = value;
    return made;
  }

  /** What the case `large` carries; traps when this is another case. */
  asLarge(): u64 {
    assert(this.tag == JoinsTag.Large);
    return this.valueLarge;
  }

  static single(value: f32): Joins {
    const made = new Joins(JoinsTag.Single);
    made.valueSingle = value;
    return made;
  }

  /** What the case `single` carries; traps when this is another case. */
  asSingle(): f32 {
    assert(this.tag == JoinsTag.Single);
    return this.valueSingle;
  }

  static double(value: f64): Joins {
    const made = new Joins(JoinsTag.Double);
    made.valueDouble = value;
    return made;
  }

  /** What the case `double` carries; traps when this is another case. */
  asDouble(): f64 {
    assert(this.tag == JoinsTag.Double);
    return this.valueDouble;
  }

  static text(value: string): Joins {
    const made = new Joins(JoinsTag.Text);
    made.valueText = value;
    return made;
  }

  /** What the case `text` carries; traps when this is another case. */
  asText(): string {
    assert(this.tag == JoinsTag.Text);
    return this.valueText;
  }
}

/** The cases of `Joins`. */
export enum JoinsTag {
  Nothing = 0,
  Small = 1,
  Large = 2,
  Single = 3,
  Double = 4,
  Text = 5,
}

/** Payloads of different lengths and alignments. */
export class Shape {
  private valueDot!: Point;
  private valueMarked!: Mixture;
  private valuePath!: PointList;
  private valueNamed!: Tuple2<string, Colour>;
  private valueMaybe: Joins | null = null;

  private constructor(public readonly tag: ShapeTag) {}

  static empty(): Shape {
    return new Shape(ShapeTag.Empty);
  }

  static dot(value: Point): Shape {
    const made = new Shape(ShapeTag.Dot);
    made.valueDot = value;
    return made;
  }

  /** What the case `dot` carries; traps when this is another case. */
  asDot(): Point {
    assert(this.tag == ShapeTag.Dot);
    return this.valueDot;
  }

  static marked(value: Mixture): Shape {
    const made = new Shape(ShapeTag.Marked);
    made.valueMarked = value;
    return made;
  }

  /** What the case `marked` carries; traps when this is another case. */
  asMarked(): Mixture {
    assert(this.tag == ShapeTag.Marked);
    return this.valueMarked;
  }

  static path(value: PointList): Shape {
    const made = new Shape(ShapeTag.Path);
    made.valuePath = value;
    return made;
  }

  /** What the case `path` carries; traps when this is another case. */
  asPath(): PointList {
    assert(this.tag == ShapeTag.Path);
    return this.valuePath;
  }

  static named(value: Tuple2<string, Colour>): Shape {
    const made = new Shape(ShapeTag.Named);
    made.valueNamed = value;
    return made;
  }

  /** What the case `named` carries; traps when this is another case. */
  asNamed(): Tuple2<string, Colour> {
    assert(this.tag == ShapeTag.Named);
    return this.valueNamed;
  }

  static maybe(value: Joins | null): Shape {
    const made = new Shape(ShapeTag.Maybe);
    made.valueMaybe = value;
    return made;
  }

  /** What the case `maybe` carries; traps when this is another case. */
  asMaybe(): Joins | null {
    assert(this.tag == ShapeTag.Maybe);
    return this.valueMaybe;
  }
}

/** The cases of `Shape`. */
export enum ShapeTag {
  Empty = 0,
  Dot = 1,
  Marked = 2,
  Path = 3,
  Named = 4,
  Maybe = 5,
}

/** 1 flag. */
export type Set1 = u32;

/** The bits of `Set1`. */
export enum Set1Bit {
  B0 = 1 << 0,
}

/** 8 flags. */
export type Set8 = u32;

/** The bits of `Set8`. */
export enum Set8Bit {
  B0 = 1 << 0,
  B1 = 1 << 1,
  B2 = 1 << 2,
  B3 = 1 << 3,
  B4 = 1 << 4,
  B5 = 1 << 5,
  B6 = 1 << 6,
  B7 = 1 << 7,
}

/** 9 flags. */
export type Set9 = u32;

/** The bits of `Set9`. */
export enum Set9Bit {
  B0 = 1 << 0,
  B1 = 1 << 1,
  B2 = 1 << 2,
  B3 = 1 << 3,
  B4 = 1 << 4,
  B5 = 1 << 5,
  B6 = 1 << 6,
  B7 = 1 << 7,
  B8 = 1 << 8,
}

/** 16 flags. */
export type Set16 = u32;

/** The bits of `Set16`. */
export enum Set16Bit {
  B0 = 1 << 0,
  B1 = 1 << 1,
  B2 = 1 << 2,
  B3 = 1 << 3,
  B4 = 1 << 4,
  B5 = 1 << 5,
  B6 = 1 << 6,
  B7 = 1 << 7,
  B8 = 1 << 8,
  B9 = 1 << 9,
  B10 = 1 << 10,
  B11 = 1 << 11,
  B12 = 1 << 12,
  B13 = 1 << 13,
  B14 = 1 << 14,
  B15 = 1 << 15,
}

/** 17 flags. */
export type Set17 = u32;

/** The bits of `Set17`. */
export enum Set17Bit {
  B0 = 1 << 0,
  B1 = 1 << 1,
  B2 = 1 << 2,
  B3 = 1 << 3,
  B4 = 1 << 4,
  B5 = 1 << 5,
  B6 = 1 << 6,
  B7 = 1 << 7,
  B8 = 1 << 8,
  B9 = 1 << 9,
  B10 = 1 << 10,
  B11 = 1 << 11,
  B12 = 1 << 12,
  B13 = 1 << 13,
  B14 = 1 << 14,
  B15 = 1 << 15,
  B16 = 1 << 16,
}

/** 32 flags. */
export type Set32 = u32;

/** The bits of `Set32`. */
export enum Set32Bit {
  B0 = 1 << 0,
  B1 = 1 << 1,
  B2 = 1 << 2,
  B3 = 1 << 3,
  B4 = 1 << 4,
  B5 = 1 << 5,
  B6 = 1 << 6,
  B7 = 1 << 7,
  B8 = 1 << 8,
  B9 = 1 << 9,
  B10 = 1 << 10,
  B11 = 1 << 11,
  B12 = 1 << 12,
  B13 = 1 << 13,
  B14 = 1 << 14,
  B15 = 1 << 15,
  B16 = 1 << 16,
  B17 = 1 << 17,
  B18 = 1 << 18,
  B19 = 1 << 19,
  B20 = 1 << 20,
  B21 = 1 << 21,
  B22 = 1 << 22,
  B23 = 1 << 23,
  B24 = 1 << 24,
  B25 = 1 << 25,
  B26 = 1 << 26,
  B27 = 1 << 27,
  B28 = 1 << 28,
  B29 = 1 << 29,
  B30 = 1 << 30,
  B31 = 1 << 31,
}

export function load_TypesPoint(at: usize): Point {
  return new Point(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), <u32>load<u32>(at, 8));
}

export function store_TypesPoint(at: usize, value: Point): void {
  store<u32>(at, value.x, 0);
  store<u32>(at, value.y, 4);
  store<u32>(at, value.z, 8);
}

export function load_TypesMixture(at: usize): Mixture {
  return new Mixture(<u8>load<u8>(at, 0), <u64>load<u64>(at, 8), <u16>load<u16>(at, 16), <f32>load<f32>(at, 20), (load<u8>(at, 24) != 0), $abi.takeString(load<u32>(at, 28), load<u32>(at, 32)), <u32>load<u32>(at, 36), <f64>load<f64>(at, 40), <i8>load<i8>(at, 48));
}

export function store_TypesMixture(at: usize, value: Mixture): void {
  store<u8>(at, value.a, 0);
  store<u64>(at, value.b, 8);
  store<u16>(at, value.c, 16);
  store<f32>(at, value.d, 20);
  store<u8>(at, <u8>value.e, 24);
  store<u32>(at, <u32>$abi.putString(value.f), 28);
  store<u32>(at, <u32>$abi.putLength(), 32);
  store<u32>(at, value.g, 36);
  store<f64>(at, value.h, 40);
  store<i8>(at, value.i, 48);
}

export function load_TypesFamily(at: usize): Family {
  return new Family(load_TypesMixture(at + 0), load_TypesPoint(at + 56), lift_list_TypesMixture(load<u32>(at, 68), load<u32>(at, 72)), load_option_TypesPoint(at + 76));
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

function load_option_TypesPoint(at: usize): Point | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesPoint(at + 4);
}

export function store_TypesFamily(at: usize, value: Family): void {
  store_TypesMixture(at + 0, value.head);
  store_TypesPoint(at + 56, value.corner);
  const list$0 = value.others;
  store<u32>(at, <u32>lower_list_TypesMixture(list$0), 68);
  store<u32>(at, <u32>list$0.length, 72);
  store_option_TypesPoint(at + 76, value.last);
}

function lower_list_TypesMixture(list: Array<Mixture>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 8);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesMixture(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_TypesPoint(at: usize, value: Point | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesPoint(at + 4, value!);
  }
}

export function load_TypesWrapper(at: usize): Wrapper {
  return new Wrapper(<f64>load<f64>(at, 0));
}

export function store_TypesWrapper(at: usize, value: Wrapper): void {
  store<f64>(at, value.value, 0);
}

export function load_TypesJoin32(at: usize): Join32 {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Join32.whole(<u32>load<u32>(at, 4));
  return Join32.real(<f32>load<f32>(at, 4));
}

export function store_TypesJoin32(at: usize, value: Join32): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u32>(at, value.asWhole(), 4);
  }
  if (tag == 1) {
    store<f32>(at, value.asReal(), 4);
  }
}

export function load_TypesJoin64(at: usize): Join64 {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Join64.whole(<i64>load<i64>(at, 8));
  return Join64.real(<f64>load<f64>(at, 8));
}

export function store_TypesJoin64(at: usize, value: Join64): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<i64>(at, value.asWhole(), 8);
  }
  if (tag == 1) {
    store<f64>(at, value.asReal(), 8);
  }
}

export function load_TypesJoins(at: usize): Joins {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Joins.nothing();
  if (tag == 1) return Joins.small(<i32>load<i32>(at, 8));
  if (tag == 2) return Joins.large(<u64>load<u64>(at, 8));
  if (tag == 3) return Joins.single(<f32>load<f32>(at, 8));
  if (tag == 4) return Joins.double(<f64>load<f64>(at, 8));
  return Joins.text($abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_TypesJoins(at: usize, value: Joins): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<i32>(at, value.asSmall(), 8);
  }
  if (tag == 2) {
    store<u64>(at, value.asLarge(), 8);
  }
  if (tag == 3) {
    store<f32>(at, value.asSingle(), 8);
  }
  if (tag == 4) {
    store<f64>(at, value.asDouble(), 8);
  }
  if (tag == 5) {
    store<u32>(at, <u32>$abi.putString(value.asText()), 8);
    store<u32>(at, <u32>$abi.putLength(), 12);
  }
}

export function load_TypesShape(at: usize): Shape {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Shape.empty();
  if (tag == 1) return Shape.dot(load_TypesPoint(at + 8));
  if (tag == 2) return Shape.marked(load_TypesMixture(at + 8));
  if (tag == 3) return Shape.path(PointList.take(load<u32>(at, 8), load<u32>(at, 12)));
  if (tag == 4) return Shape.named(load_tuple2_string_TypesColour(at + 8));
  return Shape.maybe(load_option_TypesJoins(at + 8));
}

function load_tuple2_string_TypesColour(at: usize): Tuple2<string, Colour> {
  return new Tuple2<string, Colour>($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), <Colour>load<u8>(at, 8));
}

function load_option_TypesJoins(at: usize): Joins | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesJoins(at + 8);
}

export function store_TypesShape(at: usize, value: Shape): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesPoint(at + 8, value.asDot());
  }
  if (tag == 2) {
    store_TypesMixture(at + 8, value.asMarked());
  }
  if (tag == 3) {
    const list$1 = value.asPath();
    store<u32>(at, <u32>PointList.put(list$1), 8);
    store<u32>(at, <u32>list$1.length, 12);
  }
  if (tag == 4) {
    store_tuple2_string_TypesColour(at + 8, value.asNamed());
  }
  if (tag == 5) {
    store_option_TypesJoins(at + 8, value.asMaybe());
  }
}

function store_tuple2_string_TypesColour(at: usize, value: Tuple2<string, Colour>): void {
  store<u32>(at, <u32>$abi.putString(value.f0), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u8>(at, <u8>value.f1, 8);
}

function store_option_TypesJoins(at: usize, value: Joins | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesJoins(at + 8, value!);
  }
}
