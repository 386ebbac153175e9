import { FormattingOptions } from "@atoll/extension-sdk/assembly/formatting";
import { replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { OnTypeFormatting } from "@atoll/extension-sdk/assembly/on-type-formatting";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Character } from "./character";
import { Cursor } from "./cursor";
import { Document } from "./document";
import { OpenDocuments } from "./open-documents";
import { Reading } from "./reading";
import { NOTHING } from "./structure";

/** The widest indentation that is written. */
const WIDEST: i32 = 1000;

/** Indents the line of a closing bracket like that of the opening one, and a new line by what it lies in. */
export class JsonOnTypeFormatting extends OnTypeFormatting {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** At most one edit, of the blanks at the line's start. */
  formatOnType(revision: Revision, at: u32, typed: string, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Array<TextEdit>, Failure>(read.error);
    const isBreak = typed == "\n";
    if (!isBreak && typed != "}" && typed != "]") return ok<Array<TextEdit>, Failure>([]);
    const document = read.value.document;
    const start = document.lineStart(at);
    const end = blanksEnd(document, start);
    // a bracket behind other things on its line has no indentation of its own
    if (!isBreak && end != <i32>at - 1) return ok<Array<TextEdit>, Failure>([]);
    const wanted = isBreak ? behindBreak(read.value, at, end, options) : ofBracket(read.value, end);
    if (wanted === null || wanted == document.text.slice(start, end)) return ok<Array<TextEdit>, Failure>([]);
    return ok<Array<TextEdit>, Failure>([replacing(start, end, wanted)]);
  }
}

/** The indentation for a bracket that closes at `at`: that of the line on which its partner stands. */
function ofBracket(reading: Reading, at: i32): string | null {
  const structure = reading.structure;
  let node = structure.lastBefore(at);
  while (node != NOTHING && !(structure.tree.isContainer(node) && structure.tree.end(node) == at + 1)) node = structure.parent(node);
  if (node == NOTHING || !structure.tree.isClosed(node)) return null;
  return indentation(reading.document, structure.tree.start(node));
}

/** The indentation of a new line whose text begins at `end`. */
function behindBreak(reading: Reading, at: i32, end: i32, options: FormattingOptions): string | null {
  const document = reading.document;
  const cursor = new Cursor(document, reading.structure, at);
  if (cursor.inComment || cursor.container == NOTHING) return null;
  const outer = indentation(document, reading.structure.tree.start(cursor.container));
  const next: u32 = end < document.text.length ? load<u16>(document.base + ((<usize>end) << 1)) : 0;
  if (next == Character.BRACE_CLOSE || next == Character.BRACKET_CLOSE) return outer;
  return outer + (options.insertSpaces ? " ".repeat(min(options.tabSize, 32)) : "\t");
}

function indentation(document: Document, at: i32): string {
  const start = document.lineStart(at);
  return document.text.slice(start, min(blanksEnd(document, start), start + WIDEST));
}

/** Behind the spaces and tabs from `at` on. */
function blanksEnd(document: Document, at: i32): i32 {
  const base = document.base;
  let end = at;
  while (end < document.text.length) {
    const unit: u32 = load<u16>(base + ((<usize>end) << 1));
    if (unit != Character.SPACE && unit != Character.TAB) break;
    end++;
  }
  return end;
}
