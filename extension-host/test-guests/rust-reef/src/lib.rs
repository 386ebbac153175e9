//! A small language, reef, that has something for each feature of the contract: calls with parameters, tags in pairs, colours, names that are used
//! in several files. What it answers is made of the text, so that a window with it looks as one does in use.

mod caret;
mod places;
mod program;
mod shown;
mod user;
mod words;

use atoll_extension::{Analysis, Document, TextEdit};

use crate::program::Program;

/// What is known of an open document: its words and what they declare.
pub struct Reef {
    program: Program,
}

impl Analysis for Reef {
    fn opened(document: &Document) -> Self {
        Reef { program: Program::of(document.text()) }
    }

    fn changed(&mut self, document: &Document, _: &[TextEdit]) {
        self.program = Program::of(document.text());
    }
}

atoll_extension::extension!(Reef);
