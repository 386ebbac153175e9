import { Snippet } from "@atoll/extension-sdk/assembly/kit/snippet";
import { escapedText } from "./json-string";
import { Schema } from "./schema";
import { NOTHING } from "./structure";
import { ValueKind } from "./value-tree";

/** Adds the value that some parts of a schema ask for to a snippet: the usual one, a choice, or what its type looks like. */
export function addValue(snippet: Snippet, schema: Schema, parts: Array<i32>): void {
  const words = schema.listed(parts, "enum");
  const types = schema.types(parts);
  const type = types.length == 0 ? "" : types[0];
  if (words.length > 0) return addWords(snippet, schema, parts, words);
  if (type == "boolean") return addSwitch(snippet, schema, parts);
  if (type == "string") {
    snippet.text('"').placeholder(1, defaultText(schema, parts)).text('"');
  } else if (type == "object") {
    snippet.text("{").stop(1).text("}");
  } else if (type == "array") {
    const quotes = itemsAreTexts(schema, parts);
    snippet.text(quotes ? '["' : "[").stop(1).text(quotes ? '"]' : "]");
  } else if (type == "integer" || type == "number") {
    snippet.placeholder(1, defaultText(schema, parts));
  } else {
    snippet.stop(1);
  }
}

function addSwitch(snippet: Snippet, schema: Schema, parts: Array<i32>): void {
  const isOff = defaultText(schema, parts) == "false";
  snippet.choice(1, isOff ? ["false", "true"] : ["true", "false"]);
}

/** A choice of words, the usual one first. */
function addWords(snippet: Snippet, schema: Schema, parts: Array<i32>, words: Array<i32>): void {
  const usual = defaultText(schema, parts);
  const texts = new Array<string>();
  if (usual.length > 0) texts.push(usual);
  for (let i = 0; i < words.length; i++) {
    const text = escapedText(schema.structure.scalar(words[i]));
    if (text != usual) texts.push(text);
  }
  snippet.text('"').choice(1, texts).text('"');
}

/** The usual value as it stands between quotes; empty where there is none. */
function defaultText(schema: Schema, parts: Array<i32>): string {
  const node = schema.defaultOf(parts);
  return node == NOTHING || schema.structure.tree.isContainer(node) ? "" : escapedText(schema.structure.scalar(node));
}

function itemsAreTexts(schema: Schema, parts: Array<i32>): bool {
  const structure = schema.structure;
  for (let i = 0; i < parts.length; i++) {
    const items = structure.member(parts[i], "items");
    if (items == NOTHING || structure.tree.kind(items) != ValueKind.Object) continue;
    return schema.types(schema.choices(items)).includes("string");
  }
  return false;
}
