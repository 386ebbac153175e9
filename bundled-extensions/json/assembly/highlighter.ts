import { Checkpoints } from "./checkpoints";
import { Lexer } from "./lexer";
import { NumberFault } from "./number-form";
import { Pace } from "./pace";
import { Piece, StringPieces } from "./string-pieces";
import { Token } from "./token";
import { U32List } from "./u32-list";

/** Indices into `SCOPES`. */
const enum Scope {
  Property,
  String,
  Escape,
  Number,
  Constant,
  Bracket,
  Delimiter,
  Comment,
  Error,
}

/** The capture names that tokens refer to by index. */
export const SCOPES: StaticArray<string> = [
  "property",
  "string",
  "string.escape",
  "number",
  "constant.builtin",
  "punctuation.bracket",
  "punctuation.delimiter",
  "comment",
  "error",
];

/** Colours a stretch of text, reading from the checkpoint before it. */
export class Highlighter {
  private lexer: Lexer = new Lexer();
  private strings: StringPieces = new StringPieces();
  private pace: Pace = new Pace();
  private base: usize = 0;
  private from: i32 = 0;
  private to: i32 = 0;

  /** The last answer: start, length and scope of each coloured stretch, one after the other. */
  readonly tokens: U32List = new U32List();
  /** Up to where the last answer speaks; less than asked when the host wanted the work to end. */
  covered: i32 = 0;

  /** Colours the units from `from` to `to`. False when the host wanted the work to end before anything of it was reached. */
  highlight(base: usize, length: i32, checkpoints: Checkpoints, from: i32, to: i32): bool {
    const lexer = this.lexer;
    this.tokens.clear();
    this.base = base;
    this.from = from;
    this.to = to;
    const begin = checkpoints.before(from);
    lexer.reset(base, length, begin);
    this.pace.start(begin);
    while (lexer.next() != Token.End) {
      if (checkpoints.reach(lexer.start) && lexer.start < from) {
        lexer.reset(base, length, checkpoints.before(from));
        continue;
      }
      if (lexer.start >= to) break;
      if (this.pace.isOver(lexer.start)) {
        this.covered = lexer.start;
        return lexer.start > from;
      }
      if (lexer.end > from) this.color();
    }
    this.covered = to;
    return true;
  }

  private color(): void {
    const lexer = this.lexer;
    switch (lexer.token) {
      case Token.BraceOpen:
      case Token.BraceClose:
      case Token.BracketOpen:
      case Token.BracketClose:
        return this.whole(Scope.Bracket);
      case Token.Comma:
      case Token.Colon:
        return this.whole(Scope.Delimiter);
      case Token.String:
      case Token.SingleQuoted:
        return this.string(lexer.colonFollows() ? Scope.Property : Scope.String);
      case Token.Number:
        return this.whole(lexer.fault == NumberFault.None ? Scope.Number : Scope.Error);
      case Token.Literal:
        return this.whole(lexer.colonFollows() ? Scope.Property : Scope.Constant);
      case Token.Word:
        return this.whole(lexer.colonFollows() ? Scope.Property : Scope.Error);
      case Token.LineComment:
      case Token.BlockComment:
        return this.whole(Scope.Comment);
      default:
        return this.whole(Scope.Error);
    }
  }

  private whole(scope: Scope): void {
    this.add(this.lexer.start, this.lexer.end, scope);
  }

  private string(scope: Scope): void {
    const lexer = this.lexer;
    if (!lexer.pieces) return this.whole(scope);
    const strings = this.strings;
    let plain = lexer.start;
    strings.reset(this.base, lexer.start, lexer.end, !lexer.unclosed);
    while (strings.next()) {
      if (strings.piece == Piece.Plain) continue;
      this.add(plain, strings.start, scope);
      const fine = strings.piece == Piece.Escape || strings.piece == Piece.LoneSurrogateEscape;
      this.add(strings.start, strings.end, fine ? Scope.Escape : Scope.Error);
      plain = strings.end;
      if (plain >= this.to) return;
    }
    this.add(plain, lexer.end, scope);
  }

  private add(start: i32, end: i32, scope: Scope): void {
    if (start == end || end <= this.from || start >= this.to) return;
    this.tokens.push(start);
    this.tokens.push(end - start);
    this.tokens.push(scope);
  }
}
