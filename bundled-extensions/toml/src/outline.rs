//! The document's outline: tables by their headers, keys with a glimpse of their values.

use crate::language::token::{Kind, Token, closing};

/// What a symbol stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A table with a header, or an inline table.
    Table,
    /// An element of an array of tables.
    Element,
    /// An array.
    Array,
    /// A key with a string.
    String,
    /// A key with a number.
    Number,
    /// A key with a boolean.
    Boolean,
    /// A key with a date or time.
    Date,
    /// A key without a value.
    Key,
}

/// One symbol. Places are in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The key as written, without blanks; elements of arrays have their index behind it.
    pub name: String,
    /// A glimpse of the value.
    pub detail: Option<String>,
    /// What it stands for.
    pub sort: Sort,
    /// The whole of it.
    pub start: usize,
    /// Behind the whole of it.
    pub end: usize,
    /// The key.
    pub key: (usize, usize),
    /// 0 for the outermost.
    pub depth: u32,
}

/// Characters of a value that are shown.
const GLIMPSE: usize = 40;
/// Symbols beyond this number are left out.
const MOST: usize = 100_000;
/// Inline tables nested deeper than this are not taken apart.
const DEEPEST: u32 = 32;

/// The outline of a parsed document.
pub fn outline(text: &str, tokens: &[Token]) -> Vec<Symbol> {
    let mut outline = Outline { text, tokens, symbols: Vec::new(), open: Vec::new(), counts: std::collections::BTreeMap::new() };
    let mut at = 0;
    while at < tokens.len() && outline.symbols.len() < MOST {
        at = match tokens[at].kind {
            Kind::Header | Kind::ArrayHeader => outline.header(at),
            Kind::Key | Kind::Dot | Kind::Equals => outline.entry(at, outline.open.len() as u32),
            _ => at + 1,
        };
    }
    outline.finish()
}

struct Outline<'a> {
    text: &'a str,
    tokens: &'a [Token],
    symbols: Vec<Symbol>,
    /// The headers that the next one may lie under: symbol, path with indexes.
    open: Vec<(usize, Vec<String>)>,
    /// Elements seen of each array of tables, by path with the indexes of the arrays around.
    counts: std::collections::BTreeMap<Vec<String>, usize>,
}

impl Outline<'_> {
    /// A header; answers with the token behind it.
    fn header(&mut self, at: usize) -> usize {
        let tokens = self.tokens;
        let end = (at..tokens.len()).find(|&i| tokens[i].kind == Kind::HeaderEnd).unwrap_or(tokens.len() - 1);
        let keys = &tokens[at + 1..end];
        let mut path: Vec<String> = Vec::new();
        for token in keys.iter().filter(|token| token.kind == Kind::Key) {
            path.push(token.text(self.text).to_owned());
            let last = token.end == keys.iter().rev().find(|key| key.kind == Kind::Key).map_or(0, |key| key.end);
            if !last {
                self.index(&mut path);
            }
        }
        let element = tokens[at].kind == Kind::ArrayHeader;
        if element {
            *self.counts.entry(path.clone()).or_default() += 1;
            self.index(&mut path);
        }
        let before = keys.first().map_or(tokens[at].start, |key| key.start) as usize;
        self.close(&path);
        let depth = self.open.len();
        let known = self.open.last().map_or(0, |(_, outer)| outer.len());
        let key = (before, keys.last().map_or(before, |key| key.end as usize).max(before));
        self.symbols.push(Symbol {
            name: joined(&path[known..]),
            detail: None,
            sort: if element { Sort::Element } else { Sort::Table },
            start: tokens[at].start as usize,
            end: tokens[end].end as usize,
            key,
            depth: depth as u32,
        });
        self.open.push((self.symbols.len() - 1, path));
        end + 1
    }

    /// Puts the newest index behind the last part of a path, when it names an array of tables.
    fn index(&self, path: &mut [String]) {
        if let (Some(&count), Some(last)) = (self.counts.get(path), path.last_mut()) {
            last.push_str(&format!("[{}]", count - 1));
        }
    }

    /// Ends the headers that `path` does not lie under.
    fn close(&mut self, path: &[String]) {
        while let Some((symbol, outer)) = self.open.last() {
            if path.len() > outer.len() && path.starts_with(outer) && !outer.is_empty() {
                break;
            }
            let end = self.symbols[*symbol].end;
            self.open.pop();
            if let Some((around, _)) = self.open.last() {
                let around = *around;
                self.symbols[around].end = self.symbols[around].end.max(end);
            }
        }
    }

    /// A key and its value; answers with the token behind them.
    fn entry(&mut self, at: usize, depth: u32) -> usize {
        let tokens = self.tokens;
        let equals = (at..tokens.len()).find(|&i| !matches!(tokens[i].kind, Kind::Key | Kind::Dot)).unwrap_or(tokens.len());
        let value = (equals + 1).min(tokens.len() - 1);
        let last = closing(tokens, value);
        let parts = || tokens[at..equals].iter().filter(|token| token.kind == Kind::Key && token.end > token.start);
        let start = parts().next().map_or(tokens[at].start, |key| key.start) as usize;
        let key = (start, parts().next_back().map_or(start, |key| key.end as usize));
        let name: Vec<&str> = parts().map(|key| key.text(self.text)).collect();
        let end = (tokens[last].end as usize).max(key.1);
        if !name.is_empty() {
            let symbol = Symbol { name: name.join("."), detail: self.glimpse(value, last), sort: sort(tokens[value].kind), start, end, key, depth };
            self.symbols.push(symbol);
            self.inside(value, last, depth + 1);
        }
        if let (Some((header, _)), 0) = (self.open.last(), depth.saturating_sub(self.open.len() as u32)) {
            let header = *header;
            self.symbols[header].end = self.symbols[header].end.max(end);
        }
        last + 1
    }

    /// The entries of inline tables, and inline tables that are elements of an array.
    fn inside(&mut self, open: usize, close: usize, depth: u32) {
        let tokens = self.tokens;
        if depth > self.open.len() as u32 + DEEPEST || close == open {
            return;
        }
        let (mut at, mut index) = (open + 1, 0);
        while at < close && self.symbols.len() < MOST {
            let token = tokens[at];
            at = match token.kind {
                Kind::Key if tokens[open].kind == Kind::BraceOpen => self.entry(at, depth),
                kind if kind.opens() => {
                    let last = closing(tokens, at);
                    if kind == Kind::BraceOpen {
                        let (start, end) = (token.start as usize, tokens[last].end as usize);
                        let detail = self.glimpse(at, last);
                        let key = (start, (start + 1).min(end));
                        self.symbols.push(Symbol { name: format!("[{index}]"), detail, sort: Sort::Element, start, end, key, depth });
                        self.inside(at, last, depth + 1);
                    }
                    index += 1;
                    last + 1
                }
                kind => {
                    index += usize::from(kind.is_scalar());
                    at + 1
                }
            };
        }
    }

    /// The beginning of a value on one line; nothing for an empty one.
    fn glimpse(&self, first: usize, last: usize) -> Option<String> {
        let text = &self.text[self.tokens[first].start as usize..(self.tokens[last].end as usize).max(self.tokens[first].start as usize)];
        let mut shown = String::new();
        for (count, c) in text.chars().map(|c| if c.is_control() { ' ' } else { c }).enumerate() {
            if count == GLIMPSE {
                shown.push('…');
                break;
            }
            if !(c == ' ' && shown.ends_with(' ')) {
                shown.push(c);
            }
        }
        (!shown.is_empty()).then_some(shown)
    }

    fn finish(mut self) -> Vec<Symbol> {
        self.close(&[]);
        self.symbols
    }
}

fn joined(path: &[String]) -> String {
    if path.is_empty() { "?".to_owned() } else { path.join(".") }
}

fn sort(kind: Kind) -> Sort {
    match kind {
        Kind::ArrayOpen => Sort::Array,
        Kind::BraceOpen => Sort::Table,
        Kind::String => Sort::String,
        Kind::Integer | Kind::Float => Sort::Number,
        Kind::Boolean => Sort::Boolean,
        Kind::Date => Sort::Date,
        _ => Sort::Key,
    }
}
