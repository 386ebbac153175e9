//! Formatting, actions and commands.

use std::ops::Range;

use atoll_extension::{
    ActionKind, CodeAction, CodeActions, CommandContext, Commands, Document, DocumentEdits, Documents, Failure, Formatting, FormattingOptions,
    OnTypeFormatting, Outcome, RangeFormatting, Span, TextEdit,
};

use super::{Markdown, bytes, text_edits};
use crate::check::{Check, Code};
use crate::outline::Heading;
use crate::page::Page;
use crate::tables::{self, Edit};
use crate::{edits, links};

impl Formatting for Markdown {
    fn format(&mut self, document: &Document, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let page = self.page(document)?;
        let mut edits = tables::format(page, &(0..page.source().len()));
        let source = page.source();
        let end = source.trim_end_matches('\n').len();
        if options.insert_final_newline && end > 0 && source[end..] != *"\n" {
            edits.push(Edit { range: end..source.len(), text: "\n".to_owned() });
        }
        Ok(text_edits(document, edits))
    }
}

impl RangeFormatting for Markdown {
    fn format_ranges(&mut self, document: &Document, ranges: &[Span], _: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let page = self.page(document)?;
        let mut edits: Vec<Edit> = ranges.iter().flat_map(|&range| tables::format(page, &bytes(document, range))).collect();
        edits.sort_by_key(|edit| edit.range.start);
        edits.dedup();
        Ok(text_edits(document, edits))
    }
}

impl OnTypeFormatting for Markdown {
    fn format_on_type(&mut self, document: &Document, at: u32, typed: &str, _: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        if typed != "\n" {
            return Ok(Vec::new());
        }
        let place = document.text().byte_of(at);
        let page = self.page(document)?;
        let rest = &page.source()[place..];
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        Ok(text_edits(document, edits::continue_list(page, place + blanks).into_iter().collect()))
    }
}

/// An action before its places are counted as the contract counts.
struct Offer {
    title: String,
    kind: ActionKind,
    fixes: &'static [Code],
    edits: Vec<Edit>,
}

fn offers(page: &Page, headings: &[Heading], around: &Range<usize>) -> Vec<Offer> {
    let mut offers = Vec::new();
    let touches = |range: &Range<usize>| range.start <= around.end && around.start <= range.end;
    let problems = Check::near(page, headings, around);
    for problem in problems.iter().filter(|problem| touches(&problem.range)) {
        match problem.code {
            Code::UndefinedReference => offers.push(define(page, &problem.range)),
            Code::DuplicateDefinition | Code::UnusedDefinition => offers.extend(remove_definition(page, &problem.range)),
            Code::MissingHeading => {}
        }
    }
    let table = tables::format(page, around);
    if !table.is_empty() {
        offers.push(Offer { title: "Align the table".to_owned(), kind: ActionKind::Refactor, fixes: &[], edits: table });
    }
    let tasks = edits::toggle_tasks(page, std::slice::from_ref(around));
    if !tasks.is_empty() {
        offers.push(Offer { title: "Toggle the task".to_owned(), kind: ActionKind::Refactor, fixes: &[], edits: tasks });
    }
    if let Some(edit) = edits::update_contents(page, headings) {
        offers.push(Offer { title: "Update the table of contents".to_owned(), kind: ActionKind::Source, fixes: &[], edits: vec![edit] });
    }
    offers
}

/// Adds an empty definition at the document's end.
fn define(page: &Page, label: &Range<usize>) -> Offer {
    let source = page.source();
    let label = &source[label.clone()];
    let end = source.trim_end().len();
    let after_definition =
        page.all_definitions().last().is_some_and(|(base, last)| source[base + last.destination.end..end].trim_matches(['>', '"']).is_empty());
    let gap = if after_definition { "\n" } else { "\n\n" };
    let text = format!("{gap}[{}]: #\n", label.replace('\n', " "));
    Offer {
        title: format!("Define \"{label}\""),
        kind: ActionKind::QuickFix,
        fixes: &[Code::UndefinedReference],
        edits: vec![Edit { range: end..source.len(), text }],
    }
}

fn remove_definition(page: &Page, label: &Range<usize>) -> Option<Offer> {
    let (base, definition) = links::definition_at(page, label.start)?;
    let chunk = page.chunks().iter().find(|chunk| chunk.start == base)?;
    let node = &chunk.tree.nodes[definition.node];
    let source = page.source();
    let end = base + node.end;
    let end = end + usize::from(source[end..].starts_with('\n'));
    let title = format!("Remove the definition of \"{}\"", &source[label.clone()]);
    let fixes = &[Code::DuplicateDefinition, Code::UnusedDefinition];
    Some(Offer { title, kind: ActionKind::QuickFix, fixes, edits: vec![Edit { range: base + node.start..end, text: String::new() }] })
}

impl CodeActions for Markdown {
    fn actions(&mut self, document: &Document, around: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        let around = bytes(document, around);
        let (page, headings) = self.outline(document)?;
        let offers = offers(page, &headings, &around).into_iter().filter(|offer| wanted.is_none_or(|kind| kind == offer.kind));
        let action = |offer: Offer| CodeAction {
            fixes: offer.fixes.iter().map(|code| code.name().to_owned()).collect(),
            preferred: !offer.fixes.is_empty(),
            ..CodeAction::new(offer.title, offer.kind, vec![DocumentEdits::of(document.id(), text_edits(document, offer.edits))])
        };
        Ok(offers.map(action).collect())
    }
}

impl Commands for Markdown {
    fn run(documents: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure> {
        let Some(revision) = context.revision else {
            return Err(Failure::Other("Open a Markdown document first.".to_owned()));
        };
        let (document, markdown) = documents.at(revision)?;
        let selections: Vec<Range<usize>> = context.selections.iter().map(|&selection| bytes(document, selection)).collect();
        let (page, headings) = markdown.outline(document)?;
        let edits = match command {
            "table-of-contents" if edits::has_contents(page) => edits::update_contents(page, &headings).into_iter().collect(),
            "table-of-contents" => vec![edits::insert_contents(page, &headings, selections.first().map_or(0, |selection| selection.start))],
            "toggle-task" => edits::toggle_tasks(page, &selections),
            "toggle-bold" => edits::toggle_marks(page, &selections, "**"),
            "toggle-italic" => edits::toggle_marks(page, &selections, "_"),
            _ => return Err(Failure::InvalidRequest(format!("there is no command \"{command}\""))),
        };
        if edits.is_empty() {
            return Ok(Outcome::nothing());
        }
        Ok(Outcome::Done(vec![DocumentEdits::of(document.id(), text_edits(document, edits))]))
    }
}
