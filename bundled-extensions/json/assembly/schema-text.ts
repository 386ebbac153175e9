import { code } from "@atoll/extension-sdk/assembly/kit/markdown";
import { Schema } from "./schema";
import { NOTHING } from "./structure";

/** How many allowed values are told. */
const MOST_VALUES: i32 = 24;

/** What a schema says of a value, as Markdown; empty where it says nothing. Descriptions are our own and may hold Markdown. */
export function documentation(schema: Schema, parts: Array<i32>): string {
  const paragraphs = new Array<string>();
  const description = schema.text(parts, "description");
  if (description !== null) paragraphs.push(description);
  const facts = new Array<string>();
  const types = schema.types(parts);
  if (types.length > 0) facts.push(`Type: ${types.join(", ")}`);
  const values = schema.listed(parts, "enum");
  const range = rangeWords(schema, parts);
  if (range.length > 0) facts.push(`A number${range}${values.length > 0 ? ", or " + list(schema, values) : ""}`);
  const byDefault = schema.defaultOf(parts);
  if (byDefault != NOTHING) facts.push(`Usually: ${code(raw(schema, byDefault))}`);
  if (facts.length > 0) paragraphs.push(facts.join(" · "));
  if (values.length > 0 && range.length == 0) paragraphs.push("One of " + list(schema, values) + (values.length > MOST_VALUES ? "" : "."));
  return paragraphs.join("\n\n");
}

/** The first range that a part gives a number, as words after "a number"; empty where none does. */
function rangeWords(schema: Schema, parts: Array<i32>): string {
  for (let i = 0; i < parts.length; i++) {
    const words = schema.range(parts[i]).words;
    if (words.length > 0) return words;
  }
  return "";
}

/** A value of the schema as it is written. */
export function raw(schema: Schema, node: i32): string {
  const tree = schema.structure.tree;
  return schema.structure.text.slice(tree.start(node), tree.end(node));
}

/** A few words on what values may be, for the right side of a list. */
export function typeWords(schema: Schema, parts: Array<i32>): string | null {
  const types = schema.types(parts);
  return types.length == 0 ? null : types.join(" | ");
}

function list(schema: Schema, values: Array<i32>): string {
  const shown = new Array<string>();
  for (let i = 0; i < min(values.length, MOST_VALUES); i++) shown.push(code(raw(schema, values[i])));
  return shown.join(", ") + (values.length > MOST_VALUES ? `, … (${values.length} in all)` : "");
}
