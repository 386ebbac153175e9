//! Prints what the extension answers about many documents, one JSON line each, so that a module can be asked the same and compared.

#[path = "../tests/common/mod.rs"]
mod common;

use atoll_extension::{
    Diagnostics, DocumentInfo, Documents, Failure, Folding, Formatting, FormattingOptions, Highlighting, Revision, Span, Symbols, TextEdit,
};
use atoll_toml::extension::Toml;
use common::{PIECES, Random, SAMPLES, damaged};

fn main() {
    let mut random = Random::new(1);
    println!("{:?}", Toml::SCOPES);
    for sample in SAMPLES {
        document(sample, &mut random);
    }
    for _ in 0..300 {
        let text = damaged(&mut random);
        document(&text, &mut random);
    }
}

/// Opens a document, edits it twice, and prints all answers after each step.
fn document(text: &str, random: &mut Random) {
    let mut documents = Documents::<Toml>::default();
    let info = DocumentInfo { id: 1, version: 1, language: "toml".into(), path: "a.toml".into(), length: text.encode_utf16().count() as u32 };
    documents.open(info, text);
    let mut steps = vec![format!("{{\"answers\":{}}}", answers(&mut documents, 1))];
    for version in 2..4 {
        let revision = Revision { document: 1, version: version - 1 };
        let length = documents.at(revision).map_or(0, |(document, _)| document.text().len());
        let start = random.below(length as usize + 1) as u32;
        let end = (start + random.below(6) as u32).min(length);
        let edit = TextEdit { span: Span { start, end }, text: random.pick(PIECES).to_owned() };
        let shown = format!("[{start},{end},{}]", quoted(&edit.text));
        documents.change(1, version, &[edit]);
        steps.push(format!("{{\"edit\":{shown},\"answers\":{}}}", answers(&mut documents, version)));
    }
    println!("{{\"text\":{},\"steps\":[{}]}}", quoted(text), steps.join(","));
}

fn answers(documents: &mut Documents<Toml>, version: u32) -> String {
    let Ok((document, toml)) = documents.at(Revision { document: 1, version }) else { return "null".to_owned() };
    let length = document.text().len();
    let visible = Span { start: length / 4, end: length - length / 4 };
    let tokens =
        toml.highlight(document, visible).map(|found| list(&found.tokens, |token| format!("[{},{},{}]", token.start, token.length, token.scope)));
    let found = toml.diagnose(document, true).map(|found| {
        list(&found.diagnostics, |it| {
            let related = list(&it.related, |place| format!("[{},{},{}]", place.span.start, place.span.end, quoted(&place.message)));
            let code = it.code.as_deref().map_or("null".to_owned(), quoted);
            format!("[{},{},{},{},{code},{related}]", it.span.start, it.span.end, it.severity as u8, quoted(&it.message))
        })
    });
    let symbols = toml.symbols(document).map(|found| {
        list(&found, |it| {
            let detail = it.detail.as_deref().map_or("null".to_owned(), quoted);
            let (span, selection) = (it.span, it.selection);
            let places = format!("{},{},{},{}", span.start, span.end, selection.start, selection.end);
            format!("[{},{detail},{},{places},{}]", quoted(&it.name), it.kind as u8, it.depth)
        })
    });
    let folds = toml.folds(document).map(|found| list(&found, |it| format!("[{},{},{}]", it.span.start, it.span.end, it.kind as u8)));
    let options =
        FormattingOptions { tab_size: 2, insert_spaces: true, trim_trailing_whitespace: true, insert_final_newline: true, print_width: Some(40) };
    let edits = toml.format(document, options).map(|found| list(&found, |it| format!("[{},{},{}]", it.span.start, it.span.end, quoted(&it.text))));
    let all = [tokens, found, symbols, folds, edits].map(|answer| answer.unwrap_or_else(|failure| failed(&failure)));
    format!("[{}]", all.join(","))
}

fn failed(failure: &Failure) -> String {
    match failure {
        Failure::Other(sentence) | Failure::InvalidRequest(sentence) | Failure::TooLarge(sentence) => quoted(sentence),
        Failure::Cancelled => quoted("cancelled"),
    }
}

fn list<T>(items: &[T], shown: impl Fn(&T) -> String) -> String {
    format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(","))
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut result = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => result.extend(['\\', c]),
            c if c < ' ' => result.push_str(&format!("\\u{:04x}", c as u32)),
            c => result.push(c),
        }
    }
    result + "\""
}
