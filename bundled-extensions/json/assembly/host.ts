/** The host's wish that the running call end soon. Asking is cheap. */
// @ts-ignore: decorator
@external("atoll:extension/task@0.1.0", "should-yield")
declare function should_yield(): i32;

/** Whether the host wants the running call to end soon. */
export function shouldYield(): bool {
  return should_yield() != 0;
}
