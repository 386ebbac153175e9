//! Tables with columns below each other.

use std::ops::Range;

use crate::page::{Block, Page};
use crate::syntax::table::{self, Align};
use crate::syntax::tree::Kind;

/// A change of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub range: Range<usize>,
    /// By what.
    pub text: String,
}

/// The edits that format the tables which touch a range.
pub fn format(page: &Page, range: &Range<usize>) -> Vec<Edit> {
    let touches = |table: Range<usize>| table.start <= range.end && range.start <= table.end;
    let tables = page.blocks(range.clone()).filter(|block| block.node().kind == Kind::Table && touches(block.range()));
    tables.flat_map(|block| format_table(page, block)).collect()
}

fn format_table(page: &Page, block: Block<'_>) -> Vec<Edit> {
    let rows: Vec<(Range<usize>, &str)> = block
        .node()
        .lines
        .iter()
        .map(|line| {
            let text = &page.source()[block.base + line.start..block.base + line.end];
            let start = block.base + line.start + text.len() - text.trim_start().len();
            let end = block.base + line.end;
            (start..end, &page.source()[start..end])
        })
        .collect();
    let aligns = table::delimiters(rows[1].1).unwrap_or_default();
    let cells: Vec<Vec<&str>> = rows.iter().map(|(_, row)| table::cells(row).into_iter().map(|cell| &row[cell]).collect()).collect();
    let columns = cells.iter().map(Vec::len).max().unwrap_or(0);
    let body = || cells.iter().enumerate().filter(|(index, _)| *index != 1).map(|(_, row)| row);
    let widths: Vec<usize> =
        (0..columns).map(|column| body().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0).max(3)).collect();
    let mut edits = Vec::new();
    for (index, (range, row)) in rows.iter().enumerate() {
        // a row with cells beyond the header's keeps them, others get what they lack
        let count = cells[index].len().max(aligns.len());
        let mut text = String::from("|");
        for column in 0..count {
            let align = aligns.get(column).copied().unwrap_or(Align::None);
            let cell =
                if index == 1 { delimiter(align, widths[column]) } else { padded(cells[index].get(column).unwrap_or(&""), align, widths[column]) };
            text.push_str(&format!(" {cell} |"));
        }
        if text != *row {
            edits.push(Edit { range: range.clone(), text });
        }
    }
    edits
}

fn delimiter(align: Align, width: usize) -> String {
    match align {
        Align::None => "-".repeat(width),
        Align::Left => format!(":{}", "-".repeat(width - 1)),
        Align::Right => format!("{}:", "-".repeat(width - 1)),
        Align::Center => format!(":{}:", "-".repeat(width - 2)),
    }
}

fn padded(cell: &str, align: Align, wanted: usize) -> String {
    let missing = wanted.saturating_sub(width(cell));
    let before = match align {
        Align::None | Align::Left => 0,
        Align::Right => missing,
        Align::Center => missing / 2,
    };
    format!("{}{cell}{}", " ".repeat(before), " ".repeat(missing - before))
}

/// The columns that a text takes: two for wide characters, none for joined marks.
fn width(text: &str) -> usize {
    let columns = |character: char| match character {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' => 2,
        '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    };
    text.chars().map(columns).sum()
}
