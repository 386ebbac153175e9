//! Actions.

use atoll_extension::{ActionKind, CodeAction, CodeActions, Document, DocumentEdits, Failure, Span};

use super::Toml;
use crate::actions::{self, Offer, Sort};
use crate::language::problem::Code;

impl CodeActions for Toml {
    fn actions(&mut self, document: &Document, around: Span, wanted: Option<ActionKind>) -> Result<Vec<CodeAction>, Failure> {
        let (from, to) = (document.text().byte_of(around.start), document.text().byte_of(around.end));
        let (check, entries) = self.keyed(document)?;
        let (text, tokens) = (check.parser.text(), check.parser.tokens());
        let mut offers: Vec<Offer> = Vec::new();
        let twice = check.parser.problems().iter().filter(|problem| problem.code == Code::DuplicateKey);
        for problem in twice.filter(|problem| problem.place.start <= to && from <= problem.place.end) {
            offers.extend(actions::remove(text, entries, problem.place.start));
        }
        if check.parser.problems().iter().all(|problem| problem.code.is_warning()) {
            offers.extend(actions::quotes(text, tokens, from));
            offers.extend(actions::expand(text, tokens, entries, from));
            offers.extend(actions::sort(text, entries, from));
        }
        let kind = |offer: &Offer| match offer.sort {
            Sort::Remove => ActionKind::QuickFix,
            Sort::Form => ActionKind::Refactor,
        };
        let action = |offer: Offer| CodeAction {
            fixes: if offer.sort == Sort::Remove { vec![Code::DuplicateKey.name().to_owned()] } else { Vec::new() },
            preferred: offer.sort == Sort::Remove,
            ..CodeAction::new(offer.title.clone(), kind(&offer), vec![DocumentEdits::of(document.id(), check.edits(offer.edits))])
        };
        Ok(offers.into_iter().filter(|offer| wanted.is_none_or(|wanted| wanted == kind(offer))).map(action).collect())
    }
}
