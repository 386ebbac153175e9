//! The scanner for colours. It knows no grammar beyond what colours need and never fails.

use std::collections::BTreeMap;

use super::Scope;
use crate::language::brackets::begins_statement;
use crate::language::keys::{self, is_bare};
use crate::language::quoted::{self, Piece, Style};
use crate::language::scalar;
use crate::language::token::Kind;

/// How far the scanner looks ahead at most in deciding what a token is, in bytes. Longer words and lines are decided on what is seen.
pub const LOOKAHEAD: usize = 512;

/// Where the scanner is in the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// At the start of a line, or where a key is expected in an inline table.
    Key,
    /// In a header.
    Header,
    /// Behind `=`, or where an array's element is expected.
    Value,
    /// Behind a value.
    After,
    /// In a string; the mode behind it is the one in [`State::then`].
    InString { quote: u8, multiline: bool },
    /// In a comment.
    InComment,
}

/// All that the scanner must know to go on at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    mode: Mode,
    /// The mode behind the string or comment.
    then: Mode,
    /// What colour the string has.
    string: Scope,
    /// Only blanks and comments since the line's start.
    fresh: bool,
    /// The open brackets, as a number in [`Scanner::brackets`].
    brackets: u32,
}

impl State {
    /// Goes back to what was before a string or comment, and forgets it, so that equal places have equal states.
    fn leave(&mut self) {
        self.mode = std::mem::replace(&mut self.then, Mode::Key);
        self.string = Scope::String;
    }
}

impl Default for State {
    fn default() -> Self {
        State { mode: Mode::Key, then: Mode::Key, string: Scope::String, fresh: true, brackets: 0 }
    }
}

/// One coloured stretch of a window, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its first byte.
    pub start: usize,
    /// Behind its last byte.
    pub end: usize,
    /// What it is; nothing for blanks.
    pub scope: Option<Scope>,
}

/// The scanner. It keeps only the table of bracket nestings that [`State`]s refer to.
#[derive(Debug)]
pub struct Scanner {
    /// Each nesting: the one around it, and whether its innermost bracket is an array's. Number 0 is no bracket at all.
    nestings: Vec<(u32, bool)>,
    numbers: BTreeMap<(u32, bool), u32>,
}

impl Default for Scanner {
    fn default() -> Self {
        Scanner { nestings: vec![(0, false)], numbers: BTreeMap::new() }
    }
}

impl Scanner {
    /// Scans one stretch of `window` from `at`, which must not be its end, and moves `state` behind it.
    pub fn next(&mut self, window: &str, at: usize, state: &mut State) -> Stretch {
        let bytes = window.as_bytes();
        if let Mode::InString { quote, multiline } = state.mode {
            return in_string(window, at, Style { quote, multiline }, state);
        }
        if state.mode == Mode::InComment {
            return comment(window, at, state);
        }
        let stretch = |length: usize, scope| Stretch { start: at, end: at + length, scope };
        match bytes[at] {
            b' ' | b'\t' => stretch(bytes[at..].iter().take(LOOKAHEAD).take_while(|b| matches!(b, b' ' | b'\t')).count(), None),
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => stretch(1, None),
            b'\n' => {
                self.line_break(state);
                stretch(1, None)
            }
            b'#' => {
                state.then = state.mode;
                state.mode = Mode::InComment;
                comment(window, at, state)
            }
            _ => {
                if state.fresh && state.brackets != 0 && ends_brackets(bytes, at, state.mode) {
                    state.brackets = 0;
                    state.mode = Mode::Key;
                }
                let fresh = std::mem::replace(&mut state.fresh, false);
                self.token(window, at, state, fresh)
            }
        }
    }

    fn line_break(&self, state: &mut State) {
        state.fresh = true;
        // An inline table ends with its line unless an entry is expected; so do the ones around it, up to an array.
        if state.mode != Mode::Key {
            while state.brackets != 0 && !self.nestings[state.brackets as usize].1 {
                state.brackets = self.nestings[state.brackets as usize].0;
                state.mode = Mode::After;
            }
        }
        if state.brackets == 0 {
            state.mode = Mode::Key;
        }
    }

    fn token(&mut self, window: &str, at: usize, state: &mut State, fresh: bool) -> Stretch {
        let bytes = window.as_bytes();
        let single = |scope| Stretch { start: at, end: at + 1, scope: Some(scope) };
        match bytes[at] {
            b'"' | b'\'' => {
                let style = Style::at(bytes, at);
                state.string = match state.mode {
                    Mode::Key => Scope::Property,
                    Mode::Header => Scope::Type,
                    _ => Scope::String,
                };
                state.then = if state.mode == Mode::Value { Mode::After } else { state.mode };
                state.mode = Mode::InString { quote: style.quote, multiline: style.multiline };
                Stretch { start: at, end: at + style.width(), scope: Some(state.string) }
            }
            b'[' if state.mode == Mode::Key && state.brackets == 0 && fresh => {
                state.mode = Mode::Header;
                let double = bytes.get(at + 1) == Some(&b'[');
                Stretch { start: at, end: at + 1 + usize::from(double), scope: Some(Scope::Bracket) }
            }
            byte @ (b'[' | b'{') if matches!(state.mode, Mode::Value | Mode::After) => {
                state.brackets = self.open(state.brackets, byte == b'[');
                state.mode = if byte == b'[' { Mode::Value } else { Mode::Key };
                single(Scope::Bracket)
            }
            b']' if state.mode == Mode::Header => single(Scope::Bracket),
            byte @ (b']' | b'}') => {
                let (around, array) = self.nestings[state.brackets as usize];
                if state.brackets == 0 || array != (byte == b']') {
                    return single(Scope::Error);
                }
                state.brackets = around;
                state.mode = Mode::After;
                single(Scope::Bracket)
            }
            b',' => {
                if state.brackets == 0 {
                    return single(Scope::Error);
                }
                state.mode = if self.nestings[state.brackets as usize].1 { Mode::Value } else { Mode::Key };
                single(Scope::Delimiter)
            }
            b'.' if matches!(state.mode, Mode::Key | Mode::Header) => single(Scope::Delimiter),
            b'=' => {
                let scope = if state.mode == Mode::Key { Scope::Operator } else { Scope::Error };
                state.mode = Mode::Value;
                single(scope)
            }
            _ => word(window, at, state),
        }
    }

    fn open(&mut self, around: u32, array: bool) -> u32 {
        let next = self.nestings.len() as u32;
        let number = *self.numbers.entry((around, array)).or_insert(next);
        if number == next {
            self.nestings.push((around, array));
        }
        number
    }
}

/// Whether a line inside of brackets is the document's next statement, since they were never closed.
fn ends_brackets(bytes: &[u8], at: usize, mode: Mode) -> bool {
    let seen = &bytes[..bytes.len().min(at + LOOKAHEAD / 2)];
    (mode != Mode::Key || bytes[at] == b'[') && begins_statement(seen, at)
}

fn comment(window: &str, at: usize, state: &mut State) -> Stretch {
    let bytes = window.as_bytes();
    let control = quoted::is_control(bytes, at);
    let mut end = at;
    while end < bytes.len() && bytes[end] != b'\n' && quoted::is_control(bytes, end) == control {
        end += 1;
    }
    if bytes.get(end) == Some(&b'\n') {
        state.leave();
    }
    Stretch { start: at, end, scope: Some(if control { Scope::Error } else { Scope::Comment }) }
}

fn in_string(window: &str, at: usize, style: Style, state: &mut State) -> Stretch {
    let (end, scope) = match quoted::piece(window.as_bytes(), at, style) {
        Piece::Plain(end) => (end, Some(state.string)),
        Piece::Escape(end, true) => (end, Some(Scope::Escape)),
        Piece::Escape(end, false) | Piece::Control(end) => (end, Some(Scope::Error)),
        Piece::End(end) => {
            let scope = state.string;
            state.leave();
            (end.at, Some(scope))
        }
    };
    if end == at { Stretch { start: at, end, scope: None } } else { Stretch { start: at, end, scope } }
}

fn word(window: &str, at: usize, state: &mut State) -> Stretch {
    let bytes = window.as_bytes();
    let key = matches!(state.mode, Mode::Key | Mode::Header);
    let seen = &bytes[..bytes.len().min(at + LOOKAHEAD)];
    let mut end = if key { at + seen[at..].iter().take_while(|&&b| !keys::ends_word(b) && b != b'.').count() } else { keys::value_word(seen, at) };
    while end == at || !window.is_char_boundary(end) {
        end += 1;
    }
    let scope = if key {
        let fits = bytes[at..end].iter().all(|&b| is_bare(b));
        match (fits, state.mode) {
            (true, Mode::Header) => Scope::Type,
            (true, _) => Scope::Property,
            (false, _) => Scope::Error,
        }
    } else {
        let found = scalar::classify(&window[at..end]);
        let misplaced = state.mode == Mode::After;
        state.mode = Mode::After;
        match found {
            _ if misplaced => Scope::Error,
            Ok(Kind::Boolean) => Scope::Constant,
            Ok(Kind::Date) => Scope::Date,
            Ok(_) => Scope::Number,
            Err(problem) if problem.code.is_warning() => Scope::Number,
            Err(_) => Scope::Error,
        }
    };
    Stretch { start: at, end, scope: Some(scope) }
}
