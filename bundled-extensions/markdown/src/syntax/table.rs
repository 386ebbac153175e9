//! Tables as GitHub defines them. <https://github.github.com/gfm/#tables-extension->

use std::ops::Range;

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Nothing said.
    None,
    /// `:--`
    Left,
    /// `:-:`
    Center,
    /// `--:`
    Right,
}

/// The cells of a row: ranges of its text without blanks around them.
pub fn cells(row: &str) -> Vec<Range<usize>> {
    let bytes = row.as_bytes();
    let mut result = Vec::new();
    let from = row.len() - row.trim_start().len();
    let mut start = from + usize::from(bytes.get(from) == Some(&b'|'));
    let end = row.trim_end().len();
    let mut at = start;
    while at < end {
        match bytes[at] {
            b'\\' => at += 1,
            b'|' => {
                result.push(trimmed(row, start..at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    if start < end {
        result.push(trimmed(row, start..end));
    }
    result
}

fn trimmed(row: &str, range: Range<usize>) -> Range<usize> {
    let text = &row[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    start..(range.start + text.trim_end().len()).max(start)
}

/// The columns that a delimiter row gives.
pub fn delimiters(row: &str) -> Option<Vec<Align>> {
    if !row.contains('|') && !row.contains(':') && !row.contains('-') {
        return None;
    }
    let aligns = cells(row).into_iter().map(|cell| {
        let text = &row[cell];
        let (left, right) = (text.starts_with(':'), text.len() > 1 && text.ends_with(':'));
        let dashes = text.trim_start_matches(':').trim_end_matches(':');
        let colons = text.len() - dashes.len() == usize::from(left) + usize::from(right);
        (colons && !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')).then_some(match (left, right) {
            (false, false) => Align::None,
            (true, false) => Align::Left,
            (false, true) => Align::Right,
            (true, true) => Align::Center,
        })
    });
    aligns.collect::<Option<Vec<Align>>>().filter(|aligns| !aligns.is_empty())
}

/// The line of a paragraph with which a table begins in it.
pub fn begins(rows: &[&str]) -> Option<usize> {
    (1..rows.len()).find_map(|index| {
        let columns = delimiters(rows[index])?.len();
        let header = rows[index - 1];
        (header.contains('|') && rows[index].contains('|') && cells(header).len() == columns).then_some(index - 1)
    })
}
