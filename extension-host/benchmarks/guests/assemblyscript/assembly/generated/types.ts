// Generated from bench:calls/types@0.1.0. Do not edit.
/** What the benchmark's calls carry. */

import * as $abi from "@atoll/extension-sdk/assembly/runtime/abi";

/** A small record: numbers of two sizes, a truth value and a short text. */
export class Item {
  constructor(
    public id: u32,
    public start: u32,
    public length: u32,
    public weight: f64,
    public pinned: bool,
    public label: string,
  ) {}
}

/** The shape of the contract's token: only `u32`s, so that a list of them is one block. */
export class Token {
  constructor(
    public start: u32,
    public length: u32,
    public scope: u32,
  ) {}
}

/** A growing list of `Token`, kept as one block of numbers and handed over as such. */
export class TokenList extends $abi.Words {
  constructor(capacity: i32 = 16) {
    super(capacity, 3);
  }

  /** Adds one at the end. */
  add(start: u32, length: u32, scope: u32): void {
    const at = this.grow();
    store<u32>(at, start, 0);
    store<u32>(at, length, 4);
    store<u32>(at, scope, 8);
  }

  /** A copy of the one at an index. */
  at(index: i32): Token {
    return load_TypesToken(this.place(index));
  }

  /** Takes over a block from the host. */
  static take(at: u32, length: u32): TokenList {
    const list = new TokenList(<i32>length);
    list.fill(at, length);
    return list;
  }

  /** Copies a list to a block for the host. */
  static put(list: TokenList): usize {
    return list.copy();
  }
}

export function load_TypesItem(at: usize): Item {
  return new Item(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), <u32>load<u32>(at, 8), <f64>load<f64>(at, 16), (load<u8>(at, 24) != 0), $abi.takeString(load<u32>(at, 28), load<u32>(at, 32)));
}

export function store_TypesItem(at: usize, value: Item): void {
  store<u32>(at, value.id, 0);
  store<u32>(at, value.start, 4);
  store<u32>(at, value.length, 8);
  store<f64>(at, value.weight, 16);
  store<u8>(at, <u8>value.pinned, 24);
  store<u32>(at, <u32>$abi.putString(value.label), 28);
  store<u32>(at, <u32>$abi.putLength(), 32);
}

export function load_TypesToken(at: usize): Token {
  return new Token(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), <u32>load<u32>(at, 8));
}

export function store_TypesToken(at: usize, value: Token): void {
  store<u32>(at, value.start, 0);
  store<u32>(at, value.length, 4);
  store<u32>(at, value.scope, 8);
}
