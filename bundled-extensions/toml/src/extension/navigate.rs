//! Suggestions, hover, and keys by path.

use std::ops::Range;

use atoll_extension::{
    Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Definition, DefinitionGoal, Document, DocumentEdits, Documents,
    Failure, Hover, HoverCard, Link, LinkTarget, Links, Occurrence, OccurrenceAccess, Occurrences, Part, Place, ReferenceQuery, References, Rename,
    RenameCandidate, Revision, Selection, Span, TextEdit,
};

use super::{Check, Toml};
use crate::complete;
use crate::entries::{self, Entry};
use crate::language::keys::is_bare;
use crate::language::quoted;
use crate::outline;
use crate::schema::Schema;
use crate::select;

impl Completion for Toml {
    fn complete(documents: &mut Documents<Self>, revision: Revision, at: u32, _: CompletionTrigger) -> Result<Completions, Failure> {
        let (document, toml) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (check, entries) = toml.keyed(document)?;
        let schema = Schema::of(document.path());
        let (typed, found) = complete::complete(check.parser.text(), check.parser.tokens(), entries, schema.as_ref(), place);
        let items = found.into_iter().map(|suggestion| CompletionItem {
            detail: Some(suggestion.detail).filter(|detail| !detail.is_empty()),
            documentation: Some(suggestion.help).filter(|help| !help.is_empty()),
            sort: Some(format!("{}{}", if suggestion.known { "0" } else { "1" }, suggestion.text)),
            ..CompletionItem::new(suggestion.text, if suggestion.value { CompletionKind::Value } else { CompletionKind::Property })
        });
        Ok(Completions { items: items.collect(), incomplete: false, replace: check.range(&typed), commit_characters: Vec::new() })
    }
}

impl Hover for Toml {
    fn hover(&mut self, document: &Document, at: u32) -> Result<Option<HoverCard>, Failure> {
        let place = document.text().byte_of(at);
        let (check, entries) = self.keyed(document)?;
        let Some((entry, part)) = entries::at(entries, place) else { return Ok(None) };
        let path = entry.path_to(part);
        let written: Vec<String> = path.iter().map(|key| written(key)).collect();
        let mut content = format!("```toml\n{}\n```", written.join("."));
        if let Some(known) = Schema::of(document.path()).as_ref().and_then(|schema| schema.key(path)) {
            content.push_str(&format!("\n\n{}\n\n_{}_", known.help, known.value.replace('|', " or ")));
        }
        Ok(Some(HoverCard { span: check.range(&entry.parts[part]), content }))
    }
}

/// A key as it is written, in quotes where it needs them.
fn written(key: &str) -> String {
    if !key.is_empty() && key.bytes().all(is_bare) {
        return key.to_owned();
    }
    let mut text = String::from("\"");
    for character in key.chars() {
        match character {
            '"' | '\\' => text.extend(['\\', character]),
            character if character.is_control() => text.push_str(&format!("\\u{:04X}", u32::from(character))),
            character => text.push(character),
        }
    }
    text + "\""
}

/// Where a path is named first and wholly, or named at all.
fn definition<'a>(entries: &'a [Entry], path: &'a [String]) -> Option<(&'a Entry, Range<usize>)> {
    let whole = entries::named(entries, path).find(|(_, _, whole)| *whole);
    whole.or_else(|| entries::named(entries, path).next()).map(|(entry, range, _)| (entry, range))
}

/// The path that a string in Cargo's `features` names.
fn feature(document: &Document, check: &Check, entries: &[Entry], place: usize) -> Option<Vec<String>> {
    if document.path().rsplit('/').next() != Some("Cargo.toml") {
        return None;
    }
    let inside = |entry: &&Entry| entry.path.len() == 2 && entry.path[0] == "features" && entry.range.start <= place && place <= entry.range.end;
    let (first, last) = entries.iter().find(inside)?.value?;
    let tokens = &check.parser.tokens()[first..=last];
    let token = tokens.iter().find(|token| token.start as usize <= place && place <= token.end as usize && token.end > token.start + 1)?;
    let name = quoted::decode(token.text(check.parser.text()));
    let bare = name.strip_prefix("dep:").unwrap_or(&name).split(['/', '?']).next().unwrap_or_default().to_owned();
    let tables = if bare == name { ["features", "dependencies"] } else { ["dependencies", "dependencies"] };
    let path = |table: &str| vec![table.to_owned(), bare.clone()];
    tables.into_iter().map(path).find(|path| entries::named(entries, path).next().is_some())
}

/// The path at a place.
fn path_at(document: &Document, check: &Check, entries: &[Entry], place: usize) -> Option<Vec<String>> {
    let key = entries::at(entries, place).map(|(entry, part)| entry.path_to(part).to_vec());
    key.or_else(|| feature(document, check, entries, place))
}

impl Definition for Toml {
    fn find(documents: &mut Documents<Self>, revision: Revision, at: u32, _: DefinitionGoal) -> Result<Vec<Place>, Failure> {
        let (document, toml) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (check, entries) = toml.keyed(document)?;
        let Some(path) = path_at(document, check, entries, place) else { return Ok(Vec::new()) };
        let found = definition(entries, &path);
        Ok(found.map(|(entry, range)| Place::of(document.id(), check.range(&range), check.range(&entry.range))).into_iter().collect())
    }
}

impl References for Toml {
    fn references(documents: &mut Documents<Self>, query: ReferenceQuery, _: bool) -> Result<Part<Place>, Failure> {
        let (document, toml) = documents.at(query.revision)?;
        let place = document.text().byte_of(query.at);
        let (check, entries) = toml.keyed(document)?;
        let Some(path) = path_at(document, check, entries, place) else { return Ok(Part::whole(Vec::new())) };
        let first = definition(entries, &path).map(|(_, range)| range);
        let places = entries::named(entries, &path).filter(|(_, range, _)| query.include_declaration || Some(range) != first.as_ref());
        let found = places.map(|(entry, range, _)| Place::of(document.id(), check.range(&range), check.range(&entry.range)));
        Ok(Part::whole(found.collect()))
    }
}

impl Occurrences for Toml {
    fn occurrences(&mut self, document: &Document, at: u32) -> Result<Vec<Occurrence>, Failure> {
        let place = document.text().byte_of(at);
        let (check, entries) = self.keyed(document)?;
        let Some((entry, part)) = entries::at(entries, place) else { return Ok(Vec::new()) };
        let occurrence = |(entry, range, whole): (&Entry, Range<usize>, bool)| Occurrence {
            span: check.range(&range),
            access: if whole && entry.value.is_some() { OccurrenceAccess::Write } else { OccurrenceAccess::Text },
        };
        let mut found: Vec<Occurrence> = entries::named(entries, entry.path_to(part)).map(occurrence).collect();
        found.sort_by_key(|occurrence| occurrence.span.start);
        Ok(found)
    }
}

impl Rename for Toml {
    fn prepare(documents: &mut Documents<Self>, revision: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure> {
        let (document, toml) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (check, entries) = toml.keyed(document)?;
        let candidate =
            |(entry, part): (&Entry, usize)| RenameCandidate { span: check.range(&entry.parts[part]), name: entry.path[entry.known + part].clone() };
        Ok(entries::at(entries, place).map(candidate))
    }

    fn rename(documents: &mut Documents<Self>, revision: Revision, at: u32, name: &str) -> Result<Vec<DocumentEdits>, Failure> {
        let (document, toml) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (check, entries) = toml.keyed(document)?;
        let Some((entry, part)) = entries::at(entries, place) else { return Ok(Vec::new()) };
        let path = entry.path_to(part).to_vec();
        let mut fresh = path.clone();
        let Some(last) = fresh.last_mut() else { return Ok(Vec::new()) };
        *last = name.to_owned();
        if fresh != path && entries::named(entries, &fresh).next().is_some() {
            return Err(Failure::Other(format!("There is a key `{}` already.", written(name))));
        }
        let edit = |(_, range, _): (&Entry, Range<usize>, bool)| TextEdit { span: check.range(&range), text: written(name) };
        let mut edits: Vec<TextEdit> = entries::named(entries, &path).map(edit).collect();
        edits.sort_by_key(|edit| edit.span.start);
        Ok(vec![DocumentEdits::of(document.id(), edits)])
    }
}

impl Selection for Toml {
    fn around(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure> {
        let place = document.text().byte_of(at);
        let check = self.finished(document)?;
        let (text, tokens) = (check.parser.text(), check.parser.tokens());
        let found = select::around(text, tokens, &outline::outline(text, tokens), place);
        Ok(found.iter().map(|range| check.range(range)).collect())
    }
}

impl Links for Toml {
    fn links(&mut self, document: &Document) -> Result<Vec<Link>, Failure> {
        let check = self.finished(document)?;
        let text = check.parser.text();
        let mut found = select::addresses(text, check.parser.tokens());
        found.sort_by_key(|range| range.start);
        let link = |range: Range<usize>| Link { span: check.range(&range), target: LinkTarget::Address(text[range].to_owned()), tooltip: None };
        Ok(found.into_iter().map(link).collect())
    }
}
