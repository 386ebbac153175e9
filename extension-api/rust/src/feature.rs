//! One trait and one macro a feature. What an extension offers is what it exports: a module has exactly the interfaces whose macros it names.

mod caret;
mod editing;
mod navigation;
mod shown;
mod user;

pub use caret::{Completion, Hover, LinkedEditing, Occurrences, Selection, SignatureHelp};
pub use editing::{CodeActions, OnTypeFormatting, RangeFormatting};
pub use navigation::{Definition, Part, ReferenceQuery, References, Rename, WorkspaceSymbols};
pub use shown::{CodeLenses, Colors, InlayHints, Links, SemanticTokens};
pub use user::{Commands, Panels};

use crate::document::{Analysis, Document, Documents};
use crate::{Diagnostic, Failure, Fold, FormattingOptions, Highlights, HostInfo, Span, Symbol, TextEdit};

/// Where an extension's documents live. Implemented by [`crate::extension`]; a module is single-threaded and so has one such place.
pub trait Extension: Analysis {
    /// Lends the documents to `work`.
    fn with_documents<R>(work: impl FnOnce(&mut Documents<Self>) -> R) -> R;
}

/// Set-up and tear-down.
pub trait Lifecycle {
    /// Called first. An error keeps the extension off and is shown to the user.
    fn activate(host: &HostInfo) -> Result<(), String>;

    /// Called last, when the instance ends in good order.
    fn deactivate() {}
}

/// Colours for the text on the screen.
pub trait Highlighting: Extension {
    /// The scopes that tokens refer to by index: tree-sitter capture names, at most 256.
    const SCOPES: &'static [&'static str];

    /// Colours `visible`, which lies inside the document, within a few milliseconds.
    fn highlight(&mut self, document: &Document, visible: Span) -> Result<Highlights, Failure>;
}

/// A part of a document's problems.
pub struct Found {
    /// Problems found since the last answer, sorted by the start of their spans.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the work is done. Where it is not, the host asks again.
    pub complete: bool,
}

/// Problems in a document.
pub trait Diagnostics: Extension {
    /// Looks for problems until done or until [`crate::should_yield`]. `fresh` asks to report from the document's start again, otherwise to go on
    /// behind what the last call reported.
    fn diagnose(&mut self, document: &Document, fresh: bool) -> Result<Found, Failure>;
}

/// The document's outline.
pub trait Symbols: Extension {
    /// All symbols in document order, parents before their children.
    fn symbols(&mut self, document: &Document) -> Result<Vec<Symbol>, Failure>;
}

/// Stretches that can be folded away.
pub trait Folding: Extension {
    /// All folds, sorted by the start of their spans; they may nest but not cross.
    fn folds(&mut self, document: &Document) -> Result<Vec<Fold>, Failure>;
}

/// Formatting a whole document.
pub trait Formatting: Extension {
    /// The edits that format the document; none when it is well formatted already.
    fn format(&mut self, document: &Document, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure>;
}
