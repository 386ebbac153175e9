//! How the features become the interfaces that a module exports.

mod caret;
mod editing;
mod navigation;
mod shown;
mod unfinished;
mod user;

use std::cell::RefCell;
use std::marker::PhantomData;

use crate::bindings::diagnostics::exports::atoll::extension::diagnostics::{self, DiagnosticsAnswer, PartialDiagnostics};
use crate::bindings::{folding, formatting, highlighting, lifecycle, symbols, sync};
use crate::feature::{Diagnostics, Extension, Folding, Formatting, Highlighting, Lifecycle, Symbols};
use crate::{
    Document, DocumentInfo, Documents, Failure, Fold, FormattingOptions, Highlights, HostInfo, Revision, Span, Symbol, TextEdit, report_panics,
};
use unfinished::Unfinished;

/// The exported interfaces of an extension `E`, each on the ground of the trait of the same name.
pub struct Export<E>(PhantomData<E>);

/// Lends the document and the extension's value for it at a revision.
fn at<E: Extension, R>(revision: Revision, work: impl FnOnce(&Document, &mut E) -> Result<R, Failure>) -> Result<R, Failure> {
    report_panics();
    E::with_documents(|documents| documents.at(revision).and_then(|(document, extension)| work(document, extension)))
}

/// Lends the document and the extension's value for it, once the offset is known to lie inside.
fn at_offset<E: Extension, R>(revision: Revision, offset: u32, work: impl FnOnce(&Document, &mut E) -> Result<R, Failure>) -> Result<R, Failure> {
    at_span(revision, Span { start: offset, end: offset }, work)
}

/// Lends the document and the extension's value for it, once the span is known to lie inside.
fn at_span<E: Extension, R>(revision: Revision, span: Span, work: impl FnOnce(&Document, &mut E) -> Result<R, Failure>) -> Result<R, Failure> {
    at(revision, |document, extension| {
        inside(document, span)?;
        work(document, extension)
    })
}

/// Lends all documents, once the revision and the offset in it are known to be right.
fn among<E: Extension, R>(revision: Revision, offset: u32, work: impl FnOnce(&mut Documents<E>) -> Result<R, Failure>) -> Result<R, Failure> {
    report_panics();
    E::with_documents(|documents| {
        inside(documents.at(revision)?.0, Span { start: offset, end: offset })?;
        work(documents)
    })
}

/// Fails with `invalid-request` for a span that does not lie in the document.
fn inside(document: &Document, span: Span) -> Result<(), Failure> {
    let length = document.text().len();
    if span.start > span.end || span.end > length {
        return Err(Failure::InvalidRequest(format!("{}..{} is outside of 0..{length}", span.start, span.end)));
    }
    Ok(())
}

impl<E: Extension> sync::exports::atoll::extension::sync::Guest for Export<E> {
    fn did_open(info: DocumentInfo, text: String) {
        report_panics();
        E::with_documents(|documents| documents.open(info, &text));
    }

    fn did_change(document: u32, version: u32, edits: Vec<TextEdit>) {
        report_panics();
        E::with_documents(|documents| documents.change(document, version, &edits));
    }

    fn did_close(document: u32) {
        report_panics();
        E::with_documents(|documents| documents.close(document));
    }
}

impl<E: Lifecycle> lifecycle::exports::atoll::extension::lifecycle::Guest for Export<E> {
    fn activate(host: HostInfo) -> Result<(), String> {
        report_panics();
        E::activate(&host)
    }

    fn deactivate() {
        E::deactivate();
    }
}

impl<E: Highlighting> highlighting::exports::atoll::extension::highlighting::Guest for Export<E> {
    fn scopes() -> Vec<String> {
        E::SCOPES.iter().map(|&scope| scope.to_owned()).collect()
    }

    fn highlight(revision: Revision, visible: Span) -> Result<Highlights, Failure> {
        at_span(revision, visible, |document, extension: &mut E| extension.highlight(document, visible))
    }
}

impl<E: Symbols> symbols::exports::atoll::extension::symbols::Guest for Export<E> {
    fn document_symbols(revision: Revision) -> Result<Vec<Symbol>, Failure> {
        at(revision, |document, extension: &mut E| extension.symbols(document))
    }
}

impl<E: Folding> folding::exports::atoll::extension::folding::Guest for Export<E> {
    fn folds(revision: Revision) -> Result<Vec<Fold>, Failure> {
        at(revision, |document, extension: &mut E| extension.folds(document))
    }
}

impl<E: Formatting> formatting::exports::atoll::extension::formatting::Guest for Export<E> {
    fn format_document(revision: Revision, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        at(revision, |document, extension: &mut E| extension.format(document, options))
    }
}

thread_local! {
    static UNFINISHED: RefCell<Unfinished<Revision>> = RefCell::default();
}

fn search<E: Diagnostics>(revision: Revision, fresh: bool) -> Result<DiagnosticsAnswer, Failure> {
    let found = at(revision, |document, extension: &mut E| extension.diagnose(document, fresh))?;
    Ok(if found.complete {
        DiagnosticsAnswer::Complete(found.diagnostics)
    } else {
        DiagnosticsAnswer::Partial(PartialDiagnostics {
            found: found.diagnostics,
            token: UNFINISHED.with_borrow_mut(|unfinished| unfinished.remember(revision, |other| other.document == revision.document)),
        })
    })
}

impl<E: Diagnostics> diagnostics::Guest for Export<E> {
    fn diagnose(revision: Revision) -> Result<DiagnosticsAnswer, Failure> {
        search::<E>(revision, true)
    }

    fn resume(token: u32) -> Result<DiagnosticsAnswer, Failure> {
        let revision = UNFINISHED.with_borrow_mut(|unfinished| unfinished.take(token))?;
        search::<E>(revision, false)
    }
}
