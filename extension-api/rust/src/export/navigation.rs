//! Exports of what leads to other places.

use std::cell::RefCell;

use super::unfinished::Unfinished;
use super::{Export, among};
use crate::bindings::references::exports::atoll::extension::references::{self, PartialReferences, ReferencesAnswer};
use crate::bindings::workspace_symbols::exports::atoll::extension::workspace_symbols::{self, FoundAnswer, PartialFound};
use crate::bindings::{definition, rename};
use crate::feature::{Definition, ReferenceQuery, References, Rename, WorkspaceSymbols};
use crate::{DefinitionGoal, DocumentEdits, Failure, Place, RenameCandidate, Revision, report_panics};

impl<E: Definition> definition::exports::atoll::extension::definition::Guest for Export<E> {
    fn find(revision: Revision, at: u32, goal: DefinitionGoal) -> Result<Vec<Place>, Failure> {
        among::<E, _>(revision, at, |documents| E::find(documents, revision, at, goal))
    }
}

impl<E: Rename> rename::exports::atoll::extension::rename::Guest for Export<E> {
    fn prepare(revision: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure> {
        among::<E, _>(revision, at, |documents| E::prepare(documents, revision, at))
    }

    fn rename(revision: Revision, at: u32, name: String) -> Result<Vec<DocumentEdits>, Failure> {
        among::<E, _>(revision, at, |documents| E::rename(documents, revision, at, &name))
    }
}

thread_local! {
    static REFERENCES: RefCell<Unfinished<ReferenceQuery>> = RefCell::default();
    static SEARCHES: RefCell<Unfinished<String>> = RefCell::default();
}

fn uses<E: References>(query: ReferenceQuery, fresh: bool) -> Result<ReferencesAnswer, Failure> {
    let part = among::<E, _>(query.revision, query.at, |documents| E::references(documents, query, fresh))?;
    Ok(if part.complete {
        ReferencesAnswer::Complete(part.found)
    } else {
        let token = REFERENCES.with_borrow_mut(|waiting| waiting.remember(query, |other| other.revision.document == query.revision.document));
        ReferencesAnswer::Partial(PartialReferences { found: part.found, token })
    })
}

impl<E: References> references::Guest for Export<E> {
    fn references(revision: Revision, at: u32, include_declaration: bool) -> Result<ReferencesAnswer, Failure> {
        uses::<E>(ReferenceQuery { revision, at, include_declaration }, true)
    }

    fn resume(token: u32) -> Result<ReferencesAnswer, Failure> {
        let query = REFERENCES.with_borrow_mut(|waiting| waiting.take(token))?;
        uses::<E>(query, false)
    }
}

fn search<E: WorkspaceSymbols>(query: String, fresh: bool) -> Result<FoundAnswer, Failure> {
    report_panics();
    let part = E::with_documents(|documents| E::search(documents, &query, fresh))?;
    Ok(if part.complete {
        FoundAnswer::Complete(part.found)
    } else {
        let token = SEARCHES.with_borrow_mut(|waiting| waiting.remember(query, |_| true));
        FoundAnswer::Partial(PartialFound { found: part.found, token })
    })
}

impl<E: WorkspaceSymbols> workspace_symbols::Guest for Export<E> {
    fn search(query: String) -> Result<FoundAnswer, Failure> {
        search::<E>(query, true)
    }

    fn resume(token: u32) -> Result<FoundAnswer, Failure> {
        let query = SEARCHES.with_borrow_mut(|waiting| waiting.take(token))?;
        search::<E>(query, false)
    }
}
