// Generated from atoll:extension/signature-help@0.1.0. Do not edit.
/**
 * The parameters of the call around the caret. Asked for on the user's wish, after a character that the manifest
 * lists under `triggers.signatureHelp`, and then after each change and each move of the caret until there is no
 * answer.
 */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Option, Result } from "./runtime/values";
import { Failure, Offset, Revision } from "./types";

export class Parameter {
  constructor(
    /** Where the parameter stands in the signature's label, in UTF-16 code units. */
    public start: u32,
    public end: u32,
    /** Markdown. */
    public documentation: string | null,
  ) {}
}

export class Signature {
  constructor(
    public label: string,
    /** Markdown. */
    public documentation: string | null,
    public parameters: Array<Parameter>,
    /** The parameter that the caret stands on. */
    public activeParameter: Option<u32>,
  ) {}
}

/** At most 100 signatures. */
export class Signatures {
  constructor(
    public choices: Array<Signature>,
    /** Which one fits best so far. */
    public active: u32,
  ) {}
}

/**
 * The parameters of the call around the caret. Asked for on the user's wish, after a character that the manifest
 * lists under `triggers.signatureHelp`, and then after each change and each move of the caret until there is no
 * answer.
 */
export abstract class SignatureHelp {
  /**
   * The signatures of the call around `at`. `shown` is the signature that the user looks at, if one is shown
   * already.
   */
  abstract help(revision: Revision, at: Offset, shown: Option<u32>): Result<Signatures | null, Failure>;
}

export function load_SignatureHelpParameter(at: usize): Parameter {
  return new Parameter(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), load_option_string(at + 8));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_SignatureHelpParameter(at: usize, value: Parameter): void {
  store<u32>(at, value.start, 0);
  store<u32>(at, value.end, 4);
  store_option_string(at + 8, value.documentation);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_SignatureHelpSignature(at: usize): Signature {
  return new Signature($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), lift_list_SignatureHelpParameter(load<u32>(at, 20), load<u32>(at, 24)), load_option_u32(at + 28));
}

function lift_list_SignatureHelpParameter(at: u32, length: u32): Array<Parameter> {
  const list = new Array<Parameter>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 20) {
    unchecked((list[i] = load_SignatureHelpParameter(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_u32(at: usize): Option<u32> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>load<u32>(at, 4));
}

export function store_SignatureHelpSignature(at: usize, value: Signature): void {
  store<u32>(at, <u32>$abi.putString(value.label), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.documentation);
  const list$0 = value.parameters;
  store<u32>(at, <u32>lower_list_SignatureHelpParameter(list$0), 20);
  store<u32>(at, <u32>list$0.length, 24);
  store_option_u32(at + 28, value.activeParameter);
}

function lower_list_SignatureHelpParameter(list: Array<Parameter>): usize {
  const at = $abi.allocate(<usize>list.length * 20, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 20) {
    store_SignatureHelpParameter(to + 0, unchecked(list[i]));
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

export function load_SignatureHelpSignatures(at: usize): Signatures {
  return new Signatures(lift_list_SignatureHelpSignature(load<u32>(at, 0), load<u32>(at, 4)), <u32>load<u32>(at, 8));
}

function lift_list_SignatureHelpSignature(at: u32, length: u32): Array<Signature> {
  const list = new Array<Signature>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 36) {
    unchecked((list[i] = load_SignatureHelpSignature(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_SignatureHelpSignatures(at: usize, value: Signatures): void {
  const list$1 = value.choices;
  store<u32>(at, <u32>lower_list_SignatureHelpSignature(list$1), 0);
  store<u32>(at, <u32>list$1.length, 4);
  store<u32>(at, value.active, 8);
}

function lower_list_SignatureHelpSignature(list: Array<Signature>): usize {
  const at = $abi.allocate(<usize>list.length * 36, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 36) {
    store_SignatureHelpSignature(to + 0, unchecked(list[i]));
  }
  return at;
}
