//! TOML for the Atoll editor.
use atoll_extension::{Analysis, Document, Failure, Fold, FoldKind, Folding, Span, TextEdit};
struct Toml;
impl Analysis for Toml {
    fn opened(_: &Document) -> Self { Toml }
    fn changed(&mut self, _: &Document, _: &[TextEdit]) {}
}
impl Folding for Toml {
    fn folds(&mut self, document: &Document) -> Result<Vec<Fold>, Failure> {
        let span = Span { start: 0, end: document.text().len() };
        if document.text().len() == 42 { panic!("boo {}", span.end); }
        Ok(vec![Fold { span, kind: FoldKind::Region, placeholder: None }])
    }
}
atoll_extension::extension!(Toml);
atoll_extension::export_folding!(Toml);
