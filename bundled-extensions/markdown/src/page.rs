//! A document as top-level blocks, of which an edit makes only a few to be read again.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use crate::syntax::blocks;
use crate::syntax::content::Content;
use crate::syntax::inline::{self, Inlines};
use crate::syntax::tree::{Kind, Node, Tree};

/// A top-level block with blank lines around it; usually one node under the root, more where definitions stand before a paragraph.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Its first byte, the start of a line.
    pub start: usize,
    /// Its length in bytes.
    pub length: usize,
    /// Its blocks, in bytes from `start`.
    pub tree: Rc<Tree>,
}

/// The text and its blocks.
#[derive(Default)]
pub struct Page {
    source: String,
    chunks: Vec<Chunk>,
    /// For each label's key its first definition: chunk and number in it.
    definitions: BTreeMap<String, (usize, usize)>,
}

/// A block and where its bytes are counted from.
#[derive(Clone, Copy)]
pub struct Block<'a> {
    /// The chunk's first byte.
    pub base: usize,
    /// The chunk's blocks.
    pub tree: &'a Tree,
    /// The block's number.
    pub number: usize,
    /// How deep it lies; 1 for blocks of the document itself.
    pub depth: usize,
}

impl Block<'_> {
    /// The block itself.
    pub fn node(&self) -> &Node {
        &self.tree.nodes[self.number]
    }

    /// Where it stands in the document.
    pub fn range(&self) -> Range<usize> {
        self.base + self.node().start..self.base + self.node().end
    }

    /// Whether it has inlines.
    pub fn has_text(&self) -> bool {
        matches!(self.node().kind, Kind::Paragraph | Kind::Heading { .. })
    }
}

/// The inlines of a block, and the way from places in its content to places in the document.
pub struct Spelled {
    /// The text that the inlines speak of.
    pub content: Content,
    /// The inlines.
    pub inlines: Inlines,
    base: usize,
}

impl Spelled {
    /// Where a range of the content stands in the document.
    pub fn place(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.base + self.content.source(range.start);
        let end = if range.is_empty() { start } else { self.base + self.content.source_end(range.end) };
        start..end
    }
}

impl Page {
    /// The page of a text.
    pub fn new(source: String) -> Page {
        let mut page = Page::default();
        page.update(source, 0, 0);
        page
    }

    /// Takes in a new text whose first `same` bytes and last `tail` bytes are those of the old one, the cuts at characters.
    pub fn update(&mut self, source: String, same: usize, tail: usize) {
        let first = self.chunks.partition_point(|chunk| chunk.start <= same).saturating_sub(2);
        let changed_end = source.len() - tail;
        let (old_length, new_length) = (self.source.len(), source.len());
        let mut at = self.chunks.get(first).map_or(0, |chunk| chunk.start);
        let mut next = first;
        let mut fresh = Vec::new();
        while at < new_length {
            if at >= changed_end {
                let old = (at + old_length).saturating_sub(new_length);
                next += self.chunks[next..].partition_point(|chunk| chunk.start < old);
                if self.chunks.get(next).is_some_and(|chunk| chunk.start == old) && old + tail >= old_length {
                    break;
                }
            }
            let (tree, length) = blocks::parse_one(&source[at..], 0);
            fresh.push(Chunk { start: at, length, tree: Rc::new(tree) });
            at += length;
        }
        if at >= new_length {
            next = self.chunks.len();
        }
        for chunk in &mut self.chunks[next..] {
            chunk.start = chunk.start + new_length - old_length;
        }
        self.chunks.splice(first.min(next)..next, fresh);
        self.source = source;
        self.define();
    }

    fn define(&mut self) {
        self.definitions.clear();
        for (index, chunk) in self.chunks.iter().enumerate() {
            for (number, definition) in chunk.tree.definitions.iter().enumerate() {
                self.definitions.entry(definition.key.clone()).or_insert((index, number));
            }
        }
    }

    /// The text.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// All chunks in order.
    pub fn chunks(&self) -> &[Chunk] {
        &self.chunks
    }

    /// Whether a label's key is defined.
    pub fn defines(&self, key: &str) -> bool {
        self.definitions.contains_key(key)
    }

    /// The first definition of a key, and where its bytes are counted from.
    pub fn definition(&self, key: &str) -> Option<(usize, &crate::syntax::reference::Definition)> {
        let &(chunk, number) = self.definitions.get(key)?;
        let chunk = &self.chunks[chunk];
        Some((chunk.start, &chunk.tree.definitions[number]))
    }

    /// All definitions in the order of the text, with where their bytes are counted from.
    pub fn all_definitions(&self) -> impl Iterator<Item = (usize, &crate::syntax::reference::Definition)> {
        self.chunks.iter().flat_map(|chunk| chunk.tree.definitions.iter().map(|definition| (chunk.start, definition)))
    }

    /// The blocks that reach into a range, parents before their children.
    pub fn blocks(&self, range: Range<usize>) -> impl Iterator<Item = Block<'_>> {
        let first = self.chunks.partition_point(|chunk| chunk.start + chunk.length < range.start);
        self.chunks[first..].iter().take_while(move |chunk| chunk.start <= range.end).flat_map(|chunk| {
            let block = |(number, depth)| Block { base: chunk.start, tree: &chunk.tree, number, depth };
            chunk.tree.walk().into_iter().skip(1).map(block)
        })
    }

    /// All blocks.
    pub fn all(&self) -> impl Iterator<Item = Block<'_>> {
        self.blocks(0..self.source.len())
    }

    /// The innermost block at a place with those around it, the outermost first.
    pub fn at(&self, place: usize) -> Vec<Block<'_>> {
        self.blocks(place..place).filter(|block| block.range().start <= place && place <= block.range().end).collect()
    }

    /// The inlines of a block.
    pub fn spell(&self, block: Block<'_>) -> Spelled {
        let content = Content::new(&self.source[block.base..], &block.node().lines);
        self.spelled(content, block.base)
    }

    /// The inlines of a stretch of one line, such as a table's cell.
    pub fn spell_range(&self, range: Range<usize>) -> Spelled {
        let line = crate::syntax::tree::Line { pad: 0, start: range.start, end: range.end };
        self.spelled(Content::new(&self.source, &[line]), 0)
    }

    fn spelled(&self, content: Content, base: usize) -> Spelled {
        let inlines = inline::inlines(&content.text, &|key| self.defines(key));
        Spelled { content, inlines, base }
    }

    /// All stretches of inlines of a block: its own, or those of a table's cells.
    pub fn spellings(&self, block: Block<'_>) -> Vec<Spelled> {
        if block.has_text() {
            return vec![self.spell(block)];
        }
        if block.node().kind != Kind::Table {
            return Vec::new();
        }
        let rows = block.node().lines.iter().enumerate().filter(|(index, _)| *index != 1);
        let cells = rows.flat_map(|(_, line)| {
            let start = block.base + line.start;
            let cells = crate::syntax::table::cells(&self.source[start..block.base + line.end]);
            cells.into_iter().map(move |cell| start + cell.start..start + cell.end)
        });
        cells.map(|cell| self.spell_range(cell)).collect()
    }
}
