//! What commands and actions change.

use std::ops::Range;

use crate::outline::Heading;
use crate::page::Page;
use crate::syntax::tree::Kind;
use crate::tables::Edit;

const TOC_START: &str = "<!-- toc -->";
const TOC_END: &str = "<!-- /toc -->";

/// The list of links to all headings; without the title, where there is one heading of level 1 alone.
pub fn contents(headings: &[Heading]) -> String {
    let top: Vec<&Heading> = headings.iter().filter(|heading| heading.top).collect();
    let title = top.iter().filter(|heading| heading.level == 1).count() == 1;
    let shown = || top.iter().filter(|heading| !(title && heading.level == 1));
    let least = shown().map(|heading| heading.level).min().unwrap_or(1);
    let escape = |text: &str| text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
    let line = |heading: &&&Heading| {
        let indent = "  ".repeat(usize::from(heading.level - least));
        format!("{indent}- [{}](#{})\n", escape(&heading.text), heading.anchor)
    };
    shown().map(|heading| line(&heading)).collect()
}

/// The edit that brings the table of contents up to date; nothing where there is none, or where it is.
pub fn update_contents(page: &Page, headings: &[Heading]) -> Option<Edit> {
    let source = page.source();
    let start = source.find(TOC_START)? + TOC_START.len();
    let end = start + source[start..].find(TOC_END)?;
    let text = format!("\n\n{}\n", contents(headings));
    (source[start..end] != text).then_some(Edit { range: start..end, text })
}

/// Whether the document has a table of contents of ours.
pub fn has_contents(page: &Page) -> bool {
    page.source().find(TOC_START).is_some_and(|start| page.source()[start..].contains(TOC_END))
}

/// The edit that puts a table of contents before the line of a place.
pub fn insert_contents(page: &Page, headings: &[Heading], place: usize) -> Edit {
    let start = page.source()[..place].rfind('\n').map_or(0, |at| at + 1);
    let text = format!("{TOC_START}\n\n{}\n{TOC_END}\n\n", contents(headings));
    Edit { range: start..start, text }
}

/// The edits that tick tasks on the lines of a selection, or take the tick away where all are ticked; items that are no tasks become some.
pub fn toggle_tasks(page: &Page, selections: &[Range<usize>]) -> Vec<Edit> {
    let source = page.source();
    let mut items = Vec::new();
    for selection in selections {
        let first = source[..selection.start].rfind('\n').map_or(0, |at| at + 1);
        let last = source[selection.end..].find('\n').map_or(source.len(), |at| selection.end + at);
        for block in page.blocks(first..last) {
            if let Kind::Item { marker_end, task } = block.node().kind
                && (first..=last).contains(&block.range().start)
            {
                items.push((block.base + marker_end, task.map(|(at, ticked)| (block.base + at, ticked))));
            }
        }
    }
    items.sort_unstable();
    items.dedup();
    let tick = items.iter().any(|(_, task)| matches!(task, Some((_, false))));
    let edit = |(marker, task): &(usize, Option<(usize, bool)>)| match task {
        Some((at, ticked)) => (*ticked != tick).then(|| Edit { range: at + 1..at + 2, text: if tick { "x" } else { " " }.to_owned() }),
        None => {
            let blank = source[*marker..].starts_with([' ', '\t']);
            Some(Edit { range: *marker..marker + usize::from(blank), text: " [ ] ".to_owned() })
        }
    };
    items.iter().filter_map(edit).collect()
}

/// The edits that put marks such as `**` around selections or the words at carets, or take them away.
pub fn toggle_marks(page: &Page, selections: &[Range<usize>], mark: &str) -> Vec<Edit> {
    let source = page.source();
    let mut edits = Vec::new();
    for selection in selections {
        let range = if selection.is_empty() { word(source, selection.start) } else { selection.clone() };
        let text = &source[range.clone()];
        let single = mark.len() == 1;
        let around = source[..range.start].ends_with(mark) && source[range.end..].starts_with(mark);
        let doubled = single && source[..range.start].ends_with("**") && !source[..range.start].ends_with("***");
        let delete = |range: Range<usize>| Edit { range, text: String::new() };
        if around && !doubled {
            edits.push(delete(range.start - mark.len()..range.start));
            edits.push(delete(range.end..range.end + mark.len()));
        } else if text.len() > 2 * mark.len() && text.starts_with(mark) && text.ends_with(mark) && !(single && text.starts_with("**")) {
            edits.push(delete(range.start..range.start + mark.len()));
            edits.push(delete(range.end - mark.len()..range.end));
        } else {
            edits.push(Edit { range: range.start..range.start, text: mark.to_owned() });
            edits.push(Edit { range: range.end..range.end, text: mark.to_owned() });
        }
    }
    edits.sort_by_key(|edit| edit.range.start);
    edits
}

/// The word around a place; empty where there is none.
pub fn word(source: &str, place: usize) -> Range<usize> {
    let inside = |character: char| character.is_alphanumeric() || character == '_';
    let start = source[..place].trim_end_matches(inside).len();
    let end = source.len() - source[place..].trim_start_matches(inside).len();
    start..end
}

/// The edit that goes on with a list after Enter: the next marker, or an empty item's marker taken away. `place` is behind the line break and the
/// blanks that follow it.
pub fn continue_list(page: &Page, place: usize) -> Option<Edit> {
    let source = page.source();
    let line = source[..place].rfind('\n')?;
    let rest = source[place..].split('\n').next().unwrap_or_default();
    if !source[line + 1..place].trim_matches([' ', '\t']).is_empty() || rest.trim_start_matches([' ', '\t']).starts_with(['-', '*', '+', '>']) {
        return None;
    }
    let start = source[..line].rfind('\n').map_or(0, |at| at + 1);
    let blocks = page.blocks(start..line);
    let mut item = None;
    for block in blocks {
        if let Kind::Item { marker_end, task } = block.node().kind
            && (start..line).contains(&block.range().start)
        {
            item = Some((block.range().start, block.base + marker_end, task));
        }
    }
    let (marker, end, task) = item?;
    let prefix = &source[start..marker];
    if source[end..line].trim_matches([' ', '\t']).is_empty() || (task.is_some() && source[end..line].trim().len() == 3) {
        return Some(Edit { range: marker..place, text: String::new() });
    }
    if !prefix.chars().all(|character| matches!(character, ' ' | '\t' | '>')) {
        return None;
    }
    let text = &source[marker..end];
    let next = match text[..text.len() - 1].parse::<u32>() {
        Ok(number) => format!("{}{}", number + 1, &text[text.len() - 1..]),
        Err(_) => text.to_owned(),
    };
    let gap: String = source[end..line].chars().take_while(|character| *character == ' ').take(4).collect();
    let task = if task.is_some() { "[ ] " } else { "" };
    let gap = if gap.is_empty() { " ".to_owned() } else { gap };
    Some(Edit { range: line + 1..place, text: format!("{prefix}{next}{gap}{task}") })
}
