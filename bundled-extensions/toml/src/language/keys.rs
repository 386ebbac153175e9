//! The parser's part for keys and one-word values.

use super::date;
use super::parser::Parser;
use super::problem::{Code, Place};
use super::quoted::{self, Style};
use super::scalar;
use super::tables::Part;
use super::token::Kind;

/// Whether a byte may be part of a bare key.
pub fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

/// Whether a byte ends a word: what looks like a bare key or a one-word value.
pub fn ends_word(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'=' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'"' | b'\'')
}

/// The end of the key's word at `at`: dots and `:` end it too.
fn key_word(bytes: &[u8], at: usize) -> usize {
    at + bytes[at..].iter().take_while(|&&b| !ends_word(b) && b != b'.' && b != b':').count()
}

/// The end of the one-word value at `at`. A date takes the time behind one blank with it.
pub fn value_word(bytes: &[u8], at: usize) -> usize {
    let end = at + bytes[at..].iter().take_while(|&&b| !ends_word(b)).count();
    if bytes.get(end) == Some(&b' ') && date::is_date_only(&bytes[at..end]) && date::begins_time(&bytes[end + 1..]) {
        return end + 1 + bytes[end + 1..].iter().take_while(|&&b| !ends_word(b)).count();
    }
    end
}

impl Parser {
    /// Reads a dotted key. An error was told of when it fails.
    pub(super) fn key(&mut self) -> Result<Vec<Part>, ()> {
        let mut parts = Vec::with_capacity(1);
        let mut result = Ok(());
        loop {
            self.blanks();
            match self.key_part(result.is_ok()) {
                Some(part) => parts.push(part),
                None => result = Err(()),
            }
            self.blanks();
            if self.peek() != Some(b'.') {
                break;
            }
            self.take(Kind::Dot, 1);
        }
        if parts.is_empty() { Err(()) } else { result.map(|()| parts) }
    }

    /// Reads one part of a key. Where there is none it tells so, once a key, and leaves an empty token.
    fn key_part(&mut self, tell: bool) -> Option<Part> {
        let start = self.at;
        match self.peek() {
            Some(b'"' | b'\'') => {
                if !self.quoted_part() {
                    return None;
                }
            }
            _ => {
                let end = key_word(self.text.as_bytes(), start);
                if end == start {
                    if tell {
                        self.missing_part();
                    }
                    self.push(Kind::Key, start, start);
                    return None;
                }
                let word = &self.text[start..end];
                if let Some((at, wrong)) = word.char_indices().find(|(_, c)| !c.is_ascii() || !is_bare(*c as u8)) {
                    let last = word.char_indices().rev().find(|(_, c)| !c.is_ascii() || !is_bare(*c as u8));
                    let to = last.map_or(at + wrong.len_utf8(), |(at, c)| at + c.len_utf8());
                    let message = "Keys without quotes are made of the letters A to Z, digits, `-` and `_`; put this one in quotes.";
                    self.problem(Code::InvalidKey, start + at, start + to, message);
                }
                self.take(Kind::Key, end - start);
            }
        }
        Some(self.part(start, self.at))
    }

    /// Reads a quoted part; whether it has closing quotes.
    fn quoted_part(&mut self) -> bool {
        let style = Style::at(self.text.as_bytes(), self.at);
        let end = quoted::scan(self.text.as_bytes(), self.at, style, &mut self.problems);
        if style.multiline {
            self.problem(Code::MultilineKey, self.at, self.at + 3, "A key cannot be a multi-line string.");
        }
        self.take(Kind::Key, end.at - self.at);
        end.closed
    }

    fn missing_part(&mut self) {
        let (at, end) = match self.peek() {
            None | Some(b'\n') if self.at > 0 => (self.at - 1, self.at),
            _ => (self.at, self.after(self.at)),
        };
        let at = (0..=at).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0);
        self.problem(Code::ExpectedKey, at, end, "A key is missing here.");
    }

    /// The stretch widened to whole characters.
    fn between_characters(&self, mut start: usize, mut end: usize) -> Place {
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        Place::new(start, end)
    }

    /// Reads a one-word value, or tells why it is none.
    pub(super) fn word(&mut self) {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut end = value_word(bytes, start);
        if end == start {
            end = self.after(start);
        }
        let kind = match scalar::classify(&self.text[start..end]) {
            Ok(kind) => kind,
            Err(mut problem) => {
                if problem.code == Code::InvalidValue {
                    // Several words are one text without quotes.
                    let stops: &[char] = if self.stack.is_empty() { &[] } else { &[',', ']', '}', '='] };
                    let content = &self.text[start..self.content_limit(start)];
                    let length = content.find(stops).unwrap_or(content.len());
                    end = end.max(start + content[..length].trim_end_matches([' ', '\t']).len());
                    problem.place.end = end - start;
                }
                problem.place = self.between_characters(problem.place.start + start, problem.place.end + start);
                let kind = if problem.code.is_warning() { Kind::Float } else { Kind::Bad };
                self.problems.push(problem);
                kind
            }
        };
        self.take(kind, end - start);
        self.finish_value();
    }
}
