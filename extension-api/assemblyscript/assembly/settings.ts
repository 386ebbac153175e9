// Generated from atoll:extension/settings@0.1.0. Do not edit.
/**
 * The extension's own settings: those that its manifest declares, with the user's values. Open to every extension.
 *
 * Values come from the user's own settings alone. Files in a workspace cannot set them.
 */

import * as $abi from "./runtime/abi";

/** A value. Its case is the one of the default in the manifest. */
export class Value {
  private valueBoolean: bool = false;
  private valueInteger: i64 = 0;
  private valueNumber: f64 = 0;
  private valueText!: string;
  private valueTexts!: Array<string>;

  private constructor(public readonly tag: ValueTag) {}

  static boolean(value: bool): Value {
    const made = new Value(ValueTag.Boolean);
    made.valueBoolean = value;
    return made;
  }

  /** What the case `boolean` carries; traps when this is another case. */
  asBoolean(): bool {
    assert(this.tag == ValueTag.Boolean);
    return this.valueBoolean;
  }

  static integer(value: i64): Value {
    const made = new Value(ValueTag.Integer);
    made.valueInteger = value;
    return made;
  }

  /** What the case `integer` carries; traps when this is another case. */
  asInteger(): i64 {
    assert(this.tag == ValueTag.Integer);
    return this.valueInteger;
  }

  static number(value: f64): Value {
    const made = new Value(ValueTag.Number);
    made.valueNumber = value;
    return made;
  }

  /** What the case `number` carries; traps when this is another case. */
  asNumber(): f64 {
    assert(this.tag == ValueTag.Number);
    return this.valueNumber;
  }

  static text(value: string): Value {
    const made = new Value(ValueTag.Text);
    made.valueText = value;
    return made;
  }

  /** What the case `text` carries; traps when this is another case. */
  asText(): string {
    assert(this.tag == ValueTag.Text);
    return this.valueText;
  }

  static texts(value: Array<string>): Value {
    const made = new Value(ValueTag.Texts);
    made.valueTexts = value;
    return made;
  }

  /** What the case `texts` carries; traps when this is another case. */
  asTexts(): Array<string> {
    assert(this.tag == ValueTag.Texts);
    return this.valueTexts;
  }
}

/** The cases of `Value`. */
export enum ValueTag {
  Boolean = 0,
  Integer = 1,
  Number = 2,
  Text = 3,
  Texts = 4,
}

// @ts-ignore: decorator
@external("atoll:extension/settings@0.1.0", "get")
declare function host$Get(p0: i32, p1: i32, p2: i32): void;

/**
 * The value in force: the user's, or the manifest's default where the user set none or one of another type. Absent
 * where the manifest declares no setting of this name. Values may change while the extension runs; ask when you need
 * one.
 */
export function get_(name: string): Value | null {
  const mark$ = $abi.mark();
  const text$1 = <i32>$abi.putString(name);
  const length$2 = $abi.putLength();
  const area$3 = $abi.allocate(24, 8);
  host$Get(text$1, length$2, <i32>area$3);
  const result$ = load_option_SettingsValue(area$3 + 0);
  $abi.release(mark$);
  return result$;
}

export function load_SettingsValue(at: usize): Value {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Value.boolean((load<u8>(at, 8) != 0));
  if (tag == 1) return Value.integer(<i64>load<i64>(at, 8));
  if (tag == 2) return Value.number(<f64>load<f64>(at, 8));
  if (tag == 3) return Value.text($abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
  return Value.texts(lift_list_string(load<u32>(at, 8), load<u32>(at, 12)));
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

export function store_SettingsValue(at: usize, value: Value): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u8>(at, <u8>value.asBoolean(), 8);
  }
  if (tag == 1) {
    store<i64>(at, value.asInteger(), 8);
  }
  if (tag == 2) {
    store<f64>(at, value.asNumber(), 8);
  }
  if (tag == 3) {
    store<u32>(at, <u32>$abi.putString(value.asText()), 8);
    store<u32>(at, <u32>$abi.putLength(), 12);
  }
  if (tag == 4) {
    const list$0 = value.asTexts();
    store<u32>(at, <u32>lower_list_string(list$0), 8);
    store<u32>(at, <u32>list$0.length, 12);
  }
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

function load_option_SettingsValue(at: usize): Value | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_SettingsValue(at + 8);
}
