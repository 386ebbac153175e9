//! Removes blanks at the ends of lines, and empty lines at the end of the text.

use atoll_extension::{Analysis, Document, Failure, Formatting, FormattingOptions, Span, TextEdit};

/// What is kept for each open document beside its text. The kit keeps the text itself and applies the user's changes to
/// it, so that an extension that looks at the text anew each time keeps nothing.
struct Tidy;

impl Analysis for Tidy {
    fn opened(_document: &Document) -> Self {
        Tidy
    }

    fn changed(&mut self, _document: &Document, _edits: &[TextEdit]) {}
}

impl Formatting for Tidy {
    fn format(&mut self, document: &Document, _options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let text = document.text();
        let mut edits = Vec::new();
        // Edits all speak of the text as it is now, in its order. Small ones keep carets, marks and undo in place.
        let last = (0..text.lines()).rev().find(|&line| !text.line(line).text.trim_end().is_empty());
        let Some(last) = last else {
            // Nothing but blanks; offsets count UTF-16 code units.
            return Ok(if text.is_empty() { edits } else { vec![TextEdit::replace(Span::new(0, text.len()), "")] });
        };
        for number in 0..last {
            let line = text.line(number);
            let kept = line.text.trim_end().len();
            if kept < line.text.len() {
                edits.push(TextEdit::replace(line.span(kept..line.text.len()), ""));
            }
        }
        // One line break at the end, whatever stands there.
        let line = text.line(last);
        let rest = Span::new(line.offset(line.text.trim_end().len()), text.len());
        if text.slice(rest.start, rest.end) != "\n" {
            edits.push(TextEdit::replace(rest, "\n"));
        }
        Ok(edits)
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Tidy);
atoll_extension::export_formatting!(Tidy);
