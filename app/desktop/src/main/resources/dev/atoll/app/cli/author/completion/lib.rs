//! Suggests the days of the week.

use atoll_extension::{
    Analysis, Completion, CompletionItem, CompletionKind, CompletionTrigger, Completions, Document, Documents, Failure,
    Revision, Span, TextEdit,
};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What is kept for each open document beside its text. The kit keeps the text itself and applies the user's changes to
/// it, so that an extension that looks at the text anew each time keeps nothing.
struct Days;

impl Analysis for Days {
    fn opened(_document: &Document) -> Self {
        Days
    }

    fn changed(&mut self, _document: &Document, _edits: &[TextEdit]) {}
}

impl Completion for Days {
    fn complete(
        documents: &mut Documents<Self>,
        revision: Revision,
        at: u32,
        trigger: CompletionTrigger,
    ) -> Result<Completions, Failure> {
        // Offsets count UTF-16 code units, as the editor does; the text converts them.
        let (document, _days) = documents.at(revision)?;
        let line = document.text().line(document.text().line_of(at));
        let before = document.text().slice(line.start, at);
        let word = before.len() - before.trim_end_matches(char::is_alphabetic).len();
        let start = line.offset(before.len() - word);

        // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
        let items = if word == 0 && trigger != CompletionTrigger::Invoked {
            Vec::new()
        } else {
            DAYS.iter().map(|day| CompletionItem::new(*day, CompletionKind::Text)).collect()
        };
        // All days are answered. The editor keeps those that fit what is typed, also while the user goes on typing.
        Ok(Completions { items, incomplete: false, replace: Span::new(start, at), commit_characters: Vec::new() })
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Days);
atoll_extension::export_completion!(Days);
