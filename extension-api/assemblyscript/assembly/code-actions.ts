// Generated from atoll:extension/code-actions@0.1.0. Do not edit.
/** Changes on offer at a place. */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Option, Result } from "./runtime/values";
import { CommandCall, DocumentEdits, Failure, Revision, Span, load_TypesCommandCall, load_TypesDocumentEdits, store_TypesCommandCall, store_TypesDocumentEdits } from "./types";

export enum ActionKind {
  /** Mends a diagnostic. */
  QuickFix = 0,
  /** Changes the form and not the meaning. */
  Refactor = 1,
  /** Concerns the whole document, such as sorting imports. */
  Source = 2,
  /** Mends all that can be mended without asking. Also made on saving, where the user wishes it. */
  FixAll = 3,
}

export class Action {
  constructor(
    public title: string,
    public kind: ActionKind,
    /** Codes of the diagnostics that it mends. */
    public fixes: Array<string>,
    /** The best of those that mend the same. What "fix" does without asking. */
    public preferred: bool,
    /** Why it cannot be used here, where it is shown all the same. */
    public disabled: string | null,
    /** What it does, where that costs nothing; else `resolve` gives it. */
    public edits: Array<DocumentEdits>,
    /** Run after the edits. */
    public command: CommandCall | null,
    /** Names the action towards `resolve`. `edits` is all when absent. */
    public handle: Option<u32>,
  ) {}
}

/** Changes on offer at a place. */
export abstract class CodeActions {
  /** What is on offer for a span, which is empty at the caret. `wanted` restricts it to one kind. At most 1,000. */
  abstract actions(revision: Revision, around: Span, wanted: Option<ActionKind>): Result<Array<Action>, Failure>;

  /** The edits of one action of the last answer. */
  abstract resolve(revision: Revision, handle: u32): Result<Array<DocumentEdits>, Failure>;
}

export function load_CodeActionsAction(at: usize): Action {
  return new Action($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), <ActionKind>load<u8>(at, 8), lift_list_string(load<u32>(at, 12), load<u32>(at, 16)), (load<u8>(at, 20) != 0), load_option_string(at + 24), lift_list_TypesDocumentEdits(load<u32>(at, 36), load<u32>(at, 40)), load_option_TypesCommandCall(at + 44), load_option_u32(at + 68));
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

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

function lift_list_TypesDocumentEdits(at: u32, length: u32): Array<DocumentEdits> {
  const list = new Array<DocumentEdits>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 56) {
    unchecked((list[i] = load_TypesDocumentEdits(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_TypesCommandCall(at: usize): CommandCall | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesCommandCall(at + 4);
}

function load_option_u32(at: usize): Option<u32> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>load<u32>(at, 4));
}

export function store_CodeActionsAction(at: usize, value: Action): void {
  store<u32>(at, <u32>$abi.putString(value.title), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u8>(at, <u8>value.kind, 8);
  const list$0 = value.fixes;
  store<u32>(at, <u32>lower_list_string(list$0), 12);
  store<u32>(at, <u32>list$0.length, 16);
  store<u8>(at, <u8>value.preferred, 20);
  store_option_string(at + 24, value.disabled);
  const list$1 = value.edits;
  store<u32>(at, <u32>lower_list_TypesDocumentEdits(list$1), 36);
  store<u32>(at, <u32>list$1.length, 40);
  store_option_TypesCommandCall(at + 44, value.command);
  store_option_u32(at + 68, value.handle);
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

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function lower_list_TypesDocumentEdits(list: Array<DocumentEdits>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesDocumentEdits(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_TypesCommandCall(at: usize, value: CommandCall | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesCommandCall(at + 4, value!);
  }
}

function store_option_u32(at: usize, value: Option<u32>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, value.value, 4);
  }
}
