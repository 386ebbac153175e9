//! What is shown in the text, beside it and over it.

use super::Extension;
use crate::{CodeLens, Color, Colored, Document, Failure, Highlights, InlayHint, Link, Span, Writing};

/// Colours by meaning, laid over those of [`super::Highlighting`].
pub trait SemanticTokens: Extension {
    /// The scopes that tokens refer to by index: tree-sitter capture names, at most 256.
    const SCOPES: &'static [&'static str];

    /// The tokens of `visible`, which lies inside the document.
    fn tokens(&mut self, document: &Document, visible: Span) -> Result<Highlights, Failure>;
}

/// Words shown in the text that are not part of it.
pub trait InlayHints: Extension {
    /// The hints of `visible`, which lies inside the document, sorted by their place.
    fn hints(&mut self, document: &Document, visible: Span) -> Result<Vec<InlayHint>, Failure>;
}

/// Lines above the text that tell or offer something.
pub trait CodeLenses: Extension {
    /// The lenses of `visible`, which lies inside the document, sorted by the start of their spans.
    fn lenses(&mut self, document: &Document, visible: Span) -> Result<Vec<CodeLens>, Failure>;
}

/// Links in the text.
pub trait Links: Extension {
    /// All links, sorted by the start of their spans, without overlaps.
    fn links(&mut self, document: &Document) -> Result<Vec<Link>, Failure>;
}

/// Colours written in the text.
pub trait Colors: Extension {
    /// All colours, sorted by the start of their spans, without overlaps.
    fn colors(&mut self, document: &Document) -> Result<Vec<Colored>, Failure>;

    /// The ways to write a colour in place of the one at `at`, the likeliest first.
    fn writings(&mut self, document: &Document, at: Span, color: Color) -> Result<Vec<Writing>, Failure>;
}
