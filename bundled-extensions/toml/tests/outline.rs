//! Outline and folds.

mod common;

use atoll_toml::folds::folds;
use atoll_toml::outline::{Symbol, outline};
use common::{Random, damaged, parsed};

fn symbols(text: &str) -> Vec<Symbol> {
    outline(text, parsed(text).tokens())
}

/// The outline as indented lines of `name detail`.
fn shown(text: &str) -> String {
    let line = |symbol: &Symbol| format!("{}{} {}\n", "  ".repeat(symbol.depth as usize), symbol.name, symbol.detail.clone().unwrap_or_default());
    symbols(text).iter().map(line).collect::<String>().replace(" \n", "\n")
}

/// The text with `«` and `»` around what can be folded.
fn folded(text: &str) -> String {
    let found = folds(text, parsed(text).tokens(), &symbols(text));
    let mut marks: Vec<(usize, bool)> = found.iter().flat_map(|fold| [(fold.start, true), (fold.end, false)]).collect();
    marks.sort();
    let mut result = text.to_owned();
    for (at, opens) in marks.iter().rev() {
        result.insert_str(*at, if *opens { "«" } else { "»" });
    }
    result
}

#[test]
fn tables_nest_by_their_headers() {
    let text = "top = 1\n[a]\nx = true\n[a.b]\ny = 'two'\n[c.d.e]\n[a.f]\n";
    assert_eq!(shown(text), "top 1\na\n  x true\n  b\n    y 'two'\nc.d.e\na.f\n");
}

#[test]
fn elements_of_arrays_of_tables_carry_their_index() {
    let text = "[[fruit]]\nname = 'apple'\n[[fruit.kind]]\n[[fruit.kind]]\n[[fruit]]\n[[fruit.kind]]\n[fruit.kind.color]\n";
    assert_eq!(shown(text), "fruit[0]\n  name 'apple'\n  kind[0]\n  kind[1]\nfruit[1]\n  kind[0]\n    color\n");
}

#[test]
fn inline_tables_show_their_entries() {
    let text = "p = { x = 1, y.z = [1,\n 2] }\nq = [{ a = 1 }, 2, { b = 2 }]\n";
    assert_eq!(
        shown(text),
        "p { x = 1, y.z = [1, 2] }\n  x 1\n  y.z [1, 2]\nq [{ a = 1 }, 2, { b = 2 }]\n  [0] { a = 1 }\n    a 1\n  [2] { b = 2 }\n    b 2\n"
    );
}

#[test]
fn a_tables_symbol_reaches_to_its_last_entry() {
    let text = "[a]\nx = 1\n[a.b]\ny = 2 # note\n\n# about c\n[c]\n";
    let all = symbols(text);
    assert_eq!(&text[all[0].start..all[0].end], "[a]\nx = 1\n[a.b]\ny = 2");
    assert_eq!(&text[all[0].key.0..all[0].key.1], "a");
}

#[test]
fn broken_lines_leave_the_rest_of_the_outline() {
    assert_eq!(shown("[a\nx = \ny = [1, 2\nz = 3\n= 4\n[b]\n"), "a\n  x\n  y [1, 2\n  z 3\nb\n");
}

#[test]
fn long_values_are_cut() {
    let text = format!("a = '{}'", "x".repeat(100));
    assert_eq!(symbols(&text)[0].detail.as_deref(), Some(format!("'{}…", "x".repeat(39)).as_str()));
}

#[test]
fn tables_arrays_strings_and_comments_fold() {
    let text = "# one\n# two\n\n[a] # note\nx = [\n  1,\n]\ny = \"\"\"\ntext\n\"\"\"\nz = [1, 2]\n# end\n[b]\n[c]\nk = 1\n";
    let wanted = "# one«\n# two»\n\n[a] # note«\nx = [«\n  1,\n»]\ny = \"\"\"«\ntext\n»\"\"\"\nz = [1, 2]»\n# end\n[b]\n[c]«\nk = 1»\n";
    assert_eq!(folded(text), wanted);
}

#[test]
fn symbols_and_folds_of_any_text_nest() {
    let mut random = Random::new(9);
    for _ in 0..10_000 {
        let text = damaged(&mut random);
        let symbols = symbols(&text);
        let mut start = 0;
        let mut open: Vec<&Symbol> = Vec::new();
        for symbol in &symbols {
            assert!(
                symbol.start >= start && symbol.start <= symbol.key.0 && symbol.key.0 <= symbol.key.1 && symbol.key.1 <= symbol.end,
                "{text:?} {symbol:?}"
            );
            assert!(text.get(symbol.start..symbol.end).is_some() && text.get(symbol.key.0..symbol.key.1).is_some(), "{text:?} {symbol:?}");
            assert!(symbol.depth as usize <= open.len(), "{text:?} {symbol:?}");
            open.truncate(symbol.depth as usize);
            assert!(open.last().is_none_or(|parent| parent.end >= symbol.end), "{text:?} {symbol:?}");
            start = symbol.start;
            open.push(symbol);
        }
        let mut ends: Vec<usize> = Vec::new();
        for fold in folds(&text, parsed(&text).tokens(), &symbols) {
            ends.retain(|&end| end > fold.start);
            assert!(ends.last().is_none_or(|&end| fold.end <= end), "{text:?} {fold:?}");
            ends.push(fold.end);
        }
    }
}
