//! What can be written at a place.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::entries::Entry;
use crate::language::keys::is_bare;
use crate::language::quoted;
use crate::language::token::Token;
use crate::schema::Schema;

/// Something that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is written.
    pub text: String,
    /// The kind of value, or nothing.
    pub detail: String,
    /// What it is for.
    pub help: String,
    /// A value rather than a key.
    pub value: bool,
    /// Known of the file's kind, not only seen in the document.
    pub known: bool,
}

/// Where in the grammar a place is.
enum Spot {
    /// In a header, behind these keys.
    Header(Vec<String>),
    /// Where a key belongs in this table.
    Key(Vec<String>),
    /// The value of this path.
    Value(Vec<String>),
}

/// The suggestions at a place, and what they replace.
pub fn complete(text: &str, tokens: &[Token], entries: &[Entry], schema: Option<&Schema>, place: usize) -> (Range<usize>, Vec<Suggestion>) {
    let typed = typed(text, place);
    let found = spot(text, entries, typed.start).map(|spot| match spot {
        Spot::Header(path) => keys(entries, &[], schema, &path, true),
        Spot::Key(path) => keys(entries, table(entries, typed.start), schema, &path, false),
        Spot::Value(path) => values(text, tokens, entries, schema, &path, typed.start),
    });
    (typed, found.unwrap_or_default())
}

/// The word before a place, with the quote it begins with.
fn typed(text: &str, place: usize) -> Range<usize> {
    let before = &text[..place];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let word = before.bytes().rev().take_while(|byte| is_bare(*byte)).count();
    let start = place - word;
    let quoted = before[line..].matches('"').count() % 2 == 1;
    let start = if quoted { before.rfind('"').unwrap_or(start) } else { start };
    start..place
}

fn spot(text: &str, entries: &[Entry], start: usize) -> Option<Spot> {
    let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
    // inside of a value that began before this line
    let around = entries.iter().find(|entry| entry.statement && entry.value.is_some() && entry.range.start < line && line < entry.range.end);
    let header = entries.iter().rfind(|entry| entry.value.is_none() && entry.range.start < line).map_or(&[][..], |entry| &entry.path);
    let before = text[around.map_or(line, |entry| entry.range.start)..start].trim_start();
    if around.is_none() && before.contains('#') {
        return None;
    }
    if around.is_none()
        && let Some(keys) = before.strip_prefix("[[").or_else(|| before.strip_prefix('['))
    {
        return (!keys.contains(']')).then(|| Spot::Header(names(keys)));
    }
    let mut path = header.to_vec();
    let Some((key, value)) = before.split_once('=') else {
        path.extend(names(before));
        return Some(Spot::Key(path));
    };
    path.extend(names(&format!("{key}.")));
    inside(path, value)
}

/// The place at the end of a part of a value.
fn inside(mut path: Vec<String>, value: &str) -> Option<Spot> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut quote = None;
    for (at, byte) in value.bytes().enumerate() {
        match (quote, byte) {
            (Some(mark), _) if mark == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(byte),
            (None, b'{' | b'[') => open.push((byte, at + 1)),
            (None, b'}' | b']') => drop(open.pop()),
            _ => {}
        }
    }
    let Some(&(mark, at)) = open.iter().rev().find(|(mark, _)| *mark == b'{').filter(|(_, at)| open.last().is_some_and(|last| last.1 == *at)) else {
        return (quote.is_none()).then_some(Spot::Value(path));
    };
    debug_assert_eq!(mark, b'{');
    let item = value[at..].rsplit(',').next().unwrap_or_default().trim_start();
    match item.split_once('=') {
        None => {
            path.extend(names(item));
            Some(Spot::Key(path))
        }
        Some((key, _)) => {
            path.extend(names(&format!("{key}.")));
            Some(Spot::Value(path))
        }
    }
}

/// The keys that are followed by a dot.
fn names(keys: &str) -> Vec<String> {
    let mut parts: Vec<&str> = keys.split('.').map(str::trim).collect();
    parts.pop();
    parts.into_iter().filter(|part| !part.is_empty()).map(quoted::decode).collect()
}

/// The entries between the header before a place and the next one.
fn table(entries: &[Entry], place: usize) -> &[Entry] {
    let first = entries.iter().rposition(|entry| entry.value.is_none() && entry.range.start < place).map_or(0, |at| at + 1);
    let count = entries[first..].iter().take_while(|entry| entry.value.is_some()).count();
    &entries[first..first + count]
}

/// The keys of a table. `own` are the entries that stand in it already.
fn keys(entries: &[Entry], own: &[Entry], schema: Option<&Schema>, path: &[String], header: bool) -> Vec<Suggestion> {
    let mut found: BTreeMap<String, Suggestion> = BTreeMap::new();
    let taken: Vec<&String> =
        own.iter().filter(|entry| entry.path.len() > path.len() && entry.path.starts_with(path)).map(|entry| &entry.path[path.len()]).collect();
    for (name, known) in schema.into_iter().flat_map(|schema| schema.children(path)).filter(|(_, known)| !header || known.is_table()) {
        if taken.iter().all(|key| *key != name) {
            let suggestion =
                Suggestion { text: name.to_owned(), detail: known.value.to_owned(), help: known.help.to_owned(), value: false, known: true };
            found.insert(name.to_owned(), suggestion);
        }
    }
    // keys of tables beside this one, as of the other elements of an array
    let parent = path.len().saturating_sub(1);
    let beside = |entry: &&Entry| entry.path.len() > path.len() && entry.path[..parent] == path[..parent] && (!path.is_empty() || header);
    for entry in entries.iter().filter(beside).filter(|entry| !header || (entry.value.is_none() && entry.path.starts_with(path))) {
        let name = &entry.path[path.len()];
        if !taken.contains(&name) && !found.contains_key(name) {
            let written = if !name.is_empty() && name.bytes().all(is_bare) { name.clone() } else { format!("{name:?}") };
            found.insert(name.clone(), Suggestion { text: written, detail: String::new(), help: String::new(), value: false, known: false });
        }
    }
    found.into_values().collect()
}

fn values(text: &str, tokens: &[Token], entries: &[Entry], schema: Option<&Schema>, path: &[String], place: usize) -> Vec<Suggestion> {
    let known = schema.and_then(|schema| schema.key(path));
    let values = known.map(|known| known.values()).unwrap_or_default();
    let help = known.map_or("", |known| known.help);
    let mut found: Vec<Suggestion> = values
        .iter()
        .map(|value| Suggestion { text: (*value).to_owned(), detail: String::new(), help: help.to_owned(), value: true, known: true })
        .collect();
    let Some(last) = path.last() else { return found };
    for entry in entries.iter().filter(|entry| entry.path.last() == Some(last) && !(entry.range.start <= place && place <= entry.range.end)) {
        let Some((first, end)) = entry.value.filter(|(first, end)| first == end && tokens[*first].kind.is_scalar()) else { continue };
        let written = text[tokens[first].start as usize..tokens[end].end as usize].trim();
        if !written.is_empty() && !written.contains('\n') && written.len() < 100 && found.iter().all(|other| other.text != written) {
            found.push(Suggestion { text: written.to_owned(), detail: String::new(), help: String::new(), value: true, known: false });
        }
    }
    found
}
