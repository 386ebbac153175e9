//! How the features become the interfaces that a module exports.

use std::cell::RefCell;
use std::marker::PhantomData;

use crate::bindings::diagnostics::exports::atoll::extension::diagnostics::{self, DiagnosticsAnswer, PartialDiagnostics};
use crate::bindings::{folding, formatting, highlighting, lifecycle, symbols, sync};
use crate::feature::{Diagnostics, Extension, Folding, Formatting, Highlighting, Lifecycle, Symbols};
use crate::{Document, DocumentInfo, Failure, Fold, FormattingOptions, Highlights, HostInfo, Revision, Span, Symbol, TextEdit, report_panics};

/// The exported interfaces of an extension `E`, each on the ground of the trait of the same name.
pub struct Export<E>(PhantomData<E>);

/// Lends the document and the extension's value for it at a revision.
fn at<E: Extension, R>(revision: Revision, work: impl FnOnce(&Document, &mut E) -> Result<R, Failure>) -> Result<R, Failure> {
    report_panics();
    E::with_documents(|documents| documents.at(revision).and_then(|(document, extension)| work(document, extension)))
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
        at(revision, |document, extension: &mut E| {
            if visible.start > visible.end || visible.end > document.text().len() {
                let length = document.text().len();
                return Err(Failure::InvalidRequest(format!("{}..{} is outside of 0..{length}", visible.start, visible.end)));
            }
            extension.highlight(document, visible)
        })
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

/// The unfinished searches for problems: the token the host was given last for each document.
#[derive(Default)]
struct Unfinished {
    last_token: u32,
    waiting: Vec<(u32, Revision)>,
}

thread_local! {
    static UNFINISHED: RefCell<Unfinished> = RefCell::default();
}

/// Forgets what waits for a document and, where the work goes on, remembers it under a new token.
fn remember(revision: Revision) -> u32 {
    UNFINISHED.with_borrow_mut(|unfinished| {
        unfinished.waiting.retain(|(_, other)| other.document != revision.document);
        unfinished.last_token = unfinished.last_token.wrapping_add(1);
        unfinished.waiting.push((unfinished.last_token, revision));
        unfinished.last_token
    })
}

fn search<E: Diagnostics>(revision: Revision, fresh: bool) -> Result<DiagnosticsAnswer, Failure> {
    let found = at(revision, |document, extension: &mut E| extension.diagnose(document, fresh))?;
    Ok(if found.complete {
        DiagnosticsAnswer::Complete(found.diagnostics)
    } else {
        DiagnosticsAnswer::Partial(PartialDiagnostics { found: found.diagnostics, token: remember(revision) })
    })
}

impl<E: Diagnostics> diagnostics::Guest for Export<E> {
    fn diagnose(revision: Revision) -> Result<DiagnosticsAnswer, Failure> {
        search::<E>(revision, true)
    }

    fn resume(token: u32) -> Result<DiagnosticsAnswer, Failure> {
        let revision = UNFINISHED.with_borrow_mut(|unfinished| {
            let index = unfinished.waiting.iter().position(|(other, _)| *other == token)?;
            Some(unfinished.waiting.swap_remove(index).1)
        });
        let revision = revision.ok_or_else(|| Failure::InvalidRequest(format!("nothing waits under the token {token}")))?;
        search::<E>(revision, false)
    }
}

/// Makes a type the extension of this module: keeps its [`crate::Documents`] and exports the interface `sync`. Once a module.
#[macro_export]
macro_rules! extension {
    ($extension:ident) => {
        const _: () = {
            ::std::thread_local! {
                static DOCUMENTS: ::std::cell::RefCell<$crate::Documents<$extension>> = ::std::cell::RefCell::default();
            }

            impl $crate::Extension for $extension {
                fn with_documents<R>(work: impl FnOnce(&mut $crate::Documents<Self>) -> R) -> R {
                    DOCUMENTS.with_borrow_mut(work)
                }
            }
        };
        $crate::__export!(sync, $extension);
    };
}

/// Exports one interface; the macros below name it. Elsewhere than in WebAssembly, as in native tests, the names of the contract are not
/// ones a linker takes, and nobody would call them.
#[doc(hidden)]
#[macro_export]
macro_rules! __export {
    ($interface:ident, $extension:ident) => {
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            type Exported = $crate::Export<$extension>;
    $crate::bindings::$interface::export!(Exported with_types_in $crate::bindings::$interface);
        };
    };
}

/// Offers the feature of [`Lifecycle`]: exports the interface `lifecycle`.
#[macro_export]
macro_rules! export_lifecycle {
    ($extension:ident) => {
        $crate::__export!(lifecycle, $extension);
    };
}

/// Offers the feature of [`Highlighting`]: exports the interface `highlighting`.
#[macro_export]
macro_rules! export_highlighting {
    ($extension:ident) => {
        $crate::__export!(highlighting, $extension);
    };
}

/// Offers the feature of [`Diagnostics`]: exports the interface `diagnostics`.
#[macro_export]
macro_rules! export_diagnostics {
    ($extension:ident) => {
        $crate::__export!(diagnostics, $extension);
    };
}

/// Offers the feature of [`Symbols`]: exports the interface `symbols`.
#[macro_export]
macro_rules! export_symbols {
    ($extension:ident) => {
        $crate::__export!(symbols, $extension);
    };
}

/// Offers the feature of [`Folding`]: exports the interface `folding`.
#[macro_export]
macro_rules! export_folding {
    ($extension:ident) => {
        $crate::__export!(folding, $extension);
    };
}

/// Offers the feature of [`Formatting`]: exports the interface `formatting`.
#[macro_export]
macro_rules! export_formatting {
    ($extension:ident) => {
        $crate::__export!(formatting, $extension);
    };
}
