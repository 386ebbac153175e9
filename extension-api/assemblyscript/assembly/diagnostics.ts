// Generated from atoll:extension/diagnostics@0.1.0. Do not edit.
/** Problems in a document. Asked for after a pause in typing. */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { Failure, ResumeToken, Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

export enum Severity {
  Error = 0,
  Warning = 1,
  Information = 2,
  Hint = 3,
}

export enum DiagnosticTag {
  /** Shown faded. */
  Unnecessary = 0,
  /** Shown struck through. */
  Deprecated = 1,
}

/** Another place in the same document that explains a diagnostic. */
export class RelatedPlace {
  constructor(
    public span: Span,
    public message: string,
  ) {}
}

export class Diagnostic {
  constructor(
    public span: Span,
    public severity: Severity,
    /** One sentence that says what is wrong and, where possible, what was expected. */
    public message: string,
    /** A stable name for this kind of problem, such as `duplicate-key`. */
    public code: string | null,
    /** Who found it; the extension's language when absent. */
    public source: string | null,
    public tags: Array<DiagnosticTag>,
    public related: Array<RelatedPlace>,
  ) {}
}

/** What was found so far, and the token with which the host asks for the rest. */
export class PartialDiagnostics {
  constructor(
    public found: Array<Diagnostic>,
    public token: ResumeToken,
  ) {}
}

export class DiagnosticsAnswer {
  private valueComplete!: Array<Diagnostic>;
  private valuePartial!: PartialDiagnostics;

  private constructor(public readonly tag: DiagnosticsAnswerTag) {}

  /** Everything. With what earlier partial answers gave, this is the whole list. */
  static complete(value: Array<Diagnostic>): DiagnosticsAnswer {
    const made = new DiagnosticsAnswer(DiagnosticsAnswerTag.Complete);
    made.valueComplete = value;
    return made;
  }

  /** What the case `complete` carries; traps when this is another case. */
  asComplete(): Array<Diagnostic> {
    assert(this.tag == DiagnosticsAnswerTag.Complete);
    return this.valueComplete;
  }

  static partial(value: PartialDiagnostics): DiagnosticsAnswer {
    const made = new DiagnosticsAnswer(DiagnosticsAnswerTag.Partial);
    made.valuePartial = value;
    return made;
  }

  /** What the case `partial` carries; traps when this is another case. */
  asPartial(): PartialDiagnostics {
    assert(this.tag == DiagnosticsAnswerTag.Partial);
    return this.valuePartial;
  }
}

/** The cases of `DiagnosticsAnswer`. */
export enum DiagnosticsAnswerTag {
  /** Everything. With what earlier partial answers gave, this is the whole list. */
  Complete = 0,
  Partial = 1,
}

/** Problems in a document. Asked for after a pause in typing. */
export abstract class Diagnostics {
  /** All problems of the revision, sorted by `span.start`; at most 10,000. */
  abstract diagnose(revision: Revision): Result<DiagnosticsAnswer, Failure>;

  /** Goes on with what a partial answer left. */
  abstract resume(token: ResumeToken): Result<DiagnosticsAnswer, Failure>;
}

export function load_DiagnosticsRelatedPlace(at: usize): RelatedPlace {
  return new RelatedPlace(load_TypesSpan(at + 0), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_DiagnosticsRelatedPlace(at: usize, value: RelatedPlace): void {
  store_TypesSpan(at + 0, value.span);
  store<u32>(at, <u32>$abi.putString(value.message), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}

export function load_DiagnosticsDiagnostic(at: usize): Diagnostic {
  return new Diagnostic(load_TypesSpan(at + 0), <Severity>load<u8>(at, 8), $abi.takeString(load<u32>(at, 12), load<u32>(at, 16)), load_option_string(at + 20), load_option_string(at + 32), lift_list_DiagnosticsDiagnosticTag(load<u32>(at, 44), load<u32>(at, 48)), lift_list_DiagnosticsRelatedPlace(load<u32>(at, 52), load<u32>(at, 56)));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

function lift_list_DiagnosticsDiagnosticTag(at: u32, length: u32): Array<DiagnosticTag> {
  const list = new Array<DiagnosticTag>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 1) {
    unchecked((list[i] = <DiagnosticTag>load<u8>(from, 0)));
  }
  if (length) heap.free(at);
  return list;
}

function lift_list_DiagnosticsRelatedPlace(at: u32, length: u32): Array<RelatedPlace> {
  const list = new Array<RelatedPlace>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 16) {
    unchecked((list[i] = load_DiagnosticsRelatedPlace(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_DiagnosticsDiagnostic(at: usize, value: Diagnostic): void {
  store_TypesSpan(at + 0, value.span);
  store<u8>(at, <u8>value.severity, 8);
  store<u32>(at, <u32>$abi.putString(value.message), 12);
  store<u32>(at, <u32>$abi.putLength(), 16);
  store_option_string(at + 20, value.code);
  store_option_string(at + 32, value.source);
  const list$0 = value.tags;
  store<u32>(at, <u32>lower_list_DiagnosticsDiagnosticTag(list$0), 44);
  store<u32>(at, <u32>list$0.length, 48);
  const list$1 = value.related;
  store<u32>(at, <u32>lower_list_DiagnosticsRelatedPlace(list$1), 52);
  store<u32>(at, <u32>list$1.length, 56);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function lower_list_DiagnosticsDiagnosticTag(list: Array<DiagnosticTag>): usize {
  const at = $abi.allocate(<usize>list.length * 1, 1);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 1) {
    store<u8>(to, <u8>unchecked(list[i]), 0);
  }
  return at;
}

function lower_list_DiagnosticsRelatedPlace(list: Array<RelatedPlace>): usize {
  const at = $abi.allocate(<usize>list.length * 16, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 16) {
    store_DiagnosticsRelatedPlace(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_DiagnosticsPartialDiagnostics(at: usize): PartialDiagnostics {
  return new PartialDiagnostics(lift_list_DiagnosticsDiagnostic(load<u32>(at, 0), load<u32>(at, 4)), <u32>load<u32>(at, 8));
}

function lift_list_DiagnosticsDiagnostic(at: u32, length: u32): Array<Diagnostic> {
  const list = new Array<Diagnostic>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 60) {
    unchecked((list[i] = load_DiagnosticsDiagnostic(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_DiagnosticsPartialDiagnostics(at: usize, value: PartialDiagnostics): void {
  const list$2 = value.found;
  store<u32>(at, <u32>lower_list_DiagnosticsDiagnostic(list$2), 0);
  store<u32>(at, <u32>list$2.length, 4);
  store<u32>(at, value.token, 8);
}

function lower_list_DiagnosticsDiagnostic(list: Array<Diagnostic>): usize {
  const at = $abi.allocate(<usize>list.length * 60, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 60) {
    store_DiagnosticsDiagnostic(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_DiagnosticsDiagnosticsAnswer(at: usize): DiagnosticsAnswer {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return DiagnosticsAnswer.complete(lift_list_DiagnosticsDiagnostic(load<u32>(at, 4), load<u32>(at, 8)));
  return DiagnosticsAnswer.partial(load_DiagnosticsPartialDiagnostics(at + 4));
}

export function store_DiagnosticsDiagnosticsAnswer(at: usize, value: DiagnosticsAnswer): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$3 = value.asComplete();
    store<u32>(at, <u32>lower_list_DiagnosticsDiagnostic(list$3), 4);
    store<u32>(at, <u32>list$3.length, 8);
  }
  if (tag == 1) {
    store_DiagnosticsPartialDiagnostics(at + 4, value.asPartial());
  }
}
