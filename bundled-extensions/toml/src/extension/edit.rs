//! Formatting of parts, and colours.

use atoll_extension::{Color, Colored, Colors, Document, Failure, FormattingOptions, OnTypeFormatting, RangeFormatting, Span, TextEdit, Writing};

use super::{Check, Toml, style};
use crate::format;
use crate::swatches;

/// The edits of the whole document's formatting that lie on the lines of a stretch; none where an error stands before its end, since what a line
/// means depends on what is above it.
fn on_lines(check: &Check, span: std::ops::Range<usize>, options: FormattingOptions) -> Option<Vec<TextEdit>> {
    let text = check.parser.text();
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    let broken = |problem: &crate::language::problem::Problem| !problem.code.is_warning() && problem.place.start <= end;
    if check.parser.problems().iter().any(broken) {
        return None;
    }
    let edits = format::format(text, check.parser.tokens(), style(options));
    Some(check.edits(edits.into_iter().filter(|edit| start <= edit.start && edit.end <= end).collect()))
}

impl RangeFormatting for Toml {
    fn format_ranges(&mut self, document: &Document, ranges: &[Span], options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let bytes: Vec<_> = ranges.iter().map(|span| document.text().byte_of(span.start)..document.text().byte_of(span.end)).collect();
        let check = self.finished(document)?;
        let mut edits: Vec<TextEdit> = Vec::new();
        for range in bytes {
            let found = on_lines(check, range, options)
                .ok_or_else(|| Failure::Other("There is an error in or above the selected lines, so they are left as they are.".to_owned()))?;
            // two ranges may share a line
            let last = edits.last().map(|edit| edit.span.end);
            edits.extend(found.into_iter().filter(|edit| last.is_none_or(|last| edit.span.start > last)));
        }
        Ok(edits)
    }
}

impl OnTypeFormatting for Toml {
    /// A line is put in order once it is left, and the line of a bracket that closes an array or a table.
    fn format_on_type(&mut self, document: &Document, at: u32, typed: &str, options: FormattingOptions) -> Result<Vec<TextEdit>, Failure> {
        let place = document.text().byte_of(at);
        let check = self.finished(document)?;
        // of a line that is left, what stands before its break; the blanks of the new line are the caret's
        let behind = if typed == "\n" { place.saturating_sub(1) } else { place };
        let before = check.parser.text()[..behind].trim_end_matches([' ', '\t', '\n', '\r']).len();
        if check.parser.text()[before..behind].contains('\n') {
            return Ok(Vec::new());
        }
        let edits = on_lines(check, before..before, options).unwrap_or_default();
        Ok(edits.into_iter().filter(|edit| edit.span.end < at).collect())
    }
}

impl Colors for Toml {
    fn colors(&mut self, document: &Document) -> Result<Vec<Colored>, Failure> {
        let check = self.finished(document)?;
        let found = swatches::colors(check.parser.text(), check.parser.tokens());
        let colored = |(range, [red, green, blue, alpha]): (std::ops::Range<usize>, swatches::Parts)| Colored {
            span: check.range(&range),
            color: Color { red, green, blue, alpha },
        };
        Ok(found.into_iter().map(colored).collect())
    }

    fn writings(&mut self, _: &Document, at: Span, color: Color) -> Result<Vec<Writing>, Failure> {
        let text = swatches::written([color.red, color.green, color.blue, color.alpha]);
        Ok(vec![Writing { label: text.clone(), edit: TextEdit { span: at, text } }])
    }
}
