// Generated from atoll:extension/inlay-hints@0.1.0. Do not edit.
/** Words shown in the text that are not part of it. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Offset, Place, Revision, Span, TextEdit, load_TypesPlace, load_TypesTextEdit, store_TypesPlace, store_TypesTextEdit } from "./types";

export enum HintKind {
  TypeOf = 0,
  Parameter = 1,
  Other = 2,
}

export class Hint {
  constructor(
    public at: Offset,
    /** One line, at most 100 UTF-16 code units. */
    public text: string,
    public kind: HintKind,
    /** Markdown. */
    public tooltip: string | null,
    /** What accepting the hint writes, such as the type it shows. */
    public edits: Array<TextEdit>,
    /** Where a click with the modifier key leads. */
    public target: Place | null,
  ) {}
}

/** Words shown in the text that are not part of it. */
export abstract class InlayHints {
  /** The hints of a span, sorted by `at`; at most 10,000. */
  abstract hints(revision: Revision, visible: Span): Result<Array<Hint>, Failure>;
}

export function load_InlayHintsHint(at: usize): Hint {
  return new Hint(<u32>load<u32>(at, 0), $abi.takeString(load<u32>(at, 4), load<u32>(at, 8)), <HintKind>load<u8>(at, 12), load_option_string(at + 16), lift_list_TypesTextEdit(load<u32>(at, 28), load<u32>(at, 32)), load_option_TypesPlace(at + 36));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

function lift_list_TypesTextEdit(at: u32, length: u32): Array<TextEdit> {
  const list = new Array<TextEdit>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_TypesTextEdit(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_TypesPlace(at: usize): Place | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesPlace(at + 4);
}

export function store_InlayHintsHint(at: usize, value: Hint): void {
  store<u32>(at, value.at, 0);
  store<u32>(at, <u32>$abi.putString(value.text), 4);
  store<u32>(at, <u32>$abi.putLength(), 8);
  store<u8>(at, <u8>value.kind, 12);
  store_option_string(at + 16, value.tooltip);
  const list$0 = value.edits;
  store<u32>(at, <u32>lower_list_TypesTextEdit(list$0), 28);
  store<u32>(at, <u32>list$0.length, 32);
  store_option_TypesPlace(at + 36, value.target);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
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

function store_option_TypesPlace(at: usize, value: Place | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesPlace(at + 4, value!);
  }
}
