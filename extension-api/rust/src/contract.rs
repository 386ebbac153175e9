//! The contract's records, under the names that extensions use.

use crate::bindings::{diagnostics, folding, formatting, highlighting, host, lifecycle, symbols};

pub use diagnostics::exports::atoll::extension::diagnostics::{Diagnostic, DiagnosticTag, RelatedPlace, Severity};
pub use folding::exports::atoll::extension::folding::{Fold, FoldKind};
pub use formatting::exports::atoll::extension::formatting::FormattingOptions;
pub use highlighting::exports::atoll::extension::highlighting::{Highlights, Token};
pub use host::atoll::extension::documents::DocumentInfo;
pub use host::atoll::extension::log::Level as LogLevel;
pub use host::atoll::extension::types::{Failure, Revision, Span, TextEdit};
pub use host::atoll::extension::{clock, settings, ui, workspace};
pub use lifecycle::exports::atoll::extension::lifecycle::HostInfo;
pub use symbols::exports::atoll::extension::symbols::{Symbol, SymbolKind};
