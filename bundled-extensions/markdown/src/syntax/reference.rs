//! Link labels, destinations, titles, and the definitions that are made of them.

use std::ops::Range;

use super::entity;

/// `[label]: destination "title"`
#[derive(Clone, Debug)]
pub struct Definition {
    /// The block.
    pub node: usize,
    /// The label as labels are compared.
    pub key: String,
    /// Where the label stands, without brackets.
    pub label: Range<usize>,
    /// Where the destination stands.
    pub destination: Range<usize>,
    /// The destination itself.
    pub target: String,
    /// The title itself.
    pub title: Option<String>,
}

/// A label as labels are compared: without regard to case and to the number of blanks.
pub fn key(label: &str) -> String {
    let words: Vec<&str> = label.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase().to_uppercase()
}

/// The label in brackets at the start of `text`: the range between the brackets.
pub fn label(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    if bytes.get(at) != Some(&b'[') {
        return None;
    }
    let mut end = at + 1;
    loop {
        match bytes.get(end)? {
            b']' => break,
            b'[' => return None,
            b'\\' if bytes.get(end + 1).is_some_and(u8::is_ascii_punctuation) => end += 2,
            _ => end += 1,
        }
        if end - at > 1000 {
            return None;
        }
    }
    Some(at + 1..end)
}

/// The destination at `at`: where it stands, without `<>`, and where reading goes on.
pub fn destination(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let bytes = text.as_bytes();
    let mut end = at;
    if bytes.get(at) == Some(&b'<') {
        end += 1;
        loop {
            match bytes.get(end)? {
                b'>' => return Some((at + 1..end, end + 1)),
                b'<' | b'\n' => return None,
                b'\\' if bytes.get(end + 1).is_some_and(u8::is_ascii_punctuation) => end += 2,
                _ => end += 1,
            }
        }
    }
    let mut depth = 0;
    while let Some(&byte) = bytes.get(end) {
        match byte {
            b'\\' if bytes.get(end + 1).is_some_and(u8::is_ascii_punctuation) => end += 1,
            b'(' if depth == 32 => return None,
            b'(' => depth += 1,
            b')' if depth == 0 => break,
            b')' => depth -= 1,
            b' ' => break,
            byte if byte.is_ascii_control() => break,
            _ => {}
        }
        end += 1;
    }
    (depth == 0).then_some((at..end, end))
}

/// The title at `at`, without its quotes, and where reading goes on.
pub fn title(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let bytes = text.as_bytes();
    let close = match bytes.get(at)? {
        b'(' => b')',
        &quote @ (b'"' | b'\'') => quote,
        _ => return None,
    };
    let mut end = at + 1;
    loop {
        match *bytes.get(end)? {
            byte if byte == close => return Some((at + 1..end, end + 1)),
            b'(' if close == b')' => return None,
            b'\\' if bytes.get(end + 1).is_some_and(u8::is_ascii_punctuation) => end += 2,
            _ => end += 1,
        }
    }
}

/// Blanks and at most one line break.
pub fn spaces(text: &str, at: usize) -> usize {
    let mut breaks = 0;
    let more = |byte: &u8| match byte {
        b' ' | b'\t' => true,
        b'\n' => {
            breaks += 1;
            breaks < 2
        }
        _ => false,
    };
    at + text.as_bytes()[at.min(text.len())..]
        .iter()
        .take_while({
            let mut more = more;
            move |byte| more(byte)
        })
        .count()
}

/// Whether only blanks follow on the line; then where it ends.
fn line_end(text: &str, at: usize) -> Option<usize> {
    let end = at + text.as_bytes()[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    (end == text.len() || text.as_bytes()[end] == b'\n').then_some(end)
}

/// The definition at the start of `text`, with ranges in it, and its length.
pub fn definition(text: &str) -> Option<(Definition, usize)> {
    let label = label(text, 0)?;
    let key = key(&text[label.clone()]);
    if key.is_empty() || text.as_bytes().get(label.end + 1) != Some(&b':') {
        return None;
    }
    let at = spaces(text, label.end + 2);
    let (place, after) = destination(text, at)?;
    if place.is_empty() && text.as_bytes().get(at) != Some(&b'<') {
        return None;
    }
    let before_title = spaces(text, after);
    let titled = if before_title > after { title(text, before_title) } else { None };
    let titled = titled.and_then(|(range, after)| line_end(text, after).map(|end| (range, end)));
    let (title, end) = match titled {
        Some((range, end)) => (Some(entity::unescape(&text[range])), end),
        None => (None, line_end(text, after)?),
    };
    let target = entity::unescape(&text[place.clone()]);
    Some((Definition { node: 0, key, label, destination: place, target, title }, end))
}
