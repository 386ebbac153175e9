//! The extension: what the editor asks, answered by the other modules.

mod change;
mod edit;
mod navigate;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use atoll_extension::{
    Analysis, Diagnostic, Diagnostics, Document, Failure, Fold, FoldKind, Folding, Formatting, FormattingOptions, Found, Highlighting, Highlights,
    RelatedPlace, Severity, Span, Symbol, SymbolKind, Symbols, Text, TextEdit, Token, should_yield,
};

use crate::colors::{
    self,
    marks::{Marks, Source},
};
use crate::entries::{self, Entry};
use crate::folds;
use crate::format::{self, Style};
use crate::language::parser::Parser;
use crate::language::problem::{Place, Problem};
use crate::outline::{self, Sort};
use crate::schema::Schema;
use crate::units::Units;
use crate::values;

/// Steps of the parser between two looks at the clock.
const STEPS: usize = 256;
/// Larger documents, in bytes, are coloured but not checked.
const LARGEST: usize = 32 << 20;

/// What is known of one TOML document.
pub struct Toml {
    marks: Marks,
    check: Option<Check>,
}

/// The parser's work on the current text.
struct Check {
    parser: Parser,
    entries: Option<Vec<Entry>>,
    units: Units,
    /// Problems that were reported in partial answers.
    reported: usize,
}

impl Analysis for Toml {
    fn opened(_: &Document) -> Self {
        Toml { marks: Marks::default(), check: None }
    }

    fn changed(&mut self, _: &Document, edits: &[TextEdit]) {
        self.check = None;
        for edit in edits.iter().rev() {
            let length = edit.text.encode_utf16().count() as u32;
            self.marks.edit(edit.span.start, edit.span.end, length);
        }
    }
}

impl Toml {
    /// The parser's work so far on the current text.
    fn check(&mut self, document: &Document) -> Result<&mut Check, Failure> {
        if document.text().len_bytes() > LARGEST {
            return Err(Failure::TooLarge(format!("TOML documents are checked up to {} MB.", LARGEST >> 20)));
        }
        Ok(self.check.get_or_insert_with(|| {
            let text = document.text().to_string();
            Check { entries: None, units: Units::of(&text), parser: Parser::new(text), reported: 0 }
        }))
    }

    /// The finished work with the document's keys by path.
    fn keyed(&mut self, document: &Document) -> Result<(&Check, &[Entry]), Failure> {
        self.finished(document)?;
        let check = self.check(document)?;
        if check.entries.is_none() {
            check.entries = Some(entries::entries(check.parser.text(), check.parser.tokens()));
        }
        let check = &*check;
        Ok((check, check.entries.as_deref().unwrap_or_default()))
    }

    /// The finished work. Where the host wants the answer no longer, what was done is kept for the next time.
    fn finished(&mut self, document: &Document) -> Result<&Check, Failure> {
        let check = self.check(document)?;
        if check.go_on() { Ok(check) } else { Err(Failure::Cancelled) }
    }
}

impl Check {
    /// Parses on until done or told to yield, and at least a little. Whether all is done.
    fn go_on(&mut self) -> bool {
        while !self.parser.is_done() {
            for _ in 0..STEPS {
                self.parser.step();
            }
            if should_yield() {
                break;
            }
        }
        self.parser.is_done()
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span { start: self.units.at(self.parser.text(), start), end: self.units.at(self.parser.text(), end) }
    }

    fn range(&self, range: &Range<usize>) -> Span {
        self.span(range.start, range.end)
    }

    fn edits(&self, edits: Vec<format::Edit>) -> Vec<TextEdit> {
        edits.into_iter().map(|edit| TextEdit { span: self.span(edit.start, edit.end), text: edit.text }).collect()
    }

    fn diagnostic(&self, problem: &Problem) -> Diagnostic {
        let related =
            problem.related.map(|(Place { start, end }, message)| RelatedPlace { span: self.span(start, end), message: message.to_owned() });
        Diagnostic {
            span: self.span(problem.place.start, problem.place.end),
            severity: if problem.code.is_warning() { Severity::Warning } else { Severity::Error },
            message: problem.message.clone(),
            code: Some(problem.code.name().to_owned()),
            source: None,
            tags: Vec::new(),
            related: related.into_iter().collect(),
        }
    }
}

/// A document's text as the scanner sees it.
struct Shown<'a>(&'a Text);

impl Source for Shown<'_> {
    fn units(&self) -> u32 {
        self.0.len()
    }

    fn slice(&self, start: u32, end: u32) -> Cow<'_, str> {
        self.0.slice(start, end)
    }
}

impl Highlighting for Toml {
    const SCOPES: &'static [&'static str] = colors::SCOPES;

    fn highlight(&mut self, document: &Document, visible: Span) -> Result<Highlights, Failure> {
        let colors = self.marks.colors(&Shown(document.text()), visible.start, visible.end, &mut should_yield).ok_or(Failure::Cancelled)?;
        let tokens = colors.iter().map(|color| Token { start: color.start, length: color.length, scope: color.scope as u32 }).collect();
        Ok(Highlights { covered: visible, tokens })
    }
}

impl Diagnostics for Toml {
    fn diagnose(&mut self, document: &Document, fresh: bool) -> Result<Found, Failure> {
        let check = self.check(document)?;
        if fresh {
            check.reported = 0;
        }
        let complete = check.go_on();
        let problems = check.parser.problems();
        let mut diagnostics: Vec<Diagnostic> = problems[check.reported..].iter().map(|problem| check.diagnostic(problem)).collect();
        check.reported = problems.len();
        if let Some(schema) = Schema::of(document.path()).filter(|_| complete) {
            let (check, entries) = self.keyed(document)?;
            let found = values::problems(check.parser.text(), check.parser.tokens(), entries, &schema);
            diagnostics.extend(found.iter().map(|problem| check.diagnostic(problem)));
        }
        diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
        Ok(Found { diagnostics, complete })
    }
}

impl Symbols for Toml {
    fn symbols(&mut self, document: &Document) -> Result<Vec<Symbol>, Failure> {
        let check = self.finished(document)?;
        let symbols = outline::outline(check.parser.text(), check.parser.tokens());
        let convert = |symbol: outline::Symbol| Symbol {
            kind: match symbol.sort {
                Sort::Table | Sort::Element => SymbolKind::Object,
                Sort::Array => SymbolKind::Array,
                Sort::String => SymbolKind::Text,
                Sort::Number => SymbolKind::Number,
                Sort::Boolean => SymbolKind::Boolean,
                Sort::Date => SymbolKind::Property,
                Sort::Key => SymbolKind::Key,
            },
            span: check.span(symbol.start, symbol.end),
            selection: check.span(symbol.key.0, symbol.key.1),
            name: symbol.name,
            detail: symbol.detail,
            depth: symbol.depth,
        };
        Ok(symbols.into_iter().map(convert).collect())
    }
}

impl Folding for Toml {
    fn folds(&mut self, document: &Document) -> Result<Vec<Fold>, Failure> {
        let check = self.finished(document)?;
        let (text, tokens) = (check.parser.text(), check.parser.tokens());
        let folds = folds::folds(text, tokens, &outline::outline(text, tokens));
        let convert = |fold: folds::Fold| Fold {
            span: check.span(fold.start, fold.end),
            kind: if fold.comment { FoldKind::Comment } else { FoldKind::Region },
            placeholder: None,
        };
        Ok(folds.into_iter().map(convert).collect())
    }
}

impl Formatting for Toml {
    fn format(&mut self, document: &Document, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let check = self.finished(document)?;
        let errors = check.parser.problems().iter().filter(|problem| !problem.code.is_warning());
        if let Some(first) = errors.clone().min_by_key(|problem| problem.place.start) {
            let line = document.text().line_of(check.span(first.place.start, first.place.start).start) + 1;
            let number = errors.count();
            let (count, verb) = if number == 1 { ("an error".to_owned(), "it is") } else { (format!("{number} errors"), "the first is") };
            return Err(Failure::Other(format!("The document has {count} and is left as it is; {verb} in line {line}: {}", first.message)));
        }
        Ok(check.edits(format::format(check.parser.text(), check.parser.tokens(), style(options))))
    }
}

fn style(options: FormattingOptions) -> Style {
    Style {
        indent: options.tab_size.clamp(1, 64),
        spaces: options.insert_spaces,
        trim: options.trim_trailing_whitespace,
        final_newline: options.insert_final_newline,
        width: options.print_width,
    }
}

atoll_extension::extension!(Toml);
atoll_extension::export_highlighting!(Toml);
atoll_extension::export_diagnostics!(Toml);
atoll_extension::export_symbols!(Toml);
atoll_extension::export_folding!(Toml);
atoll_extension::export_formatting!(Toml);
atoll_extension::export_range_formatting!(Toml);
atoll_extension::export_on_type_formatting!(Toml);
atoll_extension::export_colors!(Toml);
atoll_extension::export_completion!(Toml);
atoll_extension::export_hover!(Toml);
atoll_extension::export_definition!(Toml);
atoll_extension::export_references!(Toml);
atoll_extension::export_occurrences!(Toml);
atoll_extension::export_rename!(Toml);
atoll_extension::export_selection!(Toml);
atoll_extension::export_links!(Toml);
atoll_extension::export_code_actions!(Toml);
