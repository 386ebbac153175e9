// Generated from atoll:extension/links@0.1.0. Do not edit.

import * as $abi from "../runtime/abi";
import { Link, Links, store_LinksLink } from "../links";
import { Result } from "../runtime/values";
import { Failure, Revision, store_TypesFailure } from "../types";

let offered: Links | null = null;

/** Offers `links` to the host; call it once, at the top level of the extension. */
export function offerLinks(implementation: Links): void {
  offered = implementation;
}

// @ts-ignore: decorator
@wit("atoll:extension/links@0.1.0#links")
export function links_links(p0: i32, p1: i32): usize {
  const result = offered!.links(new Revision(<u32>p0, <u32>p1));
  $abi.clear();
  const area = $abi.allocate(16, 4);
  store_result_list_LinksLink_TypesFailure(area + 0, result);
  return area;
}

// @ts-ignore: decorator
@wit("cabi_post_atoll:extension/links@0.1.0#links")
export function links_links_post(result: usize): void {
  $abi.afterCall();
}

function store_result_list_LinksLink_TypesFailure(at: usize, value: Result<Array<Link>, Failure>): void {
  const tag: i32 = (value.isError ? 1 : 0);
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$0 = value.value;
    store<u32>(at, <u32>lower_list_LinksLink(list$0), 4);
    store<u32>(at, <u32>list$0.length, 8);
  }
  if (tag == 1) {
    store_TypesFailure(at + 4, value.error);
  }
}

function lower_list_LinksLink(list: Array<Link>): usize {
  const at = $abi.allocate(<usize>list.length * 36, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 36) {
    store_LinksLink(to + 0, unchecked(list[i]));
  }
  return at;
}
