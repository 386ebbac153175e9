//! Dealings with the user.

use super::Extension;
use crate::{CommandContext, Documents, Failure, FieldValue, Outcome, PanelContent, Reply};

/// Commands of the extension's own, which the manifest lists.
pub trait Commands: Extension {
    /// Runs a command by its id. One that needs an answer returns what to ask with a token of its own choice.
    fn run(documents: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure>;

    /// Goes on with the user's answer to what was asked under `token`. Commands that never ask need no `resume`.
    fn resume(_documents: &mut Documents<Self>, token: u32, _reply: Reply) -> Result<Outcome, Failure> {
        Err(Failure::InvalidRequest(format!("nothing waits under the token {token}")))
    }
}

/// Panels as data, which the manifest lists.
pub trait Panels: Extension {
    /// What a panel shows, by its id.
    fn render(documents: &mut Documents<Self>, panel: &str) -> Result<PanelContent, Failure>;

    /// The user has sent off a form. Panels without forms need no `submit`.
    fn submit(_documents: &mut Documents<Self>, panel: &str, _values: &[FieldValue]) -> Result<Outcome, Failure> {
        Err(Failure::InvalidRequest(format!("the panel \"{panel}\" has no form")))
    }
}
