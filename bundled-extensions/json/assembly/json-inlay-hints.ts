import { Hint, HintKind, InlayHints } from "@atoll/extension-sdk/assembly/inlay-hints";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { ValueTag, get_ } from "@atoll/extension-sdk/assembly/settings";
import { Failure, Revision, Span } from "@atoll/extension-sdk/assembly/types";
import { OpenDocuments } from "./open-documents";
import { Structure, NOTHING } from "./structure";

/** Shorter arrays can be counted by eye. */
const SHORTEST: i32 = 5;
/** The most hints of an answer. */
const LIMIT: i32 = 10000;

/** Numbers the items of arrays, where the user wishes it (setting `arrayIndices`). */
export class JsonInlayHints extends InlayHints {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** The index before each item in a span, for arrays with five items or more. */
  hints(revision: Revision, visible: Span): Result<Array<Hint>, Failure> {
    const setting = get_("arrayIndices");
    if (setting === null || setting.tag != ValueTag.Boolean || !setting.asBoolean()) return ok<Array<Hint>, Failure>([]);
    const read = this.documents.readAround(revision, visible.start, visible.end);
    if (read.isError) return err<Array<Hint>, Failure>(read.error);
    return ok<Array<Hint>, Failure>(indices(read.value.structure, visible));
  }
}

function indices(structure: Structure, visible: Span): Array<Hint> {
  const tree = structure.tree;
  const hints = new Array<Hint>();
  /** By depth: the item last seen and whether its array is long, so that an array is looked for once. */
  const places = new Map<i32, i32>();
  const areLong = new Map<i32, bool>();
  for (let node = max(structure.lastBefore(visible.start), 0); node < tree.length && hints.length < LIMIT; node++) {
    const start = tree.start(node);
    if (start > <i32>visible.end) break;
    if (start < <i32>visible.start || !tree.hasPlace(node)) continue;
    const depth = tree.depth(node);
    const place = <i32>tree.keyStart(node);
    if (place == 0 || !places.has(depth) || places.get(depth) != place - 1) {
      const array = structure.parent(node);
      areLong.set(depth, array != NOTHING && tree.count(array) >= SHORTEST);
    }
    places.set(depth, place);
    if (areLong.get(depth)) hints.push(new Hint(start, `${place}:`, HintKind.Other, null, [], null));
  }
  return hints;
}
