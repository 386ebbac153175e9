//! From one place to others, also in the other open documents.

use atoll_extension::{
    Definition, DefinitionGoal, Document, DocumentEdits, Documents, EditNote, Failure, Fold, FoldKind, Folding, FoundSymbol, Link, LinkTarget, Links,
    Part, Place, ReferenceQuery, References, Rename, RenameCandidate, Revision, Selection, Span, Symbol, SymbolKind, Symbols, TextEdit,
    WorkspaceSymbols,
};

use crate::Reef;
use crate::program::{Declared, Role};
use crate::words::{Kind, Word};

fn name_at(documents: &mut Documents<Reef>, revision: Revision, at: u32) -> Result<Option<Word>, Failure> {
    Ok(documents.at(revision)?.1.program.name_at(at).cloned())
}

fn line_of(document: &Document, at: u32) -> Span {
    let line = document.text().line_of(at);
    Span { start: document.text().line_start(line), end: document.text().offset_at(line, u32::MAX) }
}

impl Definition for Reef {
    fn find(documents: &mut Documents<Self>, revision: Revision, at: u32, goal: DefinitionGoal) -> Result<Vec<Place>, Failure> {
        let Some(word) = name_at(documents, revision, at)? else { return Ok(Vec::new()) };
        if goal == DefinitionGoal::Implementation {
            return Ok(Vec::new());
        }
        let mut places = Vec::new();
        for (document, reef) in documents.iter_mut() {
            let found = reef.program.declared.iter().filter(|found| found.name == word.text && found.role != Role::Parameter);
            places.extend(found.map(|found| Place::of(document.id(), found.span, found.whole)));
        }
        Ok(places)
    }
}

impl References for Reef {
    fn references(documents: &mut Documents<Self>, query: ReferenceQuery, _: bool) -> Result<Part<Place>, Failure> {
        let Some(word) = name_at(documents, query.revision, query.at)? else { return Ok(Part::whole(Vec::new())) };
        let mut places = Vec::new();
        for (document, reef) in documents.iter_mut() {
            let uses = reef.program.uses(&word.text).filter(|found| query.include_declaration || !reef.program.declares(found));
            places.extend(uses.map(|found| Place::of(document.id(), found.span, line_of(document, found.span.start))));
        }
        Ok(Part::whole(places))
    }
}

impl Rename for Reef {
    fn prepare(documents: &mut Documents<Self>, revision: Revision, at: u32) -> Result<Option<RenameCandidate>, Failure> {
        Ok(name_at(documents, revision, at)?.map(|word| RenameCandidate { span: word.span, name: word.text }))
    }

    fn rename(documents: &mut Documents<Self>, revision: Revision, at: u32, name: &str) -> Result<Vec<DocumentEdits>, Failure> {
        if !name.chars().all(char::is_alphanumeric) {
            return Err(Failure::Other("A name has letters and digits only.".into()));
        }
        let Some(word) = name_at(documents, revision, at)? else { return Ok(Vec::new()) };
        let mut edits = Vec::new();
        for (document, reef) in documents.iter_mut() {
            let uses = reef.program.uses(&word.text).map(|found| TextEdit { span: found.span, text: name.into() }).collect::<Vec<_>>();
            let elsewhere = document.id() != revision.document;
            let label = if elsewhere { "Uses in other files" } else { "Uses in this file" };
            let note = EditNote { label: label.into(), description: None, needs_confirmation: elsewhere };
            if !uses.is_empty() {
                edits.push(DocumentEdits { note: Some(note), ..DocumentEdits::of(document.id(), uses) });
            }
        }
        Ok(edits)
    }
}

fn kind_of(role: Role) -> SymbolKind {
    match role {
        Role::Function => SymbolKind::Function,
        Role::Parameter => SymbolKind::Variable,
        Role::Value => SymbolKind::Constant,
        Role::Type => SymbolKind::Struct,
    }
}

fn symbol(declared: &Declared) -> Symbol {
    let detail = match declared.role {
        Role::Function => Some(format!("({})", declared.parameter_list())),
        _ => declared.of.clone(),
    };
    let depth = u32::from(declared.role == Role::Parameter);
    let span = if depth > 0 { declared.span } else { declared.whole };
    Symbol { name: declared.name.clone(), detail, kind: kind_of(declared.role), span, selection: declared.span, depth }
}

impl Symbols for Reef {
    fn symbols(&mut self, _: &Document) -> Result<Vec<Symbol>, Failure> {
        Ok(self.program.declared.iter().map(symbol).collect())
    }
}

fn has_letters(name: &str, query: &str) -> bool {
    let mut letters = name.chars().flat_map(char::to_lowercase);
    query.chars().flat_map(char::to_lowercase).all(|wanted| letters.any(|letter| letter == wanted))
}

impl WorkspaceSymbols for Reef {
    fn search(documents: &mut Documents<Self>, query: &str, _: bool) -> Result<Part<FoundSymbol>, Failure> {
        let mut found = Vec::new();
        for (document, reef) in documents.iter_mut() {
            for declared in reef.program.declared.iter().filter(|found| found.role != Role::Parameter && has_letters(&found.name, query)) {
                let place = Place::of(document.id(), declared.span, declared.whole);
                found.push(FoundSymbol { name: declared.name.clone(), container: None, kind: kind_of(declared.role), place });
            }
        }
        Ok(Part::whole(found))
    }
}

impl Folding for Reef {
    fn folds(&mut self, _: &Document) -> Result<Vec<Fold>, Failure> {
        let inside = |block: &Span| Span { start: block.start + 1, end: block.end - 1 };
        Ok(self.program.blocks.iter().map(|block| Fold { span: inside(block), kind: FoldKind::Region, placeholder: None }).collect())
    }
}

impl Links for Reef {
    fn links(&mut self, _: &Document) -> Result<Vec<Link>, Failure> {
        let mut links = Vec::new();
        for comment in self.program.words.iter().filter(|word| word.kind == Kind::Comment) {
            let Some(at) = comment.text.find("https://") else { continue };
            let address = comment.text[at..].split_whitespace().next().unwrap_or_default();
            let start = comment.span.start + comment.text[..at].encode_utf16().count() as u32;
            let span = Span { start, end: start + address.encode_utf16().count() as u32 };
            links.push(Link { span, target: LinkTarget::Address(address.into()), tooltip: Some("More about reefs.".into()) });
        }
        Ok(links)
    }
}

impl Selection for Reef {
    fn around(&mut self, document: &Document, at: u32) -> Result<Vec<Span>, Failure> {
        let word = self.program.words.iter().find(|word| word.has(at)).map(|word| word.span);
        let block = self.program.blocks.iter().rev().find(|block| block.start <= at && at <= block.end).copied();
        let all = Span { start: 0, end: document.text().len() };
        Ok([word, Some(line_of(document, at)), block, Some(all)].into_iter().flatten().fold(Vec::new(), |mut spans: Vec<Span>, next| {
            if spans.last().is_none_or(|last| next.start <= last.start && last.end <= next.end && next != *last) {
                spans.push(next);
            }
            spans
        }))
    }
}

atoll_extension::export_definition!(Reef);
atoll_extension::export_references!(Reef);
atoll_extension::export_rename!(Reef);
atoll_extension::export_symbols!(Reef);
atoll_extension::export_workspace_symbols!(Reef);
atoll_extension::export_folding!(Reef);
atoll_extension::export_links!(Reef);
atoll_extension::export_selection!(Reef);
