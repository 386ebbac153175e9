import { Character } from "./character";
import { Lexer } from "./lexer";
import { NumberFault } from "./number-form";
import { Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { Piece, StringPieces } from "./string-pieces";
import { Token } from "./token";
import { ValueKind } from "./value-tree";

/** Finds what is wrong inside strings, numbers and words. */
export class ScalarCheck {
  private pieces: StringPieces = new StringPieces();

  /** Reports what is wrong in the string, in either quotes, that the lexer stands on. */
  string(base: usize, lexer: Lexer, problems: ProblemList): void {
    if (lexer.token == Token.SingleQuoted) problems.add(Problem.SingleQuotes, lexer.start, lexer.end);
    if (lexer.unclosed) problems.add(Problem.UnclosedString, lexer.start, lexer.end);
    if (!lexer.pieces) return;
    const pieces = this.pieces;
    pieces.reset(base, lexer.start, lexer.end, !lexer.unclosed);
    while (pieces.next()) {
      switch (pieces.piece) {
        case Piece.BadEscape:
          problems.add(this.escapeProblem(base), pieces.start, pieces.end);
          break;
        case Piece.Control:
          problems.add(Problem.ControlCharacter, pieces.start, pieces.end);
          break;
        case Piece.LoneSurrogate:
        case Piece.LoneSurrogateEscape:
          problems.add(Problem.LoneSurrogate, pieces.start, pieces.end);
          break;
      }
    }
  }

  /** Reports what is wrong in the number or word that the lexer stands on, where a value is expected; tells the value's kind. */
  value(base: usize, lexer: Lexer, problems: ProblemList): ValueKind {
    switch (lexer.token) {
      case Token.String:
        this.string(base, lexer, problems);
        return ValueKind.String;
      case Token.SingleQuoted:
        this.string(base, lexer, problems);
        return ValueKind.Invalid;
      case Token.Number:
        if (lexer.fault == NumberFault.None) return ValueKind.Number;
        problems.add(numberProblem(lexer.fault), lexer.start, lexer.end);
        return ValueKind.Invalid;
      case Token.Literal:
        return load<u16>(base + ((<usize>lexer.start) << 1)) == 0x6e ? ValueKind.Null : ValueKind.Boolean;
      default:
        problems.add(isNotFinite(base, lexer) ? Problem.NumberNotFinite : Problem.UnknownWord, lexer.start, lexer.end);
        return ValueKind.Invalid;
    }
  }

  private escapeProblem(base: usize): Problem {
    const at = this.pieces.start;
    const unicode = this.pieces.end > at + 1 && load<u16>(base + ((<usize>at) << 1), 2) == 0x75;
    return unicode ? Problem.BadUnicodeEscape : Problem.BadEscape;
  }
}

/** Whether a word begins like `NaN` or `Infinity`. */
function isNotFinite(base: usize, lexer: Lexer): bool {
  const length = lexer.end - lexer.start;
  if (length != 3 && length != 8) return false;
  const at = base + ((<usize>lexer.start) << 1);
  if (length == 3) return load<u16>(at) == 0x4e && load<u16>(at, 2) == 0x61 && load<u16>(at, 4) == 0x4e;
  return load<u64>(at) == 0x0069_0066_006e_0049 && load<u64>(at, 8) == 0x0079_0074_0069_006e;
}

function numberProblem(fault: NumberFault): Problem {
  switch (fault) {
    case NumberFault.LeadingPlus:
      return Problem.NumberLeadingPlus;
    case NumberFault.LeadingDot:
      return Problem.NumberLeadingDot;
    case NumberFault.LeadingZero:
      return Problem.NumberLeadingZero;
    case NumberFault.OtherBase:
      return Problem.NumberOtherBase;
    case NumberFault.Incomplete:
      return Problem.NumberIncomplete;
    case NumberFault.NotFinite:
      return Problem.NumberNotFinite;
    default:
      return Problem.NumberMalformed;
  }
}

/** The unit that closes what `{` or `[` opened. */
export function closerOf(array: bool): u32 {
  return array ? Character.BRACKET_CLOSE : Character.BRACE_CLOSE;
}
