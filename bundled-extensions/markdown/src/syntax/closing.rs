//! What is settled about a block when it ends.

use super::blocks::Parser;
use super::content::Content;
use super::reference;
use super::table;
use super::tree::{Kind, Line, ListStyle};

impl Parser<'_> {
    pub(super) fn close_tip(&mut self) {
        let node = self.tip;
        self.tip = self.tree.nodes[node].parent;
        self.tree.nodes[node].open = false;
        match *self.kind(node) {
            Kind::Paragraph => self.paragraph(node),
            Kind::Indented => {
                let block = &mut self.tree.nodes[node];
                let blank = |line: &Line| self.source[line.start..line.end].trim_matches([' ', '\t']).is_empty();
                let used = block.lines.iter().rposition(|line| !blank(line)).map_or(0, |at| at + 1);
                block.last_line -= block.lines.len() - used;
                block.lines.truncate(used);
            }
            Kind::Item { .. } => {
                self.end_with_child(node);
                self.task(node);
            }
            Kind::List(style) => {
                self.end_with_child(node);
                let tight = self.is_tight(node);
                self.tree.nodes[node].kind = Kind::List(ListStyle { tight, ..style });
            }
            Kind::Document => self.end_with_child(node),
            _ => {}
        }
    }

    fn end_with_child(&mut self, node: usize) {
        if let Some(&last) = self.tree.nodes[node].children.last() {
            self.tree.nodes[node].last_line = self.tree.nodes[last].last_line;
        }
    }

    fn is_tight(&self, list: usize) -> bool {
        let nodes = &self.tree.nodes;
        let apart = |pair: &[usize]| nodes[pair[0]].last_line + 1 < nodes[pair[1]].first_line;
        let blocks =
            |item: usize| -> Vec<usize> { nodes[item].children.iter().copied().filter(|&child| nodes[child].kind != Kind::Definition).collect() };
        // a definition at an item's end is as good as a blank line
        let end = |item: usize| blocks(item).last().map_or(nodes[item].first_line, |&child| nodes[child].last_line);
        let items = &nodes[list].children;
        let between = items.windows(2).any(|pair| end(pair[0]) + 1 < nodes[pair[1]].first_line);
        !between && !items.iter().any(|&item| blocks(item).windows(2).any(apart))
    }

    fn task(&mut self, item: usize) {
        let Some(&first) = self.tree.nodes[item].children.first() else { return };
        if self.tree.nodes[first].kind != Kind::Paragraph {
            return;
        }
        let Some(line) = self.tree.nodes[first].lines.first_mut() else { return };
        let text = &self.source[line.start..line.end];
        let at = line.start + text.len() - text.trim_start().len();
        let bytes = self.source[at..line.end].as_bytes();
        if let [b'[', mark @ (b' ' | b'x' | b'X'), b']', b' ' | b'\t', ..] = bytes
            && let Kind::Item { task, .. } = &mut self.tree.nodes[item].kind
        {
            *task = Some((at, *mark != b' '));
            self.tree.nodes[first].lines[0].start = at + 4;
        }
    }

    fn paragraph(&mut self, node: usize) {
        self.define(node);
        let parent = self.tree.nodes[node].parent;
        if self.tree.nodes[node].lines.is_empty() {
            self.tree.nodes[parent].children.retain(|&child| child != node);
            return;
        }
        let lines = self.tree.nodes[node].lines.clone();
        let rows: Vec<&str> = lines.iter().map(|line| &self.source[line.start..line.end]).collect();
        let Some(first) = table::begins(&rows) else { return };
        if first == 0 {
            self.tree.nodes[node].kind = Kind::Table;
            return;
        }
        let rest = self.tree.nodes[node].lines.split_off(first);
        let number = self.tree.nodes[node].first_line + first;
        let last = std::mem::replace(&mut self.tree.nodes[node].last_line, number - 1);
        let mut table = self.node(Kind::Table, rest[0].start, parent);
        (table.lines, table.open, table.first_line, table.last_line) = (rest, false, number, last);
        self.tree.nodes.push(table);
        let table = self.tree.nodes.len() - 1;
        self.tree.nodes[parent].children.push(table);
    }

    /// Takes the definitions from the start of a paragraph.
    pub(super) fn define(&mut self, node: usize) {
        loop {
            let block = &self.tree.nodes[node];
            let Some(first) = block.lines.first() else { return };
            if !self.source[first.start..first.end].trim_start().starts_with('[') {
                return;
            }
            let content = Content::new(self.source, &block.lines);
            let Some((mut definition, length)) = reference::definition(&content.text) else { return };
            let used = (content.text[..length].matches('\n').count() + 1).min(block.lines.len());
            let parent = block.parent;
            let (start, number) = (block.start, block.first_line);
            for range in [&mut definition.label, &mut definition.destination] {
                *range = content.source(range.start)..content.source_end(range.end).max(content.source(range.start));
            }
            definition.node = self.tree.nodes.len();
            let mut new = self.node(Kind::Definition, start, parent);
            (new.open, new.first_line, new.last_line) = (false, number, number + used - 1);
            self.tree.nodes.push(new);
            let place = self.tree.nodes[parent].children.iter().position(|&child| child == node).unwrap_or(0);
            self.tree.nodes[parent].children.insert(place, definition.node);
            self.tree.definitions.push(definition);
            let block = &mut self.tree.nodes[node];
            block.lines.drain(..used);
            block.first_line += used;
            if let Some(next) = block.lines.first() {
                let text = &self.source[next.start..next.end];
                block.start = next.start + text.len() - text.trim_start().len();
            }
        }
    }
}
