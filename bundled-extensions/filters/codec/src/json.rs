//! Strings as RFC 8259 (JSON) has them.

use std::iter::Peekable;
use std::str::Chars;

/// A text as a string of JSON, with its quotes.
pub fn encode(text: &str) -> String {
    let mut made = String::with_capacity(text.len() + 2);
    made.push('"');
    for each in text.chars() {
        match each {
            '"' => made.push_str("\\\""),
            '\\' => made.push_str("\\\\"),
            '\n' => made.push_str("\\n"),
            '\r' => made.push_str("\\r"),
            '\t' => made.push_str("\\t"),
            '\u{8}' => made.push_str("\\b"),
            '\u{c}' => made.push_str("\\f"),
            // the last two break lines in JavaScript
            '\0'..'\u{20}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                made.push_str(&format!("\\u{:04x}", u32::from(each)));
            }
            _ => made.push(each),
        }
    }
    made.push('"');
    made
}

/// The text that a string of JSON stands for. White space around it is passed over.
pub fn decode(code: &str) -> Result<String, String> {
    let inner = code.trim().strip_prefix('"').ok_or("A string of JSON begins with a quotation mark.")?;
    let mut made = String::with_capacity(inner.len());
    let mut left = inner.chars().peekable();
    loop {
        match left.next() {
            None => return Err("The string has no quotation mark at its end.".into()),
            Some('"') if left.peek().is_none() => return Ok(made),
            Some('"') => return Err(format!("There is more behind the string: “{}”.", left.take(20).collect::<String>())),
            Some('\\') => made.push(escaped(&mut left)?),
            Some(each) if each < ' ' => {
                return Err(format!("A string of JSON may not hold the character U+{:04X}.", u32::from(each)));
            }
            Some(each) => made.push(each),
        }
    }
}

fn escaped(left: &mut Peekable<Chars>) -> Result<char, String> {
    match left.next() {
        Some('n') => Ok('\n'),
        Some('r') => Ok('\r'),
        Some('t') => Ok('\t'),
        Some('b') => Ok('\u{8}'),
        Some('f') => Ok('\u{c}'),
        Some('u') => unicode(left),
        Some(same @ ('"' | '\\' | '/')) => Ok(same),
        Some(other) => Err(format!("There is no escape \\{other} in JSON.")),
        None => Err("The string ends in the midst of an escape.".into()),
    }
}

fn unicode(left: &mut Peekable<Chars>) -> Result<char, String> {
    let first = unit(left)?;
    let code = match first {
        0xd800..0xdc00 => {
            let second = match (left.next(), left.next()) {
                (Some('\\'), Some('u')) => unit(left)?,
                _ => 0,
            };
            if !(0xdc00..0xe000).contains(&second) {
                return Err(format!("Behind \\u{first:04x} the other half of a character is missing."));
            }
            0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        }
        _ => first,
    };
    char::from_u32(code).ok_or_else(|| format!("\\u{first:04x} is the second half of a character only."))
}

fn unit(left: &mut Peekable<Chars>) -> Result<u32, String> {
    let digits: String = left.by_ref().take(4).collect();
    if digits.len() != 4 || !digits.bytes().all(|each| each.is_ascii_hexdigit()) {
        return Err(format!("“\\u{digits}” is no escape: four hexadecimal digits belong there."));
    }
    u32::from_str_radix(&digits, 16).map_err(|_| "It is no number.".into())
}
