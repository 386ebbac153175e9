//! Strings that are colours in hexadecimal digits, as themes and terminals are set: `#rgb`, `#rrggbb`, `#rrggbbaa`.

use std::ops::Range;

use crate::language::token::{Kind, Token};

/// The most colours of an answer.
const MOST: usize = 100_000;

/// A colour: red, green, blue and how opaque, each from 0 to 1.
pub type Parts = [f32; 4];

/// The colours of a document: where each stands, without its quotes. Three digits count only with a letter among them: `"#123"` is more often a
/// number of something.
pub fn colors(text: &str, tokens: &[Token]) -> Vec<(Range<usize>, Parts)> {
    let strings = tokens.iter().filter(|token| token.kind == Kind::String && (token.end - token.start) as usize >= "'#rgb'".len());
    let inside = strings.map(|token| token.start as usize + 1..token.end as usize - 1);
    inside.filter_map(|range| Some((range.clone(), parse(text.get(range)?)?))).take(MOST).collect()
}

/// The colour that a text is.
pub fn parse(text: &str) -> Option<Parts> {
    let digits: Vec<u32> = text.strip_prefix('#')?.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>()?;
    let two = |high: u32, low: u32| (high * 16 + low) as f32 / 255.0;
    match digits[..] {
        [r, g, b] if text.bytes().any(|byte| byte.is_ascii_alphabetic()) => Some([two(r, r), two(g, g), two(b, b), 1.0]),
        [r, s, g, h, b, c] => Some([two(r, s), two(g, h), two(b, c), 1.0]),
        [r, s, g, h, b, c, a, d] => Some([two(r, s), two(g, h), two(b, c), two(a, d)]),
        _ => None,
    }
}

/// A colour in digits; how opaque it is only where it is not wholly.
pub fn written(color: Parts) -> String {
    let two = |part: f32| format!("{:02x}", (part.clamp(0.0, 1.0) * 255.0).round() as u32);
    let [red, green, blue, alpha] = color.map(two);
    format!("#{red}{green}{blue}{}", if alpha == "ff" { "" } else { &alpha })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_colours_and_come_back_as_digits() {
        assert_eq!(parse("#f00"), Some([1.0, 0.0, 0.0, 1.0]));
        assert_eq!(written(parse("#F00").unwrap()), "#ff0000");
        assert_eq!(written(parse("#12345678").unwrap()), "#12345678");
        assert_eq!(written(parse("#123456ff").unwrap()), "#123456");
        for none in ["#123", "#12", "123456", "#12345g", "#ff00"] {
            assert_eq!(parse(none), None, "{none}");
        }
    }
}
