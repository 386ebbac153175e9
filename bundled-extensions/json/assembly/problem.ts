/** Kinds of problems. Their public names are in `CODES`, in the same order. */
export const enum Problem {
  ExpectedValue,
  MissingComma,
  MissingColon,
  ExpectedProperty,
  UnquotedKey,
  SingleQuotes,
  TrailingComma,
  UnexpectedColon,
  UnclosedBracket,
  MismatchedBracket,
  UnmatchedBracket,
  UnclosedString,
  BadEscape,
  BadUnicodeEscape,
  ControlCharacter,
  LoneSurrogate,
  NumberLeadingPlus,
  NumberLeadingDot,
  NumberLeadingZero,
  NumberOtherBase,
  NumberIncomplete,
  NumberNotFinite,
  NumberMalformed,
  UnknownWord,
  CommentNotAllowed,
  UnclosedComment,
  ContentAfterEnd,
  EmptyDocument,
  ByteOrderMark,
  StrayCharacter,
  TooDeep,
  DuplicateKey,
  TooManyProblems,
}

/** The stable names of the problems. */
export const CODES: StaticArray<string> = [
  "expected-value",
  "missing-comma",
  "missing-colon",
  "expected-property",
  "unquoted-key",
  "single-quotes",
  "trailing-comma",
  "unexpected-colon",
  "unclosed-bracket",
  "mismatched-bracket",
  "unmatched-bracket",
  "unclosed-string",
  "bad-escape",
  "bad-unicode-escape",
  "control-character",
  "lone-surrogate",
  "number-leading-plus",
  "number-leading-dot",
  "number-leading-zero",
  "number-other-base",
  "number-incomplete",
  "number-not-finite",
  "number-malformed",
  "unknown-word",
  "comment-not-allowed",
  "unclosed-comment",
  "content-after-end",
  "empty-document",
  "byte-order-mark",
  "stray-character",
  "too-deep",
  "duplicate-key",
  "too-many-problems",
];

/** How bad a problem is; the numbers are those of the contract's `severity`. */
export const enum Weight {
  Error,
  Warning,
  Information,
}

/** How bad problems of a kind are. Only errors make a document invalid. */
export function weightOf(problem: Problem): Weight {
  switch (problem) {
    case Problem.DuplicateKey:
    case Problem.LoneSurrogate:
      return Weight.Warning;
    case Problem.TooManyProblems:
      return Weight.Information;
    default:
      return Weight.Error;
  }
}
