//! Lines whose cells stand under each other.

use crate::cells::{cuts, width};

/// What is aligned, and how.
#[derive(Default)]
pub struct Wishes {
    /// What separates cells; white space if nothing does.
    pub separator: Option<String>,
    /// Whether only the first separator of a line counts.
    pub first_only: bool,
    /// Whether cells that are numbers stand at the right.
    pub numbers_right: bool,
}

struct Row<'a> {
    indent: &'a str,
    cells: Vec<&'a str>,
}

/// A text with its cells under each other. Lines without a separator stay as they are.
pub fn aligned(text: &str, wishes: &Wishes) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let rows: Vec<Option<Row>> = lines.iter().map(|line| row(line, wishes)).collect();
    let widths = widths(&rows);
    let mut made = String::with_capacity(text.len() * 2);
    for (line, row) in lines.iter().zip(&rows) {
        match row {
            Some(row) => {
                made.push_str(&laid_out(row, &widths, wishes));
                if line.ends_with('\n') {
                    made.push('\n');
                }
            }
            None => made.push_str(line),
        }
    }
    made
}

fn row<'a>(line: &'a str, wishes: &Wishes) -> Option<Row<'a>> {
    let line = line.trim_end_matches(['\n', '\r']);
    let indent = &line[..line.len() - line.trim_start().len()];
    let mut cuts = cuts(line, wishes.separator.as_deref());
    if wishes.first_only {
        cuts.truncate(1);
    }
    if cuts.is_empty() {
        return None;
    }
    let mut cells = Vec::with_capacity(cuts.len() + 1);
    let mut at = indent.len();
    for (start, end) in cuts {
        // a separator may stand in the midst of the indentation, at the very start of a line
        cells.push(line[at.min(start)..start].trim());
        at = end;
    }
    cells.push(line[at..].trim());
    Some(Row { indent, cells })
}

/// How wide each column is, with the indentation before the first.
fn widths(rows: &[Option<Row>]) -> Vec<usize> {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows.iter().flatten() {
        for (index, cell) in row.cells.iter().enumerate() {
            let before = if index == 0 { width(row.indent) } else { 0 };
            let wide = before + width(cell);
            match widths.get_mut(index) {
                Some(known) => *known = wide.max(*known),
                None => widths.push(wide),
            }
        }
    }
    widths
}

fn laid_out(row: &Row, widths: &[usize], wishes: &Wishes) -> String {
    let mut made = String::from(row.indent);
    let last = row.cells.len() - 1;
    for (index, cell) in row.cells.iter().enumerate() {
        let before = if index == 0 { width(row.indent) } else { 0 };
        let missing = " ".repeat(widths[index] - before - width(cell));
        let right = wishes.numbers_right && is_number(cell);
        let sticks = wishes.separator.as_deref().is_some_and(sticks);
        if right {
            made.push_str(&missing);
        }
        made.push_str(cell);
        if index == last {
            break;
        }
        let fill = if right { "" } else { missing.as_str() };
        match &wishes.separator {
            Some(sign) if sticks => made.push_str(&format!("{sign}{fill} ")),
            // a line that begins with its separator, as a table's does, has no blank before it
            Some(sign) if index == 0 && widths[0] == before => made.push_str(&format!("{sign} ")),
            Some(sign) => made.push_str(&format!("{fill} {sign} ")),
            None => made.push_str(&format!("{fill} ")),
        }
    }
    made.truncate(made.trim_end().len());
    made
}

/// Whether a separator belongs to the word before it, as a comma does.
fn sticks(separator: &str) -> bool {
    matches!(separator, "," | ";" | ":")
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    !digits.is_empty()
        && digits.starts_with(|each: char| each.is_ascii_digit() || each == '.')
        && digits.ends_with(|each: char| each.is_ascii_digit() || each == '%')
        && digits.chars().all(|each| each.is_ascii_digit() || ".,_'%".contains(each))
}
