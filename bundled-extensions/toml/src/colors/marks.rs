//! What is remembered of earlier scans, so that colouring after an edit begins close to it.

use std::borrow::Cow;

use super::Scope;
use super::scanner::{LOOKAHEAD, Scanner, State};

/// A text addressed in UTF-16 code units.
pub trait Source {
    /// Its length.
    fn units(&self) -> u32;

    /// A part of it. An offset inside of a surrogate pair counts as the pair's start.
    fn slice(&self, start: u32, end: u32) -> Cow<'_, str>;
}

/// A coloured stretch in UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color {
    /// Its first unit.
    pub start: u32,
    /// Its length, never 0.
    pub length: u32,
    /// What it is.
    pub scope: Scope,
}

/// Distance of two marks, about.
const SPACING: u32 = 1024;
/// How much text is looked at in one go.
const WINDOW: u32 = 4096;
/// An edit may change how text this far before it was read: the scanner looks ahead, and one stretch may have been read in parts.
const INFLUENCE: u32 = LOOKAHEAD as u32 + 16;

#[derive(Clone, Copy, Debug)]
struct Mark {
    offset: u32,
    state: State,
    /// Whether the text between the mark before and this one was edited since.
    broken: bool,
}

/// States of the scanner at some places of the text. A mark is right when no mark up to it is broken; one behind an edit becomes right again when a
/// scan reaches it in the same state.
#[derive(Debug)]
pub struct Marks {
    scanner: Scanner,
    marks: Vec<Mark>,
}

impl Default for Marks {
    fn default() -> Self {
        Marks { scanner: Scanner::default(), marks: vec![Mark { offset: 0, state: State::default(), broken: false }] }
    }
}

impl Marks {
    /// Takes note of an edit: `start..end` of the text before was replaced by `length` units.
    pub fn edit(&mut self, start: u32, end: u32, length: u32) {
        let first = self.marks.partition_point(|mark| mark.offset == 0 || mark.offset + INFLUENCE <= start);
        let last = self.marks.partition_point(|mark| mark.offset == 0 || mark.offset < end);
        self.marks.drain(first..last.max(first));
        if let Some(next) = self.marks.get_mut(first) {
            next.broken = true;
        }
        for mark in &mut self.marks[first..] {
            mark.offset = mark.offset.max(end) - (end - start) + length;
        }
    }

    /// Colours `start..end`. Gives up where `stop` says so and what was asked for is not reached yet; what was learnt stays.
    pub fn colors(&mut self, source: &dyn Source, start: u32, end: u32, stop: &mut dyn FnMut() -> bool) -> Option<Vec<Color>> {
        let mut colors = Vec::new();
        let mut scan = self.entry(start);
        let mut window = Window::default();
        let (mut asked, first) = (0, scan.index);
        while scan.offset < end.min(source.units()) {
            if scan.offset < start && self.may_jump(scan.index, start) {
                scan = self.entry(start);
            }
            window.hold(source, scan.offset);
            let at = window.byte;
            let stretch = self.scanner.next(&window.text, at, &mut scan.state);
            let length = window.advance(stretch.end);
            if let (Some(scope), true) = (stretch.scope, scan.offset + length > start && length > 0) {
                push(&mut colors, Color { start: scan.offset, length, scope });
            }
            scan.offset += length;
            self.learn(&mut scan);
            asked += 1;
            // Giving up before a new mark was set would learn nothing.
            if asked % 512 == 0 && scan.index > first && scan.offset < start && stop() {
                return None;
            }
        }
        Some(clip(colors, start, end))
    }

    /// Where a scan for text at `start` begins: the last right mark before it.
    fn entry(&self, start: u32) -> Scan {
        let broken = self.marks.iter().position(|mark| mark.broken).unwrap_or(self.marks.len());
        let index = self.marks[..broken].partition_point(|mark| mark.offset <= start).max(1) - 1;
        Scan { offset: self.marks[index].offset, state: self.marks[index].state, index }
    }

    /// Whether the mark behind the scan's is right and not too far.
    fn may_jump(&self, index: usize, start: u32) -> bool {
        self.marks.get(index + 1).is_some_and(|next| !next.broken && next.offset <= start)
    }

    /// Compares with the next mark and sets new ones. `scan.index` is the last mark at or before the scan.
    fn learn(&mut self, scan: &mut Scan) {
        while let Some(next) = self.marks.get_mut(scan.index + 1) {
            if next.offset > scan.offset {
                break;
            }
            if next.offset == scan.offset && next.state == scan.state {
                next.broken = false;
                scan.index += 1;
                return;
            }
            // The scan passes it by, or reaches it in another state.
            self.marks.remove(scan.index + 1);
            if let Some(after) = self.marks.get_mut(scan.index + 1) {
                after.broken = true;
            }
        }
        if scan.offset >= self.marks[scan.index].offset + SPACING {
            scan.index += 1;
            self.marks.insert(scan.index, Mark { offset: scan.offset, state: scan.state, broken: false });
        }
    }
}

#[derive(Debug)]
struct Scan {
    offset: u32,
    state: State,
    index: usize,
}

/// The part of the text that the scanner sees.
#[derive(Default)]
struct Window {
    text: String,
    /// Where the scan stands in it.
    byte: usize,
    /// The scan's offset, to notice that it was moved.
    offset: u32,
    /// Whether the text ends with it.
    last: bool,
    end: u32,
}

impl Window {
    /// Sees to it that the window holds the scanner's whole look-ahead from `offset` on.
    fn hold(&mut self, source: &dyn Source, offset: u32) {
        let left = self.text.len().saturating_sub(self.byte);
        if offset == self.offset && (self.last && left > 0 || left > LOOKAHEAD + 8) {
            return;
        }
        self.end = offset.saturating_add(WINDOW).min(source.units());
        self.text.clear();
        self.text.push_str(&source.slice(offset, self.end));
        self.last = self.end == source.units();
        self.byte = 0;
        self.offset = offset;
    }

    /// Moves to a byte and answers with the number of units passed.
    fn advance(&mut self, byte: usize) -> u32 {
        let units = self.text[self.byte..byte].chars().map(|c| c.len_utf16() as u32).sum();
        self.byte = byte;
        self.offset += units;
        units
    }
}

/// Adds a colour, joined with the one before where they touch and are alike.
fn push(colors: &mut Vec<Color>, color: Color) {
    match colors.last_mut() {
        Some(last) if last.scope == color.scope && last.start + last.length == color.start && joins(color.scope) => last.length += color.length,
        _ => colors.push(color),
    }
}

fn joins(scope: Scope) -> bool {
    matches!(scope, Scope::String | Scope::Comment | Scope::Property | Scope::Type | Scope::Error)
}

/// Cuts what reaches out of the span. Strings and comments may.
fn clip(colors: Vec<Color>, start: u32, end: u32) -> Vec<Color> {
    let cut = |color: Color| {
        let from = color.start.max(start);
        let to = (color.start + color.length).min(end);
        (from < to).then(|| Color { start: from, length: to - from, scope: color.scope })
    };
    colors.into_iter().filter_map(cut).collect()
}
