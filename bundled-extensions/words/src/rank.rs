//! Which words are likely meant.

use crate::lexicon::Lexicon;
use crate::scan;

/// Collects words from the nearest to the farthest.
pub struct Ranking<'a> {
    typed: &'a str,
    /// For each word's number whether it was looked at.
    seen: Vec<bool>,
    found: Vec<Ranked>,
}

/// A word that fits what was typed.
#[derive(Clone, Copy, Debug)]
pub struct Ranked {
    /// Its number.
    pub word: u32,
    /// The document it was found in first.
    pub document: u32,
    /// How far away that was: smaller is nearer.
    distance: u32,
}

impl<'a> Ranking<'a> {
    /// A ranking of words that fit the typed letters.
    pub fn new(typed: &'a str) -> Ranking<'a> {
        Ranking { typed, seen: Vec::new(), found: Vec::new() }
    }

    /// Takes in the words of a segment. Come with nearer segments first.
    pub fn take(&mut self, words: &[u32], lexicon: &Lexicon, document: u32, distance: u32) {
        self.seen.resize(lexicon.len(), false);
        for &word in words {
            if !std::mem::replace(&mut self.seen[word as usize], true) && scan::fits(lexicon.text(word), self.typed) {
                self.found.push(Ranked { word, document, distance });
            }
        }
    }

    /// The best words, the very best first, and whether some were left out. Twice as near counts as much as twice as frequent.
    pub fn best(mut self, lexicon: &Lexicon, most: usize) -> (Vec<Ranked>, bool) {
        let cost = |ranked: &Ranked| (ranked.distance + 1).ilog2() as i32 - lexicon.uses(ranked.word).max(1).ilog2() as i32;
        self.found.sort_by(|a, b| {
            cost(a).cmp(&cost(b)).then_with(|| a.distance.cmp(&b.distance)).then_with(|| lexicon.text(a.word).cmp(lexicon.text(b.word)))
        });
        let cut = self.found.len() > most;
        self.found.truncate(most);
        (self.found, cut)
    }
}
