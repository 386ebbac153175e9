// Generated from atoll:extension/signature-help@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import * as $values from "../runtime/values";
import { Option, Result } from "../runtime/values";
import { SignatureHelp, Signatures, store_SignatureHelpSignatures } from "../signature-help";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: SignatureHelp | null = null;

/** Offers `signature-help` to the host; call it once, at the top level of the extension. */
export function offerSignatureHelp(implementation: SignatureHelp): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/signature-help@0.1.0#help")
export function signature_help_help(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32): usize {
  const result = offered!.help(new Revision(<u32>p0, <u32>p1), <u32>p2, lift_option_u32(p3, p4));
  $abi.clear();
  const area = $abi.allocate(20, 4);
  store_result_option_SignatureHelpSignatures_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/signature-help@0.1.0#help")
export function signature_help_help_post(result: usize): void {
  $abi.afterCall();
}

function lift_option_u32(f0: i32, f1: i32): Option<u32> {
  const tag = f0;
  if (tag == 0) return $values.none<u32>();
  return $values.some<u32>(<u32>f1);
}

function store_result_option_SignatureHelpSignatures_TypesFailure(at: usize, value: Result<Signatures | null, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_option_SignatureHelpSignatures(at + 4, value.value);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function store_option_SignatureHelpSignatures(at: usize, value: Signatures | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_SignatureHelpSignatures(at + 4, value!);
  }
}
