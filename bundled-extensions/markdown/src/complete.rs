//! What can be written at a place.

use std::ops::Range;

use crate::outline::Heading;
use crate::page::Page;
use crate::syntax::tree::Kind;

/// Languages of code blocks that people write most.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "cpp",
    "csharp",
    "css",
    "diff",
    "dockerfile",
    "go",
    "graphql",
    "html",
    "ini",
    "java",
    "javascript",
    "json",
    "jsonc",
    "kotlin",
    "lua",
    "makefile",
    "markdown",
    "php",
    "python",
    "ruby",
    "rust",
    "scss",
    "shell",
    "sql",
    "swift",
    "text",
    "toml",
    "tsx",
    "typescript",
    "xml",
    "yaml",
    "zig",
];

/// What a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// A label of a reference definition.
    Label,
    /// A heading's anchor.
    Anchor,
    /// A language.
    Language,
}

/// Something that can be written.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// What is written.
    pub text: String,
    /// What it leads to.
    pub detail: String,
    /// What it is.
    pub sort: Sort,
}

/// The suggestions at a place and what they replace; nothing where none fit.
pub fn complete(page: &Page, headings: &[Heading], place: usize) -> Option<(Range<usize>, Vec<Suggestion>)> {
    let source = page.source();
    let start = source[..place].rfind('\n').map_or(0, |at| at + 1);
    let before = &source[start..place];
    if let Some(language) = before.trim_start_matches([' ', '>']).strip_prefix("```").or_else(|| before.trim_start().strip_prefix("~~~")) {
        let fence = page.at(place).iter().any(|block| matches!(block.node().kind, Kind::Fenced(_)) && block.range().start >= start);
        let known = LANGUAGES.iter().map(|name| Suggestion { text: (*name).to_owned(), detail: String::new(), sort: Sort::Language });
        return (fence && !language.contains([' ', '`'])).then(|| (place - language.len()..place, known.collect()));
    }
    if page.at(place).iter().any(|block| matches!(block.node().kind, Kind::Fenced(_) | Kind::Indented | Kind::Html(_))) {
        return None;
    }
    if let Some(hash) = before.rfind('#').filter(|&hash| is_destination(&before[..hash])) {
        let anchors = headings.iter().map(|heading| Suggestion { text: heading.anchor.clone(), detail: heading.text.clone(), sort: Sort::Anchor });
        return Some((start + hash + 1..place, anchors.collect()));
    }
    let bracket = before.rfind('[').filter(|&bracket| !before[bracket..].contains(']') && !before[..bracket].ends_with('\\'))?;
    let mut seen = std::collections::BTreeSet::new();
    let labels = page.all_definitions().filter(|(_, definition)| seen.insert(definition.key.clone())).map(|(base, definition)| Suggestion {
        text: source[base + definition.label.start..base + definition.label.end].to_owned(),
        detail: definition.target.clone(),
        sort: Sort::Label,
    });
    Some((start + bracket + 1..place, labels.collect()))
}

/// Whether what was typed ends where a link's destination begins.
fn is_destination(before: &str) -> bool {
    let definition = before.trim_start().starts_with('[') && before.trim_end_matches('<').ends_with("]: ");
    before.ends_with("](") || before.ends_with("](<") || definition
}
