import { Fold, FoldKind, Folding } from "@atoll/extension-sdk/assembly/folding";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { FoldList } from "./fold-list";
import { OpenDocuments } from "./open-documents";

/** Tells what can be folded away. */
export class JsonFolding extends Folding {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** All folds; see `FoldList`. */
  folds(revision: Revision): Result<Array<Fold>, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<Array<Fold>, Failure>(refusal);
    const document = this.documents.get(revision.document)!;
    const parser = document.parse();
    if (parser === null) return err<Array<Fold>, Failure>(Failure.cancelled());
    const list = new FoldList(document.base, document.text.length, parser.tree, parser.comments);
    const numbers = list.numbers;
    const folds = new Array<Fold>(numbers.length / 3);
    for (let i = 0; i < folds.length; i++) {
      const at = i * 3;
      folds[i] = new Fold(new Span(numbers.get(at), numbers.get(at + 1)), <FoldKind>numbers.get(at + 2), null);
    }
    list.free();
    return ok<Array<Fold>, Failure>(folds);
  }
}
