//! The text of a block without the marks of the blocks around it.

use super::tree::Line;

/// A block's text for inline parsing, and where each line of it stands in the document.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The lines, without blanks at their starts, joined by `\n`.
    pub text: String,
    /// For each line its first byte here and in the document.
    lines: Vec<(usize, usize)>,
}

impl Content {
    /// The content of a block's lines.
    pub fn new(source: &str, lines: &[Line]) -> Content {
        let mut content = Content::default();
        for (index, line) in lines.iter().enumerate() {
            let text = &source[line.start..line.end];
            let stripped = text.trim_start_matches([' ', '\t']);
            if index > 0 {
                content.text.push('\n');
            }
            content.lines.push((content.text.len(), line.start + text.len() - stripped.len()));
            content.text.push_str(stripped);
        }
        let length = content.text.trim_end_matches([' ', '\t', '\n']).len();
        content.text.truncate(length);
        content
    }

    /// Where a byte of the text stands in the document.
    pub fn source(&self, at: usize) -> usize {
        let index = self.lines.partition_point(|line| line.0 <= at);
        let Some(&(here, there)) = index.checked_sub(1).and_then(|index| self.lines.get(index)) else { return 0 };
        there + at - here
    }

    /// Where the byte before `at` ends in the document: not at the start of the next line.
    pub fn source_end(&self, at: usize) -> usize {
        if at == 0 { self.source(0) } else { self.source(at - 1) + 1 }
    }
}
