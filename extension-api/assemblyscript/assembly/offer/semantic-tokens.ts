// Generated from atoll:extension/semantic-tokens@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Highlights, store_HighlightingHighlights } from "../highlighting";
import { Result } from "../runtime/values";
import { SemanticTokens } from "../semantic-tokens";
import { Failure, Revision, Span, store_TypesFailure } from "../types";

let offered: SemanticTokens | null = null;

/** Offers `semantic-tokens` to the host; call it once, at the top level of the extension. */
export function offerSemanticTokens(implementation: SemanticTokens): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/semantic-tokens@0.1.0#scopes")
export function semantic_tokens_scopes(): usize {
  const result = offered!.scopes();
  $abi.clear();
  const area = $abi.allocate(8, 4);
  const list$0 = result;
  store<u32>(area, <u32>lower_list_string(list$0), 0);
  store<u32>(area, <u32>list$0.length, 4);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/semantic-tokens@0.1.0#scopes")
export function semantic_tokens_scopes_post(result: usize): void {
  $abi.afterCall();
}

// @ts-ignore: decorator
@wit("atoll:extension/semantic-tokens@0.1.0#tokens")
export function semantic_tokens_tokens(p0: i32, p1: i32, p2: i32, p3: i32): usize {
  const result = offered!.tokens(new Revision(<u32>p0, <u32>p1), new Span(<u32>p2, <u32>p3));
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_HighlightingHighlights_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/semantic-tokens@0.1.0#tokens")
export function semantic_tokens_tokens_post(result: usize): void {
  $abi.afterCall();
}

function lower_list_string(list: Array<string>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    store<u32>(to, <u32>$abi.putString(unchecked(list[i])), 0);
    store<u32>(to, <u32>$abi.putLength(), 4);
  }
  return at;
}

function store_result_HighlightingHighlights_TypesFailure(at: usize, value: Result<Highlights, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_HighlightingHighlights(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}
