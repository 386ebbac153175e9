//! A small language: lines like `depth = 12` under headings like `[shore]`, with comments behind `#`.

use atoll_extension::{
    Analysis, Diagnostic, Diagnostics, Document, Failure, Found, Highlighting, Highlights, Line, Severity, Span, Symbol,
    SymbolKind, Symbols, TextEdit, Token,
};

/// What is kept for each open document beside its text. The kit keeps the text itself and applies the user's changes to
/// it. A parser of a larger language would keep its tree here, and change it in `changed`.
struct Language;

impl Analysis for Language {
    fn opened(_document: &Document) -> Self {
        Language
    }

    fn changed(&mut self, _document: &Document, _edits: &[TextEdit]) {}
}

/// What a line is, with the bytes of its parts.
enum Kind {
    Blank,
    Comment,
    Heading { name: std::ops::Range<usize> },
    Entry { key: std::ops::Range<usize>, value: std::ops::Range<usize> },
    Mistake(&'static str),
}

fn kind_of(text: &str) -> Kind {
    let start = text.len() - text.trim_start().len();
    let end = text.trim_end().len().max(start);
    let inside = &text[start..end];
    if inside.is_empty() {
        Kind::Blank
    } else if inside.starts_with('#') {
        Kind::Comment
    } else if inside.starts_with('[') {
        match inside.strip_suffix(']') {
            Some(_) if inside.len() > 2 => Kind::Heading { name: start + 1..end - 1 },
            Some(_) => Kind::Mistake("A heading needs a name."),
            None => Kind::Mistake("A heading ends with ‘]’."),
        }
    } else {
        match inside.split_once('=') {
            Some((key, _)) if key.trim().is_empty() => Kind::Mistake("A name stands before ‘=’."),
            Some((key, value)) => Kind::Entry {
                key: start..start + key.trim_end().len(),
                value: end - value.trim_start().len()..end,
            },
            None => Kind::Mistake("A line is ‘name = value’, a heading in brackets, or a comment behind ‘#’."),
        }
    }
}

// Indices into SCOPES.
const COMMENT: u32 = 0;
const MODULE: u32 = 1;
const PROPERTY: u32 = 2;
const NUMBER: u32 = 3;
const STRING: u32 = 4;

impl Highlighting for Language {
    // Capture names of tree-sitter; the user's theme has a colour for each.
    const SCOPES: &'static [&'static str] = &["comment", "module", "property", "number", "string"];

    // Asked for what is on the screen, after each key: look at nothing else.
    fn highlight(&mut self, document: &Document, visible: Span) -> Result<Highlights, Failure> {
        let mut tokens = Vec::new();
        for line in document.text().lines_in(visible) {
            match kind_of(&line.text) {
                Kind::Comment => tokens.push(Token::of(line.whole(), COMMENT)),
                Kind::Heading { name } => tokens.push(Token::of(line.span(name), MODULE)),
                Kind::Entry { key, value } => {
                    let scope = if line.text[value.clone()].parse::<f64>().is_ok() { NUMBER } else { STRING };
                    tokens.push(Token::of(line.span(key), PROPERTY));
                    if !value.is_empty() {
                        tokens.push(Token::of(line.span(value), scope));
                    }
                }
                Kind::Blank | Kind::Mistake(_) => {}
            }
        }
        Ok(Highlights { covered: visible, tokens })
    }
}

fn all_lines(document: &Document) -> impl Iterator<Item = Line<'_>> {
    document.text().lines_in(Span::new(0, document.text().len()))
}

impl Diagnostics for Language {
    // Asked after a pause in typing. Work that takes long looks at `should_yield()` and answers in parts.
    fn diagnose(&mut self, document: &Document, _fresh: bool) -> Result<Found, Failure> {
        let mut diagnostics = Vec::new();
        for line in all_lines(document) {
            if let Kind::Mistake(sentence) = kind_of(&line.text) {
                diagnostics.push(Diagnostic::new(line.whole(), Severity::Error, sentence));
            }
        }
        Ok(Found { diagnostics, complete: true })
    }
}

impl Symbols for Language {
    fn symbols(&mut self, document: &Document) -> Result<Vec<Symbol>, Failure> {
        let mut symbols: Vec<Symbol> = Vec::new();
        let mut heading = None;
        for line in all_lines(document) {
            match kind_of(&line.text) {
                Kind::Heading { name } => {
                    heading = Some(symbols.len());
                    symbols.push(symbol(&line, name, SymbolKind::Module, 0));
                }
                Kind::Entry { key, .. } => {
                    symbols.push(symbol(&line, key, SymbolKind::Property, u32::from(heading.is_some())));
                    if let Some(heading) = heading {
                        symbols[heading].span.end = line.whole().end;
                    }
                }
                Kind::Blank | Kind::Comment | Kind::Mistake(_) => {}
            }
        }
        Ok(symbols)
    }
}

fn symbol(line: &Line<'_>, name: std::ops::Range<usize>, kind: SymbolKind, depth: u32) -> Symbol {
    Symbol {
        name: line.text[name.clone()].to_owned(),
        detail: None,
        kind,
        span: line.whole(),
        selection: line.span(name),
        depth,
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Language);
atoll_extension::export_highlighting!(Language);
atoll_extension::export_diagnostics!(Language);
atoll_extension::export_symbols!(Language);
