// Answers the calls that the benchmark counts.
import { Calls } from "./generated/calls";
import * as mirror from "./generated/mirror";
import { offerCalls } from "./generated/offer/calls";
import { Item, TokenList } from "./generated/types";

function behind(value: Item): Item {
  return new Item(value.id + 1, value.start + value.length, value.length, value.weight + 0.5, !value.pinned, value.label);
}

class Answers extends Calls {
  following(value: Item): Item {
    return behind(value);
  }

  reflectedFollowing(value: Item): Item {
    return behind(mirror.reflected(value));
  }

  tokens(count: u32): TokenList {
    const list = new TokenList(<i32>count);
    for (let i: u32 = 0; i < count; i++) list.add(i * 7, 1 + (i % 6), i % 24);
    return list;
  }
}

offerCalls(new Answers());
