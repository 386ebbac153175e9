//! Exports of what is asked for at the caret or the pointer.

use super::{Export, among, at_offset};
use crate::bindings::selection::exports::atoll::extension::selection::{self, Nested};
use crate::bindings::{completion, hover, linked_editing, occurrences, signature_help};
use crate::feature::{Completion, Hover, LinkedEditing, Occurrences, Selection, SignatureHelp};
use crate::{CompletionTrigger, Completions, Failure, HoverCard, Occurrence, ResolvedCompletion, Revision, Signatures, Span};

impl<E: Completion> completion::exports::atoll::extension::completion::Guest for Export<E> {
    fn complete(revision: Revision, at: u32, trigger: CompletionTrigger) -> Result<Completions, Failure> {
        among::<E, _>(revision, at, |documents| E::complete(documents, revision, at, trigger))
    }

    fn resolve(revision: Revision, handle: u32) -> Result<ResolvedCompletion, Failure> {
        among::<E, _>(revision, 0, |documents| E::resolve(documents, revision, handle))
    }
}

impl<E: Hover> hover::exports::atoll::extension::hover::Guest for Export<E> {
    fn hover(revision: Revision, at: u32) -> Result<Option<HoverCard>, Failure> {
        at_offset(revision, at, |document, extension: &mut E| extension.hover(document, at))
    }
}

impl<E: SignatureHelp> signature_help::exports::atoll::extension::signature_help::Guest for Export<E> {
    fn help(revision: Revision, at: u32, shown: Option<u32>) -> Result<Option<Signatures>, Failure> {
        at_offset(revision, at, |document, extension: &mut E| extension.help(document, at, shown))
    }
}

impl<E: Occurrences> occurrences::exports::atoll::extension::occurrences::Guest for Export<E> {
    fn occurrences(revision: Revision, at: u32) -> Result<Vec<Occurrence>, Failure> {
        at_offset(revision, at, |document, extension: &mut E| extension.occurrences(document, at))
    }
}

impl<E: LinkedEditing> linked_editing::exports::atoll::extension::linked_editing::Guest for Export<E> {
    fn linked(revision: Revision, at: u32) -> Result<Vec<Span>, Failure> {
        at_offset(revision, at, |document, extension: &mut E| extension.linked(document, at))
    }
}

impl<E: Selection> selection::Guest for Export<E> {
    fn ranges(revision: Revision, places: Vec<u32>) -> Result<Vec<Nested>, Failure> {
        let nested = |&at: &u32| {
            let spans = at_offset(revision, at, |document, extension: &mut E| extension.around(document, at))?;
            Ok(Nested { spans })
        };
        places.iter().map(nested).collect()
    }
}
