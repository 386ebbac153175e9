import { Character } from "./character";
import { Lexer } from "./lexer";
import { Token, closes, opens } from "./token";

/** Tells whether a container was written on one line and has room on it. */
export class LineFit {
  private lexer: Lexer = new Lexer();

  /** Whether the container that opens at `start` has no line break inside and needs at most `room` columns on one line. */
  fits(base: usize, length: i32, start: i32, room: i32): bool {
    const lexer = this.lexer;
    lexer.reset(base, length, start);
    let depth = 0;
    let width = 0;
    let last = Token.End;
    let end = start;
    while (true) {
      const token = lexer.next();
      if (token == Token.End || token == Token.LineComment || breaksLine(base, end, lexer.start)) return false;
      if (token == Token.BlockComment && breaksLine(base, lexer.start, lexer.end)) return false;
      width += (hasSpace(last, token) ? 1 : 0) + lexer.end - lexer.start;
      if (width > room) return false;
      if (opens(token)) depth++;
      else if (closes(token) && --depth == 0) return true;
      last = token;
      end = lexer.end;
    }
  }
}

/** Whether a space stands between two neighbours on one line. */
export function hasSpace(left: Token, right: Token): bool {
  switch (left) {
    case Token.End:
    case Token.BracketOpen:
      return false;
    case Token.BraceOpen:
      return right != Token.BraceClose;
    default:
      return right != Token.Comma && right != Token.Colon && right != Token.BracketClose;
  }
}

/** Whether there is a line feed from `start` to `end`. */
export function breaksLine(base: usize, start: i32, end: i32): bool {
  for (let at = start; at < end; at++) if (load<u16>(base + ((<usize>at) << 1)) == Character.LINE_FEED) return true;
  return false;
}
