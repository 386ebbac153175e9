// Generated from atoll:extension/completion@0.1.0. Do not edit.
/**
 * Suggestions at the caret.
 *
 * **Snippets** are text with places to visit: `$1`, `${2:what stands there first}`, `${3|one,of,these|}`, and `$0`
 * where the caret comes to rest; the same number again repeats what was typed. `\$`, `\}` and `\\` are the
 * characters themselves. A snippet with wrong syntax is a bad answer.
 */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Option, Result } from "./runtime/values";
import { Failure, Offset, Revision, Span, TextEdit, load_TypesSpan, load_TypesTextEdit, store_TypesSpan, store_TypesTextEdit } from "./types";

export enum Trigger {
  /** The user asked. */
  Invoked = 0,
  /** The user typed a letter of a word, or a character that the manifest lists under `triggers.completion`. */
  Typed = 1,
  /** The last list was incomplete, and the user typed on. */
  Incomplete = 2,
}

/** Kinds as the Language Server Protocol counts them. */
export enum ItemKind {
  Text = 0,
  Method = 1,
  Function = 2,
  Constructor = 3,
  Field = 4,
  Variable = 5,
  Class = 6,
  Interface = 7,
  Module = 8,
  Property = 9,
  Unit = 10,
  Value = 11,
  Enumeration = 12,
  Keyword = 13,
  Snippet = 14,
  Color = 15,
  File = 16,
  Reference = 17,
  Folder = 18,
  EnumMember = 19,
  Constant = 20,
  Struct = 21,
  Event = 22,
  Operator = 23,
  TypeParameter = 24,
}

/** One suggestion. */
export class Item {
  constructor(
    /** What the list shows, and what is written where `insert` is absent. */
    public label: string,
    /** Shown right behind the label in muted text, such as parameters. */
    public suffix: string | null,
    /** Shown at the right, such as a type or where it comes from. */
    public detail: string | null,
    /** Markdown, where it costs nothing; else `resolve` gives it. */
    public documentation: string | null,
    public kind: ItemKind,
    public deprecated: bool,
    /** What accepting writes. */
    public insert: string | null,
    /** `insert` is a snippet. */
    public snippet: bool,
    /**
     * What accepting replaces; the list's `replace` when absent. It contains the place that was asked about, on the
     * same line.
     */
    public replace: Span | null,
    /** What the typed letters are matched with; the label when absent. */
    public filter: string | null,
    /** What equally good matches are sorted by; the label when absent. */
    public sort: string | null,
    /** Characters that accept the item and are then typed, each one UTF-16 code unit; those of the list when absent. */
    public commitCharacters: Array<string> | null,
    /** Selected at first. At most one of a list. */
    public preselect: bool,
    /** Edits elsewhere, such as an import. They do not touch `replace`. */
    public additionalEdits: Array<TextEdit>,
    /** Names the item towards `resolve`. Nothing more is to be known of it when absent. */
    public handle: Option<u32>,
  ) {}
}

export class Completions {
  constructor(
    public items: Array<Item>,
    /** More would come after typing on: ask again. */
    public incomplete: bool,
    /** What items replace unless they say otherwise; contains the place that was asked about, on the same line. */
    public replace: Span,
    public commitCharacters: Array<string>,
  ) {}
}

/**
 * What resolving adds. What is present here counts in place of what the item had; what is absent, or an empty list,
 * takes nothing away.
 */
export class Resolved {
  constructor(
    /** Markdown. */
    public documentation: string | null,
    public detail: string | null,
    public additionalEdits: Array<TextEdit>,
  ) {}
}

/**
 * Suggestions at the caret.
 *
 * **Snippets** are text with places to visit: `$1`, `${2:what stands there first}`, `${3|one,of,these|}`, and `$0`
 * where the caret comes to rest; the same number again repeats what was typed. `\$`, `\}` and `\\` are the
 * characters themselves. A snippet with wrong syntax is a bad answer.
 */
export abstract class Completion {
  /**
   * Suggestions at `at`, in any order; at most 10,000. The host filters and sorts them, and goes on doing so while
   * the user types letters.
   */
  abstract complete(revision: Revision, at: Offset, trigger: Trigger): Result<Completions, Failure>;

  /** The costly part of one item of the last answer. Asked for the item that the user stands on. */
  abstract resolve(revision: Revision, handle: u32): Result<Resolved, Failure>;
}

export function load_CompletionItem(at: usize): Item {
  return new Item($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), load_option_string(at + 20), load_option_string(at + 32), <ItemKind>load<u8>(at, 44), (load<u8>(at, 45) != 0), load_option_string(at + 48), (load<u8>(at, 60) != 0), load_option_TypesSpan(at + 64), load_option_string(at + 76), load_option_string(at + 88), load_option_list_string(at + 100), (load<u8>(at, 112) != 0), lift_list_TypesTextEdit(load<u32>(at, 116), load<u32>(at, 120)), load_option_u32(at + 124));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

function load_option_TypesSpan(at: usize): Span | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesSpan(at + 4);
}

function load_option_list_string(at: usize): Array<string> | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return lift_list_string(load<u32>(at, 4), load<u32>(at, 8));
}

function lift_list_string(at: u32, length: u32): Array<string> {
  const list = new Array<string>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 8) {
    unchecked((list[i] = $abi.takeString(load<u32>(from, 0), load<u32>(from, 4))));
  }
  if (length) heap.free(at);
  return list;
}

function lift_list_TypesTextEdit(at: u32, length: u32): Array<TextEdit> {
  const list = new Array<TextEdit>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_TypesTextEdit(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_u32(at: usize): Option<u32> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>load<u32>(at, 4));
}

export function store_CompletionItem(at: usize, value: Item): void {
  store<u32>(at, <u32>$abi.putString(value.label), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.suffix);
  store_option_string(at + 20, value.detail);
  store_option_string(at + 32, value.documentation);
  store<u8>(at, <u8>value.kind, 44);
  store<u8>(at, <u8>value.deprecated, 45);
  store_option_string(at + 48, value.insert);
  store<u8>(at, <u8>value.snippet, 60);
  store_option_TypesSpan(at + 64, value.replace);
  store_option_string(at + 76, value.filter);
  store_option_string(at + 88, value.sort);
  store_option_list_string(at + 100, value.commitCharacters);
  store<u8>(at, <u8>value.preselect, 112);
  const list$1 = value.additionalEdits;
  store<u32>(at, <u32>lower_list_TypesTextEdit(list$1), 116);
  store<u32>(at, <u32>list$1.length, 120);
  store_option_u32(at + 124, value.handle);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function store_option_TypesSpan(at: usize, value: Span | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesSpan(at + 4, value!);
  }
}

function store_option_list_string(at: usize, value: Array<string> | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    const list$0 = value!;
    store<u32>(at, <u32>lower_list_string(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
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

function lower_list_TypesTextEdit(list: Array<TextEdit>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_TypesTextEdit(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_u32(at: usize, value: Option<u32>): void {
  const tag: i32 = (value.isSome ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, value.value, 4);
  }
}

export function load_CompletionCompletions(at: usize): Completions {
  return new Completions(lift_list_CompletionItem(load<u32>(at, 0), load<u32>(at, 4)), (load<u8>(at, 8) != 0), load_TypesSpan(at + 12), lift_list_string(load<u32>(at, 20), load<u32>(at, 24)));
}

function lift_list_CompletionItem(at: u32, length: u32): Array<Item> {
  const list = new Array<Item>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 132) {
    unchecked((list[i] = load_CompletionItem(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_CompletionCompletions(at: usize, value: Completions): void {
  const list$2 = value.items;
  store<u32>(at, <u32>lower_list_CompletionItem(list$2), 0);
  store<u32>(at, <u32>list$2.length, 4);
  store<u8>(at, <u8>value.incomplete, 8);
  store_TypesSpan(at + 12, value.replace);
  const list$3 = value.commitCharacters;
  store<u32>(at, <u32>lower_list_string(list$3), 20);
  store<u32>(at, <u32>list$3.length, 24);
}

function lower_list_CompletionItem(list: Array<Item>): usize {
  const at = $abi.allocate(<usize>list.length * 132, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 132) {
    store_CompletionItem(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_CompletionResolved(at: usize): Resolved {
  return new Resolved(load_option_string(at + 0), load_option_string(at + 12), lift_list_TypesTextEdit(load<u32>(at, 24), load<u32>(at, 28)));
}

export function store_CompletionResolved(at: usize, value: Resolved): void {
  store_option_string(at + 0, value.documentation);
  store_option_string(at + 12, value.detail);
  const list$4 = value.additionalEdits;
  store<u32>(at, <u32>lower_list_TypesTextEdit(list$4), 24);
  store<u32>(at, <u32>list$4.length, 28);
}
