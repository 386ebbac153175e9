// Generated from atoll:extension/hover@0.1.0. Do not edit.
/**
 * What is known of the thing under the pointer or the caret.
 *
 * Markdown here and everywhere is CommonMark with tables; code blocks are coloured in their language. Images are not
 * loaded, raw HTML is shown as text, and links show their address before they open.
 */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Offset, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

export class Card {
  constructor(
    /** What the card speaks of; contains the asked place or touches it. */
    public span: Span,
    /** Markdown; at most 65,536 UTF-16 code units. */
    public content: string,
  ) {}
}

/**
 * What is known of the thing under the pointer or the caret.
 *
 * Markdown here and everywhere is CommonMark with tables; code blocks are coloured in their language. Images are not
 * loaded, raw HTML is shown as text, and links show their address before they open.
 */
export abstract class Hover {
  /** What to show at `at`; absent where nothing is known. The cards of several extensions are shown below each other. */
  abstract hover(revision: Revision, at: Offset): Result<Card | null, Failure>;
}

export function load_HoverCard(at: usize): Card {
  return new Card(load_TypesSpan(at + 0), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_HoverCard(at: usize, value: Card): void {
  store_TypesSpan(at + 0, value.span);
  store<u32>(at, <u32>$abi.putString(value.content), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}
