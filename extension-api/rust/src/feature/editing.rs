//! Edits on offer, and formatting of parts.

use super::Extension;
use crate::{ActionKind, CodeAction, Document, DocumentEdits, Failure, FormattingOptions, Span, TextEdit};

/// Changes on offer at a place.
pub trait CodeActions: Extension {
    /// What is on offer for `around`, which lies inside the document and is empty at the caret. `wanted` restricts it to one kind.
    fn actions(&mut self, document: &Document, around: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure>;

    /// The edits of one action of the last answer, by the handle it was given. Actions without a handle are never asked for.
    fn resolve(&mut self, _document: &Document, handle: u32) -> Result<Vec<DocumentEdits>, Failure> {
        Err(Failure::InvalidRequest(format!("no action has the handle {handle}")))
    }
}

/// Formatting parts of a document.
pub trait RangeFormatting: Extension {
    /// The edits that format the ranges, which lie inside the document, are sorted and do not overlap.
    fn format_ranges(&mut self, document: &Document, ranges: &[Span], options: FormattingOptions) -> Result<Vec<TextEdit>, Failure>;
}

/// Small corrections right after a character was typed.
pub trait OnTypeFormatting: Extension {
    /// The edits after `typed` was typed; `at` is behind it.
    fn format_on_type(&mut self, document: &Document, at: u32, typed: &str, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure>;
}
