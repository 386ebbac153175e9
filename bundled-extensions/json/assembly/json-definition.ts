import { Definition, Goal } from "@atoll/extension-sdk/assembly/definition";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentRef, Failure, Place, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { read as readFile } from "@atoll/extension-sdk/assembly/workspace";
import { Checkpoints } from "./checkpoints";
import { RELAXED } from "./dialect";
import { Document } from "./document";
import { FileNames } from "./file-names";
import { OpenDocuments } from "./open-documents";
import { Parser } from "./parser";
import { target } from "./pointer";
import { Reading } from "./reading";
import { Structure, NOTHING } from "./structure";
import { TextBuffer } from "./text-buffer";
import { ValueKind } from "./value-tree";

/** Leads from references to what they name. */
export class JsonDefinition extends Definition {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** What a `$ref`, or any string that is a pointer such as `#/definitions/name`, names; other goals lead there, too. */
  find(revision: Revision, at: u32, goal: Goal): Result<Array<Place>, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Array<Place>, Failure>(read.error);
    const structure = read.value.structure;
    let node = structure.keyAt(at);
    if (node == NOTHING) node = structure.around(at);
    if (node == NOTHING || !isPointer(structure, node)) return ok<Array<Place>, Failure>([]);
    const text = structure.scalar(node);
    return ok<Array<Place>, Failure>(text.startsWith("#") ? here(revision, structure, text) : this.elsewhere(read.value, node, text));
  }

  /** In another file: in an open document, else as it is on the disk, else its beginning. */
  private elsewhere(reading: Reading, node: i32, text: string): Array<Place> {
    const path = new FileNames(reading.structure, reading.document.path).namedBy(node);
    if (path === null) return [];
    const hash = text.indexOf("#");
    const pointer = hash < 0 ? "#" : text.substring(hash);
    const open = this.documents.at(path);
    if (open !== null) return inOpen(open, pointer);
    const content = readFile(path);
    const start = new Span(0, 0);
    if (content.isError) return [new Place(DocumentRef.file(path), start, start)];
    const buffer = new TextBuffer(content.value);
    const parser = new Parser(buffer.length, RELAXED, new Checkpoints());
    while (!parser.run(buffer.flatten()));
    const places = placed(DocumentRef.file(path), new Structure(buffer, parser.tree), pointer);
    parser.free();
    buffer.free();
    return places.length > 0 ? places : [new Place(DocumentRef.file(path), start, start)];
  }
}

/** Whether a value is a `$ref`, or a string that is a pointer into its document. */
export function isPointer(structure: Structure, node: i32): bool {
  const tree = structure.tree;
  if (tree.kind(node) != ValueKind.String) return false;
  if (tree.hasKey(node) && structure.isNamed(node, "$ref")) return true;
  return beginsWithHash(structure, node) && structure.scalar(node).startsWith("#/");
}

/** Whether a string begins with `#` as it is written, which is cheaper to know than what it says. */
export function beginsWithHash(structure: Structure, node: i32): bool {
  const start = structure.tree.start(node);
  if (structure.tree.end(node) - start < 2) return false;
  return load<u16>(structure.text.flatten() + ((<usize>start) << 1), 2) == 0x23;
}

function here(revision: Revision, structure: Structure, pointer: string): Array<Place> {
  return placed(DocumentRef.open(revision.document), structure, pointer);
}

function inOpen(document: Document, pointer: string): Array<Place> {
  return placed(DocumentRef.open(document.id), new Structure(document.text, document.parseAll().tree), pointer);
}

function placed(document: DocumentRef, structure: Structure, pointer: string): Array<Place> {
  const node = target(structure, pointer);
  return node == NOTHING ? [] : [placeOf(document, structure, node)];
}

/** Where a node is: its name, or its beginning where it has none. */
export function placeOf(document: DocumentRef, structure: Structure, node: i32): Place {
  const tree = structure.tree;
  const end = tree.end(node);
  if (tree.hasKey(node)) {
    const start = tree.keyStart(node);
    return new Place(document, new Span(start, tree.keyEnd(node)), new Span(start, end));
  }
  const start = tree.start(node);
  return new Place(document, new Span(start, tree.isContainer(node) ? start + 1 : end), new Span(start, end));
}
