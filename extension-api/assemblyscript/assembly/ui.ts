// Generated from atoll:extension/ui@0.1.0. Do not edit.
/**
 * Places on the screen that an extension may use, each by a capability of its own. Whatever it shows carries its
 * name, so that nobody takes it for the editor's word.
 *
 * Texts are plain. Control characters and those that turn the writing direction or do not show are taken out, line
 * breaks become blanks, and what is longer than said is cut. All an extension shows is gone when its instance ends,
 * and at once when its grant is withdrawn.
 */

import * as $abi from "./runtime/abi";
import * as $values from "./runtime/values";
import { Nothing, Result } from "./runtime/values";
import { CommandCall, Revision, Span, load_TypesCommandCall, load_TypesSpan, store_TypesCommandCall, store_TypesSpan } from "./types";

export enum NoticeLevel {
  Info = 0,
  Warning = 1,
  Error = 2,
}

export enum UiError {
  /** Not granted to this extension; for decorations also a document that it may not read. */
  Denied = 0,
  /** More than the limits allow at once or within the time. Nothing has changed: show less, or try again later. */
  TooMany = 1,
  /**
   * The document is not open, or not at this version any more. Decorate the version that the next `did-change`
   * tells.
   */
  Outdated = 2,
  /** A span reaches past the document's end, or `start > end`. */
  Outside = 3,
}

/** Which of the theme's colours a decoration has. Each has a shape of its own as well. */
export enum Tone {
  Info = 0,
  Hint = 1,
  Warning = 2,
  Error = 3,
  Added = 4,
  Changed = 5,
  Removed = 6,
}

/** A marked stretch of a document. */
export class Decoration {
  constructor(
    public span: Span,
    public tone: Tone,
  ) {}
}

/** How far some work is. */
export class ProgressStep {
  private valuePercent: u32 = 0;

  private constructor(public readonly tag: ProgressStepTag) {}

  /** It is going on, and nobody knows for how long. */
  static busy(): ProgressStep {
    return new ProgressStep(ProgressStepTag.Busy);
  }

  /** From 0 to 100; more is 100. */
  static percent(value: u32): ProgressStep {
    const made = new ProgressStep(ProgressStepTag.Percent);
    made.valuePercent = value;
    return made;
  }

  /** What the case `percent` carries; traps when this is another case. */
  asPercent(): u32 {
    assert(this.tag == ProgressStepTag.Percent);
    return this.valuePercent;
  }

  static over(): ProgressStep {
    return new ProgressStep(ProgressStepTag.Over);
  }
}

/** The cases of `ProgressStep`. */
export enum ProgressStepTag {
  /** It is going on, and nobody knows for how long. */
  Busy = 0,
  /** From 0 to 100; more is 100. */
  Percent = 1,
  Over = 2,
}

/** Something that a notice offers to do. */
export class NoticeAction {
  constructor(
    /** The button's words, at most 40 UTF-16 code units. */
    public title: string,
    public call: CommandCall,
  ) {}
}

/**
 * What the host should ask for again, since something outside of the text has changed: a setting, a file, what a
 * command did.
 */
export class Answers {
  private valuePanel!: string;

  private constructor(public readonly tag: AnswersTag) {}

  static highlighting(): Answers {
    return new Answers(AnswersTag.Highlighting);
  }

  static semanticTokens(): Answers {
    return new Answers(AnswersTag.SemanticTokens);
  }

  static diagnostics(): Answers {
    return new Answers(AnswersTag.Diagnostics);
  }

  static symbols(): Answers {
    return new Answers(AnswersTag.Symbols);
  }

  static folding(): Answers {
    return new Answers(AnswersTag.Folding);
  }

  static inlayHints(): Answers {
    return new Answers(AnswersTag.InlayHints);
  }

  static codeLens(): Answers {
    return new Answers(AnswersTag.CodeLens);
  }

  static links(): Answers {
    return new Answers(AnswersTag.Links);
  }

  static colors(): Answers {
    return new Answers(AnswersTag.Colors);
  }

  /** The panel of this id. */
  static panel(value: string): Answers {
    const made = new Answers(AnswersTag.Panel);
    made.valuePanel = value;
    return made;
  }

  /** What the case `panel` carries; traps when this is another case. */
  asPanel(): string {
    assert(this.tag == AnswersTag.Panel);
    return this.valuePanel;
  }
}

/** The cases of `Answers`. */
export enum AnswersTag {
  Highlighting = 0,
  SemanticTokens = 1,
  Diagnostics = 2,
  Symbols = 3,
  Folding = 4,
  InlayHints = 5,
  CodeLens = 6,
  Links = 7,
  Colors = 8,
  /** The panel of this id. */
  Panel = 9,
}

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "notify")
declare function host$Notify(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32): void;

/**
 * Shows a notice that stays until the user dismisses it; at most 6 within a minute (capability `ui.notifications`).
 * `message` is one or two sentences, at most 500 UTF-16 code units. A blank one is not shown. At most 3 actions.
 */
export function notify(level: NoticeLevel, message: string, actions: Array<NoticeAction>): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const sum$0 = level;
  let flat$1: i32 = 0;
  flat$1 = <i32>sum$0;
  const text$2 = <i32>$abi.putString(message);
  const length$3 = $abi.putLength();
  const list$4 = actions;
  const block$5 = <i32>lower_list_UiNoticeAction(list$4);
  const area$6 = $abi.allocate(2, 1);
  host$Notify(flat$1, text$2, length$3, block$5, list$4.length, <i32>area$6);
  const result$ = load_result_nothing_UiUiError(area$6 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "status")
declare function host$Status(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32): void;

/**
 * Shows or changes a status item; an empty text takes it away (capability `ui.status`). At most 4 items at once.
 * `item` is its name towards the host, `text` has at most 40 UTF-16 code units, `tooltip` 500.
 */
export function status(item: string, text: string, tooltip: string): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const text$7 = <i32>$abi.putString(item);
  const length$8 = $abi.putLength();
  const text$9 = <i32>$abi.putString(text);
  const length$10 = $abi.putLength();
  const text$11 = <i32>$abi.putString(tooltip);
  const length$12 = $abi.putLength();
  const area$13 = $abi.allocate(2, 1);
  host$Status(text$7, length$8, text$9, length$10, text$11, length$12, <i32>area$13);
  const result$ = load_result_nothing_UiUiError(area$13 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "decorate")
declare function host$Decorate(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32): void;

/**
 * Decorates a document: replaces the whole of a group's decorations in it, an empty list takes them away (capability
 * `ui.decorations`). At most 10,000 in all documents and groups together. They follow the text until they are
 * replaced. Their order is free, and they may overlap. `group` is its name towards the host.
 */
export function decorate(revision: Revision, group: string, decorations: Array<Decoration>): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const record$14 = revision;
  const text$15 = <i32>$abi.putString(group);
  const length$16 = $abi.putLength();
  const list$17 = decorations;
  const block$18 = <i32>lower_list_UiDecoration(list$17);
  const area$19 = $abi.allocate(2, 1);
  host$Decorate(<i32>record$14.document, <i32>record$14.version, text$15, length$16, block$18, list$17.length, <i32>area$19);
  const result$ = load_result_nothing_UiUiError(area$19 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "progress")
declare function host$Progress(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32): void;

/**
 * Shows how far some work is (capability `ui.progress`). `title` says what is being done, at most 60 UTF-16 code
 * units; calls with the same title speak of the same work. At most 4 at once. `over` for unknown work does nothing.
 */
export function progress(title: string, step: ProgressStep): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const text$20 = <i32>$abi.putString(title);
  const length$21 = $abi.putLength();
  const sum$22 = step;
  let flat$23: i32 = 0;
  let flat$24: i32 = 0;
  flat$23 = <i32>sum$22.tag;
  if (flat$23 == 1) {
    flat$24 = <i32>sum$22.asPercent();
  }
  const area$25 = $abi.allocate(2, 1);
  host$Progress(text$20, length$21, flat$23, flat$24, <i32>area$25);
  const result$ = load_result_nothing_UiUiError(area$25 + 0);
  $abi.release(mark$);
  return result$;
}

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "refresh")
declare function host$Refresh(p0: i32, p1: i32, p2: i32, p3: i32): void;

/** Has the host ask for something again, for all documents. Counts as a change of what is shown. */
export function refresh(what: Answers): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const sum$26 = what;
  let flat$27: i32 = 0;
  let flat$28: i32 = 0;
  let flat$29: i32 = 0;
  flat$27 = <i32>sum$26.tag;
  if (flat$27 == 9) {
    const text$30 = <i32>$abi.putString(sum$26.asPanel());
    const length$31 = $abi.putLength();
    flat$28 = text$30;
    flat$29 = length$31;
  }
  const area$32 = $abi.allocate(2, 1);
  host$Refresh(flat$27, flat$28, flat$29, <i32>area$32);
  const result$ = load_result_nothing_UiUiError(area$32 + 0);
  $abi.release(mark$);
  return result$;
}

export function load_UiDecoration(at: usize): Decoration {
  return new Decoration(load_TypesSpan(at + 0), <Tone>load<u8>(at, 8));
}

export function store_UiDecoration(at: usize, value: Decoration): void {
  store_TypesSpan(at + 0, value.span);
  store<u8>(at, <u8>value.tone, 8);
}

export function load_UiProgressStep(at: usize): ProgressStep {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return ProgressStep.busy();
  if (tag == 1) return ProgressStep.percent(<u32>load<u32>(at, 4));
  return ProgressStep.over();
}

export function store_UiProgressStep(at: usize, value: ProgressStep): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, value.asPercent(), 4);
  }
}

export function load_UiNoticeAction(at: usize): NoticeAction {
  return new NoticeAction($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_TypesCommandCall(at + 8));
}

export function store_UiNoticeAction(at: usize, value: NoticeAction): void {
  store<u32>(at, <u32>$abi.putString(value.title), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_TypesCommandCall(at + 8, value.call);
}

export function load_UiAnswers(at: usize): Answers {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Answers.highlighting();
  if (tag == 1) return Answers.semanticTokens();
  if (tag == 2) return Answers.diagnostics();
  if (tag == 3) return Answers.symbols();
  if (tag == 4) return Answers.folding();
  if (tag == 5) return Answers.inlayHints();
  if (tag == 6) return Answers.codeLens();
  if (tag == 7) return Answers.links();
  if (tag == 8) return Answers.colors();
  return Answers.panel($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
}

export function store_UiAnswers(at: usize, value: Answers): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 9) {
    store<u32>(at, <u32>$abi.putString(value.asPanel()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

function lower_list_UiNoticeAction(list: Array<NoticeAction>): usize {
  const at = $abi.allocate(<usize>list.length * 28, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 28) {
    store_UiNoticeAction(to + 0, unchecked(list[i]));
  }
  return at;
}

function load_result_nothing_UiUiError(at: usize): Result<Nothing, UiError> {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return $values.ok<Nothing, UiError>(0);
  return $values.err<Nothing, UiError>(<UiError>load<u8>(at, 1));
}

function lower_list_UiDecoration(list: Array<Decoration>): usize {
  const at = $abi.allocate(<usize>list.length * 12, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 12) {
    store_UiDecoration(to + 0, unchecked(list[i]));
  }
  return at;
}
