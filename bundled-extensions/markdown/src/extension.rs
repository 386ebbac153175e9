//! The extension: what the editor asks, answered by the other modules.

mod change;
mod navigate;
mod show;
#[cfg(test)]
mod tests;

use std::ops::Range;
use std::rc::Rc;

use atoll_extension::{Analysis, Document, Failure, Span, TextEdit};

use crate::check::Check;
use crate::outline::{self, Heading};
use crate::page::Page;
use crate::tables::Edit;

/// Larger documents, in bytes, are not read.
const LARGEST: usize = 16 << 20;

/// What is known of one Markdown document.
pub struct Markdown {
    page: Page,
    /// Units at the start and at the end of the text that are as they were when the page was read last; nothing when all are.
    stale: Option<(u32, u32)>,
    length: u32,
    headings: Option<Rc<Vec<Heading>>>,
    check: Check,
}

impl Analysis for Markdown {
    fn opened(document: &Document) -> Self {
        Markdown { page: Page::default(), stale: Some((0, 0)), length: document.text().len(), headings: None, check: Check::default() }
    }

    fn changed(&mut self, document: &Document, edits: &[TextEdit]) {
        let (Some(first), Some(last)) = (edits.first(), edits.last()) else { return };
        let (same, tail) = self.stale.unwrap_or((u32::MAX, u32::MAX));
        // half of a surrogate pair may have changed with its other half
        let end = self.length.saturating_sub(last.span.end);
        self.stale = Some((same.min(first.span.start.saturating_sub(1)), tail.min(end.saturating_sub(1))));
        self.length = document.text().len();
        self.headings = None;
        self.check = Check::default();
    }
}

impl Markdown {
    /// The page of the document as it is now.
    fn page(&mut self, document: &Document) -> Result<&Page, Failure> {
        self.read(document)?;
        Ok(&self.page)
    }

    fn read(&mut self, document: &Document) -> Result<(), Failure> {
        let text = document.text();
        if text.len_bytes() > LARGEST {
            return Err(Failure::TooLarge(format!("Markdown documents are read up to {} MB.", LARGEST >> 20)));
        }
        if let Some((same, tail)) = self.stale.take() {
            let bytes = text.len_bytes();
            let same = text.byte_of(same).min(self.page.source().len());
            let tail = bytes - text.byte_of(text.len().saturating_sub(tail));
            let tail = tail.min(bytes - same).min(self.page.source().len() - same);
            self.page.update(text.to_string(), same, tail);
        }
        Ok(())
    }

    /// The page and its headings.
    fn outline(&mut self, document: &Document) -> Result<(&Page, Rc<Vec<Heading>>), Failure> {
        self.read(document)?;
        let headings = self.headings.get_or_insert_with(|| Rc::new(outline::headings(&self.page))).clone();
        Ok((&self.page, headings))
    }
}

/// A range of bytes as the contract counts.
fn span(document: &Document, range: &Range<usize>) -> Span {
    Span { start: document.text().offset_of(range.start), end: document.text().offset_of(range.end) }
}

/// A span as bytes.
fn bytes(document: &Document, span: Span) -> Range<usize> {
    document.text().byte_of(span.start)..document.text().byte_of(span.end)
}

fn text_edits(document: &Document, edits: Vec<Edit>) -> Vec<TextEdit> {
    edits.into_iter().map(|edit| TextEdit { span: span(document, &edit.range), text: edit.text }).collect()
}

atoll_extension::extension!(Markdown);
atoll_extension::export_highlighting!(Markdown);
atoll_extension::export_diagnostics!(Markdown);
atoll_extension::export_symbols!(Markdown);
atoll_extension::export_folding!(Markdown);
atoll_extension::export_formatting!(Markdown);
atoll_extension::export_range_formatting!(Markdown);
atoll_extension::export_on_type_formatting!(Markdown);
atoll_extension::export_completion!(Markdown);
atoll_extension::export_hover!(Markdown);
atoll_extension::export_definition!(Markdown);
atoll_extension::export_references!(Markdown);
atoll_extension::export_occurrences!(Markdown);
atoll_extension::export_rename!(Markdown);
atoll_extension::export_selection!(Markdown);
atoll_extension::export_links!(Markdown);
atoll_extension::export_code_actions!(Markdown);
atoll_extension::export_commands!(Markdown);
