import { DocumentInfo } from "@atoll/extension-sdk/assembly/documents";
import { Sync } from "@atoll/extension-sdk/assembly/sync";
import { TextEdit } from "@atoll/extension-sdk/assembly/types";
import { dialectOf } from "./dialect";
import { OpenDocuments } from "./open-documents";

/** Keeps the open documents as the host has them. */
export class JsonSync extends Sync {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Takes a document in; its path and language decide what it may contain. */
  didOpen(info: DocumentInfo, text: string): void {
    this.documents.open(info.id, info.version, info.path, dialectOf(info.path, info.language), text);
  }

  /** Makes the edits, last one first, so that each finds the old text's offsets. Edits outside of the text are a trap. */
  didChange(id: u32, version: u32, edits: Array<TextEdit>): void {
    const document = this.documents.get(id);
    if (document === null) return;
    let delta = 0;
    let after = u32.MAX_VALUE;
    for (let i = edits.length - 1; i >= 0; i--) {
      const edit = unchecked(edits[i]);
      const start = edit.span.start;
      const end = edit.span.end;
      if (!document.isTooLong)
        assert(start <= end && end <= after && end <= <u32>document.text.length, "an edit outside of the text");
      document.replace(start, end, edit.text);
      delta += edit.text.length - <i32>(end - start);
      after = start;
    }
    if (edits.length == 0) document.changed(version, 0, 0, 0);
    else document.changed(version, edits[0].span.start, edits[edits.length - 1].span.end, delta);
  }

  /** Forgets the document. */
  didClose(id: u32): void {
    this.documents.close(id);
  }
}
