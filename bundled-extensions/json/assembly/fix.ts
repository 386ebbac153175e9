import { replacing } from "@atoll/extension-sdk/assembly/kit/edits";
import { TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Character } from "./character";
import { Document } from "./document";
import { escapeOf, escapedText, quoted } from "./json-string";
import { behindMember } from "./member-end";
import { Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { requoted } from "./requote";

/** A way to mend one problem. */
export class Fix {
  constructor(
    readonly title: string,
    readonly edit: TextEdit,
    /** Whether it surely does what was meant, and loses nothing. */
    readonly isSafe: bool,
  ) {}
}

/** The best way to mend the problem at an index, or null where only the author can. */
export function fixOf(document: Document, problems: ProblemList, index: i32): Fix | null {
  const start = problems.start(index);
  const end = problems.end(index);
  const text = document.text;
  const problem = problems.problem(index);
  if (problem >= Problem.NumberLeadingPlus && problem <= Problem.NumberMalformed) return ofNumber(problem, text.slice(start, end), start, end);
  switch (problem) {
    case Problem.MissingComma:
      return new Fix("Add the missing comma", replacing(end, end, ","), true);
    case Problem.MissingColon:
      return document.unit(problems.foundStart(index)) == Character.BRACE_CLOSE || problems.foundStart(index) == problems.foundEnd(index)
        ? null
        : new Fix("Add the missing colon", replacing(end, end, ":"), true);
    case Problem.UnquotedKey:
      return new Fix("Put the name in double quotes", replacing(start, end, quoted(text.slice(start, end))), true);
    case Problem.SingleQuotes:
      return new Fix("Use double quotes", replacing(start, end, requoted(document, start, end)), true);
    case Problem.TrailingComma:
      return new Fix("Remove the trailing comma", replacing(start, end, ""), true);
    case Problem.ControlCharacter:
      return new Fix("Escape the control character", replacing(start, end, escapeOf(document.unit(start))), true);
    case Problem.BadEscape:
      return new Fix("Write a backslash as `\\\\`", replacing(start, start, "\\"), false);
    case Problem.UnknownWord:
      return ofWord(text.slice(start, end), start, end);
    case Problem.CommentNotAllowed:
      return new Fix("Remove the comment", replacing(start, end, ""), false);
    case Problem.ByteOrderMark:
      return new Fix("Remove the byte order mark", replacing(start, end, ""), true);
    case Problem.StrayCharacter:
      return Character.isForeignBlank(document.unit(start))
        ? new Fix("Write a plain blank", replacing(start, end, " "), true)
        : null;
    case Problem.DuplicateKey: {
      const first = <i32>problems.relatedStart(index);
      return new Fix("Remove the earlier property, which most readers ignore", replacing(first, behindMember(document, first), ""), true);
    }
    default:
      return null;
  }
}

function ofNumber(problem: Problem, text: string, start: i32, end: i32): Fix | null {
  const sign = text.charCodeAt(0) == 0x2d || text.charCodeAt(0) == 0x2b ? 1 : 0;
  switch (problem) {
    case Problem.NumberLeadingPlus:
      return new Fix("Remove the plus sign", replacing(start, start + 1, ""), true);
    case Problem.NumberLeadingDot:
      return new Fix("Write a zero before the point", replacing(start + sign, start + sign, "0"), true);
    case Problem.NumberLeadingZero: {
      let zeros = sign;
      while (zeros + 1 < text.length && text.charCodeAt(zeros) == 0x30 && Character.isDigit(text.charCodeAt(zeros + 1))) zeros++;
      return new Fix("Remove the superfluous zeros", replacing(start + sign, start + zeros, ""), true);
    }
    case Problem.NumberIncomplete:
      return text.endsWith(".") ? new Fix("Write a zero behind the point", replacing(end, end, "0"), true) : null;
    default:
      return null;
  }
}

function ofWord(word: string, start: i32, end: i32): Fix {
  const folded = word.toLowerCase();
  const isNothing = folded == "undefined" || folded == "none" || folded == "nil";
  const meant = isNothing ? "null" : folded;
  if (meant == "true" || meant == "false" || meant == "null") return new Fix(`Write \`${meant}\``, replacing(start, end, meant), true);
  return new Fix("Put the word in double quotes", replacing(start, end, '"' + escapedText(word) + '"'), false);
}
