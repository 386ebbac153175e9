//! The words of a text.

use atoll_extension::{Span, Text};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    Comment,
    Keyword,
    Name,
    Number,
    Quoted,
    Color,
    Sign,
}

#[derive(Clone, Debug)]
pub struct Word {
    pub kind: Kind,
    pub span: Span,
    pub text: String,
}

impl Word {
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Comment && self.kind != Kind::Quoted && self.text == text
    }

    pub fn has(&self, at: u32) -> bool {
        self.span.start <= at && at <= self.span.end
    }
}

const KEYWORDS: [&str; 4] = ["fn", "let", "return", "type"];

fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// How many characters of `rest`, which begins with `first`, are one word, and of which kind.
fn measure(first: char, rest: &[char]) -> (usize, Kind) {
    let while_inside = |from: usize| from + rest[from..].iter().take_while(|&&letter| is_inside(letter)).count();
    let up_to = |end: char| rest.iter().position(|&letter| letter == end).unwrap_or(rest.len());
    match first {
        '/' if rest.get(1) == Some(&'/') => (up_to('\n'), Kind::Comment),
        '"' => (rest.iter().skip(1).position(|&letter| letter == '"' || letter == '\n').map_or(rest.len(), |end| end + 2), Kind::Quoted),
        '#' => (while_inside(1), Kind::Color),
        '0'..='9' => (while_inside(0), Kind::Number),
        _ if is_inside(first) => {
            let length = while_inside(0);
            let word: String = rest[..length].iter().collect();
            (length, if KEYWORDS.contains(&word.as_str()) { Kind::Keyword } else { Kind::Name })
        }
        '<' if rest.get(1) == Some(&'/') => (2, Kind::Sign),
        '-' if rest.get(1) == Some(&'>') => (2, Kind::Sign),
        _ => (1, Kind::Sign),
    }
}

/// All words, in order; blanks are none.
pub fn words(text: &Text) -> Vec<Word> {
    let letters: Vec<char> = text.slice(0, text.len()).chars().collect();
    let mut words = Vec::new();
    let (mut index, mut offset) = (0, 0);
    while let Some(&first) = letters.get(index) {
        let blank = first.is_whitespace();
        let (length, kind) = if blank { (1, Kind::Sign) } else { measure(first, &letters[index..]) };
        let text: String = letters[index..index + length].iter().collect();
        let end = offset + text.encode_utf16().count() as u32;
        if !blank {
            words.push(Word { kind, span: Span { start: offset, end }, text });
        }
        index += length;
        offset = end;
    }
    words
}
