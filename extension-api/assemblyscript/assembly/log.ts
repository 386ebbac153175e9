// Generated from atoll:extension/log@0.1.0. Do not edit.
/** The extension's own log. Lines go to the extension's log panel and file, never off the machine. */

import * as $abi from "./runtime/abi";

export enum Level {
  Debug = 0,
  Info = 1,
  Warning = 2,
  Error = 3,
}

// @ts-ignore: decorator
@external("atoll:extension/log@0.1.0", "write")
declare function host$Write(p0: i32, p1: i32, p2: i32): void;

/**
 * Writes one line. Line breaks inside become separate lines; lines over 4,096 UTF-16 code units are cut; more than
 * the rate limit allows are counted and dropped.
 */
export function write(level: Level, message: string): void {
  const mark$ = $abi.mark();
  const sum$0 = level;
  let flat$1: i32 = 0;
  flat$1 = <i32>sum$0;
  const text$2 = <i32>$abi.putString(message);
  const length$3 = $abi.putLength();
  host$Write(flat$1, text$2, length$3);
  $abi.release(mark$);
}
