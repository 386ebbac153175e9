//! From one place to others, and what a document is made of.

use atoll_extension::{
    Definition, DefinitionGoal, Document, DocumentRef, Documents, Failure, Fold, FoldKind, Folding, FoundSymbol, Link, LinkTarget, Links, Occurrence,
    OccurrenceAccess, Occurrences, Part, Place, ReferenceQuery, References, Revision, Selection, Span, Symbol, SymbolKind, Symbols, WorkspaceSymbols,
};

use crate::Showcase;
use crate::values::{place, place_in_file, places, span, spans};

impl Definition for Showcase {
    fn find(_: &mut Documents<Self>, _: Revision, _: u32, goal: DefinitionGoal) -> Result<Vec<Place>, Failure> {
        Ok(if goal == DefinitionGoal::Implementation { Vec::new() } else { places() })
    }
}

impl References for Showcase {
    fn references(_: &mut Documents<Self>, query: ReferenceQuery, fresh: bool) -> Result<Part<Place>, Failure> {
        if query.include_declaration { Ok(Part { found: places(), complete: !fresh }) } else { Ok(Part::whole(Vec::new())) }
    }
}

impl Occurrences for Showcase {
    fn occurrences(&mut self, _: &Document, _: u32) -> Result<Vec<Occurrence>, Failure> {
        Ok(vec![
            Occurrence { span: span(1, 2), access: OccurrenceAccess::Text },
            Occurrence { span: span(3, 4), access: OccurrenceAccess::Read },
            Occurrence { span: span(5, 6), access: OccurrenceAccess::Write },
        ])
    }
}

impl Selection for Showcase {
    fn around(&mut self, _: &Document, _: u32) -> Result<Vec<Span>, Failure> {
        Ok(spans())
    }
}

impl Folding for Showcase {
    fn folds(&mut self, _: &Document) -> Result<Vec<Fold>, Failure> {
        Ok(vec![
            Fold { span: span(1, 9), kind: FoldKind::Region, placeholder: Some("…more".into()) },
            Fold { span: span(2, 3), kind: FoldKind::Imports, placeholder: None },
        ])
    }
}

impl Links for Showcase {
    fn links(&mut self, _: &Document) -> Result<Vec<Link>, Failure> {
        let address = LinkTarget::Address("https://example.org/".into());
        Ok(vec![
            Link { span: span(0, 1), target: address, tooltip: Some("tooltip".into()) },
            Link { span: span(1, 2), target: LinkTarget::Document(DocumentRef::File("a/b.txt".into())), tooltip: None },
            Link { span: span(2, 3), target: LinkTarget::Document(DocumentRef::Open(4)), tooltip: None },
        ])
    }
}

impl Symbols for Showcase {
    fn symbols(&mut self, _: &Document) -> Result<Vec<Symbol>, Failure> {
        let (outer, inner) = (span(0, 9), span(2, 3));
        let detail = Some("detail".into());
        Ok(vec![
            Symbol { name: "outer".into(), detail, kind: SymbolKind::Class, span: outer, selection: span(1, 2), depth: 0 },
            Symbol { name: "inner".into(), detail: None, kind: SymbolKind::TypeParameter, span: inner, selection: inner, depth: 1 },
        ])
    }
}

impl WorkspaceSymbols for Showcase {
    fn search(_: &mut Documents<Self>, query: &str, fresh: bool) -> Result<Part<FoundSymbol>, Failure> {
        if !fresh {
            return Ok(Part::whole(Vec::new()));
        }
        let container = Some("container".into());
        let found = vec![
            FoundSymbol { name: query.into(), container, kind: SymbolKind::Method, place: place_in_file() },
            FoundSymbol { name: "bare".into(), container: None, kind: SymbolKind::File, place: place() },
        ];
        Ok(Part { found, complete: false })
    }
}

atoll_extension::export_definition!(Showcase);
atoll_extension::export_references!(Showcase);
atoll_extension::export_occurrences!(Showcase);
atoll_extension::export_selection!(Showcase);
atoll_extension::export_folding!(Showcase);
atoll_extension::export_links!(Showcase);
atoll_extension::export_symbols!(Showcase);
atoll_extension::export_workspace_symbols!(Showcase);
