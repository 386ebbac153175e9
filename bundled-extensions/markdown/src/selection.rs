//! What lies around a place, from the smallest outwards.

use std::ops::Range;

use crate::edits;
use crate::outline::Heading;
use crate::page::{Page, Spelled};
use crate::syntax::inline::Piece;

/// The stretches around a place, each inside of the next and smaller.
pub fn around(page: &Page, headings: &[Heading], place: usize) -> Vec<Range<usize>> {
    let mut found = vec![edits::word(page.source(), place), 0..page.source().len()];
    for block in page.at(place) {
        found.push(block.range());
        for line in &block.node().lines {
            found.push(block.base + line.start.min(line.end)..block.base + line.end);
        }
        for spelled in page.spellings(block) {
            found.extend(inlines(&spelled));
        }
    }
    found.extend(headings.iter().filter(|heading| heading.top).map(|heading| heading.section.clone()));
    found.retain(|range| range.start <= place && place <= range.end && !range.is_empty());
    found.sort_by_key(|range| range.len());
    let mut result: Vec<Range<usize>> = Vec::new();
    for range in found {
        let fits = result.last().is_none_or(|last| range.start <= last.start && last.end <= range.end && range != *last);
        if fits {
            result.push(range);
        }
    }
    result
}

/// Code, links and emphasis with and without their marks.
fn inlines(spelled: &Spelled) -> Vec<Range<usize>> {
    let mut found = vec![0..spelled.content.text.len()];
    let mut open: Vec<Range<usize>> = Vec::new();
    for part in &spelled.inlines.parts {
        match &part.piece {
            Piece::Code(inner) => found.extend([inner.clone(), part.range.clone()]),
            Piece::Html | Piece::Autolink(_) => found.push(part.range.clone()),
            Piece::LinkEnd(number) => {
                let link = &spelled.inlines.links[*number];
                found.extend([link.text.clone(), link.range.clone()]);
            }
            Piece::Run(run) => {
                let mut low = part.range.start;
                for (_, end) in &run.closes {
                    if let Some(begin) = open.pop() {
                        found.extend([begin.end..low, begin.start..*end]);
                    }
                    low = *end;
                }
                let mut high = part.range.end;
                let mut opens = Vec::new();
                for (_, start) in &run.opens {
                    opens.push(*start..high);
                    high = *start;
                }
                open.extend(opens.into_iter().rev());
            }
            _ => {}
        }
    }
    found.iter().map(|range| spelled.place(range)).collect()
}
