// Generated from bench:calls/calls@0.1.0. Do not edit.
/** What a guest offers. */

import { Item, TokenList } from "./types";

/** What a guest offers. */
export abstract class Calls {
  /**
   * The item behind the given one: the next id, behind its end, half a unit heavier, pinned if that was not; the
   * label stays.
   */
  abstract following(value: Item): Item;

  /** The same, but the guest asks `mirror` for the item it starts from: every call crosses four times. */
  abstract reflectedFollowing(value: Item): Item;

  /** That many tokens, one behind the other. */
  abstract tokens(count: u32): TokenList;
}
