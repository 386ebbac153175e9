// Generated from atoll:extension/types@0.1.0. Do not edit.
/**
 * The words that every other interface shares.
 *
 * Offsets and lengths count UTF-16 code units from the start of the document's text, in which every line break is
 * one `\n` whatever the file on disk has. Strings themselves cross as UTF-8.
 */

import * as $abi from "./runtime/abi";

/** A place in a document: UTF-16 code units from its start. */
export type Offset = u32;

/** An open document. Unique while the extension runs; never reused. */
export type DocumentId = u32;

/** A document's version. It grows with every change; it may skip numbers. */
export type Version = u32;

/** A stretch of text: `start` is part of it, `end` is not. `start <= end`. */
export class Span {
  constructor(
    public start: Offset,
    public end: Offset,
  ) {}
}

/** A growing list of `Span`, kept as one block of numbers and handed over as such. */
export class SpanList extends $abi.Words {
  constructor(capacity: i32 = 16) {
    super(capacity, 2);
  }

  /** Adds one at the end. */
  add(start: u32, end: u32): void {
    const at = this.grow();
    store<u32>(at, start, 0);
    store<u32>(at, end, 4);
  }

  /** A copy of the one at an index. */
  at(index: i32): Span {
    return load_TypesSpan(this.place(index));
  }

  /** Takes over a block from the host. */
  static take(at: u32, length: u32): SpanList {
    const list = new SpanList(<i32>length);
    list.fill(at, length);
    return list;
  }

  /** Copies a list to a block for the host. */
  static put(list: SpanList): usize {
    return list.copy();
  }
}

/**
 * A document at one version: what every request names. The host has delivered all changes up to `version` before it
 * asks.
 */
export class Revision {
  constructor(
    public document: DocumentId,
    public version: Version,
  ) {}
}

/** A growing list of `Revision`, kept as one block of numbers and handed over as such. */
export class RevisionList extends $abi.Words {
  constructor(capacity: i32 = 16) {
    super(capacity, 2);
  }

  /** Adds one at the end. */
  add(document: u32, version: u32): void {
    const at = this.grow();
    store<u32>(at, document, 0);
    store<u32>(at, version, 4);
  }

  /** A copy of the one at an index. */
  at(index: i32): Revision {
    return load_TypesRevision(this.place(index));
  }

  /** Takes over a block from the host. */
  static take(at: u32, length: u32): RevisionList {
    const list = new RevisionList(<i32>length);
    list.fill(at, length);
    return list;
  }

  /** Copies a list to a block for the host. */
  static put(list: RevisionList): usize {
    return list.copy();
  }
}

/**
 * One edit of a request's revision: `span` is replaced by `text`.
 *
 * Several edits in one list all speak of the old text, are sorted by `span.start` and do not overlap; two insertions
 * at the same place happen in list order.
 */
export class TextEdit {
  constructor(
    public span: Span,
    public text: string,
  ) {}
}

/**
 * Names work that was not finished. It means something only to the extension that gave it, and only until it is
 * resumed or the document's next change arrives.
 */
export type ResumeToken = u32;

/** Why a request has no answer. */
export class Failure {
  private valueInvalidRequest!: string;
  private valueTooLarge!: string;
  private valueOther!: string;

  private constructor(public readonly tag: FailureTag) {}

  /** The host no longer wants the answer (`task.should-yield` said so, and the work was given up). */
  static cancelled(): Failure {
    return new Failure(FailureTag.Cancelled);
  }

  /** The request names a document the extension does not know, or a span outside of it. */
  static invalidRequest(value: string): Failure {
    const made = new Failure(FailureTag.InvalidRequest);
    made.valueInvalidRequest = value;
    return made;
  }

  /** What the case `invalid-request` carries; traps when this is another case. */
  asInvalidRequest(): string {
    assert(this.tag == FailureTag.InvalidRequest);
    return this.valueInvalidRequest;
  }

  /** The document is larger than the extension handles; the text says what the bound is. */
  static tooLarge(value: string): Failure {
    const made = new Failure(FailureTag.TooLarge);
    made.valueTooLarge = value;
    return made;
  }

  /** What the case `too-large` carries; traps when this is another case. */
  asTooLarge(): string {
    assert(this.tag == FailureTag.TooLarge);
    return this.valueTooLarge;
  }

  /** Anything else; one sentence a user can read. */
  static other(value: string): Failure {
    const made = new Failure(FailureTag.Other);
    made.valueOther = value;
    return made;
  }

  /** What the case `other` carries; traps when this is another case. */
  asOther(): string {
    assert(this.tag == FailureTag.Other);
    return this.valueOther;
  }
}

/** The cases of `Failure`. */
export enum FailureTag {
  /** The host no longer wants the answer (`task.should-yield` said so, and the work was given up). */
  Cancelled = 0,
  /** The request names a document the extension does not know, or a span outside of it. */
  InvalidRequest = 1,
  /** The document is larger than the extension handles; the text says what the bound is. */
  TooLarge = 2,
  /** Anything else; one sentence a user can read. */
  Other = 3,
}

export function load_TypesSpan(at: usize): Span {
  return new Span(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4));
}

export function store_TypesSpan(at: usize, value: Span): void {
  store<u32>(at, value.start, 0);
  store<u32>(at, value.end, 4);
}

export function load_TypesRevision(at: usize): Revision {
  return new Revision(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4));
}

export function store_TypesRevision(at: usize, value: Revision): void {
  store<u32>(at, value.document, 0);
  store<u32>(at, value.version, 4);
}

export function load_TypesTextEdit(at: usize): TextEdit {
  return new TextEdit(load_TypesSpan(at + 0), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_TypesTextEdit(at: usize, value: TextEdit): void {
  store_TypesSpan(at + 0, value.span);
  store<u32>(at, <u32>$abi.putString(value.text), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}

export function load_TypesFailure(at: usize): Failure {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Failure.cancelled();
  if (tag == 1) return Failure.invalidRequest($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  if (tag == 2) return Failure.tooLarge($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return Failure.other($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
}

export function store_TypesFailure(at: usize, value: Failure): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value.asInvalidRequest()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
  if (tag == 2) {
    store<u32>(at, <u32>$abi.putString(value.asTooLarge()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
  if (tag == 3) {
    store<u32>(at, <u32>$abi.putString(value.asOther()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
