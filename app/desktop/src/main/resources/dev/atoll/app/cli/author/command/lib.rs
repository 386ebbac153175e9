//! Sorts the selected lines.

use atoll_extension::{
    Analysis, CommandContext, Commands, Document, DocumentEdits, Documents, Failure, Outcome, Span, TextEdit, log, setting,
};

/// What is kept for each open document beside its text: nothing.
struct Sorting;

impl Analysis for Sorting {
    fn opened(_document: &Document) -> Self {
        Sorting
    }

    fn changed(&mut self, _document: &Document, _edits: &[TextEdit]) {}
}

impl Commands for Sorting {
    fn run(documents: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure> {
        if command != "sort-lines" {
            return Err(Failure::InvalidRequest(format!("there is no command {command}")));
        }
        // The document that has the keyboard, and what is selected there.
        let (Some(revision), Some(selection)) = (context.revision, context.selections.first()) else {
            return Ok(Outcome::nothing());
        };
        let (document, _sorting) = documents.at(revision)?;
        let text = document.text();
        let mut lines: Vec<_> = text.lines_in(*selection).collect();
        // A selection that ends before a line's first letter means the line above.
        if lines.len() > 1 && lines[lines.len() - 1].start == selection.end {
            lines.pop();
        }
        let whole = Span::new(lines[0].start, lines[lines.len() - 1].whole().end);
        lines.sort_by(|a, b| a.text.cmp(&b.text));
        // What the user chose in settings.json, of what extension.json declares.
        if setting::<String>("order") == "descending" {
            lines.reverse();
        }
        let sorted: Vec<&str> = lines.iter().map(|line| &*line.text).collect();
        let sorted = sorted.join("\n");
        log!(Debug, "sorted {} lines", lines.len());
        if sorted == text.slice(whole.start, whole.end) {
            return Ok(Outcome::nothing());
        }
        // The user ran the command, so the editor makes the edits at once, and one undo takes them back.
        Ok(Outcome::Done(vec![DocumentEdits::of(document.id(), vec![TextEdit::replace(whole, sorted)])]))
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Sorting);
atoll_extension::export_commands!(Sorting);
