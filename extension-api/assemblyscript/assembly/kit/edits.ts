import { none } from "../runtime/values";
import { DocumentEdits, DocumentRef, EditNote, Revision, Span, TextEdit } from "../types";

/** Edits of a request's own document, as an answer with a document's edits wants them. */
export function editsOf(revision: Revision, edits: Array<TextEdit>, note: EditNote | null = null): DocumentEdits {
  return new DocumentEdits(DocumentRef.open(revision.document), edits, none<u32>(), note);
}

/** An edit that puts `text` in place of what stands from `start` to `end`. */
export function replacing(start: u32, end: u32, text: string): TextEdit {
  return new TextEdit(new Span(start, end), text);
}

/** An edit that puts `text` at a place. */
export function inserting(at: u32, text: string): TextEdit {
  return replacing(at, at, text);
}
