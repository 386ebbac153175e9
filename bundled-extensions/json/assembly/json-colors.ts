import { Color, Colored, Colors, Writing } from "@atoll/extension-sdk/assembly/colors";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { Failure, Revision, Span, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { asDigits, asHsl, asRgb, colorOf } from "./color-text";
import { isClosedString } from "./json-string";
import { OpenDocuments } from "./open-documents";
import { Structure } from "./structure";
import { ValueKind } from "./value-tree";

/** The most colours of an answer. */
const LIMIT: i32 = 100000;
/** The longest string that may be a colour, with its quotes. */
const LONGEST: i32 = 64;

/** Finds strings that are colours. */
export class JsonColors extends Colors {
  constructor(private documents: OpenDocuments) {
    super();
  }

  /** All colours. Three or four digits count only with a letter among them: `"#123"` is more often a number of something. */
  colors(revision: Revision): Result<Array<Colored>, Failure> {
    const read = this.documents.read(revision);
    if (read.isError) return err<Array<Colored>, Failure>(read.error);
    const structure = read.value.structure;
    const found = new Array<Colored>();
    for (let node = 0; node < structure.tree.length && found.length < LIMIT; node++) {
      if (!mayBeColor(structure, node)) continue;
      const start = structure.tree.start(node) + 1;
      const end = structure.tree.end(node) - 1;
      const color = colorOf(structure.text.slice(start, end));
      if (color !== null) found.push(new Colored(new Span(start, end), color));
    }
    return ok<Array<Colored>, Failure>(found);
  }

  /** Digits, `rgb()` and `hsl()`, the way that stands there first. */
  writings(revision: Revision, at: Span, color: Color): Result<Array<Writing>, Failure> {
    const read = this.documents.readAround(revision, at.start, at.end);
    if (read.isError) return err<Array<Writing>, Failure>(read.error);
    const texts = [asDigits(color), asRgb(color), asHsl(color)];
    const present = read.value.document.text.slice(at.start, min(at.end, at.start + 3));
    const first = present == "rgb" ? 1 : present == "hsl" ? 2 : 0;
    const writings = new Array<Writing>();
    for (let i = 0; i < texts.length; i++) {
      const text = texts[(first + i) % texts.length];
      writings.push(new Writing(text, new TextEdit(at, text)));
    }
    return ok<Array<Writing>, Failure>(writings);
  }
}

function mayBeColor(structure: Structure, node: i32): bool {
  const tree = structure.tree;
  const start = tree.start(node);
  const length = tree.end(node) - start;
  if (tree.kind(node) != ValueKind.String || length < 6 || length > LONGEST) return false;
  const place = structure.text.flatten() + ((<usize>start) << 1);
  const first: u32 = load<u16>(place, 2);
  if (first != 0x23 && first != 0x72 && first != 0x68) return false;
  if (first == 0x23 && length <= 7 && !hasLetter(place, length)) return false;
  return isClosedString(structure.text, start, tree.end(node));
}

function hasLetter(place: usize, length: i32): bool {
  for (let i = 2; i < length - 1; i++) if ((load<u16>(place + ((<usize>i) << 1)) | 0x20) >= 0x61) return true;
  return false;
}
