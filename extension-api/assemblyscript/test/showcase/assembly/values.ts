import { Result, none, ok, some } from "../../../assembly/runtime/values";
import { CommandCall, DocumentEdits, DocumentRef, EditNote, Failure, Place, Span, SpanList, TextEdit } from "../../../assembly/types";

export function span(start: u32, end: u32): Span {
  return new Span(start, end);
}

export function spans(): SpanList {
  const list = new SpanList();
  list.add(1, 2);
  list.add(3, 5);
  return list;
}

/** A place in an open document and one in a file. */
export function places(): Array<Place> {
  return [
    new Place(DocumentRef.open(7), span(1, 2), span(0, 9)),
    new Place(DocumentRef.file("src/a.txt"), span(3, 4), span(3, 8)),
  ];
}

export function edit(): TextEdit {
  return new TextEdit(span(1, 2), "é😀");
}

export function call(): CommandCall {
  return new CommandCall("show", "with");
}

/** Edits of two documents, with and without all that may be absent. */
export function edits(): Array<DocumentEdits> {
  return [
    new DocumentEdits(
      DocumentRef.open(7),
      [edit(), new TextEdit(span(4, 4), "$1")],
      some<u32>(1),
      new EditNote("Change", "Changes something.", true),
    ),
    new DocumentEdits(DocumentRef.file("b.txt"), [], none<u32>(), new EditNote("Nothing", null, false)),
    new DocumentEdits(DocumentRef.open(7), [], none<u32>(), null),
  ];
}

export function good<T>(value: T): Result<T, Failure> {
  return ok<T, Failure>(value);
}
