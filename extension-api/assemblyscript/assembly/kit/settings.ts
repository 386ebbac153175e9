// Settings of the extension's own, by the type that its manifest declares: what the user set, or the manifest's default where that is nothing or
// something else than the manifest declares. They may change while the extension runs; ask when you need one. To ask for one that the manifest
// does not declare with that type ends the instance.
import { Value, ValueTag, get_ } from "../settings";

/** A setting of the type `boolean`. */
export function booleanSetting(name: string): bool {
  return declared(name, ValueTag.Boolean, "boolean").asBoolean();
}

/** A setting of the type `integer`. */
export function integerSetting(name: string): i64 {
  return declared(name, ValueTag.Integer, "integer").asInteger();
}

/** A setting of the type `number`. */
export function numberSetting(name: string): f64 {
  return declared(name, ValueTag.Number, "number").asNumber();
}

/** A setting of the type `text` or `choice`. */
export function textSetting(name: string): string {
  return declared(name, ValueTag.Text, "text").asText();
}

/** A setting of the type `texts`. */
export function textsSetting(name: string): string[] {
  return declared(name, ValueTag.Texts, "texts").asTexts();
}

function declared(name: string, tag: ValueTag, type: string): Value {
  const value = get_(name);
  assert(value !== null && value.tag == tag, `the manifest declares no setting ${name} of the type ${type}`);
  return value!;
}
