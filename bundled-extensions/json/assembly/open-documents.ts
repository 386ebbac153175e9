import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision } from "@atoll/extension-sdk/assembly/types";
import { Dialect } from "./dialect";
import { Document, LONGEST } from "./document";
import { Reading } from "./reading";
import { Structure } from "./structure";
import { TextBuffer } from "./text-buffer";

/** The documents that the host has told of and not closed. */
export class OpenDocuments {
  private documents: Map<u32, Document> = new Map<u32, Document>();

  /** Takes a document in; one of the same id is forgotten. */
  open(id: u32, version: u32, path: string, dialect: Dialect, text: string): void {
    this.close(id);
    const isTooLong = text.length > LONGEST;
    this.documents.set(id, new Document(id, version, path, dialect, new TextBuffer(isTooLong ? "" : text), isTooLong));
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

  /** The document of a path, if it is open and not too long. */
  at(path: string): Document | null {
    const all = this.documents.values();
    for (let i = 0; i < all.length; i++) if (all[i].path == path && !all[i].isTooLong) return all[i];
    return null;
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

  /** What a revision holds, read to its end; `cancelled` where the host wants the work to pause: asked again, it goes on. */
  read(revision: Revision): Result<Reading, Failure> {
    const refusal = this.refusal(revision);
    if (refusal !== null) return err<Reading, Failure>(refusal);
    const document = this.get(revision.document)!;
    const parser = document.parse();
    if (parser === null) return err<Reading, Failure>(Failure.cancelled());
    return ok<Reading, Failure>(new Reading(document, parser, new Structure(document.text, parser.tree)));
  }

  /** As `read`, for a request about a stretch, which must lie in the document. */
  readAround(revision: Revision, start: u32, end: u32): Result<Reading, Failure> {
    const refusal = this.refusal(revision);
    if (refusal !== null) return err<Reading, Failure>(refusal);
    const length = <u32>this.get(revision.document)!.text.length;
    if (start <= end && end <= length) return this.read(revision);
    return err<Reading, Failure>(Failure.invalidRequest(`The span ${start} to ${end} is not in the document.`));
  }
}
