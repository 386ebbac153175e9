//! Suggestions, hover, and ways to other places.

use std::ops::Range;

use atoll_extension::{
    Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Definition, DefinitionGoal, Document, DocumentEdits, DocumentRef,
    Documents, Failure, Hover, HoverCard, Link, LinkTarget, Links, Occurrence, OccurrenceAccess, Occurrences, Part, Place, ReferenceQuery,
    References, Rename, RenameCandidate, Revision, Selection, Span, TextEdit,
};

use super::{Markdown, span};
use crate::complete::{self, Sort};
use crate::outline::Heading;
use crate::page::Page;
use crate::{links, selection};

impl Completion for Markdown {
    fn complete(documents: &mut Documents<Self>, revision: Revision, at: u32, _: CompletionTrigger) -> Result<Completions, Failure> {
        let (document, markdown) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (page, headings) = markdown.outline(document)?;
        let (range, found) = complete::complete(page, &headings, place).unwrap_or((place..place, Vec::new()));
        let items = found.into_iter().enumerate().map(|(order, suggestion)| CompletionItem {
            detail: Some(suggestion.detail).filter(|detail| !detail.is_empty()),
            sort: (suggestion.sort == Sort::Anchor).then(|| format!("{order:05}")),
            ..CompletionItem::new(
                suggestion.text,
                match suggestion.sort {
                    Sort::Label | Sort::Anchor => CompletionKind::Reference,
                    Sort::Language => CompletionKind::Value,
                },
            )
        });
        Ok(Completions { items: items.collect(), incomplete: false, replace: span(document, &range), commit_characters: Vec::new() })
    }
}

/// Text that Markdown shows as it is.
fn plain(text: &str) -> String {
    let mut result = String::new();
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            result.push('\\');
        }
        result.push(if character == '\n' { ' ' } else { character });
    }
    result
}

/// What a link's card says.
fn card(headings: &[Heading], destination: &str, title: Option<&str>) -> String {
    let heading = destination.strip_prefix('#').and_then(|name| headings.iter().find(|heading| heading.anchor == name));
    let mut lines = vec![match heading {
        Some(heading) => format!("**{}** (heading of level {})", plain(&heading.text), heading.level),
        None if destination.is_empty() => "The link leads nowhere.".to_owned(),
        None => plain(destination),
    }];
    lines.extend(title.map(|title| format!("_{}_", plain(title))));
    lines.join("\n\n")
}

impl Hover for Markdown {
    fn hover(&mut self, document: &Document, at: u32) -> Result<Option<HoverCard>, Failure> {
        let place = document.text().byte_of(at);
        let (page, headings) = self.outline(document)?;
        if let Some((base, definition)) = links::definition_at(page, place) {
            let range = base + definition.label.start..base + definition.label.end;
            let uses = links::labels(page, &definition.key).iter().filter(|(_, defines)| !defines).count();
            let count = if uses == 1 { "Used once.".to_owned() } else { format!("Used {uses} times.") };
            let content = format!("{}\n\n{count}", card(&headings, &definition.target, definition.title.as_deref()));
            return Ok(Some(HoverCard { span: span(document, &range), content }));
        }
        let Some(link) = links::at(page, place) else { return Ok(None) };
        let content = card(&headings, &link.destination, link.title.as_deref());
        Ok(Some(HoverCard { span: span(document, &link.range), content }))
    }
}

/// Where a link at a place leads inside of the document: what to select, and what to show around it.
fn target(page: &Page, headings: &[Heading], place: usize) -> Option<(Range<usize>, Range<usize>)> {
    let link = links::at(page, place);
    let in_definition = links::definition_at(page, place);
    if let Some(key) = link.as_ref().and_then(|link| link.key.as_deref()) {
        let (base, definition) = page.definition(key)?;
        let whole = &page.chunks().iter().find(|chunk| chunk.start == base)?.tree.nodes[definition.node];
        return Some((base + definition.label.start..base + definition.label.end, base + whole.start..base + whole.end));
    }
    let destination = link.map(|link| link.destination).or_else(|| in_definition.map(|(_, definition)| definition.target.clone()))?;
    let name = destination.strip_prefix('#')?;
    let heading = headings.iter().find(|heading| heading.anchor == name)?;
    Some((heading.range.clone(), heading.section.clone()))
}

impl Definition for Markdown {
    fn find(documents: &mut Documents<Self>, revision: Revision, at: u32, _: DefinitionGoal) -> Result<Vec<Place>, Failure> {
        let (document, markdown) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let (page, headings) = markdown.outline(document)?;
        let found = target(page, &headings, place);
        Ok(found.map(|(name, whole)| Place::of(document.id(), span(document, &name), span(document, &whole))).into_iter().collect())
    }
}

impl References for Markdown {
    fn references(documents: &mut Documents<Self>, query: ReferenceQuery, _: bool) -> Result<Part<Place>, Failure> {
        let (document, markdown) = documents.at(query.revision)?;
        let place = document.text().byte_of(query.at);
        let (page, headings) = markdown.outline(document)?;
        let here = |range: &Range<usize>| Place::of(document.id(), span(document, range), span(document, range));
        if let Some((key, _)) = links::key_at(page, place) {
            let labels = links::labels(page, &key);
            return Ok(Part::whole(labels.iter().filter(|label| query.include_declaration || !label.1).map(|label| here(&label.0)).collect()));
        }
        let heading = headings.iter().find(|heading| heading.range.start <= place && place <= heading.range.end);
        let Some(heading) = heading else { return Ok(Part::whole(Vec::new())) };
        let wanted = format!("#{}", heading.anchor);
        let uses = links::links(page, 0..page.source().len()).into_iter().filter(|link| link.destination == wanted).map(|link| link.range);
        let own = query.include_declaration.then(|| heading.range.clone());
        Ok(Part::whole(own.into_iter().chain(uses).map(|range| here(&range)).collect()))
    }
}

impl Occurrences for Markdown {
    fn occurrences(&mut self, document: &Document, at: u32) -> Result<Vec<Occurrence>, Failure> {
        let place = document.text().byte_of(at);
        let page = self.page(document)?;
        let Some((key, _)) = links::key_at(page, place) else { return Ok(Vec::new()) };
        let occurrence = |(range, defines): (Range<usize>, bool)| Occurrence {
            span: span(document, &range),
            access: if defines { OccurrenceAccess::Write } else { OccurrenceAccess::Read },
        };
        Ok(links::labels(page, &key).into_iter().map(occurrence).collect())
    }
}

impl Rename for Markdown {
    fn prepare(documents: &mut Documents<Self>, revision: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure> {
        let (document, markdown) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let page = markdown.page(document)?;
        let candidate =
            |(_, range): (String, Range<usize>)| RenameCandidate { name: page.source()[range.clone()].to_owned(), span: span(document, &range) };
        Ok(links::key_at(page, place).map(candidate))
    }

    fn rename(documents: &mut Documents<Self>, revision: Revision, at: u32, name: &str) -> Result<Vec<DocumentEdits>, Failure> {
        let (document, markdown) = documents.at(revision)?;
        let place = document.text().byte_of(at);
        let page = markdown.page(document)?;
        let Some((key, _)) = links::key_at(page, place) else { return Ok(Vec::new()) };
        let fresh = crate::syntax::reference::key(name);
        if fresh.is_empty() || name.contains(['[', ']', '\\', '\n']) {
            return Err(Failure::Other("A label has no brackets, backslashes or line breaks, and is not blank.".to_owned()));
        }
        if fresh != key && page.defines(&fresh) {
            return Err(Failure::Other(format!("\"{name}\" is defined already.")));
        }
        let edits = links::labels(page, &key).into_iter().map(|(range, _)| TextEdit { span: span(document, &range), text: name.to_owned() });
        Ok(vec![DocumentEdits::of(document.id(), edits.collect())])
    }
}

impl Selection for Markdown {
    fn around(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure> {
        let place = document.text().byte_of(at);
        let (page, headings) = self.outline(document)?;
        Ok(selection::around(page, &headings, place).iter().map(|range| span(document, range)).collect())
    }
}

/// Where a destination leads: an address, or a Markdown file of the folder, seen from the document's own place.
fn link_target(document: &Document, destination: &str) -> Option<LinkTarget> {
    let lower = destination.to_ascii_lowercase();
    if ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme)) {
        return Some(LinkTarget::Address(destination.to_owned()));
    }
    let path = destination.split(['#', '?']).next().filter(|path| !path.is_empty() && !path.contains(':'))?;
    let mut names: Vec<&str> = document.path().split('/').collect();
    names.pop();
    if path.starts_with('/') {
        names.clear();
    }
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => drop(names.pop()?),
            name => names.push(name),
        }
    }
    let known = [".md", ".markdown", ".mdown", ".mkd"].iter().any(|end| path.to_ascii_lowercase().ends_with(end));
    (known && !document.path().is_empty()).then(|| LinkTarget::Document(DocumentRef::File(names.join("/").replace("%20", " "))))
}

impl Links for Markdown {
    fn links(&mut self, document: &Document) -> Result<Vec<Link>, Failure> {
        let page = self.page(document)?;
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        for block in page.all() {
            for spelled in page.spellings(block) {
                found.extend(links::addresses(&spelled));
                found.extend(links::of_spelled(page, &spelled).into_iter().map(|link| (link.target, link.destination)));
            }
        }
        let definitions = page.all_definitions();
        found.extend(
            definitions.map(|(base, definition)| (base + definition.destination.start..base + definition.destination.end, definition.target.clone())),
        );
        found.sort_by_key(|(range, _)| range.start);
        let mut end = 0;
        found.retain(|(range, _)| {
            let free = range.start >= end && !range.is_empty();
            end = if free { range.end } else { end };
            free
        });
        let link = |(range, destination): (Range<usize>, String)| {
            let target = link_target(document, &destination)?;
            Some(Link { span: span(document, &range), target, tooltip: None })
        };
        Ok(found.into_iter().filter_map(link).collect())
    }
}
