//! Blocks, line by line, in the way the specification's appendix describes.

use super::line::Cursor;
use super::starts;
use super::tree::{Fence, Kind, Line, ListStyle, Node, Tree};

/// Blocks nested deeper than this are text.
const DEEPEST: usize = 200;

/// Reads blocks from a place in a text.
pub(super) struct Parser<'a> {
    pub(super) source: &'a str,
    at: usize,
    pub(super) tip: usize,
    number: usize,
    /// Where each line ends.
    ends: Vec<usize>,
    pub(super) tree: Tree,
}

enum Continues {
    Yes,
    No,
    /// The line is used up.
    Done,
}

enum Start {
    Container(usize),
    Leaf(usize),
    None,
}

/// The blocks of a whole text.
pub fn parse(source: &str) -> Tree {
    let mut parser = Parser::new(source, 0);
    while parser.step() {}
    parser.finish()
}

/// The first top-level block at or behind `from`, which is the start of a line, with blank lines around it; and where the next one begins.
pub fn parse_one(source: &str, from: usize) -> (Tree, usize) {
    let mut parser = Parser::new(source, from);
    let mut begun = false;
    loop {
        let (line, before) = (parser.at, parser.tree.nodes[0].children.last().copied());
        if !parser.step() {
            let end = parser.at;
            return (parser.finish(), end);
        }
        let after = parser.tree.nodes[0].children.last().copied();
        if begun && after != before && after.is_some_and(|node| parser.tree.nodes[node].first_line == parser.number) {
            parser.tree.nodes[0].children.pop();
            parser.tip = 0;
            return (parser.finish(), line);
        }
        begun |= after.is_some();
    }
}

impl<'a> Parser<'a> {
    fn new(source: &'a str, at: usize) -> Parser<'a> {
        let mut parser =
            Parser { source, at, tip: 0, number: 0, ends: vec![at], tree: Tree { nodes: Vec::new(), quotes: Vec::new(), definitions: Vec::new() } };
        parser.tree.nodes.push(parser.node(Kind::Document, at, 0));
        parser
    }

    pub(super) fn node(&self, kind: Kind, start: usize, parent: usize) -> Node {
        let (first_line, last_line) = (self.number, self.number);
        Node { kind, start, end: start, children: vec![], parent, lines: vec![], open: true, first_line, last_line, offset: 0, padding: 0 }
    }

    pub(super) fn kind(&self, node: usize) -> &Kind {
        &self.tree.nodes[node].kind
    }

    /// Reads one line; false at the end.
    fn step(&mut self) -> bool {
        if self.at >= self.source.len() {
            return false;
        }
        let start = self.at;
        let length = self.source.as_bytes()[start..].iter().position(|byte| *byte == b'\n');
        let end = length.map_or(self.source.len(), |length| start + length);
        self.at = length.map_or(end, |_| end + 1);
        self.number += 1;
        self.ends.push(end);
        self.line(start, end);
        true
    }

    fn finish(mut self) -> Tree {
        while self.tip != 0 {
            self.close_tip();
        }
        self.close_tip();
        for node in &mut self.tree.nodes {
            node.end = self.ends[node.last_line].max(node.start);
        }
        self.tree
    }

    fn line(&mut self, start: usize, end: usize) {
        let mut cursor = Cursor::new(&self.source.as_bytes()[start..end]);
        let mut container = 0;
        let mut depth = 0;
        while let Some(&last) = self.tree.nodes[container].children.last() {
            if !self.tree.nodes[last].open {
                break;
            }
            match self.continues(last, &mut cursor, start) {
                Continues::Yes => container = last,
                Continues::No => break,
                Continues::Done => return,
            }
            depth += 1;
        }
        let mut lazy = container != self.tip;
        while !matches!(self.kind(container), Kind::Fenced(_) | Kind::Indented | Kind::Html(_)) {
            match self.start(container, &mut cursor, start, lazy, depth < DEEPEST) {
                Start::Container(new) => container = new,
                Start::Leaf(new) => {
                    container = new;
                    lazy = false;
                    break;
                }
                Start::None => break,
            }
            lazy = false;
            depth += 1;
        }
        self.text(container, &mut cursor, start, lazy);
    }

    /// Adds what is left of the line to the block it belongs to.
    fn text(&mut self, container: usize, cursor: &mut Cursor<'_>, start: usize, lazy: bool) {
        let blank = cursor.is_blank();
        if lazy && !blank && *self.kind(self.tip) == Kind::Paragraph {
            self.add_line(self.tip, cursor, start);
            return;
        }
        self.close_until(container);
        match *self.kind(container) {
            Kind::Paragraph | Kind::Indented | Kind::Fenced(_) => self.add_line(container, cursor, start),
            Kind::Html(kind) => {
                let rest = &cursor.line[cursor.at..];
                self.add_line(container, cursor, start);
                if super::html::ends_block(kind, rest) {
                    self.close_until(container);
                    self.close_tip();
                }
            }
            Kind::Heading { .. } | Kind::Rule => {}
            _ if !blank => {
                let new = self.add(container, Kind::Paragraph, start + cursor.next_mark().0);
                self.add_line(new, cursor, start);
            }
            _ => {}
        }
    }

    fn continues(&mut self, node: usize, cursor: &mut Cursor<'_>, line: usize) -> Continues {
        let indent = cursor.indent();
        let blank = cursor.is_blank();
        let answer = match *self.kind(node) {
            Kind::Quote => {
                let quoted = indent < 4 && cursor.rest().first() == Some(&b'>');
                if quoted {
                    cursor.to_mark();
                    self.tree.quotes.push(line + cursor.at);
                    cursor.skip_bytes(1);
                    cursor.skip_blank();
                    self.tree.nodes[node].last_line = self.number;
                }
                quoted
            }
            Kind::Item { .. } => {
                let width = self.tree.nodes[node].offset + self.tree.nodes[node].padding;
                if blank {
                    cursor.to_mark();
                    !self.tree.nodes[node].children.is_empty()
                } else {
                    if indent >= width {
                        cursor.skip_columns(width);
                    }
                    indent >= width
                }
            }
            Kind::Fenced(fence) => {
                if indent < 4 && starts::closes_fence(cursor.rest(), fence.mark, fence.length) {
                    self.tree.nodes[node].last_line = self.number;
                    self.tree.nodes[node].kind = Kind::Fenced(Fence { closed: true, ..fence });
                    self.close_until(node);
                    self.close_tip();
                    return Continues::Done;
                }
                cursor.skip_columns(indent.min(fence.indent));
                true
            }
            Kind::Indented => {
                if indent >= 4 {
                    cursor.skip_columns(4);
                } else if blank {
                    cursor.to_mark();
                }
                indent >= 4 || blank
            }
            Kind::Html(kind) => !(blank && kind >= 6),
            Kind::Paragraph => !blank,
            Kind::Document | Kind::List(_) => true,
            Kind::Heading { .. } | Kind::Rule | Kind::Definition | Kind::Table => false,
        };
        if answer { Continues::Yes } else { Continues::No }
    }

    /// What begins at the cursor in a container. `lazy` says that blocks are still open which the line has not continued.
    fn start(&mut self, container: usize, cursor: &mut Cursor<'_>, line: usize, lazy: bool, deeper: bool) -> Start {
        if cursor.is_blank() {
            return Start::None;
        }
        let indent = cursor.indent();
        let rest = cursor.rest();
        let at = line + cursor.next_mark().0;
        let in_paragraph = *self.kind(container) == Kind::Paragraph;
        if indent >= 4 {
            if *self.kind(self.tip) == Kind::Paragraph || in_paragraph {
                return Start::None;
            }
            cursor.skip_columns(4);
            return Start::Leaf(self.add(container, Kind::Indented, at));
        }
        if deeper && rest[0] == b'>' {
            cursor.to_mark();
            self.tree.quotes.push(at);
            cursor.skip_bytes(1);
            cursor.skip_blank();
            return Start::Container(self.add(container, Kind::Quote, at));
        }
        if let Some(level) = starts::heading(rest) {
            return Start::Leaf(self.heading(container, cursor, at, level));
        }
        if let Some((mark, length)) = starts::fence(rest) {
            let info = String::from_utf8_lossy(&rest[length..]);
            let from = at + length + info.len() - info.trim_start().len();
            let info = (from, from + info.trim().len());
            let fence = Fence { mark, length, indent, info, closed: false };
            cursor.at = cursor.line.len();
            let node = self.add(container, Kind::Fenced(fence), at);
            return self.opened_fence(node);
        }
        if let Some(kind) = super::html::block_kind(rest) {
            let lazy_text = lazy && *self.kind(self.tip) == Kind::Paragraph;
            if kind < 7 || !(in_paragraph || lazy_text) {
                return Start::Leaf(self.add(container, Kind::Html(kind), at));
            }
        }
        if in_paragraph && let Some(level) = starts::underline(rest) {
            self.define(container);
            if !self.tree.nodes[container].lines.is_empty() {
                self.tree.nodes[container].kind = Kind::Heading { level, setext: true };
                self.tree.nodes[container].last_line = self.number;
                cursor.at = cursor.line.len();
                return Start::Leaf(container);
            }
        }
        if starts::rule(rest) {
            cursor.at = cursor.line.len();
            return Start::Leaf(self.add(container, Kind::Rule, at));
        }
        if deeper { self.item(container, cursor, at, in_paragraph) } else { Start::None }
    }

    /// The line with the opening fence gives no content.
    fn opened_fence(&mut self, node: usize) -> Start {
        self.tree.nodes[node].padding = 1;
        Start::Leaf(node)
    }

    fn heading(&mut self, container: usize, cursor: &mut Cursor<'_>, at: usize, level: usize) -> usize {
        let rest = &cursor.rest()[level..];
        let from = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        let end = starts::heading_end(rest).max(from);
        let start = at + level;
        cursor.at = cursor.line.len();
        let node = self.add(container, Kind::Heading { level: level as u8, setext: false }, at);
        self.tree.nodes[node].lines.push(Line { pad: 0, start: start + from, end: start + end });
        node
    }

    fn item(&mut self, container: usize, cursor: &mut Cursor<'_>, at: usize, in_paragraph: bool) -> Start {
        let rest = cursor.rest();
        let Some(marker) = starts::list_marker(rest) else { return Start::None };
        let empty = rest[marker.length..].iter().all(|byte| matches!(byte, b' ' | b'\t'));
        if in_paragraph && (empty || marker.number.is_some_and(|number| number != 1)) {
            return Start::None;
        }
        let offset = cursor.indent();
        cursor.to_mark();
        cursor.skip_bytes(marker.length);
        let padding = starts::item_padding(cursor, marker.length);
        let same = |kind: &Kind| matches!(kind, Kind::List(style) if style.marker == marker.mark && style.start.is_some() == marker.number.is_some());
        let list = if same(self.kind(container)) {
            container
        } else {
            self.add(container, Kind::List(ListStyle { marker: marker.mark, start: marker.number, tight: true }), at)
        };
        let item = self.add(list, Kind::Item { marker_end: at + marker.length, task: None }, at);
        self.tree.nodes[item].offset = offset;
        self.tree.nodes[item].padding = padding;
        Start::Container(item)
    }

    fn add(&mut self, container: usize, kind: Kind, start: usize) -> usize {
        self.close_until(container);
        let is_item = matches!(kind, Kind::Item { .. });
        loop {
            let fits = match self.kind(self.tip) {
                Kind::List(_) => is_item,
                Kind::Document | Kind::Quote | Kind::Item { .. } => !is_item,
                _ => false,
            };
            if fits || self.tip == 0 {
                break;
            }
            self.close_tip();
        }
        let node = self.tree.nodes.len();
        let new = self.node(kind, start, self.tip);
        self.tree.nodes.push(new);
        let parent = self.tip;
        self.tree.nodes[parent].children.push(node);
        self.tip = node;
        node
    }

    fn add_line(&mut self, node: usize, cursor: &Cursor<'_>, start: usize) {
        let end = start + cursor.line.len();
        let (pad, at) = cursor.remainder();
        let block = &mut self.tree.nodes[node];
        block.last_line = self.number;
        match block.kind {
            // the rest of the line with the opening fence
            Kind::Fenced(_) if block.padding == 1 => block.padding = 0,
            Kind::Paragraph => {
                if block.lines.is_empty() {
                    block.start = start + cursor.next_mark().0;
                    block.first_line = self.number;
                }
                block.lines.push(Line { pad: 0, start: start + at.min(cursor.line.len()), end });
            }
            _ => block.lines.push(Line { pad, start: start + at, end }),
        }
    }

    fn close_until(&mut self, container: usize) {
        while self.tip != container && self.tip != 0 {
            self.close_tip();
        }
    }
}
