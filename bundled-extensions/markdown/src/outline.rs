//! Headings, the sections under them, and the names by which links find them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::page::{Page, Spelled};
use crate::syntax::inline::Piece;
use crate::syntax::tree::Kind;

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words without marks.
    pub text: String,
    /// The name that `#name` links to.
    pub anchor: String,
    /// The whole heading.
    pub range: Range<usize>,
    /// To where the next heading of this level or a higher one begins, without blank lines at the end.
    pub section: Range<usize>,
    /// Whether it stands in no other block.
    pub top: bool,
    /// Headings that it lies in.
    pub depth: u32,
}

/// All headings in order.
pub fn headings(page: &Page) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut open: Vec<usize> = Vec::new();
    for block in page.all() {
        let Kind::Heading { level, .. } = block.node().kind else { continue };
        let range = block.range();
        let text = words(&page.spell(block));
        let anchor = unique(slug(&text), &mut taken);
        let top = block.depth == 1;
        if top {
            while let Some(&last) = open.last().filter(|&&last| headings[last].level >= level) {
                headings[last].section.end = trimmed(page, range.start).max(headings[last].range.end);
                open.pop();
            }
        }
        let depth = open.len() as u32;
        if top {
            open.push(headings.len());
        }
        headings.push(Heading { level, text, anchor, section: range.clone(), range, top, depth });
    }
    for last in open {
        headings[last].section.end = trimmed(page, page.source().len()).max(headings[last].range.end);
    }
    headings
}

fn trimmed(page: &Page, end: usize) -> usize {
    page.source()[..end].trim_end_matches(['\n', ' ', '\t']).len()
}

/// The words of inlines without their marks.
pub fn words(spelled: &Spelled) -> String {
    let mut words = String::new();
    let text = &spelled.content.text;
    for part in &spelled.inlines.parts {
        match &part.piece {
            Piece::Text | Piece::Bracket => words.push_str(&text[part.range.clone()]),
            Piece::Escape => words.push_str(&text[part.range.start + 1..part.range.end]),
            Piece::Entity(value) => words.push_str(value),
            Piece::Code(range) => words.push_str(text[range.clone()].trim()),
            Piece::Autolink(_) => words.push_str(&text[part.range.start + 1..part.range.end - 1]),
            Piece::Break(_) => words.push(' '),
            Piece::Run(run) => words.push_str(&text[run.low..run.high]),
            Piece::Html | Piece::LinkStart(_) | Piece::LinkEnd(_) => {}
        }
    }
    words
}

/// The name that GitHub gives to a heading: lower-case letters, digits, `-` and `_`, blanks as `-`.
pub fn slug(text: &str) -> String {
    let keep = |character: char| match character {
        ' ' => Some('-'),
        '-' | '_' => Some(character),
        _ => character.is_alphanumeric().then_some(character),
    };
    text.trim().to_lowercase().chars().filter_map(keep).collect()
}

fn unique(slug: String, taken: &mut BTreeMap<String, usize>) -> String {
    let mut name = slug.clone();
    while let Some(&count) = taken.get(&slug).filter(|_| taken.contains_key(&name)) {
        name = format!("{slug}-{count}");
        taken.insert(slug.clone(), count + 1);
    }
    taken.entry(name.clone()).or_insert(1);
    name
}
