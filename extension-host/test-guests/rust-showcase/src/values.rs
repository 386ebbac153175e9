//! Values that several answers share.

use atoll_extension::{CommandCall, DocumentEdits, DocumentRef, EditNote, Place, Span, TextEdit};

pub fn span(start: u32, end: u32) -> Span {
    Span { start, end }
}

pub fn spans() -> Vec<Span> {
    vec![span(1, 2), span(3, 5)]
}

/// A place in an open document.
pub fn place() -> Place {
    Place::of(7, span(1, 2), span(0, 9))
}

/// A place in a file.
pub fn place_in_file() -> Place {
    Place { in_: DocumentRef::File("src/a.txt".into()), target: span(3, 4), whole: span(3, 8) }
}

pub fn places() -> Vec<Place> {
    vec![place(), place_in_file()]
}

pub fn edit() -> TextEdit {
    TextEdit { span: span(1, 2), text: "é😀".into() }
}

pub fn call() -> CommandCall {
    CommandCall { command: "show".into(), argument: Some("with".into()) }
}

/// Edits of two documents, with and without all that may be absent.
pub fn edits() -> Vec<DocumentEdits> {
    let change = EditNote { label: "Change".into(), description: Some("Changes something.".into()), needs_confirmation: true };
    let nothing = EditNote { label: "Nothing".into(), description: None, needs_confirmation: false };
    let stop = TextEdit { span: span(4, 4), text: "$1".into() };
    vec![
        DocumentEdits { in_: DocumentRef::Open(7), edits: vec![edit(), stop], snippet: Some(1), note: Some(change) },
        DocumentEdits { in_: DocumentRef::File("b.txt".into()), edits: Vec::new(), snippet: None, note: Some(nothing) },
        DocumentEdits::of(7, Vec::new()),
    ]
}
