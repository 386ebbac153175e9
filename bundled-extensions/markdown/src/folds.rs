//! What can be folded away.

use std::ops::Range;

use crate::outline::Heading;
use crate::page::Page;
use crate::syntax::tree::Kind;

/// A stretch that can be folded, and whether it is a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// From the end of its first line.
    pub range: Range<usize>,
    /// HTML comments.
    pub comment: bool,
}

/// All folds, sorted, nested and never crossing.
pub fn folds(page: &Page, headings: &[Heading]) -> Vec<Fold> {
    let source = page.source();
    let line_end = |at: usize| source[at..].find('\n').map_or(source.len(), |length| at + length);
    let mut folds = Vec::new();
    let mut add = |first: usize, end: usize, comment: bool| {
        let start = line_end(first);
        let end = source[..end].trim_end_matches(['\n', ' ', '\t']).len();
        if end > start && source[start..end].contains('\n') {
            folds.push(Fold { range: start..end, comment });
        }
    };
    for heading in headings.iter().filter(|heading| heading.top) {
        add(last(source, &heading.range), heading.section.end, false);
    }
    for block in page.all() {
        let range = block.range();
        match &block.node().kind {
            Kind::Fenced(_) | Kind::Indented | Kind::Item { .. } | Kind::Quote | Kind::Table => add(range.start, range.end, false),
            Kind::Html(kind) => add(range.start, range.end, *kind == 2),
            _ => {}
        }
    }
    folds.sort_by(|a, b| a.range.start.cmp(&b.range.start).then(b.range.end.cmp(&a.range.end)));
    folds.dedup_by(|a, b| a.range == b.range || a.range.start == b.range.start);
    folds
}

/// Where the last character of a range begins.
fn last(source: &str, range: &Range<usize>) -> usize {
    source[range.clone()].char_indices().next_back().map_or(range.start, |(at, _)| range.start + at)
}
