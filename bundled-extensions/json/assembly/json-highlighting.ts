import { Highlighting, Highlights, TokenList } from "@atoll/extension-sdk/assembly/highlighting";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { Highlighter, SCOPES } from "./highlighter";
import { OpenDocuments } from "./open-documents";

/** Colours what is on the screen. */
export class JsonHighlighting extends Highlighting {
  private highlighter: Highlighter = new Highlighter();

  constructor(private documents: OpenDocuments) {
    super();
  }

  /** The capture names that are used. */
  scopes(): Array<string> {
    return SCOPES.slice<Array<string>>(0);
  }

  /** Colours a span, reading from the checkpoint before it. */
  highlight(revision: Revision, visible: Span): Result<Highlights, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<Highlights, Failure>(refusal);
    const document = this.documents.get(revision.document)!;
    const length = document.text.length;
    if (visible.start > visible.end || visible.end > <u32>length) {
      return err<Highlights, Failure>(
        Failure.invalidRequest(`The span ${visible.start} to ${visible.end} is not in the document.`),
      );
    }
    const highlighter = this.highlighter;
    if (!highlighter.highlight(document.base, length, document.checkpoints, visible.start, visible.end)) {
      return err<Highlights, Failure>(Failure.cancelled());
    }
    const found = highlighter.tokens;
    const tokens = new TokenList(found.length / 3);
    for (let i = 0; i < found.length; i += 3) tokens.add(found.get(i), found.get(i + 1), found.get(i + 2));
    return ok<Highlights, Failure>(new Highlights(new Span(visible.start, highlighter.covered), tokens));
  }
}
