// Generated from bench:calls/mirror@0.1.0. Do not edit.
/** What the host offers. */

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";
import { Item, load_TypesItem } from "./types";

// @ts-ignore: decorator
@external("bench:calls/mirror@0.1.0", "reflected")
declare function host$Reflected(p0: i32, p1: i32, p2: i32, p3: f64, p4: i32, p5: i32, p6: i32, p7: i32): void;

/** Gives back what it is given. */
export function reflected(value: Item): Item {
  const mark$ = $abi.mark();
  const record$0 = value;
  const text$1 = <i32>$abi.putString(record$0.label);
  const length$2 = $abi.putLength();
  const area$3 = $abi.allocate(40, 8);
  host$Reflected(<i32>record$0.id, <i32>record$0.start, <i32>record$0.length, <f64>record$0.weight, <i32>record$0.pinned, text$1, length$2, <i32>area$3);
  const result$ = load_TypesItem(area$3 + 0);
  $abi.release(mark$);
  return result$;
}
