//! Blocks as a tree in one list.

/// What a block is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// The root.
    Document,
    /// `>`
    Quote,
    /// Items of one marker.
    List(ListStyle),
    /// One item. `content` is the column its content starts in, counted from the marker's line's own start.
    Item {
        /// The byte behind the marker.
        marker_end: usize,
        /// For a task its box's byte and whether it is ticked.
        task: Option<(usize, bool)>,
    },
    /// A heading of level 1 to 6.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Underlined rather than begun with `#`.
        setext: bool,
    },
    /// Text.
    Paragraph,
    /// Code by indentation.
    Indented,
    /// Code between fences.
    Fenced(Fence),
    /// HTML as it is.
    Html(u8),
    /// A line across.
    Rule,
    /// A link reference definition.
    Definition,
    /// A table: header, delimiter row, rows.
    Table,
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ListStyle {
    /// `-`, `*`, `+`, `.` or `)`.
    pub marker: u8,
    /// The first number of an ordered list.
    pub start: Option<u32>,
    /// No blank lines between items.
    pub tight: bool,
}

/// How code is fenced.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fence {
    /// A backtick or a tilde.
    pub mark: u8,
    /// How many.
    pub length: usize,
    /// Columns before the opening fence.
    pub indent: usize,
    /// Where the information behind the opening fence stands.
    pub info: (usize, usize),
    /// Whether there is a closing fence.
    pub closed: bool,
}

/// A line of a block's content without what belongs to the blocks around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Blanks before it that are part of a tab.
    pub pad: usize,
    /// First byte.
    pub start: usize,
    /// Behind the last byte; the line break is not part of it.
    pub end: usize,
}

/// One block.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// First byte, behind the indentation.
    pub start: usize,
    /// Behind the last byte of its last line.
    pub end: usize,
    /// The blocks in it.
    pub children: Vec<usize>,
    /// The block it is in.
    pub parent: usize,
    /// Lines of content, for blocks that have text.
    pub lines: Vec<Line>,
    pub(super) open: bool,
    pub(super) first_line: usize,
    pub(super) last_line: usize,
    pub(super) offset: usize,
    pub(super) padding: usize,
}

/// The blocks of a text. The root is the first.
#[derive(Clone, Debug)]
pub struct Tree {
    /// All blocks; those replaced on the way are in no one's `children`.
    pub nodes: Vec<Node>,
    /// The bytes of all `>` that mark quotes.
    pub quotes: Vec<usize>,
    /// Definitions as they stand in the text.
    pub definitions: Vec<super::reference::Definition>,
}

impl Tree {
    /// Blocks from the root on, parents before their children, in the order of the text, with their depth.
    pub fn walk(&self) -> Vec<(usize, usize)> {
        let mut result = Vec::new();
        let mut waiting = vec![(0, 0)];
        while let Some((node, depth)) = waiting.pop() {
            result.push((node, depth));
            waiting.extend(self.nodes[node].children.iter().rev().map(|&child| (child, depth + 1)));
        }
        result
    }
}
