import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision } from "@atoll/extension-sdk/assembly/types";
import { Dialect } from "./dialect";
import { Document, LONGEST } from "./document";
import { Reading } from "./reading";
import { Schema, schemaFor } from "./schema";
import { Structure } from "./structure";
import { TextBuffer } from "./text-buffer";

/** Where the editor's own schemas are: no path of a file has two slashes in a row. */
const SCHEMAS: string = "atoll://schemas/";

/** The documents that the host has told of and not closed. */
export class OpenDocuments {
  private documents: Map<u32, Document> = new Map<u32, Document>();
  /** The editor's schemas by the document that each is for. */
  private schemas: Map<u32, Schema> = new Map<u32, Schema>();

  /** Takes a document in; one of the same id is forgotten. */
  open(id: u32, version: u32, path: string, dialect: Dialect, text: string): void {
    this.close(id);
    const isTooLong = text.length > LONGEST;
    if (path.startsWith(SCHEMAS) && !isTooLong) this.schemas.set(described(path), new Schema(text));
    this.documents.set(id, new Document(id, version, path, dialect, new TextBuffer(isTooLong ? "" : text), isTooLong));
  }

  /** Forgets a document and gives its memory back. */
  close(id: u32): void {
    if (!this.documents.has(id)) return;
    const document = this.documents.get(id);
    if (document.path.startsWith(SCHEMAS)) this.forgetSchema(described(document.path));
    document.free();
    this.documents.delete(id);
  }

  /** The schema for a document: the editor's, which knows what is installed, or the one for files of its name, or null. */
  schemaOf(document: Document): Schema | null {
    return this.schemas.has(document.id) ? this.schemas.get(document.id) : schemaFor(document.path);
  }

  private forgetSchema(id: u32): void {
    if (!this.schemas.has(id)) return;
    this.schemas.get(id).free();
    this.schemas.delete(id);
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

/** The document that a schema of the editor's is for, by the schema's path: `atoll://schemas/12` is for the document 12. */
function described(path: string): u32 {
  return <u32>parseInt(path.substring(SCHEMAS.length));
}
