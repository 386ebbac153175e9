//! Write extensions for the Atoll editor in Rust.
//!
//! An extension is a WebAssembly module (target `wasm32-unknown-unknown`, crate type `cdylib`) that exports interfaces of the contract. It names one
//! type as its [`extension!`], which also exports `sync` and so keeps a copy of every open document, and one macro for each feature
//! it offers. What is not named is not exported, and the editor never asks for it.
//!
//! ```
//! use atoll_extension::{Analysis, Document, Failure, Fold, FoldKind, Folding, Span, TextEdit};
//!
//! /// Folds whole documents. Nothing is kept beside the text.
//! struct Everything;
//!
//! impl Analysis for Everything {
//!     fn opened(_: &Document) -> Self { Everything }
//!     fn changed(&mut self, _: &Document, _: &[TextEdit]) {}
//! }
//!
//! impl Folding for Everything {
//!     fn folds(&mut self, document: &Document) -> Result<Vec<Fold>, Failure> {
//!         let span = Span { start: 0, end: document.text().len() };
//!         Ok(vec![Fold { span, kind: FoldKind::Region, placeholder: None }])
//!     }
//! }
//!
//! atoll_extension::extension!(Everything);
//! atoll_extension::export_folding!(Everything);
//! # fn main() {}
//! ```
//!
//! Features that look at one document are methods of its value: `folds`, `hover`, `actions`. Those that may answer from several, such as completion,
//! definition and commands, are given all [`Documents`] and the revision that was asked about:
//!
//! ```
//! # use atoll_extension::{Analysis, Document, TextEdit};
//! use atoll_extension::{
//!     Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Documents, Failure, Hover, HoverCard, Revision, Span,
//! };
//! # struct Everything;
//! # impl Analysis for Everything {
//! #     fn opened(_: &Document) -> Self { Everything }
//! #     fn changed(&mut self, _: &Document, _: &[TextEdit]) {}
//! # }
//! # atoll_extension::extension!(Everything);
//!
//! impl Completion for Everything {
//!     fn complete(documents: &mut Documents<Self>, _: Revision, at: u32, _: CompletionTrigger) -> Result<Completions, Failure> {
//!         let paths = documents.iter_mut().map(|(document, _)| CompletionItem::new(document.path(), CompletionKind::File));
//!         let replace = Span { start: at, end: at };
//!         Ok(Completions { items: paths.collect(), incomplete: false, replace, commit_characters: Vec::new() })
//!     }
//! }
//!
//! impl Hover for Everything {
//!     fn hover(&mut self, document: &Document, at: u32) -> Result<Option<HoverCard>, Failure> {
//!         let content = format!("Line {} of {}", document.text().line_of(at) + 1, document.text().lines());
//!         Ok(Some(HoverCard { span: Span { start: at, end: at }, content }))
//!     }
//! }
//!
//! atoll_extension::export_completion!(Everything);
//! atoll_extension::export_hover!(Everything);
//! # fn main() {}
//! ```
//!
//! Offsets and lengths count UTF-16 code units everywhere; [`Text`] converts them to lines, columns and bytes.
//!
//! What an extension may ask of the editor besides is in [`clock`], [`settings`], [`ui`] and [`workspace`]: the contract's own functions. Those
//! that need a capability answer `Denied` unless the manifest asks for it and the user grants it. They exist in the editor's sandbox only.
//! [`setting()`] reads the extension's own settings by their type.
//!
//! A panic is logged as an error with its message, file and line before the instance ends; the editor then starts a new one.

#[doc(hidden)]
pub mod bindings;
mod contract;
mod document;
mod export;
mod failure;
mod feature;
mod macros;
mod setting;
mod snippet;
mod text;

pub use contract::{
    ActionKind, CodeAction, CodeLens, Color, Colored, CommandCall, CommandContext, CompletionItem, CompletionKind, CompletionTrigger, Completions,
    DefinitionGoal, Diagnostic, DiagnosticTag, DocumentEdits, DocumentInfo, DocumentRef, EditNote, Failure, FieldKind, FieldValue, Fold, FoldKind,
    FormattingOptions, FoundSymbol, Highlights, HintKind, HostInfo, HoverCard, InlayHint, Link, LinkTarget, LogLevel, Occurrence, OccurrenceAccess,
    Outcome, PanelBody, PanelCell, PanelContent, PanelField, PanelForm, PanelRow, PanelRows, Parameter, Pick, PickItem, Place, Question,
    RelatedPlace, RenameCandidate, Reply, ResolvedCompletion, Revision, Severity, Signature, Signatures, Span, Symbol, SymbolKind, TextEdit, Token,
    Writing, clock, settings, ui, workspace,
};
pub use document::{Analysis, Document, Documents};
#[doc(hidden)]
pub use export::Export;
pub use failure::{log, report_panics, should_yield};
pub use feature::{
    CodeActions, CodeLenses, Colors, Commands, Completion, Definition, Diagnostics, Extension, Folding, Formatting, Found, Highlighting, Hover,
    InlayHints, Lifecycle, LinkedEditing, Links, Occurrences, OnTypeFormatting, Panels, Part, RangeFormatting, ReferenceQuery, References, Rename,
    Selection, SemanticTokens, SignatureHelp, Symbols, WorkspaceSymbols,
};
pub use setting::{Setting, setting};
pub use snippet::Snippet;
pub use text::{Line, Measure, Text};

#[cfg(test)]
mod tests;
