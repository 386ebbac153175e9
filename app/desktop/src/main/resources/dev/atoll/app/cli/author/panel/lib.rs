//! Counts the lines and words of open documents in a panel.

use atoll_extension::ui::{self, Answers};
use atoll_extension::{
    Analysis, Document, Documents, Failure, FieldValue, Outcome, PanelBody, PanelCell, PanelContent, PanelRow, PanelRows, Panels, Place,
    Span, TextEdit,
};

/// What is kept for each open document beside its text: how many words it has.
struct Counts {
    words: usize,
}

impl Counts {
    fn count(&mut self, document: &Document) {
        let text = document.text();
        self.words = text.slice(0, text.len()).split_whitespace().count();
        // The panel is asked for again. Where it is not shown, nothing happens.
        let _ = ui::refresh(&Answers::Panel("counts".into()));
    }
}

impl Analysis for Counts {
    fn opened(document: &Document) -> Self {
        let mut counts = Counts { words: 0 };
        counts.count(document);
        counts
    }

    fn changed(&mut self, document: &Document, _edits: &[TextEdit]) {
        self.count(document);
    }
}

fn row(document: &Document, words: usize) -> PanelRow {
    let muted = |number: String| PanelCell { muted: true, ..PanelCell::new(number) };
    // A click on the row leads to the document's start.
    let start = Span::new(0, 0);
    PanelRow {
        id: document.id().to_string(),
        depth: 0,
        cells: vec![
            PanelCell { icon: Some("file".into()), ..PanelCell::new(document.path()) },
            muted(document.text().lines().to_string()),
            muted(words.to_string()),
        ],
        expanded: false,
        target: Some(Place::of(document.id(), start, start)),
        command: None,
    }
}

impl Panels for Counts {
    fn render(documents: &mut Documents<Self>, panel: &str) -> Result<PanelContent, Failure> {
        if panel != "counts" {
            return Err(Failure::InvalidRequest(format!("there is no panel {panel}")));
        }
        let columns = ["Document", "Lines", "Words"].map(String::from).to_vec();
        let rows = documents.iter_mut().map(|(document, counts)| row(document, counts.words)).collect();
        Ok(PanelContent {
            body: PanelBody::Tree(PanelRows { columns, rows }),
            empty: "No text or Markdown file is open.".into(),
        })
    }

    // The user has sent off a form. This panel has none.
    fn submit(_documents: &mut Documents<Self>, panel: &str, _values: &[FieldValue]) -> Result<Outcome, Failure> {
        Err(Failure::InvalidRequest(format!("the panel {panel} has no form")))
    }
}

// The extension, and each feature that it offers. `features` in extension.json names the same ones.
atoll_extension::extension!(Counts);
atoll_extension::export_panel!(Counts);
