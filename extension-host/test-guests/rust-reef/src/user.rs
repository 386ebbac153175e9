//! Dealings with the user: commands and panels.

use atoll_extension::ui::{NoticeAction, NoticeLevel, ProgressStep};
use atoll_extension::{
    CommandCall, CommandContext, Commands, Documents, Failure, FieldKind, FieldValue, Outcome, PanelBody, PanelCell, PanelContent, PanelField,
    PanelForm, PanelRow, PanelRows, Panels, Pick, PickItem, Place, Question, Reply, ui,
};

use crate::Reef;
use crate::program::Role;

const GREET: u32 = 1;
const FISH: u32 = 2;

/// What the editor does not let it show is not shown.
fn shown(_: Result<(), ui::UiError>) {}

fn question(proposal: &str, mistake: Option<&str>) -> Outcome {
    let (proposal, example) = (proposal.to_owned(), Some("Blue Lagoon".into()));
    Outcome::AskText(Question { prompt: "Name of the lagoon".into(), proposal, example, mistake: mistake.map(Into::into), token: GREET })
}

fn fish(label: &str, detail: &str, picked: bool) -> PickItem {
    PickItem { label: label.into(), detail: Some(detail.into()), picked }
}

impl Commands for Reef {
    fn run(_: &mut Documents<Self>, command: &str, context: &CommandContext) -> Result<Outcome, Failure> {
        match command {
            "greet" => return Ok(question("", None)),
            "fish" => {
                let items = vec![
                    fish("Butterflyfish", "4 of them", true),
                    fish("Clownfish", "2 of them", false),
                    fish("Parrotfish", "1 of them", true),
                    fish("Surgeonfish", "none yet", false),
                ];
                return Ok(Outcome::AskPick(Pick { title: "Which fish to count?".into(), items, many: true, token: FISH }));
            }
            "work" => {
                shown(ui::progress("Counting fish", ProgressStep::Percent(40)));
                shown(ui::progress("Watching the tide", ProgressStep::Busy));
                shown(ui::status("depth", "12 m", "How deep the lagoon is."));
            }
            "rest" => {
                shown(ui::progress("Counting fish", ProgressStep::Over));
                shown(ui::progress("Watching the tide", ProgressStep::Over));
                shown(ui::status("depth", "", ""));
            }
            "tell" => {
                let message = context.argument.as_deref().unwrap_or("The tide is out. 3 fish wait in the lagoon, and one of them is stuck.");
                let call = |command: &str| CommandCall { command: command.into(), argument: None };
                let actions = [NoticeAction { title: "Count them".into(), call: call("fish") }, NoticeAction { title: "Wait".into(), call: call("rest") }];
                shown(ui::notify(NoticeLevel::Warning, message, &actions));
            }
            _ => return Err(Failure::InvalidRequest(format!("no command is called {command}"))),
        }
        Ok(Outcome::nothing())
    }

    fn resume(_: &mut Documents<Self>, token: u32, reply: Reply) -> Result<Outcome, Failure> {
        Ok(match reply {
            Reply::Text(name) if token == GREET && name.trim().len() < 3 => question(&name, Some("A name has at least three letters.")),
            Reply::Text(name) => Outcome::Show(format!("Hello, {name}!")),
            Reply::Picked(picked) => Outcome::Show(format!("{} kinds are counted.", picked.len())),
            Reply::Dismissed => Outcome::nothing(),
        })
    }
}

impl Panels for Reef {
    fn render(documents: &mut Documents<Self>, panel: &str) -> Result<PanelContent, Failure> {
        let empty = "Nothing swims here yet. Open a reef file to see what does.".to_owned();
        Ok(match panel {
            "form" => PanelContent { body: PanelBody::Questions(form()), empty },
            "about" => PanelContent { body: PanelBody::Text(ABOUT.into()), empty },
            "none" => PanelContent { body: PanelBody::Tree(PanelRows { columns: Vec::new(), rows: Vec::new() }), empty },
            "table" => PanelContent { body: PanelBody::Tree(table(documents)), empty },
            _ => PanelContent { body: PanelBody::Tree(tree(documents)), empty },
        })
    }

    fn submit(_: &mut Documents<Self>, _: &str, values: &[FieldValue]) -> Result<Outcome, Failure> {
        Ok(Outcome::Show(format!("{} is kept.", values.first().map_or("Nothing", |value| value.value.as_str()))))
    }
}

const ABOUT: &str = "# The lagoon\n\nA **calm** place, see [more](https://example.org/reef).\n\n| Fish | Count |\n| --- | --: |\n| Clownfish | 2 |\n| \
                     Parrotfish | 1 |\n\n- [x] measured\n- [ ] `counted`\n\n> Nothing moves unless the tide does.\n\n```reef\nlet wide = 12\n```";

fn icon(role: Role) -> &'static str {
    match role {
        Role::Function => "star",
        Role::Type => "tag",
        Role::Parameter | Role::Value => "circle",
    }
}

fn row(id: String, depth: u32, cells: Vec<PanelCell>, target: Option<Place>) -> PanelRow {
    PanelRow { id, depth, cells, expanded: true, target, command: None }
}

fn tree(documents: &mut Documents<Reef>) -> PanelRows {
    let mut rows = Vec::new();
    for (document, reef) in documents.iter_mut() {
        let file = PanelCell { text: document.path().to_owned(), icon: Some("file".into()), muted: false };
        rows.push(row(document.path().to_owned(), 0, vec![file], None));
        for declared in &reef.program.declared {
            let depth = if declared.role == Role::Parameter { 2 } else { 1 };
            let cell = PanelCell { text: declared.name.clone(), icon: Some(icon(declared.role).into()), muted: depth == 2 };
            let target = Some(Place::of(document.id(), declared.span, declared.whole));
            rows.push(row(format!("{} {}", document.path(), declared.span.start), depth, vec![cell], target));
        }
    }
    PanelRows { columns: Vec::new(), rows }
}

fn table(documents: &mut Documents<Reef>) -> PanelRows {
    let mut rows = Vec::new();
    for (document, reef) in documents.iter_mut() {
        for declared in reef.program.declared.iter().filter(|found| found.role != Role::Parameter) {
            let uses = reef.program.uses(&declared.name).count() - 1;
            let cells = vec![
                PanelCell { text: declared.name.clone(), icon: Some(if uses > 0 { "check" } else { "warning" }.into()), muted: false },
                PanelCell::new(declared.of.clone().unwrap_or("number".into())),
                PanelCell { text: uses.to_string(), icon: None, muted: uses == 0 },
                PanelCell { text: document.path().to_owned(), icon: None, muted: true },
            ];
            let target = Some(Place::of(document.id(), declared.span, declared.whole));
            rows.push(row(format!("{} {}", document.path(), declared.span.start), 0, cells, target));
        }
    }
    PanelRows { columns: ["Name", "Type", "Uses", "File"].map(Into::into).to_vec(), rows }
}

fn field(id: &str, label: &str, kind: FieldKind, value: &str) -> PanelField {
    PanelField { id: id.into(), label: label.into(), kind, value: value.into(), hint: None, mistake: None }
}

fn form() -> PanelForm {
    let name = field("name", "Name", FieldKind::Text, "Blue Lagoon");
    let depth = field("depth", "Depth in metres", FieldKind::Integer, "1200");
    let fields = vec![
        PanelField { hint: Some("What the lagoon is called on maps.".into()), ..name },
        PanelField { mistake: Some("No lagoon is as deep as that.".into()), ..depth },
        field("tide", "Tide", FieldKind::Choice(vec!["low".into(), "high".into()]), "high"),
        field("open", "Open to the sea", FieldKind::Checkbox, "true"),
        field("notes", "Notes", FieldKind::Lines, "Clear water.\nFew waves."),
    ];
    PanelForm { introduction: Some("What is known of the lagoon.".into()), fields, submit: "Keep".into() }
}

atoll_extension::export_commands!(Reef);
atoll_extension::export_panel!(Reef);
