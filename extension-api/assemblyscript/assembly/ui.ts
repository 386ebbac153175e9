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
import { Revision, Span, load_TypesSpan, store_TypesSpan } from "./types";

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

// @ts-ignore: decorator
@external("atoll:extension/ui@0.1.0", "notify")
declare function host$Notify(p0: i32, p1: i32, p2: i32, p3: i32): void;

/**
 * Shows a notice that stays until the user dismisses it; at most 6 within a minute (capability `ui.notifications`).
 * `message` is one or two sentences, at most 500 UTF-16 code units. A blank one is not shown.
 */
export function notify(level: NoticeLevel, message: string): Result<Nothing, UiError> {
  const mark$ = $abi.mark();
  const sum$0 = level;
  let flat$1: i32 = 0;
  flat$1 = <i32>sum$0;
  const text$2 = <i32>$abi.putString(message);
  const length$3 = $abi.putLength();
  const area$4 = $abi.allocate(2, 1);
  host$Notify(flat$1, text$2, length$3, <i32>area$4);
  const result$ = load_result_nothing_UiUiError(area$4 + 0);
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
  const text$5 = <i32>$abi.putString(item);
  const length$6 = $abi.putLength();
  const text$7 = <i32>$abi.putString(text);
  const length$8 = $abi.putLength();
  const text$9 = <i32>$abi.putString(tooltip);
  const length$10 = $abi.putLength();
  const area$11 = $abi.allocate(2, 1);
  host$Status(text$5, length$6, text$7, length$8, text$9, length$10, <i32>area$11);
  const result$ = load_result_nothing_UiUiError(area$11 + 0);
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
  const record$12 = revision;
  const text$13 = <i32>$abi.putString(group);
  const length$14 = $abi.putLength();
  const list$15 = decorations;
  const block$16 = <i32>lower_list_UiDecoration(list$15);
  const area$17 = $abi.allocate(2, 1);
  host$Decorate(<i32>record$12.document, <i32>record$12.version, text$13, length$14, block$16, list$15.length, <i32>area$17);
  const result$ = load_result_nothing_UiUiError(area$17 + 0);
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
  const text$18 = <i32>$abi.putString(title);
  const length$19 = $abi.putLength();
  const sum$20 = step;
  let flat$21: i32 = 0;
  let flat$22: i32 = 0;
  flat$21 = <i32>sum$20.tag;
  if (flat$21 == 1) {
    flat$22 = <i32>sum$20.asPercent();
  }
  const area$23 = $abi.allocate(2, 1);
  host$Progress(text$18, length$19, flat$21, flat$22, <i32>area$23);
  const result$ = load_result_nothing_UiUiError(area$23 + 0);
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
