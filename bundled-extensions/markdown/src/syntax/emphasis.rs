//! Runs of `*`, `_` and `~`, and which of them belong together.

use std::collections::BTreeMap;

/// What a pair of runs makes of the text between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `*`
    Emphasis,
    /// `**`
    Strong,
    /// `~~`
    Strike,
}

/// A run of marks.
#[derive(Clone, Debug)]
pub struct Run {
    /// The character.
    pub mark: u8,
    /// Marks not used: from here.
    pub low: usize,
    /// To here.
    pub high: usize,
    /// What ends here, the innermost first, each with the place behind its marks.
    pub closes: Vec<(Style, usize)>,
    /// What begins here, the innermost first, each with the place of its first mark.
    pub opens: Vec<(Style, usize)>,
    length: usize,
    can_open: bool,
    can_close: bool,
}

impl Run {
    /// A run between two characters.
    pub(super) fn new(mark: u8, low: usize, high: usize, around: (Option<char>, Option<char>)) -> Run {
        let blank = |character: Option<char>| character.is_none_or(char::is_whitespace);
        let (before, after) = around;
        let left = !blank(after) && (!punctuation(after) || blank(before) || punctuation(before));
        let right = !blank(before) && (!punctuation(before) || blank(after) || punctuation(after));
        let (can_open, can_close) = match mark {
            b'_' => (left && (!right || punctuation(before)), right && (!left || punctuation(after))),
            _ => (left, right),
        };
        Run { mark, low, high, closes: Vec::new(), opens: Vec::new(), length: high - low, can_open, can_close }
    }

    /// Takes the run out of all further pairing.
    pub(super) fn settle(&mut self) {
        (self.can_open, self.can_close) = (false, false);
    }

    fn left_over(&self) -> usize {
        self.high - self.low
    }
}

/// Punctuation and symbols; beyond ASCII what is no letter, digit, blank or joined mark.
fn punctuation(character: Option<char>) -> bool {
    let Some(character) = character else { return false };
    if character.is_ascii() {
        return character.is_ascii_punctuation();
    }
    let joined = matches!(character, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{ad}');
    !character.is_alphanumeric() && !character.is_whitespace() && !character.is_control() && !joined
}

fn fits(opener: &Run, closer: &Run) -> bool {
    if opener.mark != closer.mark || !opener.can_open {
        return false;
    }
    if opener.mark == b'~' {
        return opener.left_over() == closer.left_over() && opener.left_over() <= 2;
    }
    let odd = (opener.can_close || closer.can_open) && (opener.length + closer.length) % 3 == 0;
    !odd || (opener.length % 3 == 0 && closer.length % 3 == 0)
}

/// Pairs up the runs, all inside of the same brackets, from left to right.
pub(super) fn pair(runs: &mut [&mut Run]) {
    let mut active: Vec<usize> = Vec::new();
    // below these places in `active` there is no opener for closers of that sort
    let mut bottoms: BTreeMap<(u8, bool, usize), usize> = BTreeMap::new();
    for closer in 0..runs.len() {
        while runs[closer].can_close && runs[closer].left_over() > 0 {
            let sort = (runs[closer].mark, runs[closer].can_open, runs[closer].length % 3);
            let bottom = bottoms.get(&sort).copied().unwrap_or(0);
            let opener = active.iter().enumerate().rev().take_while(|(_, run)| **run >= bottom).find(|(_, run)| fits(runs[**run], runs[closer]));
            let Some((place, &opener)) = opener else {
                bottoms.insert(sort, closer);
                break;
            };
            active.truncate(place + 1);
            let double = runs[opener].left_over() >= 2 && runs[closer].left_over() >= 2;
            let (style, count) = match (runs[closer].mark, double) {
                (b'~', _) => (Style::Strike, runs[closer].left_over()),
                (_, true) => (Style::Strong, 2),
                (_, false) => (Style::Emphasis, 1),
            };
            runs[opener].high -= count;
            let begin = runs[opener].high;
            runs[opener].opens.push((style, begin));
            runs[closer].low += count;
            let end = runs[closer].low;
            runs[closer].closes.push((style, end));
            if runs[opener].left_over() == 0 {
                active.pop();
            }
        }
        if runs[closer].can_open && runs[closer].left_over() > 0 {
            active.push(closer);
        }
    }
}
