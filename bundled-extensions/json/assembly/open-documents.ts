import { Failure, Revision } from "@atoll/extension-sdk/assembly/types";
import { Dialect } from "./dialect";
import { Document, LONGEST } from "./document";
import { TextBuffer } from "./text-buffer";

/** The documents that the host has told of and not closed. */
export class OpenDocuments {
  private documents: Map<u32, Document> = new Map<u32, Document>();

  /** Takes a document in; one of the same id is forgotten. */
  open(id: u32, version: u32, dialect: Dialect, text: string): void {
    this.close(id);
    const isTooLong = text.length > LONGEST;
    this.documents.set(id, new Document(id, version, dialect, new TextBuffer(isTooLong ? "" : text), isTooLong));
  }

  /** Forgets a document and gives its memory back. */
  close(id: u32): void {
    if (!this.documents.has(id)) return;
    this.documents.get(id).free();
    this.documents.delete(id);
  }

  /** The document of that id, or null. */
  get(id: u32): Document | null {
    return this.documents.has(id) ? this.documents.get(id) : null;
  }

  /** The document whose report goes on under a token, or null. */
  awaiting(token: u32): Document | null {
    const all = this.documents.values();
    for (let i = 0; i < all.length; i++) if (unchecked(all[i]).reportToken == token) return unchecked(all[i]);
    return null;
  }

  /** Why a request for a revision has no answer, or null when it can be had; then `get` has the document. */
  refusal(revision: Revision): Failure | null {
    const document = this.get(revision.document);
    if (document === null) return Failure.invalidRequest(`No document ${revision.document} is open.`);
    if (document.version != revision.version) {
      return Failure.invalidRequest(`Document ${revision.document} has version ${document.version}, not ${revision.version}.`);
    }
    if (document.isTooLong) return Failure.tooLarge(`JSON documents are looked at up to ${LONGEST} UTF-16 code units.`);
    return null;
  }
}
