import { Access, Occurrence, Occurrences } from "@atoll/extension-sdk/assembly/occurrences";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { isClosedString } from "./json-string";
import { KeyPath } from "./key-path";
import { OpenDocuments } from "./open-documents";
import { Structure, NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** The most occurrences of an answer. */
const LIMIT: i32 = 100000;

/** Finds the names on the same way as one, and the values that are written as one. */
export class JsonOccurrences extends Occurrences {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** The occurrences of a name, or of a string or number; of `true`, `false` and `null` only those on the same way. */
  occurrences(revision: Revision, at: u32): Result<Array<Occurrence>, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Array<Occurrence>, Failure>(read.error);
    const structure = read.value.structure;
    const member = structure.keyAt(at);
    if (member != NOTHING) return ok<Array<Occurrence>, Failure>(names(structure, member));
    const node = structure.around(at);
    if (node == NOTHING || structure.tree.isContainer(node)) return ok<Array<Occurrence>, Failure>([]);
    return ok<Array<Occurrence>, Failure>(values(structure, node));
  }
}

/** The span of a name without its quotes. */
export function nameSpan(structure: Structure, node: i32): Span {
  return inside(structure, structure.tree.keyStart(node), structure.tree.keyEnd(node));
}

function names(structure: Structure, member: i32): Array<Occurrence> {
  const ends = KeyPath.to(structure, member).ends(LIMIT);
  const found = new Array<Occurrence>(ends.length);
  for (let i = 0; i < found.length; i++) found[i] = new Occurrence(nameSpan(structure, ends.get(i)), Access.Text);
  ends.free();
  return found;
}

function values(structure: Structure, node: i32): Array<Occurrence> {
  const tree = structure.tree;
  const kind = tree.kind(node);
  const found = new Array<Occurrence>();
  if (kind == ValueKind.Boolean || kind == ValueKind.Null) {
    const ends = KeyPath.to(structure, node).ends(LIMIT);
    for (let i = 0; i < ends.length; i++) {
      if (tree.kind(ends.get(i)) == kind && structure.areWrittenAlike(node, ends.get(i))) push(structure, ends.get(i), found);
    }
    ends.free();
    return found;
  }
  for (let at = 0; at < tree.length && found.length < LIMIT; at++) {
    if (tree.kind(at) == kind && structure.areWrittenAlike(node, at)) push(structure, at, found);
  }
  return found;
}

function push(structure: Structure, node: i32, found: Array<Occurrence>): void {
  found.push(new Occurrence(inside(structure, structure.tree.start(node), structure.tree.end(node)), Access.Text));
}

function inside(structure: Structure, start: i32, end: i32): Span {
  return isClosedString(structure.text, start, end) ? new Span(start + 1, end - 1) : new Span(start, end);
}
