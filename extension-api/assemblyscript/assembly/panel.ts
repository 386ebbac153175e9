// Generated from atoll:extension/panel@0.1.0. Do not edit.
/**
 * Panels as data: the host draws them (capability `ui.panels`). The manifest lists them with their titles. A panel
 * is asked for when it is shown, after `ui.refresh` and after each event.
 */

import * as $abi from "./runtime/abi";
import { Outcome } from "./commands";
import { Result } from "./runtime/values";
import { CommandCall, Failure, Place, load_TypesCommandCall, load_TypesPlace, store_TypesCommandCall, store_TypesPlace } from "./types";

export class Cell {
  constructor(
    public text: string,
    /**
     * An icon of the editor's, by its name: `file`, `folder`, `error`, `warning`, `info`, `check`, `circle`, `star`,
     * `tag`, `clock`. Others show nothing.
     */
    public icon: string | null,
    /** In muted text. */
    public muted: bool,
  ) {}
}

/** A row of a tree or table; its parent is the nearest row before it with a smaller depth. */
export class Row {
  constructor(
    /** Unique in the panel; a row of the same id keeps its state. */
    public id: string,
    public depth: u32,
    /** As many as there are columns, or one in a tree without columns. */
    public cells: Array<Cell>,
    /** Rows below it are shown at first. */
    public expanded: bool,
    /** Where a click leads. */
    public target: Place | null,
    /** What a click runs, where it does not lead to a place. */
    public command: CommandCall | null,
  ) {}
}

export class Rows {
  constructor(
    /** Headings; empty in a tree without columns. */
    public columns: Array<string>,
    /** At most 10,000. */
    public rows: Array<Row>,
  ) {}
}

export class FieldKind {
  private valueChoice!: Array<string>;

  private constructor(public readonly tag: FieldKindTag) {}

  static text(): FieldKind {
    return new FieldKind(FieldKindTag.Text);
  }

  /** Several lines. */
  static lines(): FieldKind {
    return new FieldKind(FieldKindTag.Lines);
  }

  static checkbox(): FieldKind {
    return new FieldKind(FieldKindTag.Checkbox);
  }

  /** One of these. */
  static choice(value: Array<string>): FieldKind {
    const made = new FieldKind(FieldKindTag.Choice);
    made.valueChoice = value;
    return made;
  }

  /** What the case `choice` carries; traps when this is another case. */
  asChoice(): Array<string> {
    assert(this.tag == FieldKindTag.Choice);
    return this.valueChoice;
  }

  static integer(): FieldKind {
    return new FieldKind(FieldKindTag.Integer);
  }
}

/** The cases of `FieldKind`. */
export enum FieldKindTag {
  Text = 0,
  /** Several lines. */
  Lines = 1,
  Checkbox = 2,
  /** One of these. */
  Choice = 3,
  Integer = 4,
}

export class Field {
  constructor(
    /** Its name towards `submit`. */
    public id: string,
    public label: string,
    public kind: FieldKind,
    /** What stands there: text, `true` or `false`, one of the choices, a number. */
    public value: string,
    /** What it is for. */
    public hint: string | null,
    /** What is wrong with what stands there. */
    public mistake: string | null,
  ) {}
}

export class Form {
  constructor(
    /** A sentence above the fields. */
    public introduction: string | null,
    /** At most 100. */
    public fields: Array<Field>,
    /** The button's words. */
    public submit: string,
  ) {}
}

export class Body {
  private valueTree!: Rows;
  private valueQuestions!: Form;
  private valueText!: string;

  private constructor(public readonly tag: BodyTag) {}

  static tree(value: Rows): Body {
    const made = new Body(BodyTag.Tree);
    made.valueTree = value;
    return made;
  }

  /** What the case `tree` carries; traps when this is another case. */
  asTree(): Rows {
    assert(this.tag == BodyTag.Tree);
    return this.valueTree;
  }

  static questions(value: Form): Body {
    const made = new Body(BodyTag.Questions);
    made.valueQuestions = value;
    return made;
  }

  /** What the case `questions` carries; traps when this is another case. */
  asQuestions(): Form {
    assert(this.tag == BodyTag.Questions);
    return this.valueQuestions;
  }

  /** Markdown. */
  static text(value: string): Body {
    const made = new Body(BodyTag.Text);
    made.valueText = value;
    return made;
  }

  /** What the case `text` carries; traps when this is another case. */
  asText(): string {
    assert(this.tag == BodyTag.Text);
    return this.valueText;
  }
}

/** The cases of `Body`. */
export enum BodyTag {
  Tree = 0,
  Questions = 1,
  /** Markdown. */
  Text = 2,
}

export class Content {
  constructor(
    public body: Body,
    /** What to say when there are no rows. */
    public empty: string,
  ) {}
}

export class FieldValue {
  constructor(
    public id: string,
    public value: string,
  ) {}
}

/**
 * Panels as data: the host draws them (capability `ui.panels`). The manifest lists them with their titles. A panel
 * is asked for when it is shown, after `ui.refresh` and after each event.
 */
export abstract class Panel {
  /** What a panel shows, by its id in the manifest. */
  abstract render(panel: string): Result<Content, Failure>;

  /** The user has sent off a form. */
  abstract submit(panel: string, values: Array<FieldValue>): Result<Outcome, Failure>;
}

export function load_PanelCell(at: usize): Cell {
  return new Cell($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), load_option_string(at + 8), (load<u8>(at, 20) != 0));
}

function load_option_string(at: usize): string | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return $abi.takeString(load<u32>(at, 4), load<u32>(at, 8));
}

export function store_PanelCell(at: usize, value: Cell): void {
  store<u32>(at, <u32>$abi.putString(value.text), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store_option_string(at + 8, value.icon);
  store<u8>(at, <u8>value.muted, 20);
}

function store_option_string(at: usize, value: string | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store<u32>(at, <u32>$abi.putString(value!), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_PanelRow(at: usize): Row {
  return new Row($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), <u32>load<u32>(at, 8), lift_list_PanelCell(load<u32>(at, 12), load<u32>(at, 16)), (load<u8>(at, 20) != 0), load_option_TypesPlace(at + 24), load_option_TypesCommandCall(at + 56));
}

function lift_list_PanelCell(at: u32, length: u32): Array<Cell> {
  const list = new Array<Cell>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 24) {
    unchecked((list[i] = load_PanelCell(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

function load_option_TypesPlace(at: usize): Place | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesPlace(at + 4);
}

function load_option_TypesCommandCall(at: usize): CommandCall | null {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return null;
  return load_TypesCommandCall(at + 4);
}

export function store_PanelRow(at: usize, value: Row): void {
  store<u32>(at, <u32>$abi.putString(value.id), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u32>(at, value.depth, 8);
  const list$0 = value.cells;
  store<u32>(at, <u32>lower_list_PanelCell(list$0), 12);
  store<u32>(at, <u32>list$0.length, 16);
  store<u8>(at, <u8>value.expanded, 20);
  store_option_TypesPlace(at + 24, value.target);
  store_option_TypesCommandCall(at + 56, value.command);
}

function lower_list_PanelCell(list: Array<Cell>): usize {
  const at = $abi.allocate(<usize>list.length * 24, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 24) {
    store_PanelCell(to + 0, unchecked(list[i]));
  }
  return at;
}

function store_option_TypesPlace(at: usize, value: Place | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesPlace(at + 4, value!);
  }
}

function store_option_TypesCommandCall(at: usize, value: CommandCall | null): void {
  const tag: i32 = (value === null ? 0 : 1);
  store<u8>(at, <u8>tag);
  if (tag == 1) {
    store_TypesCommandCall(at + 4, value!);
  }
}

export function load_PanelRows(at: usize): Rows {
  return new Rows(lift_list_string(load<u32>(at, 0), load<u32>(at, 4)), lift_list_PanelRow(load<u32>(at, 8), load<u32>(at, 12)));
}

function lift_list_string(at: u32, length: u32): Array<string> {
  const list = new Array<string>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 8) {
    unchecked((list[i] = $abi.takeString(load<u32>(from, 0), load<u32>(from, 4))));
  }
  if (length) heap.free(at);
  return list;
}

function lift_list_PanelRow(at: u32, length: u32): Array<Row> {
  const list = new Array<Row>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 80) {
    unchecked((list[i] = load_PanelRow(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_PanelRows(at: usize, value: Rows): void {
  const list$1 = value.columns;
  store<u32>(at, <u32>lower_list_string(list$1), 0);
  store<u32>(at, <u32>list$1.length, 4);
  const list$2 = value.rows;
  store<u32>(at, <u32>lower_list_PanelRow(list$2), 8);
  store<u32>(at, <u32>list$2.length, 12);
}

function lower_list_string(list: Array<string>): usize {
  const at = $abi.allocate(<usize>list.length * 8, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 8) {
    store<u32>(to, <u32>$abi.putString(unchecked(list[i])), 0);
    store<u32>(to, <u32>$abi.putLength(), 4);
  }
  return at;
}

function lower_list_PanelRow(list: Array<Row>): usize {
  const at = $abi.allocate(<usize>list.length * 80, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 80) {
    store_PanelRow(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_PanelFieldKind(at: usize): FieldKind {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return FieldKind.text();
  if (tag == 1) return FieldKind.lines();
  if (tag == 2) return FieldKind.checkbox();
  if (tag == 3) return FieldKind.choice(lift_list_string(load<u32>(at, 4), load<u32>(at, 8)));
  return FieldKind.integer();
}

export function store_PanelFieldKind(at: usize, value: FieldKind): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 3) {
    const list$3 = value.asChoice();
    store<u32>(at, <u32>lower_list_string(list$3), 4);
    store<u32>(at, <u32>list$3.length, 8);
  }
}

export function load_PanelField(at: usize): Field {
  return new Field($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)), load_PanelFieldKind(at + 16), $abi.takeString(load<u32>(at, 28), load<u32>(at, 32)), load_option_string(at + 36), load_option_string(at + 48));
}

export function store_PanelField(at: usize, value: Field): void {
  store<u32>(at, <u32>$abi.putString(value.id), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u32>(at, <u32>$abi.putString(value.label), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
  store_PanelFieldKind(at + 16, value.kind);
  store<u32>(at, <u32>$abi.putString(value.value), 28);
  store<u32>(at, <u32>$abi.putLength(), 32);
  store_option_string(at + 36, value.hint);
  store_option_string(at + 48, value.mistake);
}

export function load_PanelForm(at: usize): Form {
  return new Form(load_option_string(at + 0), lift_list_PanelField(load<u32>(at, 12), load<u32>(at, 16)), $abi.takeString(load<u32>(at, 20), load<u32>(at, 24)));
}

function lift_list_PanelField(at: u32, length: u32): Array<Field> {
  const list = new Array<Field>(<i32>length);
  let from: usize = at;
  for (let i = 0; i < <i32>length; i++, from += 60) {
    unchecked((list[i] = load_PanelField(from + 0)));
  }
  if (length) heap.free(at);
  return list;
}

export function store_PanelForm(at: usize, value: Form): void {
  store_option_string(at + 0, value.introduction);
  const list$4 = value.fields;
  store<u32>(at, <u32>lower_list_PanelField(list$4), 12);
  store<u32>(at, <u32>list$4.length, 16);
  store<u32>(at, <u32>$abi.putString(value.submit), 20);
  store<u32>(at, <u32>$abi.putLength(), 24);
}

function lower_list_PanelField(list: Array<Field>): usize {
  const at = $abi.allocate(<usize>list.length * 60, 4);
  let to = at;
  for (let i = 0; i < list.length; i++, to += 60) {
    store_PanelField(to + 0, unchecked(list[i]));
  }
  return at;
}

export function load_PanelBody(at: usize): Body {
  const tag = <i32>load<u8>(at);
  if (tag == 0) return Body.tree(load_PanelRows(at + 4));
  if (tag == 1) return Body.questions(load_PanelForm(at + 4));
  return Body.text($abi.takeString(load<u32>(at, 4), load<u32>(at, 8)));
}

export function store_PanelBody(at: usize, value: Body): void {
  const tag: i32 = <i32>value.tag;
  store<u8>(at, <u8>tag);
  if (tag == 0) {
    store_PanelRows(at + 4, value.asTree());
  }
  if (tag == 1) {
    store_PanelForm(at + 4, value.asQuestions());
  }
  if (tag == 2) {
    store<u32>(at, <u32>$abi.putString(value.asText()), 4);
    store<u32>(at, <u32>$abi.putLength(), 8);
  }
}

export function load_PanelContent(at: usize): Content {
  return new Content(load_PanelBody(at + 0), $abi.takeString(load<u32>(at, 32), load<u32>(at, 36)));
}

export function store_PanelContent(at: usize, value: Content): void {
  store_PanelBody(at + 0, value.body);
  store<u32>(at, <u32>$abi.putString(value.empty), 32);
  store<u32>(at, <u32>$abi.putLength(), 36);
}

export function load_PanelFieldValue(at: usize): FieldValue {
  return new FieldValue($abi.takeString(load<u32>(at, 0), load<u32>(at, 4)), $abi.takeString(load<u32>(at, 8), load<u32>(at, 12)));
}

export function store_PanelFieldValue(at: usize, value: FieldValue): void {
  store<u32>(at, <u32>$abi.putString(value.id), 0);
  store<u32>(at, <u32>$abi.putLength(), 4);
  store<u32>(at, <u32>$abi.putString(value.value), 8);
  store<u32>(at, <u32>$abi.putLength(), 12);
}
