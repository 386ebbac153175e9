//! Strings: where they end, what is wrong inside them, and what they mean.

use super::problem::{Code, Problem};

/// The four kinds of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// `"` or `'`.
    pub quote: u8,
    /// Three quotes instead of one.
    pub multiline: bool,
}

impl Style {
    /// The style of the string whose quote stands at `at`.
    pub fn at(text: &[u8], at: usize) -> Style {
        let quote = text[at];
        Style { quote, multiline: text.get(at + 1) == Some(&quote) && text.get(at + 2) == Some(&quote) }
    }

    /// Number of quotes on each side.
    pub fn width(self) -> usize {
        if self.multiline { 3 } else { 1 }
    }
}

/// Where a string ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// Behind its closing quotes, or where it was given up.
    pub at: usize,
    /// Whether it has closing quotes.
    pub closed: bool,
}

/// One step in a string's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ordinary characters up to a byte.
    Plain(usize),
    /// An escape up to a byte; `false` when TOML does not know it.
    Escape(usize, bool),
    /// Characters that may not stand here, up to a byte.
    Control(usize),
    /// The end: behind closing quotes, or before a line break or the text's end.
    End(End),
}

/// The piece of a string's content that begins at `at`.
pub fn piece(text: &[u8], at: usize, style: Style) -> Piece {
    let Some(&byte) = text.get(at) else { return Piece::End(End { at, closed: false }) };
    if byte == style.quote {
        return closing_quotes(text, at, style);
    }
    if byte == b'\\' && style.quote == b'"' {
        return escape(text, at, style.multiline);
    }
    if byte == b'\n' && !style.multiline {
        return Piece::End(End { at, closed: false });
    }
    if is_control(text, at) {
        let mut end = at + 1;
        while end < text.len() && is_control(text, end) {
            end += 1;
        }
        return Piece::Control(end);
    }
    let mut end = at + 1;
    while end < text.len() && is_plain(text, end, style) {
        end += 1;
    }
    Piece::Plain(end)
}

fn is_plain(text: &[u8], at: usize, style: Style) -> bool {
    let byte = text[at];
    let special = byte == style.quote || (byte == b'\\' && style.quote == b'"') || (byte == b'\n' && !style.multiline);
    !special && (byte >= b' ' && byte != 0x7F || !is_control(text, at))
}

/// Whether a byte is a control character that may not stand unescaped in strings and comments. Line breaks are not.
pub fn is_control(text: &[u8], at: usize) -> bool {
    match text[at] {
        b'\t' | b'\n' => false,
        b'\r' => text.get(at + 1) != Some(&b'\n'),
        byte => byte < b' ' || byte == 0x7F,
    }
}

fn closing_quotes(text: &[u8], at: usize, style: Style) -> Piece {
    if !style.multiline {
        return Piece::End(End { at: at + 1, closed: true });
    }
    let run = text[at..].iter().take(5).take_while(|&&b| b == style.quote).count();
    // Up to two quotes may stand directly before the closing three.
    if run >= 3 { Piece::End(End { at: at + run, closed: true }) } else { Piece::Plain(at + run) }
}

fn escape(text: &[u8], at: usize, multiline: bool) -> Piece {
    let digits = match text.get(at + 1) {
        Some(b'b' | b't' | b'n' | b'f' | b'r' | b'"' | b'\\') => return Piece::Escape(at + 2, true),
        Some(b'u') => 4,
        Some(b'U') => 8,
        None => return Piece::Escape(at + 1, false),
        Some(b' ' | b'\t' | b'\n' | b'\r') if multiline => {
            let blanks = text[at + 1..].iter().take_while(|b| matches!(b, b' ' | b'\t' | b'\r')).count();
            let ends = text.get(at + 1 + blanks) == Some(&b'\n');
            return if ends { Piece::Escape(at + 1 + blanks, true) } else { Piece::Escape(at + 1, false) };
        }
        Some(b'\n' | b'\r') => return Piece::Escape(at + 1, false),
        Some(&byte) => return Piece::Escape(at + 1 + char_length(byte), false),
    };
    let from = at + 2;
    let found = text[from..].iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
    let value = std::str::from_utf8(&text[from..from + found]).ok().and_then(|hex| u32::from_str_radix(hex, 16).ok());
    Piece::Escape(from + found, found == digits && value.and_then(char::from_u32).is_some())
}

fn char_length(byte: u8) -> usize {
    match byte {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

/// Reads the string whose first quote stands at `at`.
pub fn scan(text: &[u8], at: usize, style: Style, problems: &mut Vec<Problem>) -> End {
    let mut next = at + style.width();
    loop {
        match piece(text, next, style) {
            Piece::Plain(end) | Piece::Escape(end, true) => next = end,
            Piece::Escape(end, false) => {
                problems.push(Problem::new(Code::InvalidEscape, next, end, escape_message(text, next, end)));
                next = end;
            }
            Piece::Control(end) => {
                problems.push(control_problem(text, next, end));
                next = end;
            }
            Piece::End(end) => {
                if !end.closed {
                    let last = if style.multiline { at + 3 } else { end.at };
                    problems.push(Problem::new(Code::UnclosedString, at, last, "The string has no closing quotes."));
                }
                return end;
            }
        }
    }
}

fn escape_message(text: &[u8], start: usize, end: usize) -> &'static str {
    match text.get(start + 1) {
        Some(b'u') if end - start < 6 => "`\\u` must be followed by four hexadecimal digits.",
        Some(b'U') if end - start < 10 => "`\\U` must be followed by eight hexadecimal digits.",
        Some(b'u' | b'U') => "Not a Unicode scalar value.",
        Some(b'e' | b'x') => "TOML 1.0 does not know this escape; write `\\u` and four hexadecimal digits.",
        _ => "Not an escape; a backslash itself is written `\\\\`.",
    }
}

/// The problem of control characters in a stretch.
pub fn control_problem(text: &[u8], start: usize, end: usize) -> Problem {
    let byte = text[start];
    Problem::new(Code::ControlCharacter, start, end, format!("The control character U+{byte:04X} may not stand here; strings can escape it."))
}

/// What a quoted or bare key means. Broken escapes stand for themselves.
pub fn decode(key: &str) -> String {
    let inner = match key.as_bytes().first() {
        Some(b'\'') => return key[1..].strip_suffix('\'').unwrap_or(&key[1..]).to_owned(),
        Some(b'"') => key[1..].strip_suffix('"').unwrap_or(&key[1..]),
        _ => return key.to_owned(),
    };
    let bytes = inner.as_bytes();
    let mut result = String::with_capacity(inner.len());
    let mut at = 0;
    while at < bytes.len() {
        let (end, known) = match escape(bytes, at, false) {
            Piece::Escape(end, known) if bytes[at] == b'\\' => (end, known),
            _ => (at + char_length(bytes[at]), false),
        };
        match (known, bytes.get(at + 1)) {
            (true, Some(b'u' | b'U')) => {
                let value = u32::from_str_radix(&inner[at + 2..end], 16).ok().and_then(char::from_u32);
                result.push(value.unwrap_or('\u{FFFD}'));
            }
            (true, Some(&letter)) => result.push(match letter {
                b'b' => '\u{8}',
                b't' => '\t',
                b'n' => '\n',
                b'f' => '\u{C}',
                b'r' => '\r',
                other => other as char,
            }),
            _ => result.push_str(&inner[at..end]),
        }
        at = end;
    }
    result
}
