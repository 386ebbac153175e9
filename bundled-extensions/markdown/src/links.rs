//! Links, and the labels they go by.

use std::ops::Range;

use crate::page::{Block, Page, Spelled};
use crate::syntax::inline::{Piece, Target};
use crate::syntax::reference::Definition;

/// A link or image in the text.
#[derive(Clone, Debug)]
pub struct LinkUse {
    /// All of it.
    pub range: Range<usize>,
    /// What stands in the first brackets.
    pub text: Range<usize>,
    /// The destination or the label.
    pub target: Range<usize>,
    /// The label's key, where the link goes by one.
    pub key: Option<String>,
    /// Where it leads in the end.
    pub destination: String,
    /// Its title.
    pub title: Option<String>,
    /// Whether it is an image.
    pub image: bool,
}

/// The links of the blocks that reach into a range, in order of their starts.
pub fn links(page: &Page, range: Range<usize>) -> Vec<LinkUse> {
    let mut found: Vec<LinkUse> = page.blocks(range).flat_map(|block| of_block(page, block)).collect();
    found.sort_by_key(|link| link.range.start);
    found
}

/// The links of one block.
pub fn of_block(page: &Page, block: Block<'_>) -> Vec<LinkUse> {
    page.spellings(block).iter().flat_map(|spelled| of_spelled(page, spelled)).collect()
}

/// The links of some inlines.
pub fn of_spelled(page: &Page, spelled: &Spelled) -> Vec<LinkUse> {
    let mut found = Vec::new();
    for link in &spelled.inlines.links {
        let (target, key) = match &link.target {
            Target::Inline(range) => (range.clone(), None),
            Target::Label(range, key) => (range.clone(), Some(key.clone())),
        };
        let definition = key.as_deref().and_then(|key| page.definition(key));
        found.push(LinkUse {
            range: spelled.place(&link.range),
            text: spelled.place(&link.text),
            target: spelled.place(&target),
            key,
            destination: definition.map_or_else(|| link.destination.clone(), |(_, definition)| definition.target.clone()),
            title: definition.map_or_else(|| link.title.clone(), |(_, definition)| definition.title.clone()),
            image: link.image,
        });
    }
    found
}

/// Addresses that are written out, between `<>` or bare.
pub fn addresses(spelled: &Spelled) -> Vec<(Range<usize>, String)> {
    let text = &spelled.content.text;
    let mut found = Vec::new();
    let mut inside = 0;
    for part in &spelled.inlines.parts {
        match &part.piece {
            Piece::LinkStart(_) => inside += 1,
            Piece::LinkEnd(_) => inside -= 1,
            Piece::Autolink(mail) => {
                let inner = part.range.start + 1..part.range.end - 1;
                let scheme = if *mail { "mailto:" } else { "" };
                found.push((spelled.place(&inner), format!("{scheme}{}", &text[inner])));
            }
            Piece::Text if inside == 0 => {
                for range in bare(&text[part.range.clone()]) {
                    // an address goes on over marks such as `_`
                    let start = part.range.start + range.start;
                    let end = start + address_length(&text[start..]);
                    found.push((spelled.place(&(start..end)), text[start..end].to_owned()));
                }
            }
            _ => {}
        }
    }
    found
}

/// Where addresses begin in plain text, and their length there.
fn bare(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find("http") {
        let start = at + next;
        let scheme = ["https://", "http://"].iter().find(|scheme| text[start..].starts_with(**scheme));
        let free = !text[..start].ends_with(char::is_alphanumeric);
        at = start + 4;
        if let Some(scheme) = scheme.filter(|_| free) {
            let length = address_length(&text[start..]);
            if length > scheme.len() {
                found.push(start..start + length);
            }
            at = start + length.max(4);
        }
    }
    found
}

/// The length of the address at the start of `text`, without what punctuation follows it.
pub fn address_length(text: &str) -> usize {
    let end = text.find(|c: char| c.is_whitespace() || c.is_control() || "<>\"`|".contains(c)).unwrap_or(text.len());
    let mut address = &text[..end];
    loop {
        let shorter = address.trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '*', '_', '~', ']']);
        let closes = |text: &str| text.matches(')').count() > text.matches('(').count();
        address = if shorter.ends_with(')') && closes(shorter) { &shorter[..shorter.len() - 1] } else { shorter };
        if address.len() == shorter.len() {
            return address.len();
        }
    }
}

/// The link around a place, the innermost.
pub fn at(page: &Page, place: usize) -> Option<LinkUse> {
    let touches = |link: &LinkUse| link.range.start <= place && place <= link.range.end;
    links(page, place..place).into_iter().filter(touches).min_by_key(|link| link.range.len())
}

/// The definition around a place, and where its bytes are counted from.
pub fn definition_at(page: &Page, place: usize) -> Option<(usize, &Definition)> {
    page.at(place).into_iter().find_map(|block| {
        let found = block.tree.definitions.iter().find(|definition| definition.node == block.number)?;
        Some((block.base, found))
    })
}

/// The label's key at a place, in a link or a definition.
pub fn key_at(page: &Page, place: usize) -> Option<(String, Range<usize>)> {
    if let Some((base, definition)) = definition_at(page, place) {
        let label = base + definition.label.start..base + definition.label.end;
        let touched = label.start <= place + 1 && place <= label.end + 1;
        return touched.then(|| (definition.key.clone(), label));
    }
    let link = at(page, place)?;
    let key = link.key?;
    (link.target.start <= place + 1 && place <= link.target.end + 1).then_some((key, link.target))
}

/// Where a label stands: in definitions (true) and in links (false), in order.
pub fn labels(page: &Page, key: &str) -> Vec<(Range<usize>, bool)> {
    let definitions = page.all_definitions().filter(|(_, definition)| definition.key == key);
    let mut found: Vec<(Range<usize>, bool)> =
        definitions.map(|(base, definition)| (base + definition.label.start..base + definition.label.end, true)).collect();
    let uses = links(page, 0..page.source().len()).into_iter().filter(|link| link.key.as_deref() == Some(key));
    found.extend(uses.map(|link| (link.target, false)));
    found.sort_by_key(|(range, _)| range.start);
    found
}
