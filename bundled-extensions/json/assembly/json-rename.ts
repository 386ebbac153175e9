import { editsOf, replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { Candidate, Rename } from "@atoll/extension-sdk/assembly/rename";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentEdits, EditNote, Failure, Revision, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { nameSpan } from "./json-occurrences";
import { quoted } from "./json-string";
import { KeyPath } from "./key-path";
import { OpenDocuments } from "./open-documents";
import { Structure, NOTHING } from "./structure";
import { U32List } from "./u32-list";

/** The most names that are changed at once. */
const LIMIT: i32 = 100000;

/** Gives a member another name in all objects on the same way. */
export class JsonRename extends Rename {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** The name at a place. */
  prepare(revision: Revision, at: u32): Result<Candidate | null, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Candidate | null, Failure>(read.error);
    const structure = read.value.structure;
    const member = structure.keyAt(at);
    if (member == NOTHING) return ok<Candidate | null, Failure>(null);
    return ok<Candidate | null, Failure>(new Candidate(nameSpan(structure, member), structure.name(member)));
  }

  /** Refused where one of the objects has a member of the new name already. */
  rename(revision: Revision, at: u32, name: string): Result<Array<DocumentEdits>, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Array<DocumentEdits>, Failure>(read.error);
    const structure = read.value.structure;
    const member = structure.keyAt(at);
    if (member == NOTHING) return err<Array<DocumentEdits>, Failure>(Failure.other("There is no property name here."));
    const before = structure.name(member);
    if (before == name) return ok<Array<DocumentEdits>, Failure>([]);
    const ends = KeyPath.to(structure, member).ends(LIMIT);
    const line = clash(structure, ends, name);
    if (line >= 0) {
      ends.free();
      const sentence = `Not renamed: the object in line ${read.value.document.line(line)} has a property ${quoted(name)} already.`;
      return err<Array<DocumentEdits>, Failure>(Failure.other(sentence));
    }
    const edits = new Array<TextEdit>(ends.length);
    const text = quoted(name);
    for (let i = 0; i < edits.length; i++) {
      edits[i] = replacing(structure.tree.keyStart(ends.get(i)), structure.tree.keyEnd(ends.get(i)), text);
    }
    ends.free();
    const note = new EditNote(`Rename the property ${quoted(before)} to ${text}`, null, false);
    return ok<Array<DocumentEdits>, Failure>([editsOf(revision, edits, note)]);
  }
}

/** Where an object begins that has a member of a name already, or -1. */
function clash(structure: Structure, members: U32List, name: string): i32 {
  for (let i = 0; i < members.length; i++) {
    const object = structure.parent(members.get(i));
    if (structure.member(object, name) != NOTHING) return structure.tree.start(object);
  }
  return -1;
}
