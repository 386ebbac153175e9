//! What the exported interfaces do around the features' own code.

use crate::bindings::code_actions::exports::atoll::extension::code_actions::Guest as _;
use crate::bindings::commands::exports::atoll::extension::commands::Guest as _;
use crate::bindings::completion::exports::atoll::extension::completion::Guest as _;
use crate::bindings::inlay_hints::exports::atoll::extension::inlay_hints::Guest as _;
use crate::bindings::panel::exports::atoll::extension::panel::Guest as _;
use crate::bindings::range_formatting::exports::atoll::extension::range_formatting::Guest as _;
use crate::bindings::references::exports::atoll::extension::references::{Guest as _, ReferencesAnswer};
use crate::bindings::selection::exports::atoll::extension::selection::Guest as _;
use crate::bindings::sync::exports::atoll::extension::sync::Guest as _;
use crate::bindings::workspace_symbols::exports::atoll::extension::workspace_symbols::FoundAnswer;
use crate::{
    ActionKind, Analysis, CodeAction, CodeActions, CommandContext, Commands, Completion, CompletionItem, CompletionKind, CompletionTrigger,
    Completions, Document, DocumentInfo, Documents, Export, Failure, FormattingOptions, FoundSymbol, InlayHint, InlayHints, Outcome, PanelBody,
    PanelContent, Panels, Part, Place, RangeFormatting, ReferenceQuery, References, Reply, Revision, Selection, Span, TextEdit, WorkspaceSymbols,
};

/// Offers a little of much: one answer a call where answers may come in parts, and each document's text as a word.
struct Little {
    given: u32,
}

type Guest = Export<Little>;

impl Analysis for Little {
    fn opened(_: &Document) -> Self {
        Little { given: 0 }
    }

    fn changed(&mut self, _: &Document, _: &[TextEdit]) {}
}

crate::extension!(Little);

impl Completion for Little {
    fn complete(documents: &mut Documents<Self>, _: Revision, at: u32, _: CompletionTrigger) -> Result<Completions, Failure> {
        let items = documents.iter_mut().map(|(document, _)| CompletionItem::new(document.text().to_string(), CompletionKind::Text)).collect();
        Ok(Completions { items, incomplete: false, replace: Span { start: at, end: at }, commit_characters: Vec::new() })
    }
}

impl References for Little {
    fn references(documents: &mut Documents<Self>, query: ReferenceQuery, fresh: bool) -> Result<Part<Place>, Failure> {
        let (document, little) = documents.at(query.revision)?;
        little.given = if fresh { 1 } else { little.given + 1 };
        let span = Span { start: little.given, end: little.given };
        Ok(Part { found: vec![Place::of(document.id(), span, span)], complete: little.given == 3 })
    }
}

impl WorkspaceSymbols for Little {
    fn search(_: &mut Documents<Self>, query: &str, fresh: bool) -> Result<Part<FoundSymbol>, Failure> {
        if query == "all" { Ok(Part::whole(Vec::new())) } else { Ok(Part { found: Vec::new(), complete: !fresh }) }
    }
}

impl Selection for Little {
    fn around(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure> {
        Ok(vec![Span { start: at, end: at }, Span { start: 0, end: document.text().len() }])
    }
}

impl InlayHints for Little {
    fn hints(&mut self, _: &Document, _: Span) -> Result<Vec<InlayHint>, Failure> {
        Ok(Vec::new())
    }
}

impl CodeActions for Little {
    fn actions(&mut self, _: &Document, _: Span, _: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        Ok(vec![CodeAction::new("Nothing", ActionKind::Source, Vec::new())])
    }
}

impl RangeFormatting for Little {
    fn format_ranges(&mut self, _: &Document, ranges: &[Span], _: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        Ok(ranges.iter().map(|&span| TextEdit { span, text: String::new() }).collect())
    }
}

impl Commands for Little {
    fn run(_: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure> {
        if command == "show" { Ok(Outcome::Show(context.argument.clone().unwrap_or_default())) } else { Ok(Outcome::nothing()) }
    }
}

impl Panels for Little {
    fn render(documents: &mut Documents<Self>, panel: &str) -> Result<PanelContent, Failure> {
        let text = format!("{panel}: {}", documents.iter_mut().count());
        Ok(PanelContent { body: PanelBody::Text(text), empty: String::new() })
    }
}

fn open(id: u32, text: &str) -> Revision {
    let length = text.encode_utf16().count() as u32;
    Guest::did_open(DocumentInfo { id, version: 1, language: "plain".into(), path: format!("{id}.txt"), length }, text.to_owned());
    Revision { document: id, version: 1 }
}

fn refused<T>(answer: Result<T, Failure>) -> bool {
    matches!(answer, Err(Failure::InvalidRequest(_)))
}

const STYLE: FormattingOptions =
    FormattingOptions { tab_size: 4, insert_spaces: true, trim_trailing_whitespace: true, insert_final_newline: true, print_width: None };

#[test]
fn suggestions_may_come_from_all_open_documents() {
    let revision = open(1, "one");
    open(2, "two");
    let answer = Guest::complete(revision, 3, CompletionTrigger::Typed).unwrap();
    assert_eq!(answer.items.iter().map(|item| item.label.as_str()).collect::<Vec<_>>(), ["one", "two"]);
}

#[test]
fn places_and_spans_outside_of_the_document_are_refused() {
    let revision = open(1, "é😀");
    assert!(Guest::complete(revision, 3, CompletionTrigger::Invoked).is_ok());
    assert!(refused(Guest::complete(revision, 4, CompletionTrigger::Invoked)));
    assert!(refused(Guest::references(revision, 4, true)));
    assert!(refused(Guest::ranges(revision, vec![0, 4])));
    assert!(refused(Guest::hints(revision, Span { start: 2, end: 1 })));
    assert!(refused(Guest::actions(revision, Span { start: 0, end: 4 }, None)));
    assert!(refused(Guest::format_ranges(revision, vec![Span { start: 0, end: 1 }, Span { start: 2, end: 9 }], STYLE)));
}

#[test]
fn other_versions_are_refused() {
    let revision = Revision { version: 2, ..open(1, "text") };
    assert!(refused(Guest::complete(revision, 0, CompletionTrigger::Invoked)));
    assert!(refused(Guest::run("show".into(), CommandContext { revision: Some(revision), selections: Vec::new(), argument: None })));
}

#[test]
fn handles_that_were_never_given_are_refused() {
    let revision = open(1, "text");
    assert!(refused(<Guest as crate::bindings::completion::exports::atoll::extension::completion::Guest>::resolve(revision, 7)));
    assert!(refused(<Guest as crate::bindings::code_actions::exports::atoll::extension::code_actions::Guest>::resolve(revision, 7)));
    assert!(refused(<Guest as crate::bindings::commands::exports::atoll::extension::commands::Guest>::resume(7, Reply::Dismissed)));
    assert!(refused(Guest::submit("panel".into(), Vec::new())));
}

fn part(answer: ReferencesAnswer) -> (u32, Option<u32>) {
    match answer {
        ReferencesAnswer::Complete(found) => (found[0].target.start, None),
        ReferencesAnswer::Partial(part) => (part.found[0].target.start, Some(part.token)),
    }
}

#[test]
fn references_go_on_where_they_stopped_and_a_token_serves_once() {
    use crate::bindings::references::exports::atoll::extension::references::Guest as Uses;
    let revision = open(1, "text");
    let (first, token) = part(Guest::references(revision, 0, false).unwrap());
    let (second, next) = part(<Guest as Uses>::resume(token.unwrap()).unwrap());
    assert!(refused(<Guest as Uses>::resume(token.unwrap())));
    let (third, end) = part(<Guest as Uses>::resume(next.unwrap()).unwrap());
    assert_eq!((first, second, third, end), (1, 2, 3, None));
}

#[test]
fn asking_anew_forgets_the_unfinished_answer() {
    use crate::bindings::references::exports::atoll::extension::references::Guest as Uses;
    let revision = open(1, "text");
    let (_, old) = part(Guest::references(revision, 0, false).unwrap());
    let (first, _) = part(Guest::references(revision, 0, false).unwrap());
    assert_eq!(first, 1);
    assert!(refused(<Guest as Uses>::resume(old.unwrap())));
}

#[test]
fn a_search_keeps_its_query_until_it_is_done() {
    use crate::bindings::workspace_symbols::exports::atoll::extension::workspace_symbols::Guest as Search;
    assert!(matches!(Guest::search("all".into()), Ok(FoundAnswer::Complete(_))));
    let Ok(FoundAnswer::Partial(part)) = Guest::search("more".into()) else { panic!("not partial") };
    assert!(matches!(<Guest as Search>::resume(part.token), Ok(FoundAnswer::Complete(_))));
}

#[test]
fn each_place_gets_its_own_spans_in_the_order_of_the_places() {
    let revision = open(1, "text");
    let nested = Guest::ranges(revision, vec![3, 1]).unwrap();
    assert_eq!(nested.iter().map(|each| each.spans[0].start).collect::<Vec<_>>(), [3, 1]);
    assert_eq!(nested[0].spans[1].end, 4);
}

#[test]
fn commands_and_panels_need_no_document() {
    let context = CommandContext { revision: None, selections: Vec::new(), argument: Some("tags".into()) };
    assert!(matches!(Guest::run("show".into(), context), Ok(Outcome::Show(panel)) if panel == "tags"));
    let content = Guest::render("tags".into()).unwrap();
    assert!(matches!(content.body, PanelBody::Text(text) if text == "tags: 0"));
}
