import { Action, ActionKind, CodeActions } from "@atoll/extension-sdk/assembly/code-actions";
import { editsOf, replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { Option, Result, err, none, ok, some } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentEdits, Failure, Revision, Span, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Fix, fixOf } from "./fix";
import { KeySorter, isSorted } from "./key-sorter";
import { behindMember } from "./member-end";
import { OpenDocuments } from "./open-documents";
import { CODES, Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { Reading } from "./reading";
import { NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** The most actions of one answer. */
const LIMIT: i32 = 100;
/** The handle that mends everything; any other is twice a value's index, plus 1 where all objects inside are sorted, too, plus 1. */
const EVERYTHING: u32 = 0;

/** Offers to mend problems and to sort names. */
export class JsonCodeActions extends CodeActions {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** What can be done for a span. */
  actions(revision: Revision, around: Span, wanted: Option<ActionKind>): Result<Array<Action>, Failure> {
    const read = this.documents.readAround(revision, around.start, around.end);
    if (read.isError) return err<Array<Action>, Failure>(read.error);
    const reading = read.value;
    const found = new Array<Action>();
    if (wants(wanted, ActionKind.QuickFix)) addFixes(revision, reading, around, found);
    if (wants(wanted, ActionKind.Source)) addSorting(reading, around.start, found);
    if (wants(wanted, ActionKind.FixAll)) addFixAll(reading, found);
    return ok<Array<Action>, Failure>(found);
  }

  /** The edits of sorting, or of mending everything. */
  resolve(revision: Revision, handle: u32): Result<Array<DocumentEdits>, Failure> {
    const read = this.documents.read(revision);
    if (read.isError) return err<Array<DocumentEdits>, Failure>(read.error);
    const reading = read.value;
    if (handle == EVERYTHING) return ok<Array<DocumentEdits>, Failure>([editsOf(revision, allFixes(reading))]);
    const node = <i32>((handle - 1) >> 1);
    if (node >= reading.structure.tree.length) return err<Array<DocumentEdits>, Failure>(Failure.invalidRequest(`Nothing was offered as ${handle}.`));
    const sorter = new KeySorter(reading, ((handle - 1) & 1) != 0);
    const text = sorter.sorted(node);
    if (sorter.obstacle.length > 0) return err<Array<DocumentEdits>, Failure>(Failure.other("Not sorted: " + sorter.obstacle));
    return ok<Array<DocumentEdits>, Failure>([editsOf(revision, difference(reading, node, text))]);
  }
}

function wants(wanted: Option<ActionKind>, kind: ActionKind): bool {
  return !wanted.isSome || wanted.value == kind;
}

function addFixes(revision: Revision, reading: Reading, around: Span, found: Array<Action>): void {
  const problems = reading.parser.problems;
  for (let i = firstFrom(problems, around.start); i < problems.length && found.length < LIMIT; i++) {
    if (problems.start(i) > <i32>around.end) break;
    if (problems.end(i) < <i32>around.start) continue;
    const code = CODES[problems.problem(i)];
    const fix = fixOf(reading.document, problems, i);
    if (fix !== null) found.push(fixing(revision, fix, code));
    if (problems.problem(i) != Problem.DuplicateKey) continue;
    const start = problems.start(i);
    const edit = replacing(removalStart(reading, start), behindMember(reading.document, start), "");
    found.push(fixing(revision, new Fix("Remove this property", edit, false), code));
  }
}

function fixing(revision: Revision, fix: Fix, code: string): Action {
  const edits = [editsOf(revision, [fix.edit])];
  return new Action(fix.title, ActionKind.QuickFix, [code], fix.isSafe, null, edits, null, none<u32>());
}

/** The first problem that may reach to an offset: problems are sorted by start, and those that reach far stand alone. */
function firstFrom(problems: ProblemList, offset: i32): i32 {
  let low = 0;
  let high = problems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (problems.start(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return max(low - 16, 0);
}

/** Where removing a member begins: at its name, or before the comma in front of it where it is the last. */
function removalStart(reading: Reading, start: i32): i32 {
  const document = reading.document;
  const end = behindMember(document, start);
  if (document.unit(end) != 0x7d) return start;
  let at = start;
  while (at > 0 && document.unit(at - 1) <= 0x20) at--;
  return at > 0 && document.unit(at - 1) == 0x2c ? at - 1 : start;
}

function addSorting(reading: Reading, at: i32, found: Array<Action>): void {
  const structure = reading.structure;
  const tree = structure.tree;
  let node = structure.keyAt(at);
  node = node == NOTHING ? structure.around(at) : structure.parent(node);
  while (node != NOTHING && tree.kind(node) != ValueKind.Object) node = structure.parent(node);
  const obstacle = reading.parser.problems.hasErrors ? "The document has errors." : null;
  if (node != NOTHING && !isSorted(structure, node)) found.push(sorting("Sort the names of this object", obstacle, <u32>node * 2 + 1));
  if (tree.length > 0 && tree.isContainer(0)) found.push(sorting("Sort all names in the document", obstacle, 2));
}

function sorting(title: string, obstacle: string | null, handle: u32): Action {
  return new Action(title, ActionKind.Source, [], false, obstacle, [], null, some<u32>(handle));
}

function addFixAll(reading: Reading, found: Array<Action>): void {
  const problems = reading.parser.problems;
  const codes = new Array<string>();
  let count = 0;
  for (let i = 0; i < problems.length; i++) {
    if (!isDuplicate(problems, i)) {
      const fix = fixOf(reading.document, problems, i);
      if (fix === null || !fix.isSafe) continue;
    }
    const code = CODES[problems.problem(i)];
    if (!codes.includes(code)) codes.push(code);
    count++;
  }
  if (count == 0) return;
  const title = count == 1 ? "Mend the problem" : `Mend ${count} problems`;
  found.push(new Action(title, ActionKind.FixAll, codes, false, null, [], null, some<u32>(EVERYTHING)));
}

/** The edits that surely mend, without those inside of what another one replaces. */
function allFixes(reading: Reading): Array<TextEdit> {
  const problems = reading.parser.problems;
  const edits = removals(reading, problems);
  for (let i = 0; i < problems.length; i++) {
    if (isDuplicate(problems, i)) continue;
    const fix = fixOf(reading.document, problems, i);
    if (fix !== null && fix.isSafe) edits.push(fix.edit);
  }
  edits.sort((a, b) => compare(a, b));
  const kept = new Array<TextEdit>();
  let end: u32 = 0;
  for (let i = 0; i < edits.length; i++) {
    const span = edits[i].span;
    if (i > 0 && span.start < end) continue;
    if (i > 0 && span.end == span.start && kept.length > 0 && kept[kept.length - 1].span.start == span.start) continue;
    kept.push(edits[i]);
    end = max(end, span.end);
  }
  return kept;
}

/** Removes the earlier ones of doubled properties. Those inside of what goes anyway are passed over: each stretch is read once. */
function removals(reading: Reading, problems: ProblemList): Array<TextEdit> {
  const firsts = new Array<i32>();
  for (let i = 0; i < problems.length; i++) if (isDuplicate(problems, i)) firsts.push(problems.relatedStart(i));
  firsts.sort((a, b) => a - b);
  const edits = new Array<TextEdit>();
  let end = 0;
  for (let i = 0; i < firsts.length; i++) {
    if (firsts[i] < end) continue;
    end = behindMember(reading.document, firsts[i]);
    edits.push(replacing(firsts[i], end, ""));
  }
  return edits;
}

function isDuplicate(problems: ProblemList, index: i32): bool {
  return problems.problem(index) == Problem.DuplicateKey;
}

/** By place, the wider one first. */
function compare(a: TextEdit, b: TextEdit): i32 {
  if (a.span.start != b.span.start) return a.span.start < b.span.start ? -1 : 1;
  return a.span.end == b.span.end ? 0 : a.span.end > b.span.end ? -1 : 1;
}

/** One edit that makes a value's text another one, without what they have in common at both ends. */
function difference(reading: Reading, node: i32, text: string): Array<TextEdit> {
  const tree = reading.structure.tree;
  const document = reading.document;
  const start = tree.start(node);
  const end = tree.end(node);
  let head = 0;
  while (head < text.length && start + head < end && document.unit(start + head) == text.charCodeAt(head)) head++;
  if (head == text.length && start + head == end) return [];
  let tail = 0;
  while (tail < text.length - head && end - tail > start + head && document.unit(end - tail - 1) == text.charCodeAt(text.length - tail - 1)) tail++;
  if (head > 0 && (text.charCodeAt(head) & 0xfc00) == 0xdc00) head--;
  if (tail > 0 && (text.charCodeAt(text.length - tail) & 0xfc00) == 0xdc00) tail--;
  return [replacing(start + head, end - tail, text.substring(head, text.length - tail))];
}
