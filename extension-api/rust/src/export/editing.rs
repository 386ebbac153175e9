//! Exports of edits on offer and of formatting parts.

use super::{Export, at, at_offset, at_span, inside};
use crate::bindings::{code_actions, on_type_formatting, range_formatting};
use crate::feature::{CodeActions, OnTypeFormatting, RangeFormatting};
use crate::{ActionKind, CodeAction, DocumentEdits, Failure, FormattingOptions, Revision, Span, TextEdit};

impl<E: CodeActions> code_actions::exports::atoll::extension::code_actions::Guest for Export<E> {
    fn actions(revision: Revision, around: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        at_span(revision, around, |document, extension: &mut E| extension.actions(document, around, wanted))
    }

    fn resolve(revision: Revision, handle: u32) -> Result<Vec<DocumentEdits>, Failure> {
        at(revision, |document, extension: &mut E| extension.resolve(document, handle))
    }
}

impl<E: RangeFormatting> range_formatting::exports::atoll::extension::range_formatting::Guest for Export<E> {
    fn format_ranges(revision: Revision, ranges: Vec<Span>, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        at(revision, |document, extension: &mut E| {
            ranges.iter().try_for_each(|&range| inside(document, range))?;
            extension.format_ranges(document, &ranges, options)
        })
    }
}

impl<E: OnTypeFormatting> on_type_formatting::exports::atoll::extension::on_type_formatting::Guest for Export<E> {
    fn format_on_type(revision: Revision, at: u32, typed: String, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        at_offset(revision, at, |document, extension: &mut E| extension.format_on_type(document, at, &typed, options))
    }
}
