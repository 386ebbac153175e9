//! What is shown in the text and above it.

use atoll_extension::{
    CodeLens, CodeLenses, Color, Colored, Colors, CommandCall, Diagnostic, DiagnosticTag, Diagnostics, Document, Failure, Found, Highlighting,
    Highlights, HintKind, InlayHint, InlayHints, RelatedPlace, SemanticTokens, Severity, Span, TextEdit, Token, Writing,
};

use crate::Reef;
use crate::program::{Program, Role, TYPES};
use crate::words::{Kind, Word};

fn visible<'a>(words: impl Iterator<Item = &'a Word>, span: Span) -> impl Iterator<Item = &'a Word> {
    words.filter(move |word| word.span.start < span.end && word.span.end > span.start)
}

fn token(word: &Word, scope: u8, within: Span) -> Token {
    let start = word.span.start.max(within.start);
    Token { start, length: word.span.end.min(within.end) - start, scope: scope.into() }
}

impl Highlighting for Reef {
    const SCOPES: &'static [&'static str] = &["comment", "keyword", "variable", "number", "string", "constant", "punctuation"];

    fn highlight(&mut self, _: &Document, span: Span) -> Result<Highlights, Failure> {
        let tokens = visible(self.program.words.iter(), span).map(|word| token(word, word.kind as u8, span)).collect();
        Ok(Highlights { covered: span, tokens })
    }
}

impl SemanticTokens for Reef {
    const SCOPES: &'static [&'static str] = &["function", "variable.parameter", "constant", "type", "type.builtin", "tag"];

    fn tokens(&mut self, _: &Document, span: Span) -> Result<Highlights, Failure> {
        let tags = self.program.tags();
        let scope = |word: &Word| {
            if tags.contains(&word.span) {
                return Some(5);
            }
            if TYPES.contains(&word.text.as_str()) {
                return Some(4);
            }
            self.program.find(&word.text).map(|declared| declared.role as u8)
        };
        let names = self.program.words.iter().filter(|word| word.kind == Kind::Name);
        let tokens = visible(names, span).filter_map(|word| scope(word).map(|scope| token(word, scope, span))).collect();
        Ok(Highlights { covered: span, tokens })
    }
}

/// The names that nothing declares.
pub fn unknown(program: &Program) -> Vec<&Word> {
    let tags = program.tags();
    let names = program.words.iter().enumerate().filter(|(_, word)| word.kind == Kind::Name);
    names
        .filter(|(_, word)| !TYPES.contains(&word.text.as_str()) && !tags.contains(&word.span) && program.find(&word.text).is_none())
        .filter(|(index, _)| !(program.words.get(index + 1).is_some_and(|next| next.is("</"))))
        .map(|(_, word)| word)
        .collect()
}

impl Diagnostics for Reef {
    fn diagnose(&mut self, _: &Document, _: bool) -> Result<Found, Failure> {
        let mut diagnostics = Vec::new();
        for word in unknown(&self.program) {
            let like = self.program.declared.iter().find(|declared| declared.name.chars().next() == word.text.chars().next());
            diagnostics.push(Diagnostic {
                span: word.span,
                severity: Severity::Error,
                message: format!("“{}” is not declared.", word.text),
                code: Some("unknown-name".into()),
                source: None,
                tags: Vec::new(),
                related: like.iter().map(|like| RelatedPlace { span: like.span, message: format!("“{}” is.", like.name) }).collect(),
            });
        }
        for declared in self.program.declared.iter().filter(|declared| declared.role == Role::Value) {
            if self.program.uses(&declared.name).count() == 1 {
                diagnostics.push(Diagnostic {
                    span: declared.span,
                    severity: Severity::Warning,
                    message: format!("“{}” is never used.", declared.name),
                    code: Some("unused".into()),
                    source: None,
                    tags: vec![DiagnosticTag::Unnecessary],
                    related: Vec::new(),
                });
            }
        }
        diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
        Ok(Found { diagnostics, complete: true })
    }
}

impl InlayHints for Reef {
    fn hints(&mut self, _: &Document, span: Span) -> Result<Vec<InlayHint>, Failure> {
        let mut hints = Vec::new();
        for declared in self.program.declared.iter().filter(|declared| declared.role == Role::Value) {
            let text = format!(": {}", declared.of.as_deref().unwrap_or("number"));
            let at = declared.span.end;
            let edits = vec![TextEdit { span: Span { start: at, end: at }, text: text.clone() }];
            hints.push(InlayHint { at, text, kind: HintKind::TypeOf, tooltip: Some("The type of what it holds.".into()), edits, target: None });
        }
        for (index, word) in self.program.words.iter().enumerate() {
            let Some(called) = self.program.find(&word.text).filter(|found| found.role == Role::Function && found.span != word.span) else {
                continue;
            };
            for (argument, (name, _)) in self.program.arguments(index).into_iter().zip(&called.parameters) {
                let text = format!("{name}:");
                let at = argument.span.start;
                hints.push(InlayHint { at, text, kind: HintKind::Parameter, tooltip: None, edits: Vec::new(), target: None });
            }
        }
        hints.retain(|hint| span.start <= hint.at && hint.at <= span.end);
        hints.sort_by_key(|hint| hint.at);
        Ok(hints)
    }
}

impl CodeLenses for Reef {
    fn lenses(&mut self, _: &Document, span: Span) -> Result<Vec<CodeLens>, Failure> {
        let mut lenses = Vec::new();
        for declared in self.program.declared.iter().filter(|found| found.role == Role::Function) {
            let uses = self.program.uses(&declared.name).count() - 1;
            let title = format!("{uses} use{}", if uses == 1 { "" } else { "s" });
            let call = CommandCall { command: "tell".into(), argument: Some(format!("{} ran and answered 36.", declared.name)) };
            lenses.push(CodeLens { span: declared.whole, title: "Run".into(), command: Some(call) });
            lenses.push(CodeLens { span: declared.whole, title, command: None });
        }
        lenses.retain(|lens| lens.span.start <= span.end && lens.span.end >= span.start);
        Ok(lenses)
    }
}

fn color_of(word: &Word) -> Option<Color> {
    let part = |from: usize| u8::from_str_radix(word.text.get(from..from + 2)?, 16).ok().map(|value| f32::from(value) / 255.0);
    Some(Color { red: part(1)?, green: part(3)?, blue: part(5)?, alpha: 1.0 })
}

impl Colors for Reef {
    fn colors(&mut self, _: &Document) -> Result<Vec<Colored>, Failure> {
        let words = self.program.words.iter().filter(|word| word.kind == Kind::Color);
        Ok(words.filter_map(|word| color_of(word).map(|color| Colored { span: word.span, color })).collect())
    }

    fn writings(&mut self, _: &Document, at: Span, color: Color) -> Result<Vec<Writing>, Failure> {
        let part = |value: f32| (value * 255.0).round() as u8;
        let hex = format!("#{:02x}{:02x}{:02x}", part(color.red), part(color.green), part(color.blue));
        let grey = format!("#{0:02x}{0:02x}{0:02x}", part((color.red + color.green + color.blue) / 3.0));
        let writing = |label: &str, text: String| Writing { label: format!("{text} {label}").trim().to_owned(), edit: TextEdit { span: at, text } };
        Ok(vec![writing("", hex), writing("(as grey as that)", grey)])
    }
}

atoll_extension::export_highlighting!(Reef);
atoll_extension::export_semantic_tokens!(Reef);
atoll_extension::export_diagnostics!(Reef);
atoll_extension::export_inlay_hints!(Reef);
atoll_extension::export_code_lens!(Reef);
atoll_extension::export_colors!(Reef);
