import { Character } from "./character";
import { Checkpoints } from "./checkpoints";
import { Dialect } from "./dialect";
import { KeyTable } from "./key-table";
import { Lexer } from "./lexer";
import { Nesting } from "./nesting";
import { Pace } from "./pace";
import { Problem } from "./problem";
import { ProblemList } from "./problem-list";
import { ScalarCheck, closerOf } from "./scalar-check";
import { Token, closes, isComment, isScalar, opens } from "./token";
import { U32List } from "./u32-list";
import { NO_NODE, ValueKind, ValueTree } from "./value-tree";

/** What may come next. */
const enum Expect {
  /** The document's value. */
  Root,
  /** Nothing: the document's value is complete. */
  Nothing,
  /** A key or `}`, behind `{`. */
  FirstKey,
  /** A key, behind a comma. */
  Key,
  Colon,
  /** A value, behind a colon. */
  MemberValue,
  /** A value or `]`, behind `[`. */
  FirstItem,
  /** A value, behind a comma. */
  Item,
  /** A comma or a closing bracket. */
  Separator,
}

/** How many brackets may be open at once; RFC 8259 allows a limit, and memory needs one. */
const DEEPEST: i32 = 1000000;

/** In place of a comma's offset when it does not trail, or a problem was already reported for it. */
const REPORTED: i32 = -1;

/**
 * Reads a whole document without recursion, going on after every error, and can stop between any two tokens.
 *
 * It collects problems, values and comments. `run` is called until it returns true; the text must not move in between, or
 * be given anew with `rebase`.
 */
export class Parser {
  readonly problems: ProblemList = new ProblemList();
  readonly tree: ValueTree = new ValueTree();
  /** Start and end of every comment, in order. */
  readonly comments: U32List = new U32List();

  private lexer: Lexer = new Lexer();
  private nesting: Nesting = new Nesting();
  private keys: KeyTable = new KeyTable();
  private scalars: ScalarCheck = new ScalarCheck();
  private pace: Pace = new Pace();
  private base: usize = 0;
  private expect: Expect = Expect.Root;
  private keyStart: i32 = 0;
  private keyEnd: i32 = 0;
  private comma: i32 = 0;
  private lastEnd: i32 = 0;
  /** Whether one error was just reported that explains a missing comma or colon too. */
  private excused: bool = false;
  /** Whether content behind the document's end was reported. */
  private overlong: bool = false;
  private sawToken: bool = false;
  private isPausePossible: bool = false;
  private isTooDeep: bool = false;

  constructor(
    private length: i32,
    private dialect: Dialect,
    private checkpoints: Checkpoints,
  ) {}

  /** Reads on until the end, then returns true, or until the host wants the work to pause. `base` is the text. */
  run(base: usize): bool {
    const lexer = this.lexer;
    this.base = base;
    lexer.reset(base, this.length, lexer.offset);
    this.pace.start(lexer.offset);
    while (true) {
      if (this.isPausePossible && this.pace.isOver(lexer.offset)) return false;
      const token = lexer.next();
      if (token == Token.End) {
        this.finish();
        return true;
      }
      this.checkpoints.reach(lexer.start);
      if (isComment(token)) {
        this.comment(token);
      } else {
        this.take(token);
        if (this.isTooDeep) {
          this.release();
          return true;
        }
        this.sawToken = true;
        this.lastEnd = lexer.end;
      }
    }
  }

  /** Gives the memory back. */
  free(): void {
    this.problems.free();
    this.tree.free();
    this.comments.free();
    this.release();
  }

  private release(): void {
    this.nesting.free();
    this.keys.free();
  }

  private comment(token: Token): void {
    const lexer = this.lexer;
    this.isPausePossible = false;
    this.comments.push(lexer.start);
    this.comments.push(lexer.end);
    if (!this.dialect.comments) this.report(Problem.CommentNotAllowed);
    if (token == Token.BlockComment && lexer.unclosed) this.report(Problem.UnclosedComment);
  }

  private take(token: Token): void {
    // a problem found later may point at the last token or the comma before it: no pause where that could break the order
    this.isPausePossible = token != Token.Comma && token != Token.Stray;
    if (token == Token.Stray) return this.stray();
    if (closes(token)) {
      this.close(token);
    } else {
      this.step(token);
    }
    // a comma trails only when the bracket that closes comes next
    if (token != Token.Comma) this.comma = REPORTED;
    // an open string has swallowed what followed it on its line
    this.excused = this.lexer.unclosed;
  }

  private step(token: Token): void {
    switch (this.expect) {
      case Expect.FirstKey:
      case Expect.Key:
        return this.takeKey(token);
      case Expect.Colon:
        return this.takeColon(token);
      case Expect.Separator:
        return this.takeSeparator(token);
      case Expect.Nothing:
        return this.takeSurplus(token);
      default:
        return this.takeValue(token);
    }
  }

  private takeValue(token: Token): void {
    if (opens(token)) return this.open(token);
    if (isScalar(token)) return this.scalar();
    const depth = this.nesting.depth;
    if (token == Token.Colon) {
      if (this.expect == Expect.MemberValue || depth == 0) this.report(Problem.ExpectedValue);
      else this.report(Problem.UnexpectedColon);
      return;
    }
    this.report(Problem.ExpectedValue);
    this.comma = REPORTED;
    if (this.nesting.inObject) this.expect = Expect.Key;
    else if (depth > 0) this.expect = Expect.Item;
  }

  private takeKey(token: Token): void {
    const lexer = this.lexer;
    if (token == Token.Comma) {
      this.report(Problem.ExpectedProperty);
      this.comma = REPORTED;
      this.expect = Expect.Key;
    } else if (token == Token.Colon) {
      this.report(Problem.ExpectedProperty);
      this.keyEnd = 0;
      this.expect = Expect.MemberValue;
    } else if (opens(token)) {
      this.report(Problem.ExpectedProperty);
      this.keyEnd = 0;
      this.open(token);
    } else if (token == Token.String || token == Token.SingleQuoted || lexer.colonFollows()) {
      this.key(token);
    } else {
      this.report(Problem.ExpectedProperty);
      this.expect = Expect.Separator;
    }
  }

  private takeColon(token: Token): void {
    if (token == Token.Colon) {
      this.expect = Expect.MemberValue;
      return;
    }
    this.reportMissing(Problem.MissingColon, Character.COLON);
    if (token == Token.Comma) {
      this.comma = this.lexer.start;
      this.expect = Expect.Key;
    } else if (isScalar(token) && this.lexer.colonFollows()) {
      this.key(token);
    } else {
      this.takeValue(token);
    }
  }

  private takeSeparator(token: Token): void {
    const inArray = this.nesting.inArray;
    if (token == Token.Comma) {
      this.comma = this.lexer.start;
      this.expect = inArray ? Expect.Item : Expect.Key;
    } else if (token == Token.Colon) {
      this.reportFound(Problem.UnexpectedColon, closerOf(inArray));
      this.expect = inArray ? Expect.Item : Expect.MemberValue;
    } else {
      this.reportMissing(Problem.MissingComma, closerOf(inArray));
      if (inArray) {
        this.takeValue(token);
      } else if (opens(token)) {
        this.keyEnd = 0;
        this.open(token);
      } else if (this.lexer.colonFollows()) {
        this.key(token);
      } else if (token == Token.String || token == Token.SingleQuoted) {
        this.scalars.string(this.base, this.lexer, this.problems);
      }
    }
  }

  /** What comes behind the document's value: reported once, then read like another document. */
  private takeSurplus(token: Token): void {
    if (!this.overlong) this.report(Problem.ContentAfterEnd);
    this.overlong = true;
    if (token != Token.Comma && token != Token.Colon) this.takeValue(token);
  }

  private open(token: Token): void {
    const array = token == Token.BracketOpen;
    const lexer = this.lexer;
    if (this.nesting.depth == DEEPEST) {
      this.isTooDeep = true;
      this.report(Problem.TooDeep);
      return;
    }
    const node = this.add(array ? ValueKind.Array : ValueKind.Object);
    this.nesting.push(array, lexer.start, node, this.keys.size);
    this.expect = array ? Expect.FirstItem : Expect.FirstKey;
  }

  private scalar(): void {
    const kind = this.scalars.value(this.base, this.lexer, this.problems);
    this.add(kind);
    this.expect = this.nesting.depth == 0 ? Expect.Nothing : Expect.Separator;
  }

  /** Adds the value that the lexer stands on to the tree and to its parent. */
  private add(kind: ValueKind): i32 {
    const lexer = this.lexer;
    const nesting = this.nesting;
    const node = this.tree.add(kind, lexer.start, lexer.end, nesting.depth);
    const place = nesting.depth == 0 ? 0 : nesting.countChild();
    if (node == NO_NODE) return node;
    if (nesting.inArray) this.tree.nameByPlace(node, place);
    else if (nesting.inObject && this.keyEnd != 0) this.tree.nameByKey(node, this.keyStart, this.keyEnd);
    this.keyEnd = 0;
    return node;
  }

  private key(token: Token): void {
    const lexer = this.lexer;
    if (!lexer.unclosed) {
      const keys = this.keys;
      if (!keys.add(this.base, lexer.start, lexer.end, this.nesting.depth)) {
        const index = this.report(Problem.DuplicateKey);
        this.problems.relate(index, keys.foundStart, keys.foundEnd);
      }
    }
    if (token == Token.String || token == Token.SingleQuoted) this.scalars.string(this.base, lexer, this.problems);
    else this.report(Problem.UnquotedKey);
    this.keyStart = lexer.start;
    this.keyEnd = lexer.end;
    this.expect = Expect.Colon;
  }

  private close(token: Token): void {
    const nesting = this.nesting;
    const array = token == Token.BracketClose;
    if (nesting.depth == 0) {
      this.report(Problem.UnmatchedBracket);
      return;
    }
    if (nesting.inArray == array) {
      this.checkEnd();
      return this.leave(this.lexer.end, true);
    }
    // where it could close nothing, it is the wrong bracket if something outer ends here too, else one too many
    if (!nesting.has(array) && !this.endFollows()) {
      this.report(Problem.UnmatchedBracket);
      return;
    }
    const index = this.reportFound(Problem.MismatchedBracket, closerOf(!array));
    this.problems.relate(index, nesting.offset, nesting.offset + 1);
    if (nesting.has(array)) while (nesting.inArray != array) this.leave(this.lexer.start, false);
    this.leave(this.lexer.end, true);
  }

  private endFollows(): bool {
    const next = this.lexer.unitThatFollows();
    return next == 0 || next == Character.BRACE_CLOSE || next == Character.BRACKET_CLOSE;
  }

  /** Reports what is missing or too much before a bracket that closes. */
  private checkEnd(): void {
    switch (this.expect) {
      case Expect.Key:
      case Expect.Item:
        if (this.dialect.trailingCommas || this.comma == REPORTED) return;
        this.problems.addFound(Problem.TrailingComma, this.comma, this.comma + 1, this.lexer.start, this.lexer.end, 0);
        return;
      case Expect.Colon:
        this.reportMissing(Problem.MissingColon, Character.COLON);
        return;
      case Expect.MemberValue:
        this.report(Problem.ExpectedValue);
        return;
      default:
        return;
    }
  }

  /** Ends the innermost container. */
  private leave(end: i32, closed: bool): void {
    const nesting = this.nesting;
    if (nesting.node != NO_NODE) this.tree.close(nesting.node, end, nesting.count, closed);
    this.keys.shrink(nesting.keysBefore);
    nesting.pop();
    this.expect = nesting.depth == 0 ? Expect.Nothing : Expect.Separator;
  }

  /** Characters that no token begins with. Some are read as the sign that was meant. */
  private stray(): void {
    const lexer = this.lexer;
    const unit: u32 = load<u16>(this.base + ((<usize>lexer.start) << 1));
    if (lexer.start == 0 && lexer.end == 1 && unit == Character.BYTE_ORDER_MARK) {
      if (!this.dialect.comments) this.report(Problem.ByteOrderMark);
      this.excused = true;
      return;
    }
    this.report(Problem.StrayCharacter);
    this.excused = true;
    this.comma = REPORTED;
    if (unit == 0x3d && this.expect == Expect.Colon) {
      this.expect = Expect.MemberValue;
    } else if (unit == 0x3b && this.expect == Expect.Separator) {
      this.comma = lexer.start;
      this.expect = this.nesting.inArray ? Expect.Item : Expect.Key;
    }
  }

  private finish(): void {
    const nesting = this.nesting;
    const depth = nesting.depth;
    if (depth > 0) {
      const closer = closerOf(nesting.inArray);
      const index = this.problems.addFound(Problem.UnclosedBracket, this.lastEnd - 1, this.lastEnd, depth, depth, closer);
      this.problems.relate(index, nesting.offset, nesting.offset + 1);
      while (nesting.depth > 0) this.leave(this.lastEnd, false);
    } else if (!this.sawToken && !this.dialect.comments) {
      this.report(Problem.EmptyDocument);
    }
    this.release();
  }

  private report(problem: Problem): i32 {
    return this.problems.add(problem, this.lexer.start, this.lexer.end);
  }

  private reportFound(problem: Problem, detail: u32): i32 {
    const lexer = this.lexer;
    return this.problems.addFound(problem, lexer.start, lexer.end, lexer.start, lexer.end, detail);
  }

  /** Reports at the end of the last token that something is missing before the current one. */
  private reportMissing(problem: Problem, detail: u32): void {
    if (this.excused) return;
    const lexer = this.lexer;
    this.problems.addFound(problem, this.lastEnd - 1, this.lastEnd, lexer.start, lexer.end, detail);
  }
}
