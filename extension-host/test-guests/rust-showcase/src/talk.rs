//! Dealings with the user: commands and panels.

use atoll_extension::{
    CommandContext, Commands, Documents, Failure, FieldKind, FieldValue, Outcome, PanelBody, PanelCell, PanelContent, PanelField, PanelForm,
    PanelRow, PanelRows, Panels, Pick, PickItem, Question, Reply,
};

use crate::Showcase;
use crate::hosted::ask_the_host;
use crate::values::{call, edits, place};

impl Commands for Showcase {
    fn run(documents: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure> {
        match (command, context.revision) {
            ("show", _) => Ok(Outcome::Show(context.argument.clone().unwrap_or("none".into()))),
            ("host", Some(revision)) => Ok(Outcome::Show(ask_the_host(documents, revision)?)),
            ("reveal", _) => Ok(Outcome::Reveal(place())),
            ("ask", _) => Ok(Outcome::AskText(Question {
                prompt: "Name?".into(),
                proposal: "proposal".into(),
                example: Some("example".into()),
                mistake: Some("mistake".into()),
                token: 5,
            })),
            ("pick", _) => {
                let one = PickItem { label: "one".into(), detail: Some("detail".into()), picked: true };
                let two = PickItem { label: "two".into(), detail: None, picked: false };
                let title = format!("{} selected", context.selections.len());
                Ok(Outcome::AskPick(Pick { title, items: vec![one, two], many: true, token: 6 }))
            }
            _ => Ok(Outcome::Done(edits())),
        }
    }

    fn resume(_: &mut Documents<Self>, token: u32, reply: Reply) -> Result<Outcome, Failure> {
        Ok(match reply {
            Reply::Picked(indices) => Outcome::Show(format!("{token}: {} picked", indices.len())),
            Reply::Text(text) => Outcome::Show(format!("{token}: {text}")),
            Reply::Dismissed => Outcome::nothing(),
        })
    }
}

impl Panels for Showcase {
    fn render(_: &mut Documents<Self>, panel: &str) -> Result<PanelContent, Failure> {
        Ok(match panel {
            "text" => PanelContent { body: PanelBody::Text("# Title".into()), empty: String::new() },
            "form" => PanelContent { body: PanelBody::Questions(form()), empty: "empty".into() },
            _ => PanelContent { body: PanelBody::Tree(rows()), empty: "nothing".into() },
        })
    }

    fn submit(_: &mut Documents<Self>, panel: &str, values: &[FieldValue]) -> Result<Outcome, Failure> {
        Ok(Outcome::Show(format!("{panel}: {} is {}", values[0].id, values[0].value)))
    }
}

fn rows() -> PanelRows {
    let cell = PanelCell { text: "cell".into(), icon: Some("star".into()), muted: true };
    let first = PanelRow {
        id: "1".into(),
        depth: 0,
        cells: vec![cell, PanelCell::new("bare")],
        expanded: true,
        target: Some(place()),
        command: Some(call()),
    };
    let cells = vec![PanelCell::new("a"), PanelCell::new("b")];
    let second = PanelRow { id: "2".into(), depth: 1, cells, expanded: false, target: None, command: None };
    PanelRows { columns: vec!["first".into(), "second".into()], rows: vec![first, second] }
}

fn form() -> PanelForm {
    let bare = |id: &str, label: &str, kind: FieldKind, value: &str| PanelField {
        id: id.into(),
        label: label.into(),
        kind,
        value: value.into(),
        hint: None,
        mistake: None,
    };
    let text = bare("text", "Text", FieldKind::Text, "value");
    let fields = vec![
        PanelField { hint: Some("hint".into()), mistake: Some("mistake".into()), ..text },
        bare("lines", "Lines", FieldKind::Lines, "a\nb"),
        bare("checkbox", "Checkbox", FieldKind::Checkbox, "true"),
        bare("choice", "Choice", FieldKind::Choice(vec!["a".into(), "b".into()]), "b"),
        bare("integer", "Integer", FieldKind::Integer, "3"),
    ];
    PanelForm { introduction: Some("Introduction.".into()), fields, submit: "Send".into() }
}

atoll_extension::export_commands!(Showcase);
atoll_extension::export_panel!(Showcase);
