// Generated from atoll:extension/colors@0.1.0. Do not edit.
/** Colours written in the text. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Revision, Span, TextEdit, load_TypesSpan, load_TypesTextEdit, store_TypesSpan, store_TypesTextEdit } from "./types";

/** Red, green, blue and opacity, each from 0 to 1, in sRGB. Others are a bad answer. */
export class Color {
  constructor(
    public red: f32,
    public green: f32,
    public blue: f32,
    public alpha: f32,
  ) {}
}

export class Colored {
  constructor(
    public span: Span,
    public color: Color,
  ) {}
}

/** A way to write a colour. */
export class Writing {
  constructor(
    /** What the picker shows: the text itself, usually. */
    public label: string,
    public edit: TextEdit,
  ) {}
}

/** Colours written in the text. */
export abstract class Colors {
  /** All colours of the revision, sorted by `span.start`, without overlaps; at most 100,000. */
  abstract colors(revision: Revision): Result<Array<Colored>, Failure>;

  /** The ways to write a colour in place of the one at `at`, the likeliest first; at most 100. */
  abstract writings(revision: Revision, at: Span, color: Color): Result<Array<Writing>, Failure>;
}

export function load_ColorsColor(at: usize): Color {
  return new Color(<f32>load<f32>(at, 0), <f32>load<f32>(at, 4), <f32>load<f32>(at, 8), <f32>load<f32>(at, 12));
}

export function store_ColorsColor(at: usize, value: Color): void {
  store<f32>(at, value.red, 0);
  store<f32>(at, value.green, 4);
  store<f32>(at, value.blue, 8);
  store<f32>(at, value.alpha, 12);
}

export function load_ColorsColored(at: usize): Colored {
  return new Colored(load_TypesSpan(at + 0), load_ColorsColor(at + 8));
}

export function store_ColorsColored(at: usize, value: Colored): void {
  store_TypesSpan(at + 0, value.span);
  store_ColorsColor(at + 8, value.color);
}

export function load_ColorsWriting(at: usize): Writing {
  return new Writing($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_TypesTextEdit(at + 8));
}

export function store_ColorsWriting(at: usize, value: Writing): void {
  store<u32>(at, <u32>$abi.putString(value.label), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_TypesTextEdit(at + 8, value.edit);
}
