import { Definition, Goal } from "../../../assembly/definition";
import { Fold, FoldKind, Folding } from "../../../assembly/folding";
import { Link, LinkTarget, Links } from "../../../assembly/links";
import { Access, Occurrence, Occurrences } from "../../../assembly/occurrences";
import { PartialReferences, References, ReferencesAnswer } from "../../../assembly/references";
import { Nested, Selection } from "../../../assembly/selection";
import { Symbol, SymbolKind, Symbols } from "../../../assembly/symbols";
import { Found, FoundAnswer, PartialFound, WorkspaceSymbols } from "../../../assembly/workspace-symbols";
import { offerDefinition } from "../../../assembly/offer/definition";
import { offerFolding } from "../../../assembly/offer/folding";
import { offerLinks } from "../../../assembly/offer/links";
import { offerOccurrences } from "../../../assembly/offer/occurrences";
import { offerReferences } from "../../../assembly/offer/references";
import { offerSelection } from "../../../assembly/offer/selection";
import { offerSymbols } from "../../../assembly/offer/symbols";
import { offerWorkspaceSymbols } from "../../../assembly/offer/workspace-symbols";
import { Result } from "../../../assembly/runtime/values";
import { DocumentRef, Failure, Place, Revision } from "../../../assembly/types";
import { good, places, span, spans } from "./values";

class ShownDefinition extends Definition {
  find(revision: Revision, at: u32, goal: Goal): Result<Array<Place>, Failure> {
    return good(goal == Goal.Implementation ? new Array<Place>() : places());
  }
}

class ShownReferences extends References {
  references(revision: Revision, at: u32, includeDeclaration: bool): Result<ReferencesAnswer, Failure> {
    if (includeDeclaration) return good(ReferencesAnswer.partial(new PartialReferences(places(), 1)));
    return good(ReferencesAnswer.complete([]));
  }

  resume(token: u32): Result<ReferencesAnswer, Failure> {
    return good(ReferencesAnswer.complete(places()));
  }
}

class ShownOccurrences extends Occurrences {
  occurrences(revision: Revision, at: u32): Result<Array<Occurrence>, Failure> {
    return good([
      new Occurrence(span(1, 2), Access.Text),
      new Occurrence(span(3, 4), Access.Read),
      new Occurrence(span(5, 6), Access.Write),
    ]);
  }
}

class ShownSelection extends Selection {
  ranges(revision: Revision, at: StaticArray<u32>): Result<Array<Nested>, Failure> {
    const all = new Array<Nested>();
    for (let i = 0; i < at.length; i++) all.push(new Nested(spans()));
    return good(all);
  }
}

class ShownFolding extends Folding {
  folds(revision: Revision): Result<Array<Fold>, Failure> {
    return good([new Fold(span(1, 9), FoldKind.Region, "…more"), new Fold(span(2, 3), FoldKind.Imports, null)]);
  }
}

class ShownLinks extends Links {
  links(revision: Revision): Result<Array<Link>, Failure> {
    return good([
      new Link(span(0, 1), LinkTarget.address("https://example.org/"), "tooltip"),
      new Link(span(1, 2), LinkTarget.document(DocumentRef.file("a/b.txt")), null),
      new Link(span(2, 3), LinkTarget.document(DocumentRef.open(4)), null),
    ]);
  }
}

class ShownSymbols extends Symbols {
  documentSymbols(revision: Revision): Result<Array<Symbol>, Failure> {
    return good([
      new Symbol("outer", "detail", SymbolKind.Class, span(0, 9), span(1, 2), 0),
      new Symbol("inner", null, SymbolKind.TypeParameter, span(2, 3), span(2, 3), 1),
    ]);
  }
}

class ShownWorkspaceSymbols extends WorkspaceSymbols {
  search(query: string): Result<FoundAnswer, Failure> {
    const found = [
      new Found(query, "container", SymbolKind.Method, places()[1]),
      new Found("bare", null, SymbolKind.File, places()[0]),
    ];
    return good(FoundAnswer.partial(new PartialFound(found, 1)));
  }

  resume(token: u32): Result<FoundAnswer, Failure> {
    return good(FoundAnswer.complete([]));
  }
}

offerDefinition(new ShownDefinition());
offerReferences(new ShownReferences());
offerOccurrences(new ShownOccurrences());
offerSelection(new ShownSelection());
offerFolding(new ShownFolding());
offerLinks(new ShownLinks());
offerSymbols(new ShownSymbols());
offerWorkspaceSymbols(new ShownWorkspaceSymbols());
