import { Formatting, FormattingOptions } from "@atoll/extension-sdk/assembly/formatting";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Document } from "./document";
import { EditList } from "./edit-list";
import { FormatStyle } from "./format-style";
import { Formatter } from "./formatter";
import { message } from "./message";
import { OpenDocuments } from "./open-documents";
import { ProblemList } from "./problem-list";

/** Lays out documents. */
export class JsonFormatting extends Formatting {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Edits of blanks only; see `Formatter`. A document with errors is refused with the first one's line and sentence. */
  formatDocument(revision: Revision, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<Array<TextEdit>, Failure>(refusal);
    const document = this.documents.get(revision.document)!;
    const problems = document.parseAll().problems;
    if (problems.hasErrors) return err<Array<TextEdit>, Failure>(Failure.other(sentence(document, problems)));
    const formatter = new Formatter(styleOf(options));
    formatter.format(document.base, document.text.length);
    const edits = formatter.edits;
    const answer = edits.isOverfull
      ? err<Array<TextEdit>, Failure>(
          Failure.tooLarge("Not formatted: the indentation would make the document larger by more than 16 Mi characters."),
        )
      : ok<Array<TextEdit>, Failure>(textEdits(edits));
    formatter.free();
    return answer;
  }
}

function styleOf(options: FormattingOptions): FormatStyle {
  const width: u32 = options.printWidth.isSome ? options.printWidth.value : 0;
  return new FormatStyle(
    options.tabSize,
    options.insertSpaces,
    options.trimTrailingWhitespace,
    options.insertFinalNewline,
    width,
  );
}

function textEdits(edits: EditList): Array<TextEdit> {
  const list = new Array<TextEdit>(edits.length);
  for (let i = 0; i < list.length; i++) list[i] = new TextEdit(new Span(edits.start(i), edits.end(i)), edits.text(i));
  return list;
}

function sentence(document: Document, problems: ProblemList): string {
  const count = problems.errorCount();
  const first = problems.firstError();
  const errors = count == 1 ? "an error" : `${count} errors, the first`;
  return `Not formatted: the document has ${errors} in line ${document.line(problems.start(first))}. ${message(document.text, problems, first)}`;
}
