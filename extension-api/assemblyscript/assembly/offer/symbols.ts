// Generated from atoll:extension/symbols@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Result } from "../runtime/values";
import { Symbol, Symbols, store_SymbolsSymbol } from "../symbols";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Symbols | null = null;

/** Offers `symbols` to the host; call it once, at the top level of the extension. */
export function offerSymbols(implementation: Symbols): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/symbols@0.1.0#document-symbols")
export function symbols_document_symbols(p0: i32, p1: i32): usize {
  const result = offered!.documentSymbols(new Revision(<u32>p0, <u32>p1));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_SymbolsSymbol_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/symbols@0.1.0#document-symbols")
export function symbols_document_symbols_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_SymbolsSymbol_TypesFailure(at: usize, value: Result<Array<Symbol>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_SymbolsSymbol(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_SymbolsSymbol(list: Array<Symbol>): usize {
  const at = $abi.allocate(<usize>list.length * 44, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 44) {
    store_SymbolsSymbol(to + 0, unchecked(list[i]));
  }
  return at;
}
