// Generated from atoll:extension/documents@0.1.0. Do not edit.
/** Reading documents that the user has open, as far as the extension was granted them (capability `documents.read`). */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Result } from "./runtime/values";
import { DocumentId, Span, Version } from "./types";

/** What is known of an open document without its text. */
export class DocumentInfo {
  constructor(
    public id: DocumentId,
    public version: Version,
    /** The language's id, such as `json`. */
    public language: string,
    /**
     * The path inside the workspace folder with `/` between names, or the bare file name outside of it and where
     * none is open; empty for a document that was never saved. Never an absolute path.
     */
    public path: string,
    /** Length of the text in UTF-16 code units. */
    public length: u32,
  ) {}
}

export enum AccessError {
  /** Not granted to this extension. */
  Denied = 0,
  /** No such open document. */
  UnknownDocument = 1,
  /** The span reaches past the end, or `start > end`. */
  Outside = 2,
}

// @ts-ignore: decorator
@external("atoll:extension/documents@0.1.0", "open-documents")
declare function host$OpenDocuments(p0: i32): void;

/** The granted open documents, oldest first. */
export function openDocuments(): Result<Array<DocumentInfo>, AccessError> {
  const mark$ = $abi.mark();
  const area$0 = $abi.allocate(12, 4);
  host$OpenDocuments(<i32>area$0);
  const result$ = load_result_list_DocumentsDocumentInfo_DocumentsAccessError(area$0 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/documents@0.1.0", "text")
declare function host$Text(p0: i32, p1: i32, p2: i32, p3: i32): void;

/** The text of a span, as the document stands at the version this extension was last told of. */
export function text(document: DocumentId, span: Span): Result<string, AccessError> {
  const mark$ = $abi.mark();
  const record$1 = span;
  const area$2 = $abi.allocate(12, 4);
  host$Text(<i32>document, <i32>record$1.start, <i32>record$1.end, <i32>area$2);
  const result$ = load_result_string_DocumentsAccessError(area$2 + 0);
  $abi.release(mark$);
  return result$;
}

export function load_DocumentsDocumentInfo(at: usize): DocumentInfo {
  return new DocumentInfo(<u32>load<u32>(at, 0), <u32>load<u32>(at, 4), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)), $abi.takeString(load<u32>(at, 16), load<u32>(at, 20)), <u32>load<u32>(at, 24));
}

export function store_DocumentsDocumentInfo(at: usize, value: DocumentInfo): void {
  store<u32>(at, value.id, 0);
  store<u32>(at, value.version, 4);
  store<u32>(at, <u32>$abi.putString(value.language), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
  store<u32>(at, <u32>$abi.putString(value.path), 16);
  store<u32>(at, <u32>$abi.putLength(), 20);
  store<u32>(at, value.length, 24);
}

function load_result_list_DocumentsDocumentInfo_DocumentsAccessError(at: usize): Result<Array<DocumentInfo>, AccessError> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Array<DocumentInfo>, AccessError>(lift_list_DocumentsDocumentInfo(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<Array<DocumentInfo>, AccessError>(<AccessError>load<u8>(at, 4));
}

function lift_list_DocumentsDocumentInfo(at: u32, length: u32): Array<DocumentInfo> {
  const list = new Array<DocumentInfo>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 28) {
    unchecked((list[i] = load_DocumentsDocumentInfo(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_result_string_DocumentsAccessError(at: usize): Result<string, AccessError> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<string, AccessError>($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return $values.err<string, AccessError>(<AccessError>load<u8>(at, 4));
}
