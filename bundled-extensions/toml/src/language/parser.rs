//! The parser: TOML 1.0.0, with recovery after every error.
//!
//! It works in small steps on a stack of its own, so that it can stop between any two of them and no nesting can exhaust the machine's stack.

use super::problem::{Code, Place, Problem};
use super::quoted::{self, Style};
use super::tables::{Node, Part, Scope, Tables};
use super::token::{Kind, Token};

/// Problems beyond this number are counted no more.
pub const MOST_PROBLEMS: usize = 10_000;

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// A line's start outside of brackets.
    Statement,
    /// Nothing more on this line.
    LineEnd,
    /// A value behind `=`.
    Value,
    /// An element of an array, or `]`.
    Item,
    /// Behind an element: `,` or `]`.
    AfterItem,
    /// An entry of an inline table, or `}`.
    Entry,
    /// Behind an entry: `,` or `}`.
    AfterEntry,
    /// Behind the end.
    Done,
}

/// An open array or inline table.
#[derive(Debug)]
pub(super) struct Frame {
    /// Where its bracket stands.
    pub(super) open: usize,
    /// The scope of an inline table's keys; none for an array.
    pub(super) scope: Option<Scope>,
    /// The last comma, to find one before `}`.
    pub(super) comma: Option<usize>,
    /// Whether a line break in this inline table was told of.
    pub(super) broken: bool,
}

/// A parser in the middle of its work.
#[derive(Debug)]
pub struct Parser {
    pub(super) text: String,
    pub(super) at: usize,
    pub(super) mode: Mode,
    pub(super) stack: Vec<Frame>,
    pub(super) tokens: Vec<Token>,
    pub(super) problems: Vec<Problem>,
    /// Only blanks and comments since the line's start, inside of an array.
    pub(super) fresh_line: bool,
    tables: Tables,
    section: Scope,
    /// The node whose value is being read; none for elements of arrays.
    target: Option<Node>,
}

impl Parser {
    /// A parser at the start of a text.
    pub fn new(text: String) -> Parser {
        let tables = Tables::default();
        let section = tables.root();
        let at = if text.starts_with('\u{FEFF}') { 3 } else { 0 };
        Parser {
            text,
            at,
            mode: Mode::Statement,
            stack: Vec::new(),
            tokens: Vec::new(),
            problems: Vec::new(),
            fresh_line: false,
            tables,
            section,
            target: None,
        }
    }

    /// Whether the whole text is parsed.
    pub fn is_done(&self) -> bool {
        self.mode == Mode::Done
    }

    /// How far it has come, in bytes.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The text it parses.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tokens so far.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The problems so far, in the order in which they were found.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Takes one step.
    pub fn step(&mut self) {
        self.blanks();
        match self.mode {
            Mode::Statement => self.statement(),
            Mode::LineEnd => self.line_end(),
            Mode::Value => self.value(),
            Mode::Item | Mode::AfterItem => self.in_array(),
            Mode::Entry | Mode::AfterEntry => self.in_inline_table(),
            Mode::Done => {}
        }
        self.problems.truncate(MOST_PROBLEMS);
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn push(&mut self, kind: Kind, start: usize, end: usize) {
        self.tokens.push(Token { kind, start: start as u32, end: end as u32 });
    }

    /// Takes `length` bytes as a token.
    pub(super) fn take(&mut self, kind: Kind, length: usize) {
        self.push(kind, self.at, self.at + length);
        self.at += length;
        self.fresh_line = kind == Kind::Newline;
    }

    pub(super) fn problem(&mut self, code: Code, start: usize, end: usize, message: impl Into<String>) {
        self.problems.push(Problem::new(code, start, end, message));
    }

    /// Behind the character at a byte.
    pub(super) fn after(&self, at: usize) -> usize {
        at + self.text[at..].chars().next().map_or(0, char::len_utf8)
    }

    pub(super) fn blanks(&mut self) {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() && (matches!(bytes[self.at], b' ' | b'\t') || bytes[self.at] == b'\r' && bytes.get(self.at + 1) == Some(&b'\n')) {
            self.at += 1;
        }
    }

    /// The end of the line that `at` lies in, without its break.
    pub(super) fn line_limit(&self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let end = bytes[at..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |length| at + length);
        if end > at && end < bytes.len() && bytes[end - 1] == b'\r' { end - 1 } else { end }
    }

    pub(super) fn comment(&mut self) {
        let end = self.line_limit(self.at);
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        let mut found = Vec::new();
        while at < end {
            let start = at;
            while at < end && quoted::is_control(bytes, at) {
                at += 1;
            }
            if at > start {
                found.push(quoted::control_problem(bytes, start, at));
            }
            at += 1;
        }
        self.problems.append(&mut found);
        let fresh = self.fresh_line;
        self.take(Kind::Comment, end - self.at);
        self.fresh_line = fresh;
    }

    fn statement(&mut self) {
        match self.peek() {
            None => self.mode = Mode::Done,
            Some(b'\n') => self.take(Kind::Newline, 1),
            Some(b'#') => self.comment(),
            Some(b'[') => self.header(),
            Some(_) => {
                let scope = self.section;
                if self.key_and_equals(scope) {
                    self.mode = Mode::Value;
                } else {
                    self.give_up_line();
                }
            }
        }
    }

    fn line_end(&mut self) {
        match self.peek() {
            None => self.mode = Mode::Done,
            Some(b'\n') => {
                self.take(Kind::Newline, 1);
                self.mode = Mode::Statement;
            }
            Some(b'#') => self.comment(),
            Some(_) => {
                let end = self.content_limit(self.at);
                self.problem(Code::ExpectedLineEnd, self.at, end, "The line should end here; each key stands on a line of its own.");
                self.take(Kind::Junk, end - self.at);
            }
        }
    }

    /// Where a line's content ends from `at` on: before a comment or the blanks at its end.
    pub(super) fn content_limit(&self, at: usize) -> usize {
        let line = &self.text[at..self.line_limit(at)];
        let content = line.split('#').next().unwrap_or(line).trim_end_matches([' ', '\t']);
        if content.is_empty() { self.after(at) } else { at + content.len() }
    }

    /// Skips to the line's end after an error that was told of.
    pub(super) fn give_up_line(&mut self) {
        let end = self.line_limit(self.at);
        if end > self.at {
            self.take(Kind::Junk, end - self.at);
        }
        self.mode = Mode::LineEnd;
    }

    fn header(&mut self) {
        let start = self.at;
        let double = self.text.as_bytes().get(self.at + 1) == Some(&b'[');
        let (kind, width) = if double { (Kind::ArrayHeader, 2) } else { (Kind::Header, 1) };
        self.take(kind, width);
        let parts = self.key();
        self.blanks();
        let missing = self.problems.len();
        let rest = &self.text.as_bytes()[self.at..];
        let close = rest.iter().take(width).take_while(|&&b| b == b']').count();
        if close < width && parts.is_ok() {
            let (from, to) = if close == 1 { (self.at, self.at + 1) } else { (start, start + width) };
            let wanted = if double { "]]" } else { "]" };
            self.problem(Code::UnclosedHeader, from, to, format!("The header must end with `{wanted}`."));
        }
        self.take(Kind::HeaderEnd, close);
        self.mode = Mode::LineEnd;
        let place = Place::new(start, self.at);
        let opened = match parts {
            Ok(parts) if double => self.tables.array_header(&parts),
            Ok(parts) => self.tables.header(&parts),
            Err(()) => Ok(self.tables.detached(place)),
        };
        self.section = opened.unwrap_or_else(|problem| {
            self.problems.push(problem);
            self.tables.detached(place)
        });
        if close < width && missing < self.problems.len() || close == 0 {
            self.give_up_line();
        }
    }

    /// Reads a key and the `=` behind it and defines the key. False when there is no value to come.
    pub(super) fn key_and_equals(&mut self, scope: Scope) -> bool {
        let before = self.at;
        let parts = self.key();
        self.blanks();
        if let Ok(parts) = &parts {
            let (node, problem) = self.tables.define(scope, parts);
            self.problems.extend(problem);
            self.target = Some(node);
        } else {
            self.target = None;
        }
        match self.peek() {
            Some(b'=') => {
                self.take(Kind::Equals, 1);
                true
            }
            Some(b':') if parts.is_ok() => {
                self.problem(Code::ExpectedEquals, self.at, self.at + 1, "TOML puts `=` between key and value.");
                self.take(Kind::Equals, 1);
                true
            }
            next => {
                if parts.is_ok() {
                    let in_brackets = !self.stack.is_empty();
                    let at_end = matches!(next, None | Some(b'\n' | b'#')) || in_brackets && matches!(next, Some(b',' | b'}' | b']'));
                    let (start, end) = if at_end { (before, self.trimmed(self.at)) } else { (self.at, self.after(self.at)) };
                    self.problem(Code::ExpectedEquals, start, end.max(start), "A key must be followed by `=` and a value.");
                }
                self.push(Kind::Equals, self.at, self.at);
                self.push(Kind::Bad, self.at, self.at);
                false
            }
        }
    }

    /// `at` without the blanks before it.
    fn trimmed(&self, at: usize) -> usize {
        self.text[..at].trim_end_matches([' ', '\t', '\r']).len()
    }

    fn value(&mut self) {
        match self.peek() {
            None | Some(b'\n' | b'#' | b',' | b']' | b'}') => {
                let equals = self.tokens.iter().rev().find(|token| token.kind == Kind::Equals).map_or(self.at, |token| token.start as usize);
                self.problem(Code::ExpectedValue, equals, equals + 1, "A value is missing behind the `=`.");
                self.push(Kind::Bad, self.at, self.at);
                if self.stack.is_empty() && matches!(self.peek(), Some(b',' | b']' | b'}')) {
                    self.give_up_line();
                } else {
                    self.finish_value();
                }
            }
            Some(byte) => self.begin_value(byte),
        }
    }

    /// Reads a scalar, or the bracket of an array or inline table, at this place.
    pub(super) fn begin_value(&mut self, byte: u8) {
        let target = self.target.take();
        match byte {
            b'"' | b'\'' => {
                let style = Style::at(self.text.as_bytes(), self.at);
                let end = quoted::scan(self.text.as_bytes(), self.at, style, &mut self.problems);
                self.take(Kind::String, end.at - self.at);
                self.finish_value();
            }
            b'[' => {
                self.stack.push(Frame { open: self.at, scope: None, comma: None, broken: false });
                self.take(Kind::ArrayOpen, 1);
                self.mode = Mode::Item;
            }
            b'{' => {
                let scope = match target {
                    Some(node) => self.tables.inline(node),
                    None => self.tables.detached(Place::new(self.at, self.at + 1)),
                };
                self.stack.push(Frame { open: self.at, scope: Some(scope), comma: None, broken: false });
                self.take(Kind::BraceOpen, 1);
                self.mode = Mode::Entry;
            }
            _ => self.word(),
        }
    }

    /// What follows a complete value.
    pub(super) fn finish_value(&mut self) {
        self.target = None;
        self.mode = match self.stack.last() {
            None => Mode::LineEnd,
            Some(Frame { scope: None, .. }) => Mode::AfterItem,
            Some(_) => Mode::AfterEntry,
        };
    }

    /// The part of a key that stands at a place.
    pub(super) fn part(&self, start: usize, end: usize) -> Part {
        Part { place: Place::new(start, end), name: quoted::decode(&self.text[start..end]).into_boxed_str() }
    }
}
