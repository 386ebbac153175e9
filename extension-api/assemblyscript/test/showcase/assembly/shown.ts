import { CodeLens, Lens } from "../../../assembly/code-lens";
import { Color, Colored, Colors, Writing } from "../../../assembly/colors";
import { Outcome } from "../../../assembly/commands";
import {
  Diagnostic,
  DiagnosticTag,
  Diagnostics,
  DiagnosticsAnswer,
  PartialDiagnostics,
  RelatedPlace,
  Severity,
} from "../../../assembly/diagnostics";
import { Highlighting, Highlights, TokenList } from "../../../assembly/highlighting";
import { Card, Hover } from "../../../assembly/hover";
import { Hint, HintKind, InlayHints } from "../../../assembly/inlay-hints";
import { OpenTexts } from "../../../assembly/kit/open-texts";
import { code, codeBlock, plain } from "../../../assembly/kit/markdown";
import { HostInfo, Lifecycle } from "../../../assembly/lifecycle";
import { Body, Cell, Content, Field, FieldKind, FieldValue, Form, Panel, Row, Rows } from "../../../assembly/panel";
import { SemanticTokens } from "../../../assembly/semantic-tokens";
import { offerCodeLens } from "../../../assembly/offer/code-lens";
import { offerColors } from "../../../assembly/offer/colors";
import { offerDiagnostics } from "../../../assembly/offer/diagnostics";
import { offerHighlighting } from "../../../assembly/offer/highlighting";
import { offerHover } from "../../../assembly/offer/hover";
import { offerInlayHints } from "../../../assembly/offer/inlay-hints";
import { offerLifecycle } from "../../../assembly/offer/lifecycle";
import { offerPanel } from "../../../assembly/offer/panel";
import { offerSemanticTokens } from "../../../assembly/offer/semantic-tokens";
import { offerSync } from "../../../assembly/offer/sync";
import { Nothing, Result, done, err } from "../../../assembly/runtime/values";
import { Failure, Revision, Span, TextEdit } from "../../../assembly/types";
import { call, edit, good, places, span } from "./values";

const texts = new OpenTexts();

class ShownLifecycle extends Lifecycle {
  activate(host: HostInfo): Result<Nothing, string> {
    if (host.locale == "xx") return err<Nothing, string>(`not in ${host.version}`);
    return done<string>();
  }

  deactivate(): void {}
}

class ShownHighlighting extends Highlighting {
  scopes(): Array<string> {
    return ["keyword", "string"];
  }

  highlight(revision: Revision, visible: Span): Result<Highlights, Failure> {
    return good(highlights(visible));
  }
}

class ShownSemanticTokens extends SemanticTokens {
  scopes(): Array<string> {
    return ["function", "type"];
  }

  tokens(revision: Revision, around: Span): Result<Highlights, Failure> {
    return good(highlights(around));
  }
}

function highlights(covered: Span): Highlights {
  const tokens = new TokenList();
  tokens.add(covered.start, 1, 0);
  tokens.add(covered.start + 2, 3, 1);
  return new Highlights(covered, tokens);
}

class ShownDiagnostics extends Diagnostics {
  diagnose(revision: Revision): Result<DiagnosticsAnswer, Failure> {
    const tags = [DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated];
    const related = [new RelatedPlace(span(4, 5), "because")];
    const full = new Diagnostic(span(1, 2), Severity.Warning, "message", "code", "source", tags, related);
    return good(DiagnosticsAnswer.partial(new PartialDiagnostics([full], 1)));
  }

  resume(token: u32): Result<DiagnosticsAnswer, Failure> {
    if (token != 1) return err<DiagnosticsAnswer, Failure>(Failure.invalidRequest(`nothing waits under the token ${token}`));
    return good(DiagnosticsAnswer.complete([new Diagnostic(span(2, 2), Severity.Hint, "bare", null, null, [], [])]));
  }
}

/** Tells the text around a place, so that a test sees what arrived of changes. */
class ShownHover extends Hover {
  hover(revision: Revision, at: u32): Result<Card | null, Failure> {
    const refusal = texts.refusal(revision);
    if (refusal !== null) return err<Card | null, Failure>(refusal);
    const open = texts.get(revision.document)!;
    if (<i32>at >= open.text.length) return good<Card | null>(null);
    const line = open.text.substring(open.lineStart(at), open.lineEnd(at));
    const content = `${plain("*line*")} ${open.lineOf(at)} ${code(line)}\n\n${codeBlock("", "```")}`;
    return good<Card | null>(new Card(span(open.lineStart(at), open.lineEnd(at)), content));
  }
}

class ShownHints extends InlayHints {
  hints(revision: Revision, visible: Span): Result<Array<Hint>, Failure> {
    return good([
      new Hint(visible.start, ": type", HintKind.TypeOf, "tooltip", [edit()], places()[0]),
      new Hint(visible.end, "bare", HintKind.Other, null, [], null),
    ]);
  }
}

class ShownLens extends CodeLens {
  lenses(revision: Revision, visible: Span): Result<Array<Lens>, Failure> {
    return good([new Lens(visible, "run", call()), new Lens(visible, "bare", null)]);
  }
}

class ShownColors extends Colors {
  colors(revision: Revision): Result<Array<Colored>, Failure> {
    return good([new Colored(span(1, 8), new Color(1, 0.5, 0.25, 0))]);
  }

  writings(revision: Revision, at: Span, color: Color): Result<Array<Writing>, Failure> {
    return good([new Writing(`${color.red} ${color.alpha}`, new TextEdit(at, "red"))]);
  }
}

class ShownPanel extends Panel {
  render(panel: string): Result<Content, Failure> {
    if (panel == "text") return good(new Content(Body.text("# Title"), ""));
    if (panel == "form") return good(new Content(Body.questions(form()), "empty"));
    const cells = [new Cell("cell", "star", true), new Cell("bare", null, false)];
    const rows = [
      new Row("1", 0, cells, true, places()[0], call()),
      new Row("2", 1, [new Cell("a", null, false), new Cell("b", null, false)], false, null, null),
    ];
    return good(new Content(Body.tree(new Rows(["first", "second"], rows)), "nothing"));
  }

  submit(panel: string, values: Array<FieldValue>): Result<Outcome, Failure> {
    return good(Outcome.show(`${panel}: ${values[0].id} is ${values[0].value}`));
  }
}

function form(): Form {
  const choice = FieldKind.choice(["a", "b"]);
  return new Form("Introduction.", [
    new Field("text", "Text", FieldKind.text(), "value", "hint", "mistake"),
    new Field("lines", "Lines", FieldKind.lines(), "a\nb", null, null),
    new Field("checkbox", "Checkbox", FieldKind.checkbox(), "true", null, null),
    new Field("choice", "Choice", choice, "b", null, null),
    new Field("integer", "Integer", FieldKind.integer(), "3", null, null),
  ], "Send");
}

offerLifecycle(new ShownLifecycle());
offerSync(texts);
offerHighlighting(new ShownHighlighting());
offerSemanticTokens(new ShownSemanticTokens());
offerDiagnostics(new ShownDiagnostics());
offerHover(new ShownHover());
offerInlayHints(new ShownHints());
offerCodeLens(new ShownLens());
offerColors(new ShownColors());
offerPanel(new ShownPanel());
