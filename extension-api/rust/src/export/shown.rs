//! Exports of what is shown in the text, beside it and over it.

use super::{Export, at, at_span};
use crate::bindings::{code_lens, colors, inlay_hints, links, semantic_tokens};
use crate::feature::{CodeLenses, Colors, InlayHints, Links, SemanticTokens};
use crate::{CodeLens, Color, Colored, Failure, Highlights, InlayHint, Link, Revision, Span, Writing};

impl<E: SemanticTokens> semantic_tokens::exports::atoll::extension::semantic_tokens::Guest for Export<E> {
    fn scopes() -> Vec<String> {
        E::SCOPES.iter().map(|&scope| scope.to_owned()).collect()
    }

    fn tokens(revision: Revision, visible: Span) -> Result<Highlights, Failure> {
        at_span(revision, visible, |document, extension: &mut E| extension.tokens(document, visible))
    }
}

impl<E: InlayHints> inlay_hints::exports::atoll::extension::inlay_hints::Guest for Export<E> {
    fn hints(revision: Revision, visible: Span) -> Result<Vec<InlayHint>, Failure> {
        at_span(revision, visible, |document, extension: &mut E| extension.hints(document, visible))
    }
}

impl<E: CodeLenses> code_lens::exports::atoll::extension::code_lens::Guest for Export<E> {
    fn lenses(revision: Revision, visible: Span) -> Result<Vec<CodeLens>, Failure> {
        at_span(revision, visible, |document, extension: &mut E| extension.lenses(document, visible))
    }
}

impl<E: Links> links::exports::atoll::extension::links::Guest for Export<E> {
    fn links(revision: Revision) -> Result<Vec<Link>, Failure> {
        at(revision, |document, extension: &mut E| extension.links(document))
    }
}

impl<E: Colors> colors::exports::atoll::extension::colors::Guest for Export<E> {
    fn colors(revision: Revision) -> Result<Vec<Colored>, Failure> {
        at(revision, |document, extension: &mut E| extension.colors(document))
    }

    fn writings(revision: Revision, place: Span, color: Color) -> Result<Vec<Writing>, Failure> {
        at_span(revision, place, |document, extension: &mut E| extension.writings(document, place, color))
    }
}
