// Generated from atoll:extension/links@0.1.0. Do not edit.
/** Links in the text. They open only by the user's click, and show their address before. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { DocumentRef, Failure, Revision, Span, load_TypesDocumentRef, load_TypesSpan, store_TypesDocumentRef, store_TypesSpan } from "./types";

export class LinkTarget {
  private valueAddress!: string;
  private valueDocument!: DocumentRef;

  private constructor(public readonly tag: LinkTargetTag) {}

  /** An `https:`, `http:` or `mailto:` address. */
  static address(value: string): LinkTarget {
    const made = new LinkTarget(LinkTargetTag.Address);
    made.valueAddress = value;
    return made;
  }

  /** What the case `address` carries; traps when this is another case. */
  asAddress(): string {
    assert(this.tag == LinkTargetTag.Address);
    return this.valueAddress;
  }

  static document(value: DocumentRef): LinkTarget {
    const made = new LinkTarget(LinkTargetTag.Document);
    made.valueDocument = value;
    return made;
  }

  /** What the case `document` carries; traps when this is another case. */
  asDocument(): DocumentRef {
    assert(this.tag == LinkTargetTag.Document);
    return this.valueDocument;
  }
}

/** The cases of `LinkTarget`. */
export enum LinkTargetTag {
  /** An `https:`, `http:` or `mailto:` address. */
  Address = 0,
  Document = 1,
}

export class Link {
  constructor(
    public span: Span,
    public target: LinkTarget,
    public tooltip: string | null,
  ) {}
}

/** Links in the text. They open only by the user's click, and show their address before. */
export abstract class Links {
  /** All links of the revision, sorted by `span.start`, without overlaps; at most 100,000. */
  abstract links(revision: Revision): Result<Array<Link>, Failure>;
}

export function load_LinksLinkTarget(at: usize): LinkTarget {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return LinkTarget.address($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return LinkTarget.document(load_TypesDocumentRef(at + 4));
}

export function store_LinksLinkTarget(at: usize, value: LinkTarget): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u32>(at, <u32>$abi.putString(value.asAddress()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
  if (tag == 1) {
    store_TypesDocumentRef(at + 4, value.asDocument());
  }
}

export function load_LinksLink(at: usize): Link {
  return new Link(load_TypesSpan(at + 0), load_LinksLinkTarget(at + 8), load_option_string(at + 24));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_LinksLink(at: usize, value: Link): void {
  store_TypesSpan(at + 0, value.span);
  store_LinksLinkTarget(at + 8, value.target);
  store_option_string(at + 24, value.tooltip);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
