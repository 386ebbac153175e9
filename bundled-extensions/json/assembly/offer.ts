import { ItemKind } from "@atoll/extension-sdk/assembly/completion";

/** A suggestion before it becomes an item of an answer. */
export class Offer {
  /** What accepting writes, as a snippet. */
  insert: string = "";
  /** A few words at the right. */
  detail: string | null = null;
  /** Where to look for its documentation: a part of the schema and its choices, or empty. */
  parts: Array<i32> = [];
  /** How often the document has it. */
  count: i32 = 0;
  /** Lower comes first. */
  rank: i32 = 0;

  constructor(
    readonly label: string,
    readonly kind: ItemKind,
  ) {}
}
