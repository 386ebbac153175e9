// Generated from atoll:extension/workspace@0.1.0. Do not edit.
/**
 * Text files of the folder that is open in the editor, whether they are open or not (capability `workspace.read`, by
 * globs).
 *
 * Paths have `/` between names, start inside the folder and never contain `.` or `..`. Links are not followed and
 * not listed. Files that usually hold secrets, and what version control keeps for itself, are denied whatever globs
 * were granted, unless one is exactly the file's name. Both functions read the disk: use them outside of interactive
 * answers.
 */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Result } from "./runtime/values";

export enum AccessError {
  /**
   * Not granted: no granted glob matches the path, or nothing of the workspace is granted. Says nothing about
   * whether the file exists.
   */
  Denied = 0,
  /** No such file, or no folder is open. */
  NotFound = 1,
  /** The file holds no text. */
  NotText = 2,
  /** The file has more than 4,194,304 bytes. */
  TooLarge = 3,
  /** More than 100,000 files match, or more than 1,000,000 would have to be looked at. */
  TooMany = 4,
  /** Not a glob or not a path. */
  Malformed = 5,
}

// @ts-ignore: decorator
@external("atoll:extension/workspace@0.1.0", "files")
declare function host$Files(p0: i32, p1: i32, p2: i32): void;

/**
 * The granted files that match a glob, sorted by code units. A glob without `/` speaks of the file's name alone; `*`
 * and `?` do not match `/`, `**` does, and `{a,b}` is one of several.
 */
export function files(glob: string): Result<Array<string>, AccessError> {
  const mark$ = $abi.mark();
  const text$0 = <i32>$abi.putString(glob);
  const length$1 = $abi.putLength();
  const area$2 = $abi.allocate(12, 4);
  host$Files(text$0, length$1, <i32>area$2);
  const result$ = load_result_list_string_WorkspaceAccessError(area$2 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/workspace@0.1.0", "read")
declare function host$Read(p0: i32, p1: i32, p2: i32): void;

/**
 * The text of a file as it is on the disk, every line break as one `\n`. An open document may differ: ask
 * `documents` for it.
 */
export function read(path: string): Result<string, AccessError> {
  const mark$ = $abi.mark();
  const text$3 = <i32>$abi.putString(path);
  const length$4 = $abi.putLength();
  const area$5 = $abi.allocate(12, 4);
  host$Read(text$3, length$4, <i32>area$5);
  const result$ = load_result_string_WorkspaceAccessError(area$5 + 0);
  $abi.release(mark$);
  return result$;
}

function load_result_list_string_WorkspaceAccessError(at: usize): Result<Array<string>, AccessError> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Array<string>, AccessError>(lift_list_string(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<Array<string>, AccessError>(<AccessError>load<u8>(at, 4));
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

function load_result_string_WorkspaceAccessError(at: usize): Result<string, AccessError> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<string, AccessError>($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<string, AccessError>(<AccessError>load<u8>(at, 4));
}
