//! Suggests pieces of text with places to fill in.

use atoll_extension::{
    Analysis, Completion, CompletionItem, CompletionTrigger, Completions, Document, Documents, Failure, Revision, Snippet,
    Span, TextEdit,
};

/// What is suggested: a name, what is said of it, and the text. Add your own here.
fn snippets() -> Vec<(&'static str, &'static str, Snippet)> {
    vec![
        // The first place is visited first, the places of one number hold the same text, and the caret ends at `end`.
        ("table", "two columns", {
            let head = Snippet::new().text("| ").placeholder(1, "Name").text(" | ").placeholder(2, "Meaning").text(" |\n");
            head.text("| --- | --- |\n| ").end().text(" | |\n")
        }),
        ("note", "a remark", Snippet::new().text("> **").choice(1, &["Note", "Warning", "Hint"]).text(":** ").end()),
        ("link", "a link", Snippet::new().text("[").placeholder(1, "text").text("](").placeholder(2, "address").text(")")),
    ]
}

/// What is kept for each open document beside its text: nothing.
struct Snippets;

impl Analysis for Snippets {
    fn opened(_document: &Document) -> Self {
        Snippets
    }

    fn changed(&mut self, _document: &Document, _edits: &[TextEdit]) {}
}

impl Completion for Snippets {
    fn complete(
        documents: &mut Documents<Self>,
        revision: Revision,
        at: u32,
        trigger: CompletionTrigger,
    ) -> Result<Completions, Failure> {
        // Offsets count UTF-16 code units, as the editor does; the text converts them.
        let (document, _snippets) = documents.at(revision)?;
        let line = document.text().line(document.text().line_of(at));
        let before = document.text().slice(line.start, at);
        let word = before.len() - before.trim_end_matches(char::is_alphabetic).len();
        let start = line.offset(before.len() - word);

        // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
        let mut items = Vec::new();
        if word > 0 || trigger == CompletionTrigger::Invoked {
            for (name, about, snippet) in snippets() {
                items.push(CompletionItem { detail: Some(about.into()), ..CompletionItem::of_snippet(name, &snippet) });
            }
        }
        Ok(Completions { items, incomplete: false, replace: Span::new(start, at), commit_characters: Vec::new() })
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Snippets);
atoll_extension::export_completion!(Snippets);
