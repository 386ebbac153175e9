//! The contract's records, under the names that extensions use.

use crate::Snippet;
use crate::bindings::{
    code_actions, code_lens, colors, commands, completion, definition, diagnostics, folding, formatting, highlighting, host, hover, inlay_hints,
    lifecycle, links, occurrences, panel, rename, signature_help, symbols, workspace_symbols,
};

pub use code_actions::exports::atoll::extension::code_actions::{Action as CodeAction, ActionKind};
pub use code_lens::exports::atoll::extension::code_lens::Lens as CodeLens;
pub use colors::exports::atoll::extension::colors::{Color, Colored, Writing};
pub use commands::exports::atoll::extension::commands::{Context as CommandContext, Outcome, Pick, PickItem, Question, Reply};
pub use completion::exports::atoll::extension::completion::{
    Completions, Item as CompletionItem, ItemKind as CompletionKind, Resolved as ResolvedCompletion, Trigger as CompletionTrigger,
};
pub use definition::exports::atoll::extension::definition::Goal as DefinitionGoal;
pub use diagnostics::exports::atoll::extension::diagnostics::{Diagnostic, DiagnosticTag, RelatedPlace, Severity};
pub use folding::exports::atoll::extension::folding::{Fold, FoldKind};
pub use formatting::exports::atoll::extension::formatting::FormattingOptions;
pub use highlighting::exports::atoll::extension::highlighting::{Highlights, Token};
pub use host::atoll::extension::documents::DocumentInfo;
pub use host::atoll::extension::log::Level as LogLevel;
pub use host::atoll::extension::types::{CommandCall, DocumentEdits, DocumentRef, EditNote, Failure, Place, Revision, Span, TextEdit};
pub use host::atoll::extension::{clock, settings, ui, workspace};
pub use hover::exports::atoll::extension::hover::Card as HoverCard;
pub use inlay_hints::exports::atoll::extension::inlay_hints::{Hint as InlayHint, HintKind};
pub use lifecycle::exports::atoll::extension::lifecycle::HostInfo;
pub use links::exports::atoll::extension::links::{Link, LinkTarget};
pub use occurrences::exports::atoll::extension::occurrences::{Access as OccurrenceAccess, Occurrence};
pub use panel::exports::atoll::extension::panel::{
    Body as PanelBody, Cell as PanelCell, Content as PanelContent, Field as PanelField, FieldKind, FieldValue, Form as PanelForm, Row as PanelRow,
    Rows as PanelRows,
};
pub use rename::exports::atoll::extension::rename::Candidate as RenameCandidate;
pub use signature_help::exports::atoll::extension::signature_help::{Parameter, Signature, Signatures};
pub use symbols::exports::atoll::extension::symbols::{Symbol, SymbolKind};
pub use workspace_symbols::exports::atoll::extension::workspace_symbols::Found as FoundSymbol;

impl Span {
    /// The span from one offset to another.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }

    /// The empty span at a place.
    pub fn at(place: u32) -> Span {
        Span { start: place, end: place }
    }
}

impl TextEdit {
    /// Puts a text in place of what stands in a span; an empty one takes it away.
    pub fn replace(span: Span, text: impl Into<String>) -> TextEdit {
        TextEdit { span, text: text.into() }
    }

    /// Puts a text at a place.
    pub fn insert(at: u32, text: impl Into<String>) -> TextEdit {
        TextEdit::replace(Span::at(at), text)
    }
}

impl Token {
    /// A token that covers a span, which is not empty.
    pub fn of(span: Span, scope: u32) -> Token {
        Token { start: span.start, length: span.end - span.start, scope }
    }
}

impl Diagnostic {
    /// A problem with nothing but its place, its weight and its sentence.
    pub fn new(span: Span, severity: Severity, message: impl Into<String>) -> Diagnostic {
        Diagnostic { span, severity, message: message.into(), code: None, source: None, tags: Vec::new(), related: Vec::new() }
    }
}

impl CompletionItem {
    /// An item that writes its label.
    pub fn new(label: impl Into<String>, kind: CompletionKind) -> CompletionItem {
        CompletionItem {
            label: label.into(),
            suffix: None,
            detail: None,
            documentation: None,
            kind,
            deprecated: false,
            insert: None,
            snippet: false,
            replace: None,
            filter: None,
            sort: None,
            commit_characters: None,
            preselect: false,
            additional_edits: Vec::new(),
            handle: None,
        }
    }

    /// An item that writes a snippet.
    pub fn of_snippet(label: impl Into<String>, snippet: &Snippet) -> CompletionItem {
        CompletionItem { insert: Some(snippet.to_string()), snippet: true, ..CompletionItem::new(label, CompletionKind::Snippet) }
    }
}

impl CodeAction {
    /// An action with these edits, which mends no diagnostic.
    pub fn new(title: impl Into<String>, kind: ActionKind, edits: Vec<DocumentEdits>) -> CodeAction {
        CodeAction { title: title.into(), kind, fixes: Vec::new(), preferred: false, disabled: None, edits, command: None, handle: None }
    }
}

impl DocumentEdits {
    /// Edits of an open document, which need no words.
    pub fn of(document: u32, edits: Vec<TextEdit>) -> DocumentEdits {
        DocumentEdits { in_: DocumentRef::Open(document), edits, snippet: None, note: None }
    }
}

impl Place {
    /// A place in an open document.
    pub fn of(document: u32, target: Span, whole: Span) -> Place {
        Place { in_: DocumentRef::Open(document), target, whole }
    }
}

impl Outcome {
    /// The end of a command that changed nothing.
    pub fn nothing() -> Outcome {
        Outcome::Done(Vec::new())
    }
}

impl PanelCell {
    /// A cell of bare text.
    pub fn new(text: impl Into<String>) -> PanelCell {
        PanelCell { text: text.into(), icon: None, muted: false }
    }
}

impl PartialEq for Span {
    fn eq(&self, other: &Span) -> bool {
        (self.start, self.end) == (other.start, other.end)
    }
}

impl Eq for Span {}

impl PartialEq for Revision {
    fn eq(&self, other: &Revision) -> bool {
        (self.document, self.version) == (other.document, other.version)
    }
}

impl Eq for Revision {}
