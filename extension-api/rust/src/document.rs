//! Open documents and what an extension keeps for each.

use std::collections::BTreeMap;

use crate::text::Text;
use crate::{DocumentInfo, Failure, Revision, TextEdit};

/// One open document at the version the host last told of.
#[derive(Clone, Debug)]
pub struct Document {
    info: DocumentInfo,
    text: Text,
}

impl Document {
    /// A document as the host opens it.
    pub fn new(info: DocumentInfo, text: &str) -> Document {
        Document { info, text: Text::new(text) }
    }

    /// The host's number for it.
    pub fn id(&self) -> u32 {
        self.info.id
    }

    /// Its version; it grows with every change.
    pub fn version(&self) -> u32 {
        self.info.version
    }

    /// The language's id, such as `toml`.
    pub fn language(&self) -> &str {
        &self.info.language
    }

    /// The path inside the workspace, the bare file name where no folder is open, or nothing for a document never saved.
    pub fn path(&self) -> &str {
        &self.info.path
    }

    /// The text. Every line break in it is one `\n`.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Applies edits that all speak of the old text, sorted and not overlapping.
    fn change(&mut self, version: u32, edits: &[TextEdit]) {
        for edit in edits.iter().rev() {
            self.text.replace(edit.span.start, edit.span.end, &edit.text);
        }
        self.info.version = version;
        self.info.length = self.text.len();
    }
}

/// What an extension keeps for one open document beside its text, such as a syntax tree or the states of its lines.
pub trait Analysis: Sized + 'static {
    /// Called when the document was opened. Keep it cheap: answers are asked for later.
    fn opened(document: &Document) -> Self;

    /// Called after the document changed. `edits` speak of the text before; `document` has the text after.
    fn changed(&mut self, document: &Document, edits: &[TextEdit]);
}

/// All open documents with their analyses. [`crate::extension`] keeps one for the extension and applies the host's deltas to it.
pub struct Documents<A> {
    open: BTreeMap<u32, (Document, A)>,
}

impl<A: Analysis> Default for Documents<A> {
    fn default() -> Self {
        Documents { open: BTreeMap::new() }
    }
}

impl<A: Analysis> Documents<A> {
    /// Takes in a document the host opened.
    pub fn open(&mut self, info: DocumentInfo, text: &str) {
        let document = Document::new(info, text);
        let analysis = A::opened(&document);
        self.open.insert(document.id(), (document, analysis));
    }

    /// Applies the host's edits. A document that is not open is ignored: the host never speaks of one.
    pub fn change(&mut self, id: u32, version: u32, edits: &[TextEdit]) {
        if let Some((document, analysis)) = self.open.get_mut(&id) {
            document.change(version, edits);
            analysis.changed(document, edits);
        }
    }

    /// Forgets a document.
    pub fn close(&mut self, id: u32) {
        self.open.remove(&id);
    }

    /// The document and its analysis at a revision. Fails with `invalid-request` when it is not open or at another version.
    pub fn at(&mut self, revision: Revision) -> Result<(&Document, &mut A), Failure> {
        let Some((document, analysis)) = self.open.get_mut(&revision.document) else {
            return Err(Failure::InvalidRequest(format!("document {} is not open", revision.document)));
        };
        if document.version() != revision.version {
            return Err(Failure::InvalidRequest(format!(
                "document {} is at version {}, not {}",
                revision.document,
                document.version(),
                revision.version
            )));
        }
        Ok((document, analysis))
    }

    /// All open documents with their analyses, in the order of their numbers.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Document, &mut A)> {
        self.open.values_mut().map(|(document, analysis)| (&*document, analysis))
    }
}
