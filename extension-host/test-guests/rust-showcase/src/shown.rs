//! What is shown in the text, beside it and over it.

use atoll_extension::{
    CodeLens, CodeLenses, Color, Colored, Colors, Diagnostic, DiagnosticTag, Diagnostics, Document, Failure, Found, Highlighting, Highlights,
    HintKind, Hover, HoverCard, InlayHint, InlayHints, RelatedPlace, SemanticTokens, Severity, Span, TextEdit, Token, Writing,
};

use crate::Showcase;
use crate::values::{call, edit, place, span};

fn highlights(covered: Span) -> Highlights {
    let start = covered.start;
    Highlights { covered, tokens: vec![Token { start, length: 1, scope: 0 }, Token { start: start + 2, length: 3, scope: 1 }] }
}

impl Highlighting for Showcase {
    const SCOPES: &'static [&'static str] = &["keyword", "string"];

    fn highlight(&mut self, _: &Document, visible: Span) -> Result<Highlights, Failure> {
        Ok(highlights(visible))
    }
}

impl SemanticTokens for Showcase {
    const SCOPES: &'static [&'static str] = &["function", "type"];

    fn tokens(&mut self, _: &Document, visible: Span) -> Result<Highlights, Failure> {
        Ok(highlights(visible))
    }
}

/// Finds one problem, and another when it is asked to go on.
impl Diagnostics for Showcase {
    fn diagnose(&mut self, _: &Document, fresh: bool) -> Result<Found, Failure> {
        let full = Diagnostic {
            span: span(1, 2),
            severity: Severity::Warning,
            message: "message".into(),
            code: Some("code".into()),
            source: Some("source".into()),
            tags: vec![DiagnosticTag::Unnecessary, DiagnosticTag::Deprecated],
            related: vec![RelatedPlace { span: span(4, 5), message: "because".into() }],
        };
        let bare = Diagnostic {
            span: span(2, 2),
            severity: Severity::Hint,
            message: "bare".into(),
            code: None,
            source: None,
            tags: Vec::new(),
            related: Vec::new(),
        };
        Ok(Found { diagnostics: vec![if fresh { full } else { bare }], complete: !fresh })
    }
}

/// Tells the line around a place, so that a test sees what arrived of changes.
impl Hover for Showcase {
    fn hover(&mut self, document: &Document, at: u32) -> Result<Option<HoverCard>, Failure> {
        let text = document.text();
        if at >= text.len() {
            return Ok(None);
        }
        let line = text.line_of(at);
        let span = span(text.line_start(line), text.offset_at(line, u32::MAX));
        let content = format!("\\*line\\* {line} `{}`\n\n````\n```\n````", text.slice(span.start, span.end));
        Ok(Some(HoverCard { span, content }))
    }
}

impl InlayHints for Showcase {
    fn hints(&mut self, _: &Document, visible: Span) -> Result<Vec<InlayHint>, Failure> {
        let full = InlayHint {
            at: visible.start,
            text: ": type".into(),
            kind: HintKind::TypeOf,
            tooltip: Some("tooltip".into()),
            edits: vec![edit()],
            target: Some(place()),
        };
        let bare = InlayHint { at: visible.end, text: "bare".into(), kind: HintKind::Other, tooltip: None, edits: Vec::new(), target: None };
        Ok(vec![full, bare])
    }
}

impl CodeLenses for Showcase {
    fn lenses(&mut self, _: &Document, visible: Span) -> Result<Vec<CodeLens>, Failure> {
        Ok(vec![
            CodeLens { span: visible, title: "run".into(), command: Some(call()) },
            CodeLens { span: visible, title: "bare".into(), command: None },
        ])
    }
}

impl Colors for Showcase {
    fn colors(&mut self, _: &Document) -> Result<Vec<Colored>, Failure> {
        Ok(vec![Colored { span: span(1, 8), color: Color { red: 1.0, green: 0.5, blue: 0.25, alpha: 0.0 } }])
    }

    fn writings(&mut self, _: &Document, at: Span, color: Color) -> Result<Vec<Writing>, Failure> {
        Ok(vec![Writing { label: format!("{} {}", color.red, color.alpha), edit: TextEdit { span: at, text: "red".into() } }])
    }
}

atoll_extension::export_highlighting!(Showcase);
atoll_extension::export_semantic_tokens!(Showcase);
atoll_extension::export_diagnostics!(Showcase);
atoll_extension::export_hover!(Showcase);
atoll_extension::export_inlay_hints!(Showcase);
atoll_extension::export_code_lens!(Showcase);
atoll_extension::export_colors!(Showcase);
