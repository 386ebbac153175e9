import { codePoint, excerpt } from "./excerpt";
import { Problem } from "./problem";
import { NOWHERE, ProblemList } from "./problem-list";
import { TextBuffer } from "./text-buffer";

/** The sentence for the problem at `index`: what was found, what was expected. */
export function message(text: TextBuffer, problems: ProblemList, index: i32): string {
  const problem = problems.problem(index);
  if (problem >= Problem.NumberLeadingPlus && problem <= Problem.NumberMalformed)
    return ofNumber(problem, quoted(text, problems, index));
  if (problem >= Problem.UnclosedString && problem <= Problem.LoneSurrogate) return inString(text, problems, index);
  if (problem >= Problem.UnclosedBracket && problem <= Problem.UnmatchedBracket) return ofBracket(text, problems, index);
  const found = foundAt(text, problems, index);
  switch (problem) {
    case Problem.ExpectedValue:
      return `Expected a value, found ${found}.`;
    case Problem.MissingComma:
      return `Missing comma: expected \`,\` or \`${sign(problems.detail(index))}\` after this value, found ${found}.`;
    case Problem.MissingColon:
      return `Missing colon: expected \`:\` and a value after the property name, found ${found}.`;
    case Problem.ExpectedProperty:
      return `Expected a property name in double quotes, found ${found}.`;
    case Problem.UnquotedKey:
      return `Expected a property name in double quotes, found ${quoted(text, problems, index)} without quotes.`;
    case Problem.SingleQuotes:
      return "Expected double quotes around this text, found single quotes.";
    case Problem.TrailingComma:
      return `Trailing comma: expected something between \`,\` and ${found}.`;
    case Problem.UnexpectedColon:
      return unexpectedColon(problems.detail(index));
    case Problem.UnknownWord:
      return unknownWord(text, problems, index);
    default:
      return ofDocument(problem, text, problems, index, found);
  }
}

/** The sentence for the related place of the problem at `index`, which has one. */
export function relatedMessage(text: TextBuffer, problems: ProblemList, index: i32): string {
  if (problems.problem(index) == Problem.DuplicateKey) return "The first property of this name.";
  const start = <i32>problems.relatedStart(index);
  return `This \`${text.slice(start, start + 1)}\` is not closed.`;
}

/** Whether the problem at `index` has a related place. */
export function hasRelated(problems: ProblemList, index: i32): bool {
  return problems.relatedStart(index) != NOWHERE;
}

function ofDocument(problem: Problem, text: TextBuffer, problems: ProblemList, index: i32, found: string): string {
  switch (problem) {
    case Problem.CommentNotAllowed:
      return "JSON has no comments: expected none in this file, found one.";
    case Problem.UnclosedComment:
      return "The comment is not closed: expected `*/`, found the end of the document.";
    case Problem.ContentAfterEnd:
      return `Expected the end of the document after its value, found ${found}.`;
    case Problem.EmptyDocument:
      return "Expected a value, found an empty document.";
    case Problem.ByteOrderMark:
      return "JSON text must not begin with a byte order mark: expected a value, found U+FEFF.";
    case Problem.TooDeep:
      return "Expected at most 1,000,000 brackets inside each other, found one more; what follows is not looked at.";
    case Problem.DuplicateKey:
      return `The property ${quoted(text, problems, index)} is already defined in this object; which value counts depends on the reader.`;
    case Problem.TooManyProblems:
      return "There are more problems from here on; they are not listed.";
    default:
      return strayCharacter(text, problems, index);
  }
}

function ofBracket(text: TextBuffer, problems: ProblemList, index: i32): string {
  const expected = sign(problems.detail(index));
  switch (problems.problem(index)) {
    case Problem.MismatchedBracket:
      return `Expected \`${expected}\`, found ${foundAt(text, problems, index)}.`;
    case Problem.UnmatchedBracket:
      return `Found ${foundAt(text, problems, index)}, but no bracket is open that it could close.`;
    default:
      break;
  }
  const depth = problems.foundStart(index);
  const more = depth == 1 ? "" : `, with ${depth} brackets open`;
  return `Expected \`${expected}\`, found the end of the document${more}.`;
}

function inString(text: TextBuffer, problems: ProblemList, index: i32): string {
  switch (problems.problem(index)) {
    case Problem.UnclosedString:
      return problems.foundEnd(index) == text.length
        ? "The string is not closed: expected a quote, found the end of the document."
        : "The string is not closed: expected a quote, found the end of the line.";
    case Problem.BadEscape: {
      const what = problems.end(index) - problems.start(index) < 2 ? "a lone backslash" : quoted(text, problems, index);
      return `Expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u, found ${what}.`;
    }
    case Problem.BadUnicodeEscape:
      return `Expected four hexadecimal digits after \`\\u\`, found ${quoted(text, problems, index)}.`;
    case Problem.ControlCharacter: {
      const unit = text.slice(problems.start(index), problems.end(index)).charCodeAt(0);
      return `Control characters must be escaped in strings: expected \`${escapeOf(unit)}\`, found ${codePoint(unit)}.`;
    }
    default:
      return "Half of a surrogate pair stands for no character: expected both halves, found one.";
  }
}

function ofNumber(problem: Problem, found: string): string {
  switch (problem) {
    case Problem.NumberLeadingPlus:
      return `Numbers have no plus sign in front: expected a digit or \`-\`, found ${found}.`;
    case Problem.NumberLeadingDot:
      return `Expected a digit before the decimal point, found ${found}.`;
    case Problem.NumberLeadingZero:
      return `Numbers must not begin with superfluous zeros, found ${found}.`;
    case Problem.NumberOtherBase:
      return `Expected a decimal number, found ${found}.`;
    case Problem.NumberIncomplete:
      return `The number is not complete: expected a digit, found only ${found}.`;
    case Problem.NumberNotFinite:
      return `Expected a number with digits, found ${found}, which JSON does not have.`;
    default:
      return `Expected a number, found ${found}.`;
  }
}

function unexpectedColon(closer: u32): string {
  if (closer == 0) return "Expected an item of the array, found `:`.";
  if (closer == 0x7d) return "Expected `,` or `}`, found `:`.";
  return "Expected `,` or `]`, found `:`; the items of an array have no names.";
}

function unknownWord(text: TextBuffer, problems: ProblemList, index: i32): string {
  const word = text.slice(problems.start(index), min(problems.end(index), problems.start(index) + 16)).toLowerCase();
  const found = quoted(text, problems, index);
  if (word == "true" || word == "false" || word == "null") return `Expected \`${word}\`, found ${found}.`;
  if (word == "undefined" || word == "none" || word == "nil") return `Expected a value such as \`null\`, found ${found}.`;
  return `Expected a value, found the word ${found}; text must be in double quotes.`;
}

function strayCharacter(text: TextBuffer, problems: ProblemList, index: i32): string {
  const start = problems.start(index);
  const found = text.slice(start, problems.end(index));
  const point = found.codePointAt(0);
  if (point <= 0x20 || point == 0x7f || point >= 0x80) {
    return `Expected a token or a plain blank, found the character ${codePoint(point)}.`;
  }
  return `Expected a token of JSON, found \`${excerpt(text, start, problems.end(index))}\`.`;
}

/** What was found, as a noun. */
function foundAt(text: TextBuffer, problems: ProblemList, index: i32): string {
  const start = problems.foundStart(index);
  const end = problems.foundEnd(index);
  if (start == end) return "the end of the document";
  const quote = excerpt(text, start, end);
  const first = quote.charCodeAt(0);
  if (first == 0x22 || first == 0x27) return `the string ${quote}`;
  if ((first >= 0x30 && first <= 0x39) || ((first == 0x2d || first == 0x2b || first == 0x2e) && end > start + 1))
    return `the number ${quote}`;
  return `\`${quote}\``;
}

function quoted(text: TextBuffer, problems: ProblemList, index: i32): string {
  const quote = excerpt(text, problems.foundStart(index), problems.foundEnd(index));
  return quote.charCodeAt(0) == 0x22 ? quote : `\`${quote}\``;
}

function sign(unit: u32): string {
  return String.fromCharCode(unit);
}

function escapeOf(unit: i32): string {
  switch (unit) {
    case 8:
      return "\\b";
    case 9:
      return "\\t";
    case 12:
      return "\\f";
    case 13:
      return "\\r";
    default:
      return "\\u" + unit.toString(16).padStart(4, "0");
  }
}
