import { Document } from "./document";
import { Lexer } from "./lexer";
import { Structure, NOTHING } from "./structure";
import { Token, isComment } from "./token";
import { ValueKind } from "./value-tree";

/** How far behind the place reading begins, at first. */
const REACH: i32 = 512;

/** What stands around a place between tokens or inside of one, for suggestions and corrections while typing. */
export class Cursor {
  /** The token that the place is in: `start` is before it and, unless the token may go on there, `end` behind it. `End` where there is none. */
  token: Token = Token.End;
  start: i32 = 0;
  end: i32 = 0;
  /** For strings: whether the closing quote is missing. */
  unclosed: bool = false;
  /** Whether a colon follows the token. */
  isBeforeColon: bool = false;
  /** The last token before it that is no comment, and its end; `End` where there is none. */
  before: Token = Token.End;
  beforeEnd: i32 = 0;
  /** The span of the token before that one. */
  keyStart: i32 = 0;
  keyEnd: i32 = 0;
  /** The first token behind the place that is no comment, and no part of `token`. */
  after: Token = Token.End;
  /** The innermost object or array that the place lies in, or `NOTHING`. */
  container: i32 = NOTHING;

  private lexer: Lexer = new Lexer();

  /** Looks at a place of a document that has been read. */
  constructor(
    document: Document,
    private structure: Structure,
    readonly at: i32,
  ) {
    const length = document.text.length;
    let reach = REACH;
    while (true) {
      const from = document.checkpoints.before(max(0, at - reach));
      const known = this.read(document.base, length, from);
      if (from == 0 || known >= 2) break;
      reach *= 8;
    }
    this.container = this.innermost();
  }

  /** Whether the place is in a comment. */
  get inComment(): bool {
    return isComment(this.token);
  }

  /** Whether the place is directly in an object. */
  get inObject(): bool {
    return this.container != NOTHING && this.structure.tree.kind(this.container) == ValueKind.Object;
  }

  /** Reads from `from` on and returns how many tokens stand between there and the place. */
  private read(base: usize, length: i32, from: i32): i32 {
    const lexer = this.lexer;
    lexer.reset(base, length, from);
    this.before = Token.End;
    this.token = Token.End;
    this.start = this.at;
    this.end = this.at;
    let count = 0;
    let lastStart = 0;
    let lastEnd = 0;
    while (lexer.next() != Token.End && lexer.start < this.at) {
      if (this.reaches()) {
        this.token = lexer.token;
        this.start = lexer.start;
        this.end = lexer.end;
        this.unclosed = lexer.unclosed;
        this.isBeforeColon = lexer.colonFollows();
        lexer.next();
        break;
      }
      if (isComment(lexer.token)) continue;
      this.keyStart = lastStart;
      this.keyEnd = lastEnd;
      lastStart = lexer.start;
      lastEnd = lexer.end;
      this.before = lexer.token;
      this.beforeEnd = lexer.end;
      count++;
    }
    while (isComment(lexer.token)) lexer.next();
    this.after = lexer.token;
    return count;
  }

  /** Whether the lexer's token holds the place. */
  private reaches(): bool {
    const lexer = this.lexer;
    switch (lexer.token) {
      case Token.String:
      case Token.SingleQuoted:
        return this.at < lexer.end || (lexer.unclosed && this.at == lexer.end);
      case Token.BlockComment:
        return this.at < lexer.end || (lexer.unclosed && this.at == lexer.end);
      case Token.Number:
      case Token.Literal:
      case Token.Word:
      case Token.LineComment:
        return this.at <= lexer.end;
      default:
        return false;
    }
  }

  private innermost(): i32 {
    const tree = this.structure.tree;
    let node = this.structure.lastBefore(this.at - 1);
    while (node != NOTHING && !(tree.isContainer(node) && this.isIn(node))) node = this.structure.parent(node);
    return node;
  }

  private isIn(node: i32): bool {
    const end = this.structure.tree.end(node);
    if (this.structure.tree.isClosed(node)) return this.at < end;
    return this.at <= end || this.beforeEnd <= end;
  }
}
