// Generated from atoll:extension/symbols@0.1.0. Do not edit.
/** The document's outline. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

/** Kinds as the Language Server Protocol counts them. */
export enum SymbolKind {
  File = 0,
  Module = 1,
  Namespace = 2,
  Package = 3,
  Class = 4,
  Method = 5,
  Property = 6,
  Field = 7,
  Constructor = 8,
  Enumeration = 9,
  Interface = 10,
  Function = 11,
  Variable = 12,
  Constant = 13,
  Text = 14,
  Number = 15,
  Boolean = 16,
  Array = 17,
  Object = 18,
  Key = 19,
  Null = 20,
  EnumMember = 21,
  Struct = 22,
  Event = 23,
  Operator = 24,
  TypeParameter = 25,
}

/**
 * One symbol. Nesting is told by `depth`: the list is in document order (a parent before its children), and a
 * symbol's parent is the nearest symbol before it with a smaller depth.
 */
export class Symbol {
  constructor(
    public name: string,
    /** Shown after the name in muted text, such as a value or a type; may be absent. */
    public detail: string | null,
    public kind: SymbolKind,
    /** The whole of it: a key and its value, a function with its body. */
    public span: Span,
    /** What to select on a jump, usually the name. Lies in `span`. */
    public selection: Span,
    /** 0 for the outermost. */
    public depth: u32,
  ) {}
}

/** The document's outline. */
export abstract class Symbols {
  /** The outline; at most 100,000 symbols. */
  abstract documentSymbols(revision: Revision): Result<Array<Symbol>, Failure>;
}

export function load_SymbolsSymbol(at: usize): Symbol {
  return new Symbol($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), <SymbolKind>load<u8>(at, 20), load_TypesSpan(at + 24), load_TypesSpan(at + 32), <u32>load<u32>(at, 40));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_SymbolsSymbol(at: usize, value: Symbol): void {
  store<u32>(at, <u32>$abi.putString(value.name), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.detail);
  store<u8>(at, <u8>value.kind, 20);
  store_TypesSpan(at + 24, value.span);
  store_TypesSpan(at + 32, value.selection);
  store<u32>(at, value.depth, 40);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
