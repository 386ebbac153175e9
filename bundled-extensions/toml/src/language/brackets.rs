//! The parser's part for arrays and inline tables, and for those that are never closed.

use super::keys::is_bare;
use super::parser::{Frame, Mode, Parser};
use super::problem::{Code, Place};
use super::quoted::{self, End, Piece, Style};
use super::scalar;
use super::token::Kind;

impl Parser {
    pub(super) fn in_array(&mut self) {
        match self.peek() {
            None => self.unclosed(0),
            Some(b'\n') => self.take(Kind::Newline, 1),
            Some(b'#') => self.comment(),
            Some(b']') => self.close(Kind::ArrayClose),
            Some(b',') => self.comma_in_array(),
            Some(b'}') => self.foreign_close(true),
            Some(_) if self.fresh_line && self.begins_statement(self.at) => self.unclosed(0),
            Some(b'=') => {
                self.problem(
                    Code::ExpectedValue,
                    self.at,
                    self.at + 1,
                    "An array has values without keys; `{ key = value }` would be an inline table.",
                );
                self.take(Kind::Junk, 1);
                self.mode = Mode::Item;
            }
            Some(byte) => {
                if self.mode == Mode::AfterItem {
                    self.problem(Code::ExpectedComma, self.at, self.after(self.at), "A comma is missing before this element.");
                }
                self.fresh_line = false;
                self.begin_value(byte);
            }
        }
    }

    fn comma_in_array(&mut self) {
        if self.mode == Mode::Item {
            self.problem(Code::ExpectedValue, self.at, self.at + 1, "An element is missing before this comma.");
        }
        self.take(Kind::Comma, 1);
        self.mode = Mode::Item;
    }

    pub(super) fn in_inline_table(&mut self) {
        match self.peek() {
            None => self.unclosed(0),
            Some(b'\n') => self.newline_in_inline_table(),
            Some(b'#') => self.comment(),
            Some(b'}') => self.close_inline_table(),
            Some(b']') => self.foreign_close(false),
            Some(b',') => {
                let missing = self.mode == Mode::Entry;
                if missing {
                    self.problem(Code::ExpectedKey, self.at, self.at + 1, "An entry is missing before this comma.");
                }
                if let Some(frame) = self.stack.last_mut() {
                    frame.comma = (!missing).then_some(self.at);
                }
                self.take(Kind::Comma, 1);
                self.mode = Mode::Entry;
            }
            Some(_) => self.entry(),
        }
    }

    fn entry(&mut self) {
        if self.mode == Mode::AfterEntry {
            self.problem(Code::ExpectedComma, self.at, self.after(self.at), "A comma is missing before this entry.");
        }
        let Some(scope) = self.stack.last().and_then(|frame| frame.scope) else { return };
        let start = self.at;
        if self.key_and_equals(scope) {
            self.mode = Mode::Value;
            return;
        }
        self.mode = Mode::AfterEntry;
        let rest = &self.text[self.at..self.line_limit(self.at)];
        let skipped = rest.find([',', '}', ']', '#']).unwrap_or(rest.len());
        // What cannot begin a key, such as `[`, must be passed over all the same.
        let skipped = if self.at + skipped == start { self.after(start) - start } else { skipped };
        if skipped > 0 {
            self.take(Kind::Junk, skipped);
        }
    }

    fn close_inline_table(&mut self) {
        let comma = self.stack.last().and_then(|frame| frame.comma);
        if let (Mode::Entry, Some(comma)) = (self.mode, comma) {
            self.problem(Code::TrailingComma, comma, comma + 1, "TOML 1.0 allows no comma behind an inline table's last entry.");
        }
        self.close(Kind::BraceClose);
    }

    fn close(&mut self, kind: Kind) {
        self.take(kind, 1);
        self.stack.pop();
        self.finish_value();
    }

    /// A bracket that closes something else than what is open: what it does close ends here, or it is skipped.
    fn foreign_close(&mut self, brace: bool) {
        if let Some(frame) = self.stack.iter().rposition(|frame| frame.scope.is_some() == brace) {
            self.unclosed(frame + 1);
            return;
        }
        let (code, message) = if brace {
            (Code::ExpectedValue, "There is no inline table that this could close.")
        } else {
            (Code::ExpectedKey, "There is no array that this could close.")
        };
        self.problem(code, self.at, self.at + 1, message);
        self.take(Kind::Junk, 1);
    }

    /// Gives up all open brackets above `keep` of them.
    fn unclosed(&mut self, keep: usize) {
        while self.stack.len() > keep {
            let Some(Frame { open, scope, .. }) = self.stack.pop() else { break };
            let (code, message, kind) = match scope {
                None => (Code::UnclosedArray, "The array has no closing `]`.", Kind::ArrayClose),
                Some(_) => (Code::UnclosedInlineTable, "The inline table has no closing `}`.", Kind::BraceClose),
            };
            self.problem(code, open, open + 1, message);
            let here = self.at.min(self.text.len());
            let end = self.after(here);
            if let (Some(problem), true) = (self.problems.last_mut(), end > here) {
                problem.related = Some((Place::new(here, end), "Here it would have to be closed at the latest."));
            }
            self.push(kind, here, here);
        }
        if keep == 0 {
            self.mode = Mode::Statement;
            if !self.fresh_line {
                self.mode = Mode::LineEnd;
            }
        } else {
            self.finish_value();
        }
    }

    /// A line break inside of an inline table: an error in any case. The table goes on behind it when that is what was meant.
    fn newline_in_inline_table(&mut self) {
        let next = self.next_content(self.at);
        let goes_on = match self.text.as_bytes().get(next) {
            None => false,
            Some(b'}' | b',') => true,
            Some(_) => self.mode == Mode::Entry && self.begins_statement(next) && self.text.as_bytes()[next] != b'[',
        };
        if goes_on {
            let at = self.at;
            if let Some(frame) = self.stack.last_mut().filter(|frame| !frame.broken) {
                frame.broken = true;
                let open = frame.open;
                self.problem(Code::NewlineInInlineTable, open, open + 1, "TOML 1.0 wants an inline table on one line.");
                if let Some(problem) = self.problems.last_mut() {
                    problem.related = Some((Place::new(at, at + 1), "The line break."));
                }
            }
            self.take(Kind::Newline, 1);
            return;
        }
        // Only what cannot go on in the next line ends: an array around may.
        let keep = self.stack.iter().rposition(|frame| frame.scope.is_none()).map_or(0, |index| index + 1);
        self.fresh_line = false;
        self.unclosed(keep);
    }

    /// The next byte that is neither blank, line break nor part of a comment.
    fn next_content(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        while at < bytes.len() {
            match bytes[at] {
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                b'#' => at = self.line_limit(at),
                _ => break,
            }
        }
        at
    }

    /// Whether what follows reads as `key =` or as a header on a line of its own, and so cannot belong to an array.
    fn begins_statement(&self, at: usize) -> bool {
        begins_statement(self.text.as_bytes(), at)
    }
}

/// Whether the line from `at` on reads as `key =` or as a header, and so cannot be an element of an array.
pub fn begins_statement(bytes: &[u8], at: usize) -> bool {
    let header = bytes.get(at) == Some(&b'[');
    let open = bytes[at..].iter().take(2).take_while(|&&b| b == b'[').count();
    let mut at = at + open;
    let mut element = false;
    loop {
        at = skip_blanks(bytes, at);
        let start = at;
        match bytes.get(at) {
            Some(b'"' | b'\'') => {
                match quoted_end(bytes, at) {
                    Some(end) => at = end,
                    None => return false,
                }
                element = true;
            }
            _ => at += bytes[at..].iter().take_while(|&&b| is_bare(b)).count(),
        }
        if at == start {
            return false;
        }
        let word = std::str::from_utf8(&bytes[start..at]).unwrap_or("");
        element |= bytes[start].is_ascii_digit() || scalar::classify(word).is_ok();
        at = skip_blanks(bytes, at);
        if bytes.get(at) != Some(&b'.') {
            break;
        }
        at += 1;
    }
    if !header {
        return bytes.get(at) == Some(&b'=');
    }
    let close = bytes[at..].iter().take(open).take_while(|&&b| b == b']').count();
    !element && close == open && matches!(bytes.get(skip_blanks(bytes, at + close)), None | Some(b'\n' | b'#' | b'\r'))
}

fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    at + bytes[at.min(bytes.len())..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count()
}

fn quoted_end(bytes: &[u8], at: usize) -> Option<usize> {
    let style = Style { quote: bytes[at], multiline: false };
    let mut next = at + 1;
    loop {
        match quoted::piece(bytes, next, style) {
            Piece::Plain(end) | Piece::Escape(end, _) | Piece::Control(end) => next = end,
            Piece::End(End { at, closed }) => return closed.then_some(at),
        }
    }
}
