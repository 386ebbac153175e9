// Generated from atoll:extension/clock@0.1.0. Do not edit.
/** Time. Open to every extension: it tells nothing but how long things take, and not finely enough to spy on others. */

import * as $abi from "./runtime/abi";

// @ts-ignore: decorator
@external("atoll:extension/clock@0.1.0", "now")
declare function host$Now(): i64;

/**
 * Milliseconds since some moment before the extension started, in whole milliseconds; never goes back. It says
 * nothing of the time of day. It goes on over a restart of the extension.
 */
export function now(): u64 {
  const mark$ = $abi.mark();
  const answer$ = host$Now();
  const result$ = <u64>answer$;
  $abi.release(mark$);
  return result$;
}
