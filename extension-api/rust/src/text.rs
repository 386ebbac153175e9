//! A text that is cheap to edit anywhere.

use std::borrow::Cow;

use crate::Span;

/// Chunks are split when they grow past this many bytes.
const LARGEST_CHUNK: usize = 4096;
/// The size that a split or a fresh text aims at.
const USUAL_CHUNK: usize = 2048;

/// A text as UTF-8 in small chunks, addressed in UTF-16 code units as the contract's offsets are.
///
/// An edit costs the time of moving one chunk's bytes and of adding up the chunks behind it; every conversion is a binary search and a scan
/// of one chunk. Offsets past the end are taken for the end, and an offset between the two halves of a surrogate pair for the
/// pair's start; [`Text::replace`] alone cuts such a pair, as an editor may, and what remains of it becomes U+FFFD, which also is one unit long.
#[derive(Clone, Debug, Default)]
pub struct Text {
    chunks: Vec<Chunk>,
    /// What lies before each chunk, and after the last one the whole; always one longer than `chunks`.
    before: Vec<Measure>,
}

#[derive(Clone, Debug)]
struct Chunk {
    text: String,
    measure: Measure,
}

/// One line of a text, without its break. Its text is UTF-8, as is usual in Rust; [`Line::span`] leads back to offsets.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// Its number, from 0.
    pub number: u32,
    /// The offset of its first character.
    pub start: u32,
    /// What stands in it.
    pub text: Cow<'a, str>,
}

impl Line<'_> {
    /// The offset of a byte of the line, which must lie between characters.
    pub fn offset(&self, byte: usize) -> u32 {
        self.start + Measure::of(&self.text[..byte]).units
    }

    /// The span of bytes of the line, which must begin and end between characters.
    pub fn span(&self, bytes: std::ops::Range<usize>) -> Span {
        Span { start: self.offset(bytes.start), end: self.offset(bytes.end) }
    }

    /// The span of the whole line, without its break.
    pub fn whole(&self) -> Span {
        self.span(0..self.text.len())
    }
}

/// The size of a stretch of text, or a place in it seen from its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// UTF-8 bytes.
    pub bytes: usize,
    /// UTF-16 code units.
    pub units: u32,
    /// Line breaks (`\n`).
    pub breaks: u32,
}

impl Measure {
    /// The size of `text`.
    pub fn of(text: &str) -> Measure {
        let mut units = 0;
        let mut breaks = 0;
        for byte in text.bytes() {
            units += unit_count(byte);
            breaks += u32::from(byte == b'\n');
        }
        Measure { bytes: text.len(), units, breaks }
    }

    fn plus(self, other: Measure) -> Measure {
        Measure { bytes: self.bytes + other.bytes, units: self.units + other.units, breaks: self.breaks + other.breaks }
    }
}

/// UTF-16 code units that begin with this byte of UTF-8: 0 for a continuation, 2 for a character beyond U+FFFF.
fn unit_count(byte: u8) -> u32 {
    u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0)
}

impl Text {
    /// A text with this content.
    pub fn new(content: &str) -> Text {
        let mut text = Text { chunks: split(content), before: Vec::new() };
        text.add_up(0);
        text
    }

    /// Length in UTF-16 code units.
    pub fn len(&self) -> u32 {
        self.total().units
    }

    /// Length in bytes of UTF-8.
    pub fn len_bytes(&self) -> usize {
        self.total().bytes
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.chunks.is_empty()
    }

    /// Number of lines: line breaks plus one.
    pub fn lines(&self) -> u32 {
        self.total().breaks + 1
    }

    /// The whole text, chunk by chunk.
    pub fn chunks(&self) -> impl Iterator<Item = &str> {
        self.chunks.iter().map(|chunk| chunk.text.as_str())
    }

    /// The text between two offsets; borrowed where it lies in one chunk.
    pub fn slice(&self, start: u32, end: u32) -> Cow<'_, str> {
        self.slice_bytes(self.byte_of(start), self.byte_of(end))
    }

    /// The text between two byte offsets, which must lie between characters.
    pub fn slice_bytes(&self, start: usize, end: usize) -> Cow<'_, str> {
        let (start, end) = (start.min(self.len_bytes()), end.min(self.len_bytes()));
        if start >= end {
            return Cow::Borrowed("");
        }
        let first = self.chunk_at(|measure| measure.bytes <= start);
        let base = self.before[first].bytes;
        if end - base <= self.chunks[first].text.len() {
            return Cow::Borrowed(&self.chunks[first].text[start - base..end - base]);
        }
        let mut result = String::with_capacity(end - start);
        for (chunk, before) in self.chunks[first..].iter().zip(&self.before[first..]) {
            if before.bytes >= end {
                break;
            }
            let from = start.saturating_sub(before.bytes);
            result.push_str(&chunk.text[from..(end - before.bytes).min(chunk.text.len())]);
        }
        Cow::Owned(result)
    }

    /// Replaces what lies between two offsets.
    pub fn replace(&mut self, start: u32, end: u32, with: &str) {
        let (start, end) = (start.min(self.len()), end.clamp(start.min(self.len()), self.len()));
        let (from, cut_before) = self.locate(start);
        let (mut to, cut_after) = self.locate(end);
        let mut middle = String::with_capacity(with.len() + 6);
        if cut_before {
            middle.push('\u{FFFD}');
        }
        middle.push_str(with);
        if cut_after {
            middle.push('\u{FFFD}');
            to += 4;
        }
        self.replace_bytes(from, to, &middle);
    }

    /// Bytes before an offset.
    pub fn byte_of(&self, offset: u32) -> usize {
        self.locate(offset).0
    }

    /// The offset of a byte, which must lie between characters.
    pub fn offset_of(&self, byte: usize) -> u32 {
        let byte = byte.min(self.len_bytes());
        let index = self.chunk_at(|measure| measure.bytes <= byte);
        let before = self.before[index];
        self.chunks
            .get(index)
            .map_or(before.units, |chunk| before.units + chunk.text.as_bytes()[..byte - before.bytes].iter().map(|&b| unit_count(b)).sum::<u32>())
    }

    /// The line that an offset lies in, from 0. The break belongs to the line it ends.
    pub fn line_of(&self, offset: u32) -> u32 {
        let byte = self.byte_of(offset);
        let index = self.chunk_at(|measure| measure.bytes <= byte);
        let before = self.before[index];
        self.chunks.get(index).map_or(before.breaks, |chunk| {
            before.breaks + chunk.text.as_bytes()[..byte - before.bytes].iter().filter(|&&b| b == b'\n').count() as u32
        })
    }

    /// The offset of a line's first character; the text's end for lines that do not exist.
    pub fn line_start(&self, line: u32) -> u32 {
        if line == 0 {
            return 0;
        }
        if line >= self.lines() {
            return self.len();
        }
        let index = self.chunk_at(|measure| measure.breaks < line);
        let before = self.before[index];
        let mut missing = line - before.breaks;
        let mut units = before.units;
        for byte in self.chunks[index].text.bytes() {
            units += unit_count(byte);
            missing -= u32::from(byte == b'\n');
            if missing == 0 {
                break;
            }
        }
        units
    }

    /// A line by its number from 0; an empty one at the text's end for lines that do not exist.
    pub fn line(&self, line: u32) -> Line<'_> {
        let start = self.line_start(line);
        Line { number: line, start, text: self.slice(start, self.offset_at(line, u32::MAX)) }
    }

    /// The lines that a span touches, first to last.
    pub fn lines_in(&self, span: Span) -> impl Iterator<Item = Line<'_>> {
        (self.line_of(span.start)..=self.line_of(span.end)).map(|line| self.line(line))
    }

    /// Line and column of an offset, both from 0, the column in UTF-16 code units.
    pub fn position_of(&self, offset: u32) -> (u32, u32) {
        let line = self.line_of(offset);
        (line, offset.min(self.len()) - self.line_start(line))
    }

    /// The offset of a line and column; columns past the line's end are taken for it.
    pub fn offset_at(&self, line: u32, column: u32) -> u32 {
        let start = self.line_start(line);
        let end = if line + 1 < self.lines() { self.line_start(line + 1) - 1 } else { self.len() };
        start.saturating_add(column).min(end)
    }

    /// The byte of an offset, and whether the offset lies inside a surrogate pair (the byte then is the pair's).
    fn locate(&self, offset: u32) -> (usize, bool) {
        let index = self.chunk_at(|measure| measure.units <= offset);
        let before = self.before[index];
        let Some(chunk) = self.chunks.get(index) else { return (before.bytes, false) };
        if chunk.measure.bytes == chunk.measure.units as usize {
            return (before.bytes + (offset - before.units) as usize, false);
        }
        let mut units = before.units;
        for (at, byte) in chunk.text.bytes().enumerate() {
            let next = units + unit_count(byte);
            if next > offset && byte & 0xC0 != 0x80 {
                return (before.bytes + at, units < offset);
            }
            units = next;
        }
        (before.bytes + chunk.text.len(), false)
    }

    fn replace_bytes(&mut self, start: usize, end: usize, with: &str) {
        if self.chunks.is_empty() {
            *self = Text::new(with);
            return;
        }
        let first = self.chunk_at(|measure| measure.bytes <= start).min(self.chunks.len() - 1);
        let last = self.chunk_at(|measure| measure.bytes < end.max(1)).clamp(first, self.chunks.len() - 1);
        let from = start - self.before[first].bytes;
        let to = end - self.before[last].bytes;
        if first == last && self.chunks[first].text.len() + with.len() <= LARGEST_CHUNK + (to - from) {
            let chunk = &mut self.chunks[first];
            chunk.text.replace_range(from..to, with);
            chunk.measure = Measure::of(&chunk.text);
            if chunk.text.is_empty() {
                self.chunks.remove(first);
            }
        } else {
            let mut joined = String::with_capacity(from + with.len() + self.chunks[last].text.len() - to);
            joined.push_str(&self.chunks[first].text[..from]);
            joined.push_str(with);
            joined.push_str(&self.chunks[last].text[to..]);
            self.chunks.splice(first..=last, split(&joined));
        }
        self.add_up(first);
    }

    fn total(&self) -> Measure {
        self.before.last().copied().unwrap_or_default()
    }

    /// The last chunk whose start satisfies a condition that holds for a prefix of all starts; the end counts as a chunk.
    fn chunk_at(&self, holds: impl Fn(&Measure) -> bool) -> usize {
        self.before.partition_point(holds).saturating_sub(1)
    }

    fn add_up(&mut self, from: usize) {
        self.before.truncate(from + 1);
        if self.before.is_empty() {
            self.before.push(Measure::default());
        }
        for chunk in &self.chunks[self.before.len() - 1..] {
            let next = self.before[self.before.len() - 1].plus(chunk.measure);
            self.before.push(next);
        }
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.chunks().try_for_each(|chunk| formatter.write_str(chunk))
    }
}

/// Chunks of the usual size, cut between characters; none for an empty text.
fn split(mut content: &str) -> Vec<Chunk> {
    let mut chunks = Vec::with_capacity(content.len() / USUAL_CHUNK + 1);
    while !content.is_empty() {
        let mut cut = if content.len() > LARGEST_CHUNK { USUAL_CHUNK } else { content.len() };
        while !content.is_char_boundary(cut) {
            cut -= 1;
        }
        let (head, tail) = content.split_at(cut);
        chunks.push(Chunk { text: head.to_owned(), measure: Measure::of(head) });
        content = tail;
    }
    chunks
}
