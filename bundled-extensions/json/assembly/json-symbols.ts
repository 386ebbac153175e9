import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Symbol, SymbolKind, Symbols } from "@atoll/extension-sdk/assembly/symbols";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { OpenDocuments } from "./open-documents";
import { Outline } from "./outline";
import { ValueKind } from "./value-tree";

/** Tells a document's outline. */
export class JsonSymbols extends Symbols {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** All members and items; see `Outline`. */
  documentSymbols(revision: Revision): Result<Array<Symbol>, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<Array<Symbol>, Failure>(refusal);
    const document = this.documents.get(revision.document)!;
    const parser = document.parse();
    if (parser === null) return err<Array<Symbol>, Failure>(Failure.cancelled());
    const tree = parser.tree;
    const outline = new Outline(document.text, tree);
    const count = outline.nodes.length;
    const symbols = new Array<Symbol>(count);
    for (let i = 0; i < count; i++) {
      const node = <i32>outline.nodes.get(i);
      const start = outline.start(node);
      const whole = new Span(start, tree.end(node));
      const selection = new Span(start, outline.selectionEnd(node));
      symbols[i] = new Symbol(
        outline.name(node),
        outline.detail(node),
        kindOf(tree.kind(node)),
        whole,
        selection,
        tree.depth(node) - 1,
      );
    }
    outline.free();
    return ok<Array<Symbol>, Failure>(symbols);
  }
}

function kindOf(kind: ValueKind): SymbolKind {
  switch (kind) {
    case ValueKind.Object:
      return SymbolKind.Object;
    case ValueKind.Array:
      return SymbolKind.Array;
    case ValueKind.Number:
      return SymbolKind.Number;
    case ValueKind.Boolean:
      return SymbolKind.Boolean;
    case ValueKind.Null:
      return SymbolKind.Null;
    default:
      return SymbolKind.Text;
  }
}
