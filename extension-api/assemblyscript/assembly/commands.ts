// Generated from atoll:extension/commands@0.1.0. Do not edit.
/**
 * Commands of the extension's own, which the manifest lists with their titles. A command that needs an answer
 * returns what to ask, and is resumed with the answer.
 */

import * as $abi from "./runtime/abi";
import { Result } from "./runtime/values";
import { DocumentEdits, Failure, Place, ResumeToken, Revision, SpanList, load_TypesDocumentEdits, load_TypesPlace, load_TypesRevision, store_TypesDocumentEdits, store_TypesPlace, store_TypesRevision } from "./types";

/** Where the user is. */
export class Context {
  constructor(
    /** The document that has the keyboard, if the extension may read it. */
    public revision: Revision | null,
    /** What is selected there, the primary selection first; empty without a document. */
    public selections: SpanList,
    /** What the caller passed on. */
    public argument: string | null,
  ) {}
}

export class PickItem {
  constructor(
    public label: string,
    public detail: string | null,
    /** Chosen at first, where several may be. */
    public picked: bool,
  ) {}
}

export class Pick {
  constructor(
    public title: string,
    public items: Array<PickItem>,
    /** The user may choose several. */
    public many: bool,
    public token: ResumeToken,
  ) {}
}

export class Question {
  constructor(
    public prompt: string,
    public proposal: string,
    /** Shown in the empty field. */
    public example: string | null,
    /** Why the last answer to this question was not taken, where it is asked again. */
    public mistake: string | null,
    public token: ResumeToken,
  ) {}
}

export class Outcome {
  private valueDone!: Array<DocumentEdits>;
  private valueAskPick!: Pick;
  private valueAskText!: Question;
  private valueShow!: string;
  private valueReveal!: Place;

  private constructor(public readonly tag: OutcomeTag) {}

  /** It is over; the edits are made (capability `documents.edit-on-command`). */
  static done(value: Array<DocumentEdits>): Outcome {
    const made = new Outcome(OutcomeTag.Done);
    made.valueDone = value;
    return made;
  }

  /** What the case `done` carries; traps when this is another case. */
  asDone(): Array<DocumentEdits> {
    assert(this.tag == OutcomeTag.Done);
    return this.valueDone;
  }

  static askPick(value: Pick): Outcome {
    const made = new Outcome(OutcomeTag.AskPick);
    made.valueAskPick = value;
    return made;
  }

  /** What the case `ask-pick` carries; traps when this is another case. */
  asAskPick(): Pick {
    assert(this.tag == OutcomeTag.AskPick);
    return this.valueAskPick;
  }

  static askText(value: Question): Outcome {
    const made = new Outcome(OutcomeTag.AskText);
    made.valueAskText = value;
    return made;
  }

  /** What the case `ask-text` carries; traps when this is another case. */
  asAskText(): Question {
    assert(this.tag == OutcomeTag.AskText);
    return this.valueAskText;
  }

  /** It is over; the panel of this id in the manifest is shown. */
  static show(value: string): Outcome {
    const made = new Outcome(OutcomeTag.Show);
    made.valueShow = value;
    return made;
  }

  /** What the case `show` carries; traps when this is another case. */
  asShow(): string {
    assert(this.tag == OutcomeTag.Show);
    return this.valueShow;
  }

  /**
   * It is over; the user is taken to this place, and nothing is changed. Where the user stood is a step of the way
   * back.
   */
  static reveal(value: Place): Outcome {
    const made = new Outcome(OutcomeTag.Reveal);
    made.valueReveal = value;
    return made;
  }

  /** What the case `reveal` carries; traps when this is another case. */
  asReveal(): Place {
    assert(this.tag == OutcomeTag.Reveal);
    return this.valueReveal;
  }
}

/** The cases of `Outcome`. */
export enum OutcomeTag {
  /** It is over; the edits are made (capability `documents.edit-on-command`). */
  Done = 0,
  AskPick = 1,
  AskText = 2,
  /** It is over; the panel of this id in the manifest is shown. */
  Show = 3,
  /**
   * It is over; the user is taken to this place, and nothing is changed. Where the user stood is a step of the way
   * back.
   */
  Reveal = 4,
}

export class Reply {
  private valuePicked!: StaticArray<u32>;
  private valueText!: string;

  private constructor(public readonly tag: ReplyTag) {}

  /** Indices of what was chosen; one, unless several may be. */
  static picked(value: StaticArray<u32>): Reply {
    const made = new Reply(ReplyTag.Picked);
    made.valuePicked = value;
    return made;
  }

  /** What the case `picked` carries; traps when this is another case. */
  asPicked(): StaticArray<u32> {
    assert(this.tag == ReplyTag.Picked);
    return this.valuePicked;
  }

  static text(value: string): Reply {
    const made = new Reply(ReplyTag.Text);
    made.valueText = value;
    return made;
  }

  /** What the case `text` carries; traps when this is another case. */
  asText(): string {
    assert(this.tag == ReplyTag.Text);
    return this.valueText;
  }

  /** The user backed out. The outcome should be `done`. */
  static dismissed(): Reply {
    return new Reply(ReplyTag.Dismissed);
  }
}

/** The cases of `Reply`. */
export enum ReplyTag {
  /** Indices of what was chosen; one, unless several may be. */
  Picked = 0,
  Text = 1,
  /** The user backed out. The outcome should be `done`. */
  Dismissed = 2,
}

/**
 * Commands of the extension's own, which the manifest lists with their titles. A command that needs an answer
 * returns what to ask, and is resumed with the answer.
 */
export abstract class Commands {
  /** Runs a command by its id. */
  abstract run(command: string, context: Context): Result<Outcome, Failure>;

  /** Goes on with the user's answer. */
  abstract resume(token: ResumeToken, reply: Reply): Result<Outcome, Failure>;
}

export function load_CommandsContext(at: usize): Context {
  return new Context(load_option_TypesRevision(at + 0), SpanList.take(load<u32>(at, 12), load<u32>(at, 16)), load_option_string(at + 20));
}

function load_option_TypesRevision(at: usize): Revision | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesRevision(at + 4);
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_CommandsContext(at: usize, value: Context): void {
  store_option_TypesRevision(at + 0, value.revision);
  const list$0 = value.selections;
  store<u32>(at, <u32>SpanList.put(list$0), 12);
  store<u32>(at, <u32>list$0.length, 16);
  store_option_string(at + 20, value.argument);
}

function store_option_TypesRevision(at: usize, value: Revision | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesRevision(at + 4, value!);
  }
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_CommandsPickItem(at: usize): PickItem {
  return new PickItem($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), (load<u8>(at, 20) != 0));
}

export function store_CommandsPickItem(at: usize, value: PickItem): void {
  store<u32>(at, <u32>$abi.putString(value.label), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.detail);
  store<u8>(at, <u8>value.picked, 20);
}

export function load_CommandsPick(at: usize): Pick {
  return new Pick($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), lift_list_CommandsPickItem(load<u32>(at, 8), load<u32>(at, 12)), (load<u8>(at, 16) != 0), <u32>load<u32>(at, 20));
}

function lift_list_CommandsPickItem(at: u32, length: u32): Array<PickItem> {
  const list = new Array<PickItem>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 24) {
    unchecked((list[i] = load_CommandsPickItem(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_CommandsPick(at: usize, value: Pick): void {
  store<u32>(at, <u32>$abi.putString(value.title), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  const list$1 = value.items;
  store<u32>(at, <u32>lower_list_CommandsPickItem(list$1), 8);
  store<u32>(at, <u32>list$1.length, 12);
  store<u8>(at, <u8>value.many, 16);
  store<u32>(at, value.token, 20);
}

function lower_list_CommandsPickItem(list: Array<PickItem>): usize {
  const at = $abi.allocate(<usize>list.length * 24, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 24) {
    store_CommandsPickItem(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_CommandsQuestion(at: usize): Question {
  return new Question($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)), load_option_string(at + 16), load_option_string(at + 28), <u32>load<u32>(at, 40));
}

export function store_CommandsQuestion(at: usize, value: Question): void {
  store<u32>(at, <u32>$abi.putString(value.prompt), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u32>(at, <u32>$abi.putString(value.proposal), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
  store_option_string(at + 16, value.example);
  store_option_string(at + 28, value.mistake);
  store<u32>(at, value.token, 40);
}

export function load_CommandsOutcome(at: usize): Outcome {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Outcome.done(lift_list_TypesDocumentEdits(load<u32>(at, 4), load<u32>(at, 8)));
  if (tag == 1) return Outcome.askPick(load_CommandsPick(at + 4));
  if (tag == 2) return Outcome.askText(load_CommandsQuestion(at + 4));
  if (tag == 3) return Outcome.show($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return Outcome.reveal(load_TypesPlace(at + 4));
}

function lift_list_TypesDocumentEdits(at: u32, length: u32): Array<DocumentEdits> {
  const list = new Array<DocumentEdits>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 56) {
    unchecked((list[i] = load_TypesDocumentEdits(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_CommandsOutcome(at: usize, value: Outcome): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$2 = value.asDone();
    store<u32>(at, <u32>lower_list_TypesDocumentEdits(list$2), 4);
    store<u32>(at, <u32>list$2.length, 8);
  }
  if (tag == 1) {
    store_CommandsPick(at + 4, value.asAskPick());
  }
  if (tag == 2) {
    store_CommandsQuestion(at + 4, value.asAskText());
  }
  if (tag == 3) {
    store<u32>(at, <u32>$abi.putString(value.asShow()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
  if (tag == 4) {
    store_TypesPlace(at + 4, value.asReveal());
  }
}

function lower_list_TypesDocumentEdits(list: Array<DocumentEdits>): usize {
  const at = $abi.allocate(<usize>list.length * 56, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 56) {
    store_TypesDocumentEdits(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_CommandsReply(at: usize): Reply {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Reply.picked($abi.takeNumbers<u32>(load<u32>(at, 4), load<u32>(at, 8)));
  if (tag == 1) return Reply.text($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
  return Reply.dismissed();
}

export function store_CommandsReply(at: usize, value: Reply): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    const list$3 = value.asPicked();
    store<u32>(at, <u32>$abi.putNumbers<u32>(list$3), 4);
    store<u32>(at, <u32>list$3.length, 8);
  }
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value.asText()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}
