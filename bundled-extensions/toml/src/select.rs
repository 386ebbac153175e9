//! What lies around a place, from the smallest outwards.

use std::ops::Range;

use crate::language::token::{Kind, Token, closing};
use crate::outline::Symbol;

/// The stretches around a place, each inside of the next and smaller.
pub fn around(text: &str, tokens: &[Token], symbols: &[Symbol], place: usize) -> Vec<Range<usize>> {
    let mut found = vec![0..text.len()];
    for (index, token) in tokens.iter().enumerate() {
        let range = token.start as usize..token.end as usize;
        if token.kind.opens() && range.start <= place {
            let end = tokens[closing(tokens, index)];
            if place <= end.end as usize {
                found.extend([range.end..end.start as usize, range.start..end.end as usize]);
            }
        } else if range.start <= place && place <= range.end && token.kind != Kind::Newline {
            let quoted = text[range.clone()].starts_with(['"', '\'']);
            let long = range.len() >= 6 && (text[range.clone()].starts_with("\"\"\"") || text[range.clone()].starts_with("'''"));
            if quoted && range.len() >= 2 {
                let width = if long { 3 } else { 1 };
                // a string may lack its closing quotes
                let inner = range.start + width..range.end - width;
                if text.is_char_boundary(inner.start) && text.is_char_boundary(inner.end) {
                    found.push(inner);
                }
            }
            found.push(range);
        }
    }
    for symbol in symbols {
        found.extend([symbol.start..symbol.end, symbol.key.0..symbol.key.1]);
    }
    found.retain(|range| range.start <= place && place <= range.end && !range.is_empty());
    found.sort_by_key(|range| range.len());
    let mut result: Vec<Range<usize>> = Vec::new();
    for range in found {
        if result.last().is_none_or(|last| range.start <= last.start && last.end <= range.end && range != *last) {
            result.push(range);
        }
    }
    result
}

/// Addresses in strings and comments.
pub fn addresses(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for token in tokens.iter().filter(|token| matches!(token.kind, Kind::String | Kind::Comment)) {
        let written = token.text(text);
        let mut at = 0;
        while let Some(next) = written[at..].find("http") {
            let start = at + next;
            let rest = &written[start..];
            at = start + 4;
            if rest.starts_with("https://") || rest.starts_with("http://") {
                let end = rest.find(|c: char| c.is_whitespace() || c.is_control() || "\"'<>\\`".contains(c)).unwrap_or(rest.len());
                let end = rest[..end].trim_end_matches(['.', ',', ';', ':', ')', ']', '}']).len();
                if end > "https://".len() {
                    found.push(token.start as usize + start..token.start as usize + start + end);
                    at = start + end;
                }
            }
        }
    }
    found
}
