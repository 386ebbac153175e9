import { Link, LinkTarget, Links } from "@atoll/extension-sdk/assembly/links";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentRef, Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { AddressFinder } from "./address-finder";
import { FileNames } from "./file-names";
import { OpenDocuments } from "./open-documents";
import { ValueKind } from "./value-tree";

/** The most links of an answer. */
const LIMIT: i32 = 100000;

/** Finds addresses anywhere in the text, and the files that configuration files name. */
export class JsonLinks extends Links {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** All links, in the order of the text. */
  links(revision: Revision): Result<Array<Link>, Failure> {
    const read = this.documents.read(revision);
    if (read.isError) return err<Array<Link>, Failure>(read.error);
    const structure = read.value.structure;
    const document = read.value.document;
    const tree = structure.tree;
    const finder = new AddressFinder(document.text);
    const files = new FileNames(structure, document.path);
    const found = new Array<Link>();
    let isFound = finder.next();
    for (let node = 0; files.isUseful && node < tree.length && found.length < LIMIT; node++) {
      if (tree.kind(node) != ValueKind.String) continue;
      const path = files.namedBy(node);
      if (path === null) continue;
      const start = tree.start(node) + 1;
      const end = tree.end(node) - 1;
      for (; isFound && finder.start < end && found.length < LIMIT; isFound = finder.next()) found.push(addressLink(finder));
      if (found.length > 0 && found[found.length - 1].span.end > <u32>start) continue;
      found.push(new Link(new Span(start, end), LinkTarget.document(DocumentRef.file(path)), path));
    }
    for (; isFound && found.length < LIMIT; isFound = finder.next()) found.push(addressLink(finder));
    return ok<Array<Link>, Failure>(found);
  }
}

function addressLink(finder: AddressFinder): Link {
  return new Link(new Span(finder.start, finder.end), LinkTarget.address(finder.address), null);
}
