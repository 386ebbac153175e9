// Generated from atoll:extension/task@0.1.0. Do not edit.
/** The host's wishes about the call that is running. */

import * as $abi from "./runtime/abi";

// @ts-ignore: decorator
@external("atoll:extension/task@0.1.0", "should-yield")
declare function host$ShouldYield(): i32;

/**
 * True when the extension should return soon: the request was cancelled, or something more urgent waits.
 *
 * Cheap (no locks); ask it about once a millisecond in long work. Then return a `partial` answer, or fail with
 * `cancelled`.
 */
export function shouldYield(): bool {
  const mark$ = $abi.mark();
  const answer$ = host$ShouldYield();
  const result$ = (answer$ != 0);
  $abi.release(mark$);
  return result$;
}
