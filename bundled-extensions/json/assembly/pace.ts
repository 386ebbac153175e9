import { shouldYield } from "@atoll/extension-sdk/assembly/task";

/** Units of text that pass between two questions to the host: well below a millisecond of work. */
const STRIDE: i32 = 16384;

/** Asks the host, not too often, whether long work should make room. */
export class Pace {
  private next: i32 = 0;

  /** Starts anew with work at `offset`. */
  start(offset: i32): void {
    this.next = offset + STRIDE;
  }

  /** Whether to stop now; `offset` is how far the work has come. */
  @inline
  isOver(offset: i32): bool {
    return offset >= this.next && this.ask(offset);
  }

  private ask(offset: i32): bool {
    this.next = offset + STRIDE;
    return shouldYield();
  }
}
