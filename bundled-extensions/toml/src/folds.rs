//! What can be folded: tables, arrays, strings and comment blocks of several lines.

use crate::language::token::{Kind, Token};
use crate::outline::{Sort, Symbol};

/// One fold in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Where the hidden part begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether it is a block of comments.
    pub comment: bool,
}

/// All folds of a parsed document, sorted by their starts. They nest and do not cross.
pub fn folds(text: &str, tokens: &[Token], symbols: &[Symbol]) -> Vec<Fold> {
    let mut folds = Vec::new();
    for symbol in symbols.iter().filter(|symbol| matches!(symbol.sort, Sort::Table | Sort::Element)) {
        if text.as_bytes().get(symbol.start) == Some(&b'[') {
            let line = text[symbol.start..].find('\n').map_or(text.len(), |length| symbol.start + length);
            folds.push(Fold { start: line, end: symbol.end, comment: false });
        }
    }
    let mut open = Vec::new();
    for token in tokens {
        let (start, end) = (token.start as usize, token.end as usize);
        if token.kind.opens() {
            open.push(end);
        } else if token.kind.closes() {
            let inner = open.pop().unwrap_or(start);
            if end > start {
                folds.push(Fold { start: inner, end: start, comment: false });
            }
        } else if token.kind == Kind::String && text[start..end].contains('\n') {
            // Only multi-line strings hold line breaks; unclosed ones have no quotes to stop before.
            let quotes = if text[start + 3..end].ends_with(&text[start..start + 3]) { 3 } else { 0 };
            folds.push(Fold { start: start + 3, end: end - quotes, comment: false });
        }
    }
    comments(tokens, &mut folds);
    let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    folds.retain(|fold| breaks.get(breaks.partition_point(|&at| at < fold.start)).is_some_and(|&at| at < fold.end));
    folds.sort_by_key(|fold| (fold.start, std::cmp::Reverse(fold.end)));
    folds
}

/// Blocks of comments that stand alone on at least two lines without a blank one between them.
fn comments(tokens: &[Token], folds: &mut Vec<Fold>) {
    let alone = |index: usize| tokens[index].kind == Kind::Comment && (index == 0 || tokens[index - 1].kind == Kind::Newline);
    let mut at = 0;
    while at < tokens.len() {
        let mut last = at;
        while alone(at) && last + 2 < tokens.len() && tokens[last + 1].kind == Kind::Newline && alone(last + 2) {
            last += 2;
        }
        if last > at {
            folds.push(Fold { start: tokens[at].end as usize, end: tokens[last].end as usize, comment: true });
        }
        at = last + 1;
    }
}
