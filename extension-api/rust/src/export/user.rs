//! Exports of dealings with the user.

use super::Export;
use crate::bindings::{commands, panel};
use crate::feature::{Commands, Panels};
use crate::{CommandContext, Failure, FieldValue, Outcome, PanelContent, Reply, report_panics};

impl<E: Commands> commands::exports::atoll::extension::commands::Guest for Export<E> {
    fn run(command: String, context: CommandContext) -> Result<Outcome, Failure> {
        report_panics();
        E::with_documents(|documents| {
            if let Some(revision) = context.revision {
                documents.at(revision)?;
            }
            E::run(documents, &command, &context)
        })
    }

    fn resume(token: u32, reply: Reply) -> Result<Outcome, Failure> {
        report_panics();
        E::with_documents(|documents| E::resume(documents, token, reply))
    }
}

impl<E: Panels> panel::exports::atoll::extension::panel::Guest for Export<E> {
    fn render(panel: String) -> Result<PanelContent, Failure> {
        report_panics();
        E::with_documents(|documents| E::render(documents, &panel))
    }

    fn submit(panel: String, values: Vec<FieldValue>) -> Result<Outcome, Failure> {
        report_panics();
        E::with_documents(|documents| E::submit(documents, &panel, &values))
    }
}
