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
//! Offsets and lengths count UTF-16 code units everywhere; [`Text`] converts them to lines, columns and bytes.
//!
//! What an extension may ask of the editor besides is in [`clock`], [`settings`], [`ui`] and [`workspace`]: the contract's own functions. Those
//! that need a capability answer `Denied` unless the manifest asks for it and the user grants it. They exist in the editor's sandbox only.
//!
//! A panic is logged as an error with its message, file and line before the instance ends; the editor then starts a new one.

#[doc(hidden)]
pub mod bindings;
mod contract;
mod document;
mod export;
mod failure;
mod feature;
mod text;

pub use contract::{
    Diagnostic, DiagnosticTag, DocumentInfo, Failure, Fold, FoldKind, FormattingOptions, Highlights, HostInfo, LogLevel, RelatedPlace, Revision,
    Severity, Span, Symbol, SymbolKind, TextEdit, Token, clock, settings, ui, workspace,
};
pub use document::{Analysis, Document, Documents};
#[doc(hidden)]
pub use export::Export;
pub use failure::{log, report_panics, should_yield};
pub use feature::{Diagnostics, Extension, Folding, Formatting, Found, Highlighting, Lifecycle, Symbols};
pub use text::{Measure, Text};

#[cfg(test)]
mod tests;
