//! Lines cut into cells.

/// Signs that make another one of `=` when they stand beside it, such as `==`, `=>` and `:=`.
const OPERATORS: &[char] = &['=', '<', '>', '!', ':', '+', '-', '*', '/', '%', '&', '|', '^', '~', '?'];

/// The places of the separator in a line: where each begins and ends, in bytes. What stands between double quotes is
/// not cut. Without a separator, white space separates.
pub fn cuts(line: &str, separator: Option<&str>) -> Vec<(usize, usize)> {
    match separator {
        Some(sign) => cuts_at(line, sign),
        None => blanks(line),
    }
}

fn cuts_at(line: &str, sign: &str) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    let mut at = 0;
    while let Some(next) = line[at..].chars().next() {
        if let Some(end) = quoted(line, at) {
            at = end;
        } else if line[at..].starts_with(sign) && alone(line, at, sign) {
            cuts.push((at, at + sign.len()));
            at += sign.len();
        } else {
            at += next.len_utf8();
        }
    }
    cuts
}

/// Whether an equals sign is no part of another operator; any other separator is always meant.
fn alone(line: &str, at: usize, sign: &str) -> bool {
    sign != "=" || !(line[..at].ends_with(OPERATORS) || line[at + sign.len()..].starts_with(['=', '>', '~']))
}

fn blanks(line: &str) -> Vec<(usize, usize)> {
    let mut cuts = Vec::new();
    let mut at = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    while at < end {
        if let Some(behind) = quoted(line, at) {
            at = behind;
            continue;
        }
        let rest = &line[at..];
        let width = rest.len() - rest.trim_start().len();
        if width > 0 {
            cuts.push((at, at + width));
        }
        at += width.max(rest.chars().next().map_or(1, char::len_utf8));
    }
    cuts
}

/// The end of what is quoted from here on, if a quote begins here that ends in this line.
fn quoted(line: &str, at: usize) -> Option<usize> {
    let inner = line[at..].strip_prefix('"')?;
    let mut escaped = false;
    for (index, each) in inner.char_indices() {
        match each {
            '"' if !escaped => return Some(at + 1 + index + 1),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

/// How many columns a text takes: none for marks that combine, two for the wide characters of East Asia and for
/// pictures.
pub fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(character: char) -> usize {
    match character {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{33ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{a000}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
