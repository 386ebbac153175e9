//! Changes on offer at a place.

use std::ops::Range;

use crate::entries::Entry;
use crate::format::Edit;
use crate::language::quoted;
use crate::language::token::{Kind, Token};

/// What an action does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Removes a key that is defined already.
    Remove,
    /// Changes the form only.
    Form,
}

/// A change with its title.
#[derive(Clone, Debug)]
pub struct Offer {
    /// What people read.
    pub title: String,
    /// What it does.
    pub sort: Sort,
    /// The edits, sorted.
    pub edits: Vec<Edit>,
}

fn edit(range: Range<usize>, text: impl Into<String>) -> Edit {
    Edit { start: range.start, end: range.end, text: text.into() }
}

/// The lines that a stretch lies on, with the last line break.
fn lines(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    start..text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1)
}

/// The removal of the entry at a place, which is defined already.
pub fn remove(text: &str, entries: &[Entry], place: usize) -> Option<Offer> {
    let entry = entries.iter().filter(|entry| entry.statement).find(|entry| entry.range.start <= place && place <= entry.range.end)?;
    entry.value?;
    let title = format!("Remove this definition of `{}`", entry.path.last()?);
    Some(Offer { title, sort: Sort::Remove, edits: vec![edit(lines(text, &entry.range), "")] })
}

/// Another way to quote the string at a place.
pub fn quotes(text: &str, tokens: &[Token], place: usize) -> Option<Offer> {
    let inside = |token: &&Token| matches!(token.kind, Kind::String | Kind::Key) && token.start as usize <= place && place <= token.end as usize;
    let token = tokens.iter().find(inside)?;
    let written = token.text(text);
    let literal = written.starts_with('\'');
    let closed = written.len() >= 2 && written.ends_with(if literal { '\'' } else { '"' });
    if !closed || !written.starts_with(['"', '\'']) || written.starts_with("\"\"\"") || written.starts_with("'''") {
        return None;
    }
    let content = quoted::decode(written);
    let (title, text) = if literal {
        ("Write with double quotes", format!("\"{}\"", content.replace('\\', "\\\\").replace('"', "\\\"").replace('\t', "\\t")))
    } else if content.contains('\'') || content.chars().any(|c| c.is_control() && c != '\t') {
        return None;
    } else {
        ("Write with single quotes", format!("'{content}'"))
    };
    Some(Offer { title: title.to_owned(), sort: Sort::Form, edits: vec![edit(token.start as usize..token.end as usize, text)] })
}

/// The entries of the table that a place lies in, and where its text ends.
fn table<'a>(text: &str, entries: &'a [Entry], place: usize) -> (Vec<&'a Entry>, usize) {
    let statements: Vec<&Entry> = entries.iter().filter(|entry| entry.statement).collect();
    let from = statements.iter().rposition(|entry| entry.value.is_none() && entry.range.start <= place).map_or(0, |at| at + 1);
    let count = statements[from..].iter().take_while(|entry| entry.value.is_some()).count();
    let mut end = statements.get(from + count).map_or(text.len(), |header| lines(text, &header.range).start);
    // comments right above a header belong to it
    while let Some(above) = above(text, end).filter(|above| end < text.len() && text[above.clone()].starts_with('#')) {
        end = above.start;
    }
    (statements[from..from + count].to_vec(), end)
}

/// The keys of the table around a place in order, within groups that blank lines divide; comments right above a key stay with it.
pub fn sort(text: &str, entries: &[Entry], place: usize) -> Option<Offer> {
    let (keys, _) = table(text, entries, place);
    let mut groups: Vec<Vec<(Range<usize>, &Entry)>> = Vec::new();
    for entry in keys {
        let mut range = lines(text, &entry.range);
        while let Some(above) = above(text, range.start).filter(|above| text[above.clone()].trim_start().starts_with('#')) {
            range.start = above.start;
        }
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|(last, _)| last.end == range.start) => group.push((range, entry)),
            _ => groups.push(vec![(range, entry)]),
        }
    }
    let mut edits = Vec::new();
    for group in groups {
        let whole = group[0].0.start..group[group.len() - 1].0.end;
        let mut sorted = group.clone();
        sorted.sort_by(|a, b| a.1.path.cmp(&b.1.path));
        let pieces: Vec<&str> = sorted.iter().map(|(range, _)| text[range.clone()].trim_end_matches('\n')).collect();
        let mut new = pieces.join("\n");
        if text[whole.clone()].ends_with('\n') {
            new.push('\n');
        }
        if new != text[whole.clone()] {
            edits.push(edit(whole, new));
        }
    }
    (!edits.is_empty()).then(|| Offer { title: "Sort the keys of this table".to_owned(), sort: Sort::Form, edits })
}

/// The line above the line that starts at a place.
fn above(text: &str, start: usize) -> Option<Range<usize>> {
    let before = text[..start].strip_suffix('\n')?;
    Some(before.rfind('\n').map_or(0, |at| at + 1)..start)
}

/// The inline table at a place as a table with a header, behind the table that it is in.
pub fn expand(text: &str, tokens: &[Token], entries: &[Entry], place: usize) -> Option<Offer> {
    let (keys, end) = table(text, entries, place);
    let entry = *keys.iter().find(|entry| entry.range.start <= place && place <= entry.range.end)?;
    let (first, last) = entry.value.filter(|(first, _)| tokens[*first].kind == Kind::BraceOpen)?;
    let header = entries.iter().filter(|header| header.value.is_none() && header.range.end <= entry.range.start).next_back();
    if tokens[last].end == tokens[last].start || tokens[first..last].iter().any(|token| token.kind == Kind::Comment) {
        return None;
    }
    let known = header.map(|header| header.parts.iter().map(|part| &text[part.clone()]).collect::<Vec<_>>().join(".")).into_iter();
    let name: Vec<String> = known.chain(entry.parts.iter().map(|part| text[part.clone()].to_owned())).collect();
    let inner = tokens[first].end as usize..tokens[last].start as usize;
    let direct = |inside: &&Entry| inside.known == entry.path.len() && inner.start <= inside.range.start && inside.range.end <= inner.end;
    let body: String =
        entries.iter().filter(|inside| !inside.statement).filter(direct).map(|inside| format!("{}\n", &text[inside.range.clone()])).collect();
    let before = text[..end].trim_end_matches('\n').len();
    let own = lines(text, &entry.range);
    let table = format!("[{}]\n{body}{}", name.join("."), if end < text.len() { "\n" } else { "" });
    let edits = if own.end >= before {
        let apart = own.start == 0 || text[..own.start].ends_with("\n\n");
        vec![edit(own.start..end, format!("{}{table}", if apart { "" } else { "\n" }))]
    } else {
        vec![edit(own, ""), edit(before..end, format!("\n\n{table}"))]
    };
    Some(Offer { title: "Write as a table with a header".to_owned(), sort: Sort::Form, edits })
}
