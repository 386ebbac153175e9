// Generated from atoll:extension/types@0.1.0. Do not edit.
/**
 * The words that every other interface shares.
 *
 * Offsets and lengths count UTF-16 code units from the start of the document's text, in which every line break is
 * one `\n` whatever the file on disk has. Strings themselves cross as UTF-8.
 */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Option } from "./runtime/values";

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
 * A document of a place or an edit: one that is open, or a file of the workspace folder (its path with `/` between
 * names) that the extension may read.
 */
export class DocumentRef {
  private valueOpen: DocumentId = 0;
  private valueFile!: string;

  private constructor(public readonly tag: DocumentRefTag) {}

  static open(value: DocumentId): DocumentRef {
    const made = new DocumentRef(DocumentRefTag.Open);
    made.valueOpen = value;
    return made;
  }

  /** What the case `open` carries; traps when this is another case. */
  asOpen(): DocumentId {
    assert(this.tag == DocumentRefTag.Open);
    return this.valueOpen;
  }

  static file(value: string): DocumentRef {
    const made = new DocumentRef(DocumentRefTag.File);
    made.valueFile = value;
    return made;
  }

  /** What the case `file` carries; traps when this is another case. */
  asFile(): string {
    assert(this.tag == DocumentRefTag.File);
    return this.valueFile;
  }
}

/** The cases of `DocumentRef`. */
export enum DocumentRefTag {
  Open = 0,
  File = 1,
}

/**
 * A place that the user can be taken to. Both spans speak of the text the extension knows: of an open document at
 * the version of the request, or where that document was not part of the request, the version told last; of a file
 * as it is on the disk.
 */
export class Place {
  constructor(
    public in_: DocumentRef,
    /** What to select there. Lies in `whole`. */
    public target: Span,
    /** What to show around it: the whole function of a name, say. */
    public whole: Span,
  ) {}
}

/** What the user is told of an edit before it is made. */
export class EditNote {
  constructor(
    /** What happens, in a few words. */
    public label: string,
    public description: string | null,
    /** Ask the user before this one is made, whatever else is asked. */
    public needsConfirmation: bool,
  ) {}
}

/**
 * Edits of one document. All lists of one answer are made together or not at all, and are undone together. Documents
 * that are not open are shown to the user first. Needs `documents.edit-on-command` for each document.
 */
export class DocumentEdits {
  constructor(
    public in_: DocumentRef,
    public edits: Array<TextEdit>,
    /**
     * The index of the edit whose text is a snippet (see `completion`), in which the user goes on typing; only where
     * `in` is the document of the request.
     */
    public snippet: Option<u32>,
    public note: EditNote | null,
  ) {}
}

/** A command of the extension's own, to be run on the user's click. */
export class CommandCall {
  constructor(
    /** Its id in the manifest. */
    public command: string,
    /** Passed on to it. */
    public argument: string | null,
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

export function load_TypesDocumentRef(at: usize): DocumentRef {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return DocumentRef.open(<u32>load<u32>(at, 4));
  return DocumentRef.file($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
}

export function store_TypesDocumentRef(at: usize, value: DocumentRef): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store<u32>(at, value.asOpen(), 4);
  }
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value.asFile()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_TypesPlace(at: usize): Place {
  return new Place(load_TypesDocumentRef(at + 0), load_TypesSpan(at + 12), load_TypesSpan(at + 20));
}

export function store_TypesPlace(at: usize, value: Place): void {
  store_TypesDocumentRef(at + 0, value.in_);
  store_TypesSpan(at + 12, value.target);
  store_TypesSpan(at + 20, value.whole);
}

export function load_TypesEditNote(at: usize): EditNote {
  return new EditNote($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), (load<u8>(at, 20) != 0));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_TypesEditNote(at: usize, value: EditNote): void {
  store<u32>(at, <u32>$abi.putString(value.label), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.description);
  store<u8>(at, <u8>value.needsConfirmation, 20);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_TypesDocumentEdits(at: usize): DocumentEdits {
  return new DocumentEdits(load_TypesDocumentRef(at + 0), lift_list_TypesTextEdit(load<u32>(at, 12), load<u32>(at, 16)), load_option_u32(at + 20), load_option_TypesEditNote(at + 28));
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

function load_option_TypesEditNote(at: usize): EditNote | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesEditNote(at + 4);
}

export function store_TypesDocumentEdits(at: usize, value: DocumentEdits): void {
  store_TypesDocumentRef(at + 0, value.in_);
  const list$0 = value.edits;
  store<u32>(at, <u32>lower_list_TypesTextEdit(list$0), 12);
  store<u32>(at, <u32>list$0.length, 16);
  store_option_u32(at + 20, value.snippet);
  store_option_TypesEditNote(at + 28, value.note);
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

function store_option_TypesEditNote(at: usize, value: EditNote | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesEditNote(at + 4, value!);
  }
}

export function load_TypesCommandCall(at: usize): CommandCall {
  return new CommandCall($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8));
}

export function store_TypesCommandCall(at: usize, value: CommandCall): void {
  store<u32>(at, <u32>$abi.putString(value.command), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.argument);
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
