// Generated from atoll:extension/commands@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Commands, Context, Outcome, Reply, store_CommandsOutcome } from "../commands";
import { Result } from "../runtime/values";
import { Failure, Revision, SpanList, store_TypesFailure } from "../types";

let offered: Commands | null = null;

/** Offers `commands` to the host; call it once, at the top level of the extension. */
export function offerCommands(implementation: Commands): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/commands@0.1.0#run")
export function commands_run(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32, p7: i32, p8: i32, p9: i32): usize {
  const result = offered!.run($abi.takeString(p0, p1), new Context(lift_option_TypesRevision(p2, p3, p4), SpanList.take(p5, p6), lift_option_string(p7, p8, p9)));
  $abi.clear();
  const area = $abi.allocate(52, 4);
  store_result_CommandsOutcome_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/commands@0.1.0#run")
export function commands_run_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/commands@0.1.0#resume")
export function commands_resume(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.resume(<u32>p0, lift_CommandsReply(p1, p2, p3));
  $abi.clear();
  const area = $abi.allocate(52, 4);
  store_result_CommandsOutcome_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/commands@0.1.0#resume")
export function commands_resume_post(result: usize): void {
  $abi.afterCall();
}

function lift_option_TypesRevision(f0: i32, f1: i32, f2: i32): Revision | null {
  const tag = f0;
  if (tag == 0) return null;
  return new Revision(<u32>f1, <u32>f2);
}

function lift_option_string(f0: i32, f1: i32, f2: i32): string | null {
  const tag = f0;
  if (tag == 0) return null;
  return $abi.takeString(f1, f2);
}

function store_result_CommandsOutcome_TypesFailure(at: usize, value: Result<Outcome, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_CommandsOutcome(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lift_CommandsReply(f0: i32, f1: i32, f2: i32): Reply {
  const tag = f0;
  if (tag == 0) return Reply.picked($abi.takeNumbers<u32>(f1, f2));
  if (tag == 1) return Reply.text($abi.takeString(f1, f2));
  return Reply.dismissed();
}
