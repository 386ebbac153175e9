import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Nested, Selection } from "@atoll/extension-sdk/assembly/selection";
import { Failure, Revision, SpanList } from "@atoll/extension-sdk/assembly/types";
import { isClosedString } from "./json-string";
import { OpenDocuments } from "./open-documents";
import { Structure, NOTHING } from "./structure";

/** The most spans around a place. */
const LIMIT: i32 = 1000;

/** Grows selections: from a text to its quotes, its member, its neighbours, the container, and so on to the whole document. */
export class JsonSelection extends Selection {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** For each place what it lies in, from the inside out. */
  ranges(revision: Revision, at: StaticArray<u32>): Result<Array<Nested>, Failure> {
    const read = this.documents.read(revision);
    if (read.isError) return err<Array<Nested>, Failure>(read.error);
    const length = read.value.document.text.length;
    const found = new Array<Nested>(at.length);
    for (let i = 0; i < at.length; i++) {
      if (at[i] > <u32>length) return err<Array<Nested>, Failure>(Failure.invalidRequest(`The place ${at[i]} is not in the document.`));
      found[i] = new Nested(new Growth(at[i]).over(read.value.structure, length));
    }
    return ok<Array<Nested>, Failure>(found);
  }
}

/** The spans around one place while they are collected. */
class Growth {
  private spans: SpanList = new SpanList();
  private start: i32;
  private end: i32;

  constructor(private at: i32) {
    this.start = at;
    this.end = at;
  }

  over(structure: Structure, length: i32): SpanList {
    const tree = structure.tree;
    const member = structure.keyAt(this.at);
    let node = member != NOTHING ? member : structure.around(this.at);
    if (member != NOTHING) this.addToken(structure, tree.keyStart(node), tree.keyEnd(node));
    else if (node != NOTHING) this.addValue(structure, node);
    while (node != NOTHING) {
      if (tree.hasKey(node)) this.add(tree.keyStart(node), tree.end(node));
      node = structure.parent(node);
      if (node != NOTHING) this.addValue(structure, node);
    }
    this.add(0, length);
    return this.spans;
  }

  private addValue(structure: Structure, node: i32): void {
    const tree = structure.tree;
    if (!tree.isContainer(node)) return this.addToken(structure, tree.start(node), tree.end(node));
    if (tree.isClosed(node)) this.add(tree.start(node) + 1, tree.end(node) - 1);
    this.add(tree.start(node), tree.end(node));
  }

  private addToken(structure: Structure, start: i32, end: i32): void {
    if (isClosedString(structure.text, start, end)) this.add(start + 1, end - 1);
    this.add(start, end);
  }

  /** Adds a span that contains the last one and is larger; the first must contain the place. */
  private add(start: i32, end: i32): void {
    const isFirst = this.spans.length == 0;
    if (start > this.start || end < this.end || start == end) return;
    if (!isFirst && start == this.start && end == this.end) return;
    if (this.spans.length == LIMIT) return;
    this.start = start;
    this.end = end;
    this.spans.add(start, end);
  }
}
