import { Card, Hover } from "@atoll/extension-sdk/assembly/hover";
import { code, codeBlock } from "@atoll/extension-sdk/assembly/kit/markdown";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { asDigits, asHsl, asRgb, colorOf } from "./color-text";
import { namesTo, written } from "./key-path";
import { numberFacts } from "./number-facts";
import { OpenDocuments } from "./open-documents";
import { Reading } from "./reading";
import { Schema } from "./schema";
import { documentation } from "./schema-text";
import { Structure, NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** The most units of a string that are shown. */
const SHOWN: i32 = 2000;
/** The longest string that may be a colour. */
const LONGEST_COLOR: i32 = 64;

/** Tells of a member or value: its way, what the schema says, what a string or number stands for. */
export class JsonHover extends Hover {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** A card for a name or a scalar; of containers only their names have one. */
  hover(revision: Revision, at: u32): Result<Card | null, Failure> {
    const read = this.documents.readAround(revision, at, at);
    if (read.isError) return err<Card | null, Failure>(read.error);
    const structure = read.value.structure;
    const schema = this.documents.schemaOf(read.value.document);
    const tree = structure.tree;
    let node = structure.keyAt(at);
    if (node != NOTHING) return answer(read.value, schema, node, new Span(tree.keyStart(node), tree.keyEnd(node)));
    node = structure.around(at);
    if (node == NOTHING || tree.isContainer(node)) return ok<Card | null, Failure>(null);
    return answer(read.value, schema, node, new Span(tree.start(node), tree.end(node)));
  }
}

function answer(reading: Reading, schema: Schema | null, node: i32, span: Span): Result<Card | null, Failure> {
  const structure = reading.structure;
  const paragraphs = [code(written(structure, node))];
  if (schema !== null) {
    const text = documentation(schema, schema.parts(namesTo(structure, node)));
    if (text.length > 0) paragraphs.push(text);
  }
  addValue(structure, node, paragraphs);
  return ok<Card | null, Failure>(new Card(span, paragraphs.join("\n\n")));
}

/** Adds what the value is, where its text does not show it. */
function addValue(structure: Structure, node: i32, paragraphs: Array<string>): void {
  const tree = structure.tree;
  const length = tree.end(node) - tree.start(node);
  switch (tree.kind(node)) {
    case ValueKind.String: {
      if (length > SHOWN) return;
      const text = structure.scalar(node);
      if (text.length != length - 2) paragraphs.push(codeBlock("", visible(text)));
      if (length > LONGEST_COLOR) return;
      const color = colorOf(text);
      if (color !== null) paragraphs.push(`${code(asDigits(color))} · ${code(asRgb(color))} · ${code(asHsl(color))}`);
      return;
    }
    case ValueKind.Number: {
      const facts = numberFacts(structure.text.slice(tree.start(node), min(tree.end(node), tree.start(node) + SHOWN)));
      if (facts.length > 0) paragraphs.push(facts.join("  \n"));
      return;
    }
    case ValueKind.Object:
      paragraphs.push(tree.count(node) == 1 ? "1 property" : `${tree.count(node)} properties`);
      return;
    case ValueKind.Array:
      paragraphs.push(tree.count(node) == 1 ? "1 item" : `${tree.count(node)} items`);
      return;
    default:
      return;
  }
}

/** Control characters but line breaks and tabs as their pictures. */
function visible(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    result += unit < 0x20 && unit != 0x0a && unit != 0x09 ? String.fromCharCode(0x2400 + unit) : text.charAt(i);
  }
  return result;
}
