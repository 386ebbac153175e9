//! Values that are one word: numbers, booleans, dates and times.

use super::date;
use super::problem::{Code, Problem};
use super::token::Kind;

/// What a word means as a value, or what is wrong with it. Places in the problem count from the word's start.
pub fn classify(word: &str) -> Result<Kind, Problem> {
    match word {
        "true" | "false" => return Ok(Kind::Boolean),
        "inf" | "+inf" | "-inf" | "nan" | "+nan" | "-nan" => return Ok(Kind::Float),
        _ => {}
    }
    let bytes = word.as_bytes();
    if date::resembles(bytes) {
        return date::check(bytes).map(|()| Kind::Date);
    }
    match bytes.first() {
        Some(b'0'..=b'9' | b'+' | b'-' | b'.') => number(word),
        _ => Err(Problem::new(Code::InvalidValue, 0, word.len(), stray_word(word))),
    }
}

fn stray_word(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    match lower.as_str() {
        "true" | "false" | "inf" | "nan" => format!("Write `{lower}` in lower case."),
        "null" | "none" | "nil" => "TOML has no null; leave the key out.".to_owned(),
        "yes" | "on" => "Not a value; write `true`, or put the text in quotes.".to_owned(),
        "no" | "off" => "Not a value; write `false`, or put the text in quotes.".to_owned(),
        _ => "Not a value; text must be in quotes.".to_owned(),
    }
}

fn wrong(start: usize, end: usize, message: &str) -> Problem {
    Problem::new(Code::InvalidNumber, start, end, message)
}

fn number(word: &str) -> Result<Kind, Problem> {
    let bytes = word.as_bytes();
    let sign = usize::from(matches!(bytes[0], b'+' | b'-'));
    let unsigned = &word[sign..];
    if unsigned.is_empty() {
        return Err(wrong(0, word.len(), "A sign must be followed by digits."));
    }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(digits) = unsigned.strip_prefix(prefix) {
            if sign == 1 {
                return Err(wrong(0, 1, "Only decimal numbers may have a sign."));
            }
            check_digits(digits.as_bytes(), 2, radix)?;
            return in_range(word, digits, radix, false);
        }
    }
    let end = unsigned.find(['.', 'e', 'E']).unwrap_or(unsigned.len());
    check_digits(&unsigned.as_bytes()[..end], sign, 10)?;
    if end > 1 && unsigned.starts_with('0') {
        return Err(wrong(sign, sign + end, "A decimal number may not begin with zeros."));
    }
    if end == unsigned.len() {
        return in_range(word, unsigned, 10, bytes[0] == b'-');
    }
    float(word, sign, sign + end)
}

/// Checks the fraction and exponent that begin at `at`.
fn float(word: &str, sign: usize, mut at: usize) -> Result<Kind, Problem> {
    let bytes = word.as_bytes();
    if bytes[at] == b'.' {
        let end = word[at + 1..].find(['e', 'E']).map_or(word.len(), |length| at + 1 + length);
        if end == at + 1 {
            return Err(wrong(at, at + 1, "A decimal point must be followed by digits."));
        }
        check_digits(&bytes[at + 1..end], at + 1, 10)?;
        at = end;
    }
    if at < bytes.len() {
        let digits = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        if digits == bytes.len() {
            return Err(wrong(at, digits, "An exponent needs digits."));
        }
        check_digits(&bytes[digits..], digits, 10)?;
    }
    let plain: String = word[sign..].chars().filter(|&c| c != '_').collect();
    match plain.parse::<f64>() {
        Ok(value) if value.is_infinite() => {
            Err(Problem::new(Code::FloatOutOfRange, 0, word.len(), "Too large for a 64-bit float; it is read as infinity."))
        }
        _ => Ok(Kind::Float),
    }
}

/// Checks that there are digits, with single underscores between them. `base` is their place in the word.
fn check_digits(digits: &[u8], base: usize, radix: u32) -> Result<(), Problem> {
    if digits.is_empty() {
        return Err(wrong(0, base.max(1), "Digits are missing."));
    }
    for (index, &byte) in digits.iter().enumerate() {
        let at = base + index;
        if byte == b'_' {
            let between = |other: Option<&u8>| other.is_some_and(|b| (*b as char).is_digit(radix));
            if index == 0 || !between(digits.get(index - 1)) || !between(digits.get(index + 1)) {
                return Err(wrong(at, at + 1, "An underscore must stand between two digits."));
            }
        } else if !(byte as char).is_digit(radix) {
            let end = at + char_length(byte);
            return Err(wrong(at, end, &format!("Not a digit of a number with base {radix}.")));
        }
    }
    Ok(())
}

fn char_length(byte: u8) -> usize {
    match byte {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    }
}

fn in_range(word: &str, digits: &str, radix: u32, negative: bool) -> Result<Kind, Problem> {
    let limit = i64::MAX as u64 + u64::from(negative);
    let mut value: u64 = 0;
    for digit in digits.chars().filter_map(|c| c.to_digit(radix)) {
        let next = value.checked_mul(u64::from(radix)).and_then(|v| v.checked_add(u64::from(digit)));
        match next {
            Some(next) if next <= limit => value = next,
            _ => return Err(Problem::new(Code::IntegerOutOfRange, 0, word.len(), "Integers must fit into 64 bits with a sign.")),
        }
    }
    Ok(Kind::Integer)
}
