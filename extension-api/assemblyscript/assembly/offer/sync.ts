// Generated from atoll:extension/sync@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { DocumentInfo } from "../documents";
import { Sync } from "../sync";
import { TextEdit, load_TypesTextEdit } from "../types";

let offered: Sync | null = null;

/** Offers `sync` to the host; call it once, at the top level of the extension. */
export function offerSync(implementation: Sync): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/sync@0.1.0#did-open")
export function sync_did_open(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32): void {
  offered!.didOpen(new DocumentInfo(<u32>p0, <u32>p1, $abi.takeString(p2, p3), $abi.takeString(p4, p5), <u32>p6), $abi.takeString(p7, p8));
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/sync@0.1.0#did-open")
export function sync_did_open_post(): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/sync@0.1.0#did-change")
export function sync_did_change(p0: i32, p1: i32, p2: i32, p3: i32): void {
  offered!.didChange(<u32>p0, <u32>p1, lift_list_TypesTextEdit(p2, p3));
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/sync@0.1.0#did-change")
export function sync_did_change_post(): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/sync@0.1.0#did-close")
export function sync_did_close(p0: i32): void {
  offered!.didClose(<u32>p0);
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/sync@0.1.0#did-close")
export function sync_did_close_post(): void {
  $abi.afterCall();
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
