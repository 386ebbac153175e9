//! A document's words by segment.

use atoll_extension::Text;

use crate::lexicon::Lexicon;
use crate::scan::{self, LONGEST};

/// What a segment has at first, in UTF-16 code units.
const USUAL: u32 = 512;

/// A document cut into segments, with the words of those that were read. A word belongs to the segment that it starts in.
#[derive(Default)]
pub struct Segments {
    all: Vec<Segment>,
}

struct Segment {
    length: u32,
    /// The words' numbers, one for each use; absent until the segment is read.
    words: Option<Box<[u32]>>,
}

impl Segments {
    /// The segments of a text of that length, none of them read.
    pub fn new(length: u32) -> Segments {
        let mut all = Vec::new();
        cut(length, &mut all);
        Segments { all }
    }

    /// Takes in that the units between `start` and `end` became `length` others. Edits of one change are taken from the last to the first.
    pub fn edit(&mut self, start: u32, end: u32, length: u32, lexicon: &mut Lexicon) {
        let (first, from) = self.find(start.saturating_sub(LONGEST + 1));
        let (last, to) = self.find(end + 1);
        let mut total = length;
        if let Some(segment) = self.all.get(last) {
            total += to + segment.length - from - (end - start);
        }
        let mut fresh = Vec::new();
        cut(total, &mut fresh);
        let until = (last + 1).min(self.all.len());
        for segment in self.all.splice(first..until, fresh) {
            forget(segment, lexicon);
        }
    }

    /// Forgets all words.
    pub fn clear(&mut self, lexicon: &mut Lexicon) {
        self.all.drain(..).for_each(|segment| forget(segment, lexicon));
    }

    /// Number of segments.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether the document is empty.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The segment that a place lies in and the segment's start; the last one for the end of the text.
    pub fn find(&self, at: u32) -> (usize, u32) {
        let mut start = 0;
        for (index, segment) in self.all.iter().enumerate() {
            if at < start + segment.length || index + 1 == self.all.len() {
                return (index, start);
            }
            start += segment.length;
        }
        (0, 0)
    }

    /// Length of a segment in UTF-16 code units.
    pub fn length(&self, index: usize) -> u32 {
        self.all[index].length
    }

    /// The words of a segment that starts at `start`, read now unless they were before.
    pub fn words(&mut self, index: usize, start: u32, text: &Text, lexicon: &mut Lexicon) -> &[u32] {
        let segment = &mut self.all[index];
        let length = segment.length;
        segment.words.get_or_insert_with(|| {
            // a surrogate pair that the cut goes through belongs to the segment before
            let whole = text.offset_of(text.byte_of(start));
            let from = if whole < start { whole + 2 } else { start };
            let before = text.slice(from.saturating_sub(2), from).chars().next_back();
            let mut words = Vec::new();
            let text = text.slice(from, start + length + LONGEST + 2);
            scan::words(&text, before, (start + length).saturating_sub(from), |word| words.push(lexicon.add(word)));
            words.into_boxed_slice()
        })
    }
}

fn forget(segment: Segment, lexicon: &mut Lexicon) {
    segment.words.iter().flatten().for_each(|&number| lexicon.remove(number));
}

fn cut(length: u32, into: &mut Vec<Segment>) {
    let mut rest = length;
    while rest > 0 {
        let length = if rest < 2 * USUAL { rest } else { USUAL };
        into.push(Segment { length, words: None });
        rest -= length;
    }
}
