//! Percent-encoding as RFC 3986 has it, for a part of a URL.

use crate::text;

/// A text with all but letters, digits, `-`, `.`, `_` and `~` encoded.
pub fn encode(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            made.push(char::from(byte));
        } else {
            made.push_str(&format!("%{byte:02X}"));
        }
    }
    made
}

/// The text that is encoded.
pub fn decode(code: &str, plus_is_blank: bool) -> Result<String, String> {
    let bytes = code.as_bytes();
    let mut made = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let digits = code.get(at + 1..at + 3).filter(|two| two.bytes().all(|each| each.is_ascii_hexdigit()));
                let byte = digits.and_then(|two| u8::from_str_radix(two, 16).ok());
                made.push(byte.ok_or_else(|| format!("Behind the % at character {} there are not two hexadecimal digits.", place(code, at)))?);
                at += 2;
            }
            b'+' if plus_is_blank => made.push(b' '),
            other => made.push(other),
        }
        at += 1;
    }
    text(made)
}

fn place(code: &str, at: usize) -> usize {
    code[..at].chars().count() + 1
}
