import { Completion, Completions, Item, Resolved, Trigger } from "@atoll/extension-sdk/assembly/completion";
import { inserting } from "@atoll/extension-sdk/assembly/kit/edits";
import { Snippet } from "@atoll/extension-sdk/assembly/kit/snippet";
import { Result, err, ok, some } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Cursor } from "./cursor";
import { escapedText } from "./json-string";
import { KeyOffers } from "./key-offers";
import { Offer } from "./offer";
import { OpenDocuments } from "./open-documents";
import { isVisible } from "./plain-text";
import { Reading } from "./reading";
import { Schema } from "./schema";
import { documentation } from "./schema-text";
import { Token } from "./token";
import { ValueOffers } from "./value-offers";

/** Nothing is suggested in place of a longer token. */
const LONGEST: i32 = 10000;

/** Suggests names and values. */
export class JsonCompletion extends Completion {
  /** What the last answer suggested, for `resolve`, and the schema that it speaks of. */
  private offers: Array<Offer> = [];
  private schema: Schema | null = null;

  constructor(private documents: OpenDocuments) {
    super();
  }

  /** Suggestions at a place: names where a name belongs, values where a value does, nothing in comments. */
  complete(revision: Revision, at: u32, trigger: Trigger): Result<Completions, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Completions, Failure>(read.error);
    const reading = read.value;
    const cursor = new Cursor(reading.document, reading.structure, at);
    this.schema = this.documents.schemaOf(reading.document);
    this.offers = [];
    const isLong = cursor.end - cursor.start > LONGEST;
    const items = cursor.inComment || isLong ? new Array<Item>() : this.items(reading, cursor, trigger);
    return ok<Completions, Failure>(new Completions(items, false, isLong ? new Span(at, at) : replaced(cursor), []));
  }

  /** The documentation of an item of the last answer. */
  resolve(revision: Revision, handle: u32): Result<Resolved, Failure> {
    const refusal = this.documents.refusal(revision);
    if (refusal !== null) return err<Resolved, Failure>(refusal);
    if (handle >= <u32>this.offers.length) return err<Resolved, Failure>(Failure.invalidRequest(`Nothing was suggested as ${handle}.`));
    const offer = this.offers[handle];
    const schema = this.schema;
    // one that has been replaced since is gone, and its parts with it
    const isGone = schema !== this.documents.schemaOf(this.documents.get(revision.document)!);
    let text = schema === null || isGone || offer.parts.length == 0 ? "" : documentation(schema, offer.parts);
    if (offer.count > 0) text += (text.length == 0 ? "" : "\n\n") + times(offer.count);
    return ok<Resolved, Failure>(new Resolved(text.length == 0 ? null : text, offer.detail, []));
  }

  private items(reading: Reading, cursor: Cursor, trigger: Trigger): Array<Item> {
    if (!cursor.inObject || cursor.before == Token.Colon) return this.values(reading, cursor);
    const begins = cursor.before == Token.BraceOpen || cursor.before == Token.Comma;
    // right behind a value only a comma can follow: names are then for those who ask
    if (!begins && cursor.token == Token.End && trigger != Trigger.Invoked) return [];
    return this.keys(reading, cursor, begins);
  }

  private keys(reading: Reading, cursor: Cursor, begins: bool): Array<Item> {
    const found = new KeyOffers(reading.structure, this.schema, cursor);
    found.collect();
    const inQuotes = cursor.token == Token.String;
    const start = replaced(cursor).start;
    const comma = begins || cursor.beforeEnd >= <i32>start ? new Array<TextEdit>() : [inserting(cursor.beforeEnd, ",")];
    const offers = found.offers.list;
    const items = new Array<Item>(offers.length);
    for (let i = 0; i < offers.length; i++) {
      const offer = offers[i];
      const name = new Snippet().text((inQuotes ? "" : '"') + escapedText(offer.label) + '"').toString();
      const rest = cursor.isBeforeColon ? "" : found.rest(offer.label, offer.parts).toString() + commaBehind(cursor);
      items[i] = this.item(cursor, offer, name + rest, comma, offer.label);
    }
    return items;
  }

  private values(reading: Reading, cursor: Cursor): Array<Item> {
    const begins = cursor.before == Token.Colon || cursor.before == Token.BracketOpen || cursor.before == Token.Comma;
    if (!begins && (cursor.inObject || cursor.before != Token.End)) return [];
    const found = new ValueOffers(reading.structure, this.schema, cursor);
    found.collect();
    const inQuotes = cursor.token == Token.String;
    const offers = found.offers.list;
    const items = new Array<Item>(offers.length);
    for (let i = 0; i < offers.length; i++) {
      const offer = offers[i];
      // inside of quotes the opening one stays
      const insert = inQuotes ? offer.insert.substring(1) : offer.insert;
      const label = inQuotes ? offer.label.substring(1, offer.label.length - 1) : offer.label;
      items[i] = this.item(cursor, offer, insert + commaBehind(cursor), [], label);
    }
    return items;
  }

  private item(cursor: Cursor, offer: Offer, insert: string, additional: Array<TextEdit>, label: string): Item {
    const handle = some<u32>(this.offers.push(offer) - 1);
    const filter = cursor.token == Token.SingleQuoted ? "'" + label : null;
    const sort = offer.rank.toString() + label;
    return new Item(
      isVisible(label) ? label : '"' + label + '"',
      null,
      offer.detail,
      null,
      offer.kind,
      false,
      insert,
      true,
      null,
      filter,
      sort,
      null,
      false,
      additional,
      handle,
    );
  }
}

/** What accepting replaces: what stands between quotes with the closing one, a whole word, or nothing. */
function replaced(cursor: Cursor): Span {
  switch (cursor.token) {
    case Token.String:
      return new Span(cursor.start + 1, cursor.unclosed ? cursor.at : cursor.end);
    case Token.SingleQuoted:
      return new Span(cursor.start, cursor.unclosed ? cursor.at : cursor.end);
    case Token.Number:
    case Token.Literal:
    case Token.Word:
      return new Span(cursor.start, cursor.end);
    default:
      return new Span(cursor.at, cursor.at);
  }
}

/** A comma where another member or item follows. */
function commaBehind(cursor: Cursor): string {
  switch (cursor.after) {
    case Token.Comma:
    case Token.Colon:
    case Token.BraceClose:
    case Token.BracketClose:
    case Token.End:
    case Token.Stray:
      return "";
    default:
      return cursor.container < 0 ? "" : ",";
  }
}

function times(count: i32): string {
  return count == 1 ? "Used once elsewhere in this file." : `Used ${count} times elsewhere in this file.`;
}
