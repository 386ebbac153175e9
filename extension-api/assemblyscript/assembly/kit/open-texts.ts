import { DocumentInfo } from "../documents";
import { Sync } from "../sync";
import { Failure, Revision, TextEdit } from "../types";

/**
 * The text of an open document, for extensions that need no data structure of their own.
 *
 * Each change makes a new string; that is quick up to some 100,000 code units.
 */
export class OpenText {
  constructor(
    readonly info: DocumentInfo,
    public version: u32,
    public text: string,
  ) {}

  /** The line of an offset, counted from 0. */
  lineOf(offset: i32): i32 {
    let line = 0;
    const end = min(offset, this.text.length);
    for (let at = this.text.indexOf("\n"); at >= 0 && at < end; at = this.text.indexOf("\n", at + 1)) line++;
    return line;
  }

  /** Where the line of an offset starts. */
  lineStart(offset: i32): i32 {
    return offset == 0 ? 0 : this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Where the line of an offset ends, before its line break. */
  lineEnd(offset: i32): i32 {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end;
  }
}

/** Keeps the texts of all open documents: offer it as the extension's `sync`. */
export class OpenTexts extends Sync {
  private texts: Map<u32, OpenText> = new Map<u32, OpenText>();

  didOpen(info: DocumentInfo, text: string): void {
    this.texts.set(info.id, new OpenText(info, info.version, text));
  }

  didChange(document: u32, version: u32, edits: Array<TextEdit>): void {
    if (!this.texts.has(document)) return;
    const open = this.texts.get(document);
    const parts = new Array<string>();
    let at = 0;
    for (let i = 0; i < edits.length; i++) {
      const edit = edits[i];
      parts.push(open.text.substring(at, edit.span.start));
      parts.push(edit.text);
      at = edit.span.end;
    }
    parts.push(open.text.substring(at));
    open.text = parts.join("");
    open.version = version;
  }

  didClose(document: u32): void {
    this.texts.delete(document);
  }

  /** The document of that id, or null. */
  get(document: u32): OpenText | null {
    return this.texts.has(document) ? this.texts.get(document) : null;
  }

  /** All open documents, oldest first. */
  all(): Array<OpenText> {
    return this.texts.values();
  }

  /** Why a request for a revision has no answer, or null when it can be had; then `get` has the document. */
  refusal(revision: Revision): Failure | null {
    const open = this.get(revision.document);
    if (open === null) return Failure.invalidRequest(`document ${revision.document} is not open`);
    if (open.version == revision.version) return null;
    return Failure.invalidRequest(`document ${revision.document} is at version ${open.version}, not ${revision.version}`);
  }
}
