//! Colours, problems, outline and folds.

use atoll_extension::{
    Diagnostic, DiagnosticTag, Diagnostics, Document, Failure, Fold, FoldKind, Folding, Found, Highlighting, Highlights, RelatedPlace, Severity,
    Span, Symbol, SymbolKind, Symbols, Token, should_yield,
};

use super::{Markdown, bytes, span};
use crate::check::{Check, Code, Problem};
use crate::{colors, folds};

impl Highlighting for Markdown {
    const SCOPES: &'static [&'static str] = colors::SCOPES;

    fn highlight(&mut self, document: &Document, visible: Span) -> Result<Highlights, Failure> {
        let range = bytes(document, visible);
        let colors = colors::colors(self.page(document)?, range);
        let tokens = colors.into_iter().filter_map(|color| {
            let place = span(document, &color.range);
            let whole = colors::is_embedded(color.scope);
            let (start, end) = if whole { (place.start, place.end) } else { (place.start.max(visible.start), place.end.min(visible.end)) };
            (start < end).then(|| Token { start, length: end - start, scope: color.scope as u32 })
        });
        Ok(Highlights { covered: visible, tokens: tokens.collect() })
    }
}

fn diagnostic(document: &Document, problem: Problem) -> Diagnostic {
    let (severity, tags) = match problem.code {
        Code::UnusedDefinition => (Severity::Hint, vec![DiagnosticTag::Unnecessary]),
        Code::UndefinedReference | Code::MissingHeading | Code::DuplicateDefinition => (Severity::Warning, Vec::new()),
    };
    let related = problem.related.map(|range| RelatedPlace { span: span(document, &range), message: "The first definition is here.".to_owned() });
    Diagnostic {
        span: span(document, &problem.range),
        severity,
        message: problem.message,
        code: Some(problem.code.name().to_owned()),
        source: None,
        tags,
        related: related.into_iter().collect(),
    }
}

impl Diagnostics for Markdown {
    fn diagnose(&mut self, document: &Document, fresh: bool) -> Result<Found, Failure> {
        if fresh {
            self.check = Check::default();
        }
        let (_, headings) = self.outline(document)?;
        let mut problems = Vec::new();
        let mut complete = false;
        while !complete {
            match self.check.step(&self.page, &headings) {
                Some(found) => problems.extend(found),
                None => {
                    problems.extend(self.check.unused(&self.page));
                    complete = true;
                }
            }
            if should_yield() {
                break;
            }
        }
        problems.sort_by_key(|problem| problem.range.start);
        Ok(Found { diagnostics: problems.into_iter().map(|problem| diagnostic(document, problem)).collect(), complete })
    }
}

impl Symbols for Markdown {
    fn symbols(&mut self, document: &Document) -> Result<Vec<Symbol>, Failure> {
        let (_, headings) = self.outline(document)?;
        let symbol = |heading: &crate::outline::Heading| Symbol {
            name: if heading.text.is_empty() { "#".repeat(usize::from(heading.level)) } else { heading.text.clone() },
            detail: Some(format!("H{}", heading.level)),
            kind: SymbolKind::Text,
            span: span(document, &heading.section),
            selection: span(document, &heading.range),
            depth: heading.depth,
        };
        Ok(headings.iter().filter(|heading| heading.top).map(symbol).collect())
    }
}

impl Folding for Markdown {
    fn folds(&mut self, document: &Document) -> Result<Vec<Fold>, Failure> {
        let (page, headings) = self.outline(document)?;
        let convert = |fold: folds::Fold| Fold {
            span: span(document, &fold.range),
            kind: if fold.comment { FoldKind::Comment } else { FoldKind::Region },
            placeholder: None,
        };
        Ok(folds::folds(page, &headings).into_iter().map(convert).collect())
    }
}
