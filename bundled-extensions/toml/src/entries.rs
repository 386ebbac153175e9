//! What a document defines, by path: headers, keys, and keys inside of inline tables.

use std::ops::Range;

use crate::language::quoted;
use crate::language::token::{Kind, Token, closing};

/// Inline tables nested deeper than this are not taken apart.
const DEEPEST: usize = 32;

/// A header or a key with its value. Places are in bytes.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The keys from the root, without quotes; elements of arrays have the array's path.
    pub path: Vec<String>,
    /// How many keys of the path stand elsewhere: in the header, or in front of the inline table.
    pub known: usize,
    /// Where the others stand.
    pub parts: Vec<Range<usize>>,
    /// The first and last token of the value; none for headers.
    pub value: Option<(usize, usize)>,
    /// `[[` rather than `[`.
    pub element: bool,
    /// A statement of its own, not inside of an inline table.
    pub statement: bool,
    /// From the first key or bracket to the end of the value or header.
    pub range: Range<usize>,
}

impl Entry {
    /// The number of the part at a place.
    pub fn part_at(&self, place: usize) -> Option<usize> {
        self.parts.iter().position(|part| part.start <= place && place <= part.end)
    }

    /// The path up to a part.
    pub fn path_to(&self, part: usize) -> &[String] {
        &self.path[..self.known + part + 1]
    }
}

/// All entries in order; those of an inline table follow the key it belongs to.
pub fn entries(text: &str, tokens: &[Token]) -> Vec<Entry> {
    let mut reader = Reader { text, tokens, entries: Vec::new(), header: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = match tokens[at].kind {
            Kind::Header | Kind::ArrayHeader => reader.header(at),
            Kind::Key | Kind::Dot | Kind::Equals => {
                let context = reader.header.clone();
                reader.entry(at, context, true, 0)
            }
            _ => at + 1,
        };
    }
    reader.entries
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a [Token],
    entries: Vec<Entry>,
    header: Vec<String>,
}

impl Reader<'_> {
    /// The keys from a token on: their places, and the token behind them.
    fn keys(&self, at: usize) -> (Vec<Range<usize>>, usize) {
        let end = (at..self.tokens.len()).find(|&i| !matches!(self.tokens[i].kind, Kind::Key | Kind::Dot)).unwrap_or(self.tokens.len());
        let keys = self.tokens[at..end].iter().filter(|token| token.kind == Kind::Key && token.end > token.start);
        (keys.map(|token| token.start as usize..token.end as usize).collect(), end)
    }

    fn names(&self, parts: &[Range<usize>]) -> Vec<String> {
        parts.iter().map(|part| quoted::decode(&self.text[part.clone()])).collect()
    }

    fn header(&mut self, at: usize) -> usize {
        let (parts, end) = self.keys(at + 1);
        self.header = self.names(&parts);
        let last = self.tokens.get(end).map_or(self.tokens[at].end, |token| token.end);
        self.entries.push(Entry {
            path: self.header.clone(),
            known: 0,
            parts,
            value: None,
            element: self.tokens[at].kind == Kind::ArrayHeader,
            statement: true,
            range: self.tokens[at].start as usize..last as usize,
        });
        end + 1
    }

    fn entry(&mut self, at: usize, context: Vec<String>, statement: bool, depth: usize) -> usize {
        let (parts, equals) = self.keys(at);
        let first = (equals + 1).min(self.tokens.len() - 1);
        let last = closing(self.tokens, first);
        let known = context.len();
        let mut path = context;
        path.extend(self.names(&parts));
        if !parts.is_empty() {
            let end = (self.tokens[last].end as usize).max(parts[parts.len() - 1].end);
            let range = parts[0].start..end;
            self.entries.push(Entry { path: path.clone(), known, parts, value: Some((first, last)), element: false, statement, range });
        }
        self.inside(first, last, &path, depth + 1);
        last + 1
    }

    fn inside(&mut self, first: usize, last: usize, path: &[String], depth: usize) {
        if depth > DEEPEST || first == last {
            return;
        }
        let mut at = first + 1;
        while at < last {
            at = match self.tokens[at].kind {
                Kind::Key if self.tokens[first].kind == Kind::BraceOpen => self.entry(at, path.to_vec(), false, depth),
                kind if kind.opens() => {
                    let end = closing(self.tokens, at);
                    self.inside(at, end, path, depth + 1);
                    end + 1
                }
                _ => at + 1,
            };
        }
    }
}

/// The part of a key at a place: entry and part.
pub fn at(entries: &[Entry], place: usize) -> Option<(&Entry, usize)> {
    entries.iter().find_map(|entry| entry.part_at(place).map(|part| (entry, part)))
}

/// Where a path is named, in order: the place, and whether the whole entry is it.
pub fn named<'a>(entries: &'a [Entry], path: &'a [String]) -> impl Iterator<Item = (&'a Entry, Range<usize>, bool)> {
    entries.iter().filter_map(move |entry| {
        let part = path.len().checked_sub(entry.known + 1)?;
        let place = entry.parts.get(part)?;
        (entry.path_to(part) == path).then(|| (entry, place.clone(), part + 1 == entry.parts.len()))
    })
}
