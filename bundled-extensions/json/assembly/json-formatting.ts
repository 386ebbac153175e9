import { Formatting, FormattingOptions } from "@atoll/extension-sdk/assembly/formatting";
import { RangeFormatting } from "@atoll/extension-sdk/assembly/range-formatting";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span, SpanList, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Document } from "./document";
import { EditList } from "./edit-list";
import { FormatStyle } from "./format-style";
import { Formatter } from "./formatter";
import { message } from "./message";
import { OpenDocuments } from "./open-documents";
import { ProblemList } from "./problem-list";

/** Lays out documents, or stretches of them. */
export class JsonFormatting extends Formatting {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Edits of blanks only; see `Formatter`. A document with errors is refused with the first one's line and sentence. */
  formatDocument(revision: Revision, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    return formatted(this.documents, revision, options, null);
  }
}

/** Lays out stretches. */
export class JsonRangeFormatting extends RangeFormatting {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Those edits of the whole document that touch the lines of a range; the rest stays as it is. */
  formatRanges(revision: Revision, ranges: SpanList, options: FormattingOptions): Result<Array<TextEdit>, Failure> {
    return formatted(this.documents, revision, options, ranges);
  }
}

function formatted(
  documents: OpenDocuments,
  revision: Revision,
  options: FormattingOptions,
  ranges: SpanList | null,
): Result<Array<TextEdit>, Failure> {
  const refusal = documents.refusal(revision);
  if (refusal !== null) return err<Array<TextEdit>, Failure>(refusal);
  const document = documents.get(revision.document)!;
  const problems = document.parseAll().problems;
  if (problems.hasErrors) return err<Array<TextEdit>, Failure>(Failure.other(sentence(document, problems)));
  const formatter = new Formatter(styleOf(options));
  formatter.format(document.base, document.text.length);
  const edits = formatter.edits;
  const answer = edits.isOverfull
    ? err<Array<TextEdit>, Failure>(
        Failure.tooLarge("Not formatted: the indentation would make the document larger by more than 16 Mi characters."),
      )
    : ok<Array<TextEdit>, Failure>(ranges === null ? textEdits(edits) : editsWithin(document, edits, ranges));
  formatter.free();
  return answer;
}

/** The edits that lie in a range, widened to whole lines and the line break before them. */
function editsWithin(document: Document, edits: EditList, ranges: SpanList): Array<TextEdit> {
  const list = new Array<TextEdit>();
  let index = 0;
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges.at(i);
    const start = max(document.lineStart(range.start) - 1, 0);
    const end = document.lineEnd(range.end);
    while (index < edits.length && edits.end(index) < start) index++;
    for (; index < edits.length && edits.start(index) <= end; index++) {
      list.push(new TextEdit(new Span(edits.start(index), edits.end(index)), edits.text(index)));
    }
  }
  return list;
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
