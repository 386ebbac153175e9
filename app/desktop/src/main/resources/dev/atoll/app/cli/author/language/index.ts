// A small language: lines like `depth = 12` under headings like `[shore]`, with comments behind `#`.
import { Diagnostic, Diagnostics, DiagnosticsAnswer, Severity } from "@atoll/extension-sdk/assembly/diagnostics";
import { Highlighting, Highlights, TokenList } from "@atoll/extension-sdk/assembly/highlighting";
import { Line, linesOf } from "@atoll/extension-sdk/assembly/kit/lines";
import { OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { allProblems, nothingToResume, problem } from "@atoll/extension-sdk/assembly/kit/problem";
import { offerDiagnostics } from "@atoll/extension-sdk/assembly/offer/diagnostics";
import { offerHighlighting } from "@atoll/extension-sdk/assembly/offer/highlighting";
import { offerSymbols } from "@atoll/extension-sdk/assembly/offer/symbols";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Symbol, SymbolKind, Symbols } from "@atoll/extension-sdk/assembly/symbols";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";

// Keeps the texts of the open documents, with the user's changes applied.
const texts = new OpenTexts();

/** What a line is. */
enum Kind {
  Blank,
  Comment,
  Heading,
  Entry,
  Mistake,
}

/** A line and its parts, by offsets in the text. */
class Parts {
  kind: Kind = Kind.Blank;
  nameStart: i32 = 0;
  nameEnd: i32 = 0;
  valueStart: i32 = 0;
  valueEnd: i32 = 0;
  mistake: string = "";

  constructor(readonly line: Line) {
    const text = line.text;
    const start = text.length - text.trimStart().length;
    const end = max(text.trimEnd().length, start);
    if (start == end) {
      this.kind = Kind.Blank;
    } else if (text.startsWith("#", start)) {
      this.kind = Kind.Comment;
    } else if (text.startsWith("[", start)) {
      if (text.charAt(end - 1) != "]") this.fail("A heading ends with ‘]’.");
      else if (end - start < 3) this.fail("A heading needs a name.");
      else this.name(Kind.Heading, start + 1, end - 1);
    } else {
      this.entry(start, end);
    }
  }

  private entry(start: i32, end: i32): void {
    const sign = this.line.text.indexOf("=", start);
    if (sign < 0) {
      this.fail("A line is ‘name = value’, a heading in brackets, or a comment behind ‘#’.");
    } else if (sign == start) {
      this.fail("A name stands before ‘=’.");
    } else {
      const value = this.line.text.substring(sign + 1, end).trimStart();
      this.name(Kind.Entry, start, this.line.text.substring(0, sign).trimEnd().length);
      this.valueStart = this.line.start + end - value.length;
      this.valueEnd = this.line.start + end;
    }
  }

  private name(kind: Kind, start: i32, end: i32): void {
    this.kind = kind;
    this.nameStart = this.line.start + start;
    this.nameEnd = this.line.start + end;
  }

  private fail(sentence: string): void {
    this.kind = Kind.Mistake;
    this.mistake = sentence;
  }
}

function partsOf(text: string): Array<Parts> {
  const lines = linesOf(text);
  const parts = new Array<Parts>();
  for (let i = 0; i < lines.length; i++) parts.push(new Parts(lines[i]));
  return parts;
}

// Capture names of tree-sitter; the user's theme has a colour for each. Tokens name them by index.
const SCOPES = ["comment", "module", "property", "number", "string"];

class Colours extends Highlighting {
  scopes(): string[] {
    return SCOPES;
  }

  // Asked for what is on the screen, after each key: look at nothing else.
  highlight(revision: Revision, visible: Span): Result<Highlights, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Highlights, Failure>(refusal);
    const open = texts.get(revision.document)!;
    const from = open.lineStart(visible.start);
    const parts = partsOf(open.text.substring(from, open.lineEnd(visible.end)));
    const tokens = new TokenList();
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part.kind == Kind.Comment) {
        tokens.add(from + part.line.start, part.line.text.length, 0);
      } else if (part.kind == Kind.Heading) {
        tokens.add(from + part.nameStart, part.nameEnd - part.nameStart, 1);
      } else if (part.kind == Kind.Entry) {
        tokens.add(from + part.nameStart, part.nameEnd - part.nameStart, 2);
        const value = part.line.text.substring(part.valueStart - part.line.start, part.valueEnd - part.line.start);
        if (value.length > 0) tokens.add(from + part.valueStart, value.length, isNaN(parseFloat(value)) ? 4 : 3);
      }
    }
    return ok<Highlights, Failure>(new Highlights(visible, tokens));
  }
}

class Mistakes extends Diagnostics {
  // Asked after a pause in typing. Work that takes long looks at `shouldYield()` and answers in parts.
  diagnose(revision: Revision): Result<DiagnosticsAnswer, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<DiagnosticsAnswer, Failure>(refusal);
    const parts = partsOf(texts.get(revision.document)!.text);
    const found = new Array<Diagnostic>();
    for (let i = 0; i < parts.length; i++) {
      const line = parts[i].line;
      if (parts[i].kind == Kind.Mistake) found.push(problem(line.start, line.end, Severity.Error, parts[i].mistake));
    }
    return allProblems(found);
  }

  resume(_token: u32): Result<DiagnosticsAnswer, Failure> {
    return nothingToResume();
  }
}

class Outline extends Symbols {
  documentSymbols(revision: Revision): Result<Array<Symbol>, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Array<Symbol>, Failure>(refusal);
    const text = texts.get(revision.document)!.text;
    const parts = partsOf(text);
    const symbols = new Array<Symbol>();
    let heading: Symbol | null = null;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part.kind != Kind.Heading && part.kind != Kind.Entry) continue;
      const isHeading = part.kind == Kind.Heading;
      const symbol = new Symbol(
        text.substring(part.nameStart, part.nameEnd),
        null,
        isHeading ? SymbolKind.Module : SymbolKind.Property,
        new Span(part.line.start, part.line.end),
        new Span(part.nameStart, part.nameEnd),
        isHeading || heading === null ? 0 : 1,
      );
      symbols.push(symbol);
      if (isHeading) heading = symbol;
      else if (heading !== null) heading.span = new Span(heading.span.start, part.line.end);
    }
    return ok<Array<Symbol>, Failure>(symbols);
  }
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerHighlighting(new Colours());
offerDiagnostics(new Mistakes());
offerSymbols(new Outline());
