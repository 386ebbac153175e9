import { Document } from "./document";
import { Lexer } from "./lexer";
import { Token, closes, opens } from "./token";

/** Where the next member begins behind the one whose name begins at `start`: behind its comma and the blanks that follow, comments not included. */
export function behindMember(document: Document, start: i32): i32 {
  const lexer = new Lexer();
  lexer.reset(document.base, document.text.length, start);
  let depth = 0;
  while (lexer.next() != Token.End) {
    if (opens(lexer.token)) depth++;
    else if (closes(lexer.token) && depth-- == 0) return lexer.start;
    else if (lexer.token == Token.Comma && depth == 0) {
      lexer.next();
      return lexer.start;
    }
  }
  return lexer.start;
}
