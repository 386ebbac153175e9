//! Offers every interface of the contract and answers each function with every optional field set somewhere, so that a host can be compared with
//! `extension-api/showcase/answers.json`. But for the hover, its answers do not depend on any document's text.

mod editing;
mod hosted;
mod places;
mod shown;
mod talk;
mod values;

use atoll_extension::{Analysis, Document, HostInfo, Lifecycle, TextEdit};

/// What is kept for an open document beside its text, which is kept already: nothing.
pub struct Showcase;

impl Analysis for Showcase {
    fn opened(_: &Document) -> Self {
        Showcase
    }

    fn changed(&mut self, _: &Document, _: &[TextEdit]) {}
}

impl Lifecycle for Showcase {
    fn activate(host: &HostInfo) -> Result<(), String> {
        if host.locale == "xx" { Err(format!("not in {}", host.version)) } else { Ok(()) }
    }
}

atoll_extension::extension!(Showcase);
atoll_extension::export_lifecycle!(Showcase);
