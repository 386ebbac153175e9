//! Formatting keeps the meaning, is idempotent, and touches only what stands between tokens.

mod common;

use atoll_toml::format::{Style, format};
use atoll_toml::language::token::Kind;
use common::{Random, SAMPLES, damaged, errors, parsed};

const STYLE: Style = Style { indent: 4, spaces: true, trim: true, final_newline: true, width: None };

fn formatted(text: &str, style: Style) -> String {
    let parser = parsed(text);
    let mut result = text.to_owned();
    let mut end = text.len();
    for edit in format(text, parser.tokens(), style).iter().rev() {
        assert!(edit.start <= edit.end && edit.end <= end, "{text:?} {edit:?}");
        assert_ne!(&text[edit.start..edit.end], edit.text, "an edit that changes nothing in {text:?}");
        end = edit.start;
        result.replace_range(edit.start..edit.end, &edit.text);
    }
    result
}

/// The tokens that carry meaning, with comments; not the commas, which may come and go at the ends of arrays.
fn content(text: &str, trim: bool) -> Vec<String> {
    let parser = parsed(text);
    let shown = parser.tokens().iter().filter(|token| !matches!(token.kind, Kind::Newline | Kind::Comma)).map(|token| token.text(text));
    shown.map(|shown| if trim && shown.starts_with('#') { shown.trim_end_matches([' ', '\t']).to_owned() } else { shown.to_owned() }).collect()
}

#[test]
fn formatting_keeps_tokens_and_is_idempotent() {
    let mut random = Random::new(3);
    let mut changed = 0;
    for _ in 0..20_000 {
        let text = damaged(&mut random);
        if !errors(&text).is_empty() {
            continue;
        }
        let style = Style {
            indent: 1 + random.below(8) as u32,
            spaces: random.below(2) == 0,
            trim: random.below(2) == 0,
            final_newline: random.below(2) == 0,
            width: (random.below(2) == 0).then(|| random.below(60) as u32),
        };
        let once = formatted(&text, style);
        changed += usize::from(once != text);
        assert_eq!(errors(&once), [], "{text:?} became {once:?}");
        assert_eq!(content(&once, style.trim), content(&text, style.trim), "{text:?} became {once:?}");
        assert_eq!(formatted(&once, style), once, "second time, {style:?}: {text:?}");
        let (before, after) = (text.parse::<toml_edit::DocumentMut>(), once.parse::<toml_edit::DocumentMut>());
        if let (Ok(before), Ok(after)) = (before, after) {
            assert_eq!(plain(before.as_item()), plain(after.as_item()), "{text:?} became {once:?}");
        }
    }
    assert!(changed > 500, "{changed} changed documents prove little");
}

/// The meaning of an item, without any of its looks.
fn plain(item: &toml_edit::Item) -> String {
    if let Some(tables) = item.as_array_of_tables() {
        return tables.iter().map(|table| plain(&toml_edit::Item::Table(table.clone()))).collect();
    }
    if let Some(table) = item.as_table_like() {
        let mut entries: Vec<String> = table.iter().map(|(key, value)| format!("{key:?}={}", plain(value))).collect();
        entries.sort();
        return format!("{{{}}}", entries.join(","));
    }
    if let Some(array) = item.as_array() {
        return format!("[{}]", array.iter().map(|value| plain(&toml_edit::Item::Value(value.clone()))).collect::<Vec<_>>().join(","));
    }
    let value = item.as_value().map(|value| value.clone().decorated("", ""));
    match value {
        Some(toml_edit::Value::String(text)) => format!("{:?}", text.value()),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

#[test]
fn blanks_are_put_in_order() {
    let text = "\n\n  a=1\n\tb . c   =  [ 1,2 ,3, ]# note\n\n\n\n\n[ x . y ]  \nd={a=1,b={}}\n";
    assert_eq!(formatted(text, STYLE), "a = 1\nb.c = [1, 2, 3] # note\n\n\n[x.y]\nd = { a = 1, b = {} }\n");
}

#[test]
fn written_line_breaks_in_arrays_stay_and_are_indented() {
    let text = "a = [\n1, 2,\n  # why\n[ 3,\n4 ],\n\n\n5\n\n]\n";
    assert_eq!(formatted(text, STYLE), "a = [\n    1, 2,\n    # why\n    [3,\n        4],\n\n    5\n]\n");
}

#[test]
fn wide_arrays_get_a_line_for_each_element() {
    let style = Style { width: Some(20), ..STYLE };
    let text = "a = [\"one\", \"two\", \"three\"]\nb = [1, 2]\n";
    assert_eq!(formatted(text, style), "a = [\n    \"one\",\n    \"two\",\n    \"three\",\n]\nb = [1, 2]\n");
}

#[test]
fn numbers_strings_and_comments_stay_as_written() {
    let text = "a = +1_000.5E-0\nb = \"\\u00e9\"   # kept   apart\nc = \"\"\"\n  x  \n\"\"\"\nd = 0XF\n";
    let text = text.replace("d = 0XF\n", "d = 0xFf\n");
    assert_eq!(formatted(&text, STYLE), text);
}

#[test]
fn samples_end_in_one_line_break_and_empty_ones_stay_empty() {
    for sample in SAMPLES {
        let result = formatted(sample, STYLE);
        assert!(result.is_empty() || result.ends_with('\n') && !result.ends_with("\n\n"), "{result:?}");
    }
    assert_eq!(formatted(" \n\n", STYLE), "");
}
