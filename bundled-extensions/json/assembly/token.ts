/** Kinds of tokens. Comments are tokens; blanks are not. */
export const enum Token {
  /** The end of the text; its span is empty. */
  End,
  BraceOpen,
  BraceClose,
  BracketOpen,
  BracketClose,
  Comma,
  Colon,
  /** In double quotes, perhaps not closed. */
  String,
  /** Whatever begins like a number, perhaps malformed. */
  Number,
  /** `true`, `false` or `null`. */
  Literal,
  /** Any other word: an unquoted key, `NaN`, `undefined`. */
  Word,
  /** A string in single quotes. */
  SingleQuoted,
  /** From `//` to the line's end. */
  LineComment,
  /** Perhaps not closed. */
  BlockComment,
  /** A run of one character that starts no token. */
  Stray,
}

/** Whether a token is a bracket that opens. */
@inline
export function opens(token: Token): bool {
  return token == Token.BraceOpen || token == Token.BracketOpen;
}

/** Whether a token is a bracket that closes. */
@inline
export function closes(token: Token): bool {
  return token == Token.BraceClose || token == Token.BracketClose;
}

/** Whether a token is a comment. */
@inline
export function isComment(token: Token): bool {
  return token == Token.LineComment || token == Token.BlockComment;
}

/** Whether a token is a value by itself, well formed or not. */
@inline
export function isScalar(token: Token): bool {
  return token >= Token.String && token <= Token.SingleQuoted;
}
