import { References, ReferencesAnswer } from "@atoll/extension-sdk/assembly/references";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentRef, Failure, Place, ResumeToken, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { beginsWithHash, isPointer, placeOf } from "./json-definition";
import { OpenDocuments } from "./open-documents";
import { target } from "./pointer";
import { Structure, NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** The most places of an answer. */
const LIMIT: i32 = 100000;
/** The most different pointers that are followed for an answer. */
const MOST_POINTERS: i32 = 10000;

/** Finds what refers to a part of a document. */
export class JsonReferences extends References {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** All strings of the document that name by a pointer what stands at `at`, or what the pointer at `at` names. */
  references(revision: Revision, at: u32, includeDeclaration: bool): Result<ReferencesAnswer, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<ReferencesAnswer, Failure>(read.error);
    const structure = read.value.structure;
    const document = DocumentRef.open(revision.document);
    const found = new Array<Place>();
    const named = wanted(structure, at);
    if (named != NOTHING) {
      if (includeDeclaration) found.push(placeOf(document, structure, named));
      uses(structure, named, document, found);
    }
    return ok<ReferencesAnswer, Failure>(ReferencesAnswer.complete(found));
  }

  /** Answers are whole, so nobody has a token. */
  resume(_token: ResumeToken): Result<ReferencesAnswer, Failure> {
    return ok<ReferencesAnswer, Failure>(ReferencesAnswer.complete([]));
  }
}

/** The node whose uses are asked for. */
function wanted(structure: Structure, at: u32): i32 {
  const key = structure.keyAt(at);
  const node = key != NOTHING ? key : structure.around(at);
  if (node == NOTHING || !isPointer(structure, node)) return node;
  const text = structure.scalar(node);
  return text.startsWith("#") ? target(structure, text) : NOTHING;
}

function uses(structure: Structure, named: i32, document: DocumentRef, found: Array<Place>): void {
  const tree = structure.tree;
  // most pointers of a document are the same few
  const known = new Map<string, i32>();
  for (let node = 0; node < tree.length && found.length < LIMIT; node++) {
    if (tree.kind(node) != ValueKind.String || !beginsWithHash(structure, node) || !isPointer(structure, node)) continue;
    const text = structure.scalar(node);
    if (!known.has(text)) {
      if (known.size == MOST_POINTERS) continue;
      known.set(text, target(structure, text));
    }
    if (known.get(text) != named) continue;
    const span = new Span(tree.start(node), tree.end(node));
    found.push(new Place(document, span, span));
  }
}
