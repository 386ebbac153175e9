// Generated from atoll:extension/sync@0.1.0. Do not edit.
/**
 * Keeps the extension's own copy of the granted documents up to date. Required of every extension that answers about
 * documents.
 *
 * From the start of a call on, the host's functions know the document as the call tells of it: it may be read and
 * decorated at once. Order is kept: `did-open`, any number of `did-change`, `did-close`. After a restart `did-open`
 * is called with the current text.
 */

import { DocumentInfo } from "./documents";
import { DocumentId, TextEdit, Version } from "./types";

/**
 * Keeps the extension's own copy of the granted documents up to date. Required of every extension that answers about
 * documents.
 *
 * From the start of a call on, the host's functions know the document as the call tells of it: it may be read and
 * decorated at once. Order is kept: `did-open`, any number of `did-change`, `did-close`. After a restart `did-open`
 * is called with the current text.
 */
export abstract class Sync {
  /** A document the extension may read was opened. `info.length` is the length of `text`. */
  abstract didOpen(info: DocumentInfo, text: string): void;

  /**
   * The document changed from the last version told to `version`. `edits` speak of the old text (see `text-edit`);
   * several changes made since the last call arrive composed into one.
   */
  abstract didChange(document: DocumentId, version: Version, edits: Array<TextEdit>): void;

  /**
   * The document was closed, or the extension may not read it any more: forget it. Where the user grants it again,
   * `did-open` follows.
   */
  abstract didClose(document: DocumentId): void;
}
