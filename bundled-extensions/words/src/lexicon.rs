//! All words of all open documents, each kept once.

use std::collections::HashMap;
use std::rc::Rc;

/// Words by number. A word that is nowhere used any more is forgotten, and its number given to another.
#[derive(Default)]
pub struct Lexicon {
    numbers: HashMap<Rc<str>, u32>,
    words: Vec<Word>,
    free: Vec<u32>,
}

struct Word {
    text: Rc<str>,
    uses: u32,
}

impl Lexicon {
    /// Counts one more use of a word.
    pub fn add(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            self.words[number as usize].uses += 1;
            return number;
        }
        let text: Rc<str> = word.into();
        let entry = Word { text: text.clone(), uses: 1 };
        let number = if let Some(number) = self.free.pop() {
            self.words[number as usize] = entry;
            number
        } else {
            self.words.push(entry);
            self.words.len() as u32 - 1
        };
        self.numbers.insert(text, number);
        number
    }

    /// Counts one use less.
    pub fn remove(&mut self, number: u32) {
        let word = &mut self.words[number as usize];
        word.uses -= 1;
        if word.uses == 0 {
            self.numbers.remove(&word.text);
            word.text = Rc::from("");
            self.free.push(number);
        }
    }

    /// A word's letters.
    pub fn text(&self, number: u32) -> &Rc<str> {
        &self.words[number as usize].text
    }

    /// How often a word was seen in all that was read.
    pub fn uses(&self, number: u32) -> u32 {
        self.words[number as usize].uses
    }

    /// One more than the greatest number.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether no word was ever added.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}
