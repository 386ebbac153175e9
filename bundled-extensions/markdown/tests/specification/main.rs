//! The examples of the CommonMark specification, which npm brings: `npm pack commonmark-spec@0.31.2`. They are not kept here. Where npm or the
//! network is missing, the tests say so and check nothing.

mod html;

use std::path::{Path, PathBuf};
use std::process::Command;

use atoll_markdown::syntax::blocks;
use atoll_markdown::syntax::tree::Tree;

const PACKAGE: &str = "commonmark-spec@0.31.2";

/// Examples whose text, not structure, needs the whole table of HTML's names for characters.
const NAMES: &[usize] = &[];

struct Example {
    number: usize,
    markdown: String,
    html: String,
}

fn examples() -> Option<Vec<Example>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("commonmark");
    let file = folder.join("package/spec.txt");
    if !file.exists() && fetch(&folder).is_none() {
        eprintln!("skipped: npm could not bring {PACKAGE}");
        return None;
    }
    let text = std::fs::read_to_string(file).ok()?;
    let fence = "`".repeat(32);
    let mut found = Vec::new();
    for part in text.split(&format!("\n{fence} example\n")).skip(1) {
        let body = &part[..part.find(&format!("\n{fence}"))? + 1];
        let (markdown, html) = body.split_once("\n.\n").or_else(|| body.strip_prefix(".\n").map(|html| ("", html)))?;
        let plain = |text: &str| text.replace('→', "\t");
        let markdown = if markdown.is_empty() { String::new() } else { plain(markdown) + "\n" };
        found.push(Example { number: found.len() + 1, markdown, html: plain(html) });
    }
    Some(found)
}

fn fetch(folder: &PathBuf) -> Option<()> {
    std::fs::create_dir_all(folder).ok()?;
    let run = |command: &mut Command| command.current_dir(folder).output().ok().filter(|output| output.status.success());
    run(Command::new("npm").args(["pack", "--silent", PACKAGE]))?;
    run(Command::new("tar").args(["xzf", "commonmark-spec-0.31.2.tgz"]))?;
    Some(())
}

fn check(parse: impl Fn(&str) -> Tree) {
    let Some(examples) = examples() else { return };
    assert!(examples.len() > 640, "{} examples", examples.len());
    let mut failed = Vec::new();
    for example in examples.iter().filter(|example| !NAMES.contains(&example.number)) {
        let tree = parse(&example.markdown);
        let html = html::html(&example.markdown, &tree);
        if html.trim_end() != example.html.trim_end() {
            println!("--- {}\n{}\n--- expected\n{}--- found\n{html}", example.number, example.markdown, example.html);
            failed.push(example.number);
        }
    }
    assert!(failed.is_empty(), "{} of {} failed: {failed:?}", failed.len(), examples.len());
}

#[test]
fn every_example_has_the_structure_of_the_reference() {
    check(blocks::parse);
}
