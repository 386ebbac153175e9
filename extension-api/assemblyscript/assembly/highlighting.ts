// Generated from atoll:extension/highlighting@0.1.0. Do not edit.
/** Colours for the text on the screen. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Offset, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

/** One coloured stretch. Only `u32`s, so that a list of them is one contiguous block of memory. */
export class Token {
  constructor(
    public start: Offset,
    /** In UTF-16 code units; never 0. */
    public length: u32,
    /** An index into `scopes`. */
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
    return load_HighlightingToken(this.place(index));
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

/** Tokens of a span, sorted by `start`, without overlaps. What lies between tokens has the editor's plain colour. */
export class Highlights {
  constructor(
    /**
     * The span that the answer speaks for. It contains the asked span, or less where the extension had to stop
     * early.
     */
    public covered: Span,
    public tokens: TokenList,
  ) {}
}

/** Colours for the text on the screen. */
export abstract class Highlighting {
  /**
   * The scopes that tokens refer to: tree-sitter capture names such as `keyword`, `string.special`,
   * `punctuation.bracket`. Asked once after the start; at most 256.
   *
   * `embedded.NAME`, such as `embedded.rust`, says that a stretch is written in another language, which the editor
   * colours by the grammar that other languages know by that name in lower case. Tokens with the same such scope are
   * one text as long as no line break lies between them, so a token takes the break at its end in. They may lie
   * outside of the asked span, so that the text is whole. Without a grammar the stretch looks like `markup.raw`.
   */
  abstract scopes(): Array<string>;

  /**
   * Colours `visible`. Called after changes and on scrolling; must be incremental enough to answer within a few
   * milliseconds anywhere in a large document.
   */
  abstract highlight(revision: Revision, visible: Span): Result<Highlights, Failure>;
}

export function load_HighlightingToken(at: usize): Token {
  return new Token(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), <u32>load<u32>(at, 8));
}

export function store_HighlightingToken(at: usize, value: Token): void {
  store<u32>(at, value.start, 0);
  store<u32>(at, value.length, 4);
  store<u32>(at, value.scope, 8);
}

export function load_HighlightingHighlights(at: usize): Highlights {
  return new Highlights(load_TypesSpan(at + 0), TokenList.take(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_HighlightingHighlights(at: usize, value: Highlights): void {
  store_TypesSpan(at + 0, value.covered);
  const list$0 = value.tokens;
  store<u32>(at, <u32>TokenList.put(list$0), 8);
  store<u32>(at, <u32>list$0.length, 12);
}
