//! What is asked for at the caret or the pointer.

use super::Extension;
use crate::{CompletionTrigger, Completions, Document, Documents, Failure, HoverCard, Occurrence, ResolvedCompletion, Revision, Signatures, Span};

/// Suggestions at the caret. The other open documents are at hand, since good words may come from them.
pub trait Completion: Extension {
    /// Suggestions at `at`, which lies inside the document; at most 10,000, in any order. The host filters and sorts them.
    fn complete(documents: &mut Documents<Self>, revision: Revision, at: u32, trigger: CompletionTrigger) -> Result<Completions, Failure>;

    /// The costly part of one item of the last answer, by the handle it was given. Items without a handle are never asked for.
    fn resolve(_documents: &mut Documents<Self>, _revision: Revision, handle: u32) -> Result<ResolvedCompletion, Failure> {
        Err(Failure::InvalidRequest(format!("no suggestion has the handle {handle}")))
    }
}

/// What is known of the thing under the pointer or the caret.
pub trait Hover: Extension {
    /// The card for `at`, which lies inside the document; nothing where nothing is known.
    fn hover(&mut self, document: &Document, at: u32) -> Result<Option<HoverCard>, Failure>;
}

/// The parameters of the call around the caret.
pub trait SignatureHelp: Extension {
    /// The signatures of the call around `at`. `shown` is the one that the user looks at already.
    fn help(&mut self, document: &Document, at: u32, shown: Option<u32>) -> Result<Option<Signatures>, Failure>;
}

/// The other occurrences of what is under the caret.
pub trait Occurrences: Extension {
    /// All occurrences in the document, that at `at` included, sorted by the start of their spans, without overlaps.
    fn occurrences(&mut self, document: &Document, at: u32) -> Result<Vec<Occurrence>, Failure>;
}

/// Stretches that are edited together.
pub trait LinkedEditing: Extension {
    /// The stretches that keep the same text as the one at `at`, that one included, sorted, without overlaps; none where there are none.
    fn linked(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure>;
}

/// Growing a selection by meaning.
pub trait Selection: Extension {
    /// The spans around `at`, the smallest first, each inside of the next and smaller than it.
    fn around(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure>;
}
