// Counts the lines and words of open documents in a panel.
import { Outcome } from "@atoll/extension-sdk/assembly/commands";
import { DocumentInfo } from "@atoll/extension-sdk/assembly/documents";
import { OpenText, OpenTexts } from "@atoll/extension-sdk/assembly/kit/open-texts";
import { offerPanel } from "@atoll/extension-sdk/assembly/offer/panel";
import { offerSync } from "@atoll/extension-sdk/assembly/offer/sync";
import { Body, Cell, Content, FieldValue, Panel, Row, Rows } from "@atoll/extension-sdk/assembly/panel";
import { Result, err, ok } from "@atoll/extension-sdk/assembly/runtime/values";
import { DocumentRef, Failure, Place, Span, TextEdit } from "@atoll/extension-sdk/assembly/types";
import { Answers, refresh } from "@atoll/extension-sdk/assembly/ui";

// Keeps the texts of the open documents, and has the panel asked for again when one changes.
class Watched extends OpenTexts {
  didOpen(info: DocumentInfo, text: string): void {
    super.didOpen(info, text);
    refresh(Answers.panel("counts"));
  }

  didChange(document: u32, version: u32, edits: Array<TextEdit>): void {
    super.didChange(document, version, edits);
    refresh(Answers.panel("counts"));
  }

  didClose(document: u32): void {
    super.didClose(document);
    refresh(Answers.panel("counts"));
  }
}

const texts = new Watched();

function words(text: string): i32 {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const blank = text.charCodeAt(i) <= 32;
    if (!blank && !inside) count++;
    inside = !blank;
  }
  return count;
}

function row(open: OpenText): Row {
  const lines = open.lineOf(open.text.length) + 1;
  const cells = [
    new Cell(open.info.path, "file", false),
    new Cell(lines.toString(), null, true),
    new Cell(words(open.text).toString(), null, true),
  ];
  // A click on the row leads to the document's start.
  const start = new Span(0, 0);
  const target = new Place(DocumentRef.open(open.info.id), start, start);
  return new Row(open.info.id.toString(), 0, cells, false, target, null);
}

class Counts extends Panel {
  render(panel: string): Result<Content, Failure> {
    if (panel != "counts") return err<Content, Failure>(Failure.invalidRequest(`there is no panel ${panel}`));
    const open = texts.all();
    const rows = new Array<Row>();
    for (let i = 0; i < open.length; i++) rows.push(row(open[i]));
    const body = Body.tree(new Rows(["Document", "Lines", "Words"], rows));
    return ok<Content, Failure>(new Content(body, "No text or Markdown file is open."));
  }

  // The user has sent off a form. This panel has none.
  submit(panel: string, _values: Array<FieldValue>): Result<Outcome, Failure> {
    return err<Outcome, Failure>(Failure.invalidRequest(`the panel ${panel} has no form`));
  }
}

// The extension offers what is handed over here. `features` in extension.json names the same ones; `sync` needs no name.
offerSync(texts);
offerPanel(new Counts());
