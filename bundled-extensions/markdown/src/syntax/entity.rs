//! Characters written by name or number, and characters after a backslash.

/// The names people write. A name that is missing here stays as it is written; the structure of a text does not depend on it.
const NAMES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("copy", "©"),
    ("reg", "®"),
    ("trade", "™"),
    ("hellip", "…"),
    ("mdash", "—"),
    ("ndash", "–"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("middot", "·"),
    ("sect", "§"),
    ("para", "¶"),
    ("deg", "°"),
    ("plusmn", "±"),
    ("times", "×"),
    ("divide", "÷"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("frac34", "¾"),
    ("euro", "€"),
    ("pound", "£"),
    ("yen", "¥"),
    ("cent", "¢"),
    ("larr", "←"),
    ("rarr", "→"),
    ("uarr", "↑"),
    ("darr", "↓"),
    ("harr", "↔"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("ntilde", "ñ"),
    ("AElig", "Æ"),
    ("aelig", "æ"),
    ("oslash", "ø"),
    ("aring", "å"),
    ("Dcaron", "Ď"),
    ("le", "≤"),
    ("ge", "≥"),
    ("ne", "≠"),
    ("infin", "∞"),
    ("sum", "∑"),
    ("radic", "√"),
    ("alpha", "α"),
    ("beta", "β"),
    ("gamma", "γ"),
    ("delta", "δ"),
    ("pi", "π"),
    ("lambda", "λ"),
    ("mu", "μ"),
    ("Omega", "Ω"),
    ("omega", "ω"),
    ("HilbertSpace", "ℋ"),
    ("DifferentialD", "ⅆ"),
    ("ClockwiseContourIntegral", "∲"),
    ("ngE", "≧̸"),
    ("check", "✓"),
    ("cross", "✗"),
    ("star", "☆"),
    ("hearts", "♥"),
    ("shy", "\u{ad}"),
    ("ensp", "\u{2002}"),
    ("emsp", "\u{2003}"),
    ("thinsp", "\u{2009}"),
    ("zwj", "\u{200d}"),
];

/// The entity at the start of `text`: its length, and what it stands for.
pub fn entity(text: &str) -> Option<(usize, String)> {
    let rest = text.strip_prefix('&')?;
    let end = rest.as_bytes().iter().take(34).position(|byte| *byte == b';')?;
    let name = &rest[..end];
    let value = match name.strip_prefix('#') {
        Some(number) => character(number)?.to_string(),
        None => NAMES.iter().find(|(known, _)| *known == name)?.1.to_owned(),
    };
    Some((end + 2, value))
}

fn character(number: &str) -> Option<char> {
    let (digits, radix, most) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 6),
        None => (number, 10, 7),
    };
    if digits.is_empty() || digits.len() > most || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    Some(char::from_u32(code).filter(|character| *character != '\0').unwrap_or('\u{FFFD}'))
}

/// The text that backslashes and entities stand for.
pub fn unescape(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if character == '\\' && rest.as_bytes().get(1).is_some_and(u8::is_ascii_punctuation) {
            result.push(char::from(rest.as_bytes()[1]));
            rest = &rest[2..];
        } else if let Some((length, value)) = entity(rest) {
            result.push_str(&value);
            rest = &rest[length..];
        } else {
            result.push(character);
            rest = &rest[character.len_utf8()..];
        }
    }
    result
}
