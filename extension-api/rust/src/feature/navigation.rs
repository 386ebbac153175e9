//! From one place to others, also in other documents.

use super::Extension;
use crate::{DefinitionGoal, DocumentEdits, Documents, Failure, FoundSymbol, Place, RenameCandidate, Revision};

/// Where things come from.
pub trait Definition: Extension {
    /// Where the thing at `at` comes from; none where that is not known.
    fn find(documents: &mut Documents<Self>, revision: Revision, at: u32, goal: DefinitionGoal) -> Result<Vec<Place>, Failure>;
}

/// A part of an answer that may take several calls.
pub struct Part<T> {
    /// What was found since the last answer.
    pub found: Vec<T>,
    /// Whether the work is done. Where it is not, the host asks again.
    pub complete: bool,
}

impl<T> Part<T> {
    /// All of it.
    pub fn whole(found: Vec<T>) -> Part<T> {
        Part { found, complete: true }
    }
}

/// The uses of what?
#[derive(Clone, Copy, Debug)]
pub struct ReferenceQuery {
    /// The document asked about.
    pub revision: Revision,
    /// The place in it.
    pub at: u32,
    /// Whether the declaration itself is wanted too.
    pub include_declaration: bool,
}

/// Where things are used.
pub trait References: Extension {
    /// Uses of the thing at a place, until done or until [`crate::should_yield`]. `fresh` asks to begin, otherwise to go on behind what the last
    /// call found.
    fn references(documents: &mut Documents<Self>, query: ReferenceQuery, fresh: bool) -> Result<Part<Place>, Failure>;
}

/// Finding symbols in all documents and files.
pub trait WorkspaceSymbols: Extension {
    /// Symbols whose names have the letters of `query` in order, until done or until [`crate::should_yield`]. `fresh` asks to begin, otherwise to
    /// go on behind what the last call found.
    fn search(documents: &mut Documents<Self>, query: &str, fresh: bool) -> Result<Part<FoundSymbol>, Failure>;
}

/// Giving a thing another name everywhere.
pub trait Rename: Extension {
    /// What would be renamed at `at`; nothing where nothing can be.
    fn prepare(documents: &mut Documents<Self>, revision: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure>;

    /// The edits that rename it. Fails with `other` and a sentence where the name cannot be.
    fn rename(documents: &mut Documents<Self>, revision: Revision, at: u32, name: &str) -> Result<Vec<DocumentEdits>, Failure>;
}
