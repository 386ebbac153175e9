//! Asking the host.

use atoll_extension::ui::{Answers, Decoration, NoticeAction, NoticeLevel, ProgressStep, Tone};
use atoll_extension::{Documents, Failure, LogLevel, Revision, clock, log, setting, settings, should_yield, ui, workspace};

use crate::Showcase;
use crate::values::{call, span};

/// Calls every function of the host but those of `documents`, whose texts are at hand already, and tells what it answered, one word each.
pub fn ask_the_host(documents: &mut Documents<Showcase>, revision: Revision) -> Result<String, Failure> {
    log(LogLevel::Info, "asked");
    let mut told = vec![clock::now().to_string(), should_yield().to_string()];
    let paths: Vec<_> = documents.iter_mut().map(|(document, _)| document.path().to_owned()).collect();
    told.push(format!("{} open at {}", paths.len(), paths[0]));
    told.push(documents.at(revision)?.0.text().slice(0, 2).into_owned());
    told.extend(["boolean", "integer", "number", "text", "texts", "none"].map(own_setting));
    told.push(workspace::files("*.txt").map_or_else(|error| format!("error {}", error as u8), |found| found.join(" ")));
    told.push(workspace::read("a.txt").unwrap_or_else(|error| format!("error {}", error as u8)));
    let marks = [Decoration { span: span(1, 2), tone: Tone::Added }, Decoration { span: span(0, 1), tone: Tone::Info }];
    let shown = [
        ui::notify(NoticeLevel::Warning, "message", &[NoticeAction { title: "title".into(), call: call() }]),
        ui::status("item", "text", "tooltip"),
        ui::decorate(revision, "group", &marks),
        ui::progress("title", ProgressStep::Percent(40)),
        ui::progress("title", ProgressStep::Over),
        ui::refresh(&Answers::Panel("rows".into())),
        ui::refresh(&Answers::Colors),
    ];
    told.extend(shown.map(|answer| answer.map_or_else(|error| format!("error {}", error as u8), |()| "ok".into())));
    Ok(told.join("; "))
}

/// A setting, of the type that it is named after.
fn own_setting(name: &str) -> String {
    if settings::get(name).is_none() {
        return "absent".into();
    }
    match name {
        "boolean" => setting::<bool>(name).to_string(),
        "integer" => setting::<i64>(name).to_string(),
        "number" => setting::<f64>(name).to_string(),
        "texts" => setting::<Vec<String>>(name).join("+"),
        _ => setting(name),
    }
}
