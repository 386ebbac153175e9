//! Our verdict beside that of another implementation of TOML 1.0.0, on thousands of damaged documents.

mod common;

use atoll_toml::language::problem::Problem;
use common::{Random, SAMPLES, damaged, errors, parsed};

#[test]
fn samples_are_valid_for_both() {
    for sample in SAMPLES {
        assert_eq!(errors(sample), [], "{sample}");
        assert!(sample.parse::<toml_edit::DocumentMut>().is_ok(), "{sample}");
    }
}

#[test]
fn both_accept_and_refuse_the_same_documents() {
    let mut random = Random::new(20260101);
    let (mut valid, mut invalid, mut wrong) = (0, 0, Vec::new());
    for _ in 0..40_000 {
        let text = damaged(&mut random);
        let ours = errors(&text);
        let theirs = text.parse::<toml_edit::DocumentMut>();
        if ours.is_empty() {
            valid += 1
        } else {
            invalid += 1
        }
        if ours.is_empty() != theirs.is_ok() && !known_difference(&text) {
            wrong.push(format!("{text:?}\n  ours: {ours:?}\n  theirs: {:?}", theirs.err().map(|e| e.message().to_owned())));
        }
    }
    println!("{valid} valid, {invalid} invalid");
    assert!(valid > 2_000 && invalid > 2_000, "{valid} valid, {invalid} invalid: the samples prove little");
    wrong.sort_by_key(String::len);
    assert!(wrong.is_empty(), "{} differences, the shortest:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

/// Floats beyond 64 bits: toml_edit refuses them, TOML does not say; we warn.
fn known_difference(text: &str) -> bool {
    parsed(text).problems().iter().any(|problem| problem.code.is_warning())
}

#[test]
fn both_judge_tables_alike() {
    let mut random = Random::new(11);
    let keys = ["a", "b", "a.b", "b.a", "a.a", "a.b.c", "b.c", "a.c.b", "\"a\".b", "c"];
    let values = ["1", "{}", "{ a = 1 }", "{ a.b = 1, b = { c = 2 } }", "{ a.b = 1, a = 2 }", "{ a = {}, a.b = 2 }", "[]", "[{ a = 1 }]"];
    let (mut valid, mut wrong) = (0, Vec::new());
    for _ in 0..60_000 {
        let mut text = String::new();
        for _ in 0..2 + random.below(5) {
            let key = random.pick(&keys);
            match random.below(4) {
                0 => text.push_str(&format!("[{key}]\n")),
                1 => text.push_str(&format!("[[{key}]]\n")),
                _ => text.push_str(&format!("{key} = {}\n", random.pick(&values))),
            }
        }
        let ours = errors(&text);
        valid += usize::from(ours.is_empty());
        if ours.is_empty() != text.parse::<toml_edit::DocumentMut>().is_ok() && !into_array_of_tables(&ours) {
            wrong.push(format!("{text}\n  ours: {ours:?}"));
        }
    }
    wrong.sort_by_key(String::len);
    assert!(valid > 1_000, "{valid} valid documents prove little");
    assert!(wrong.is_empty(), "{} differences, the shortest:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

/// Dotted keys of two or more dots that reach into an array of tables: toml_edit takes them, TOML forbids them as it does those of one.
fn into_array_of_tables(ours: &[Problem]) -> bool {
    !ours.is_empty() && ours.iter().all(|problem| problem.message.ends_with("is an array of tables."))
}

#[test]
fn every_problem_lies_in_the_text_and_between_characters() {
    let mut random = Random::new(7);
    for _ in 0..20_000 {
        let text = damaged(&mut random);
        let parser = parsed(&text);
        for problem in parser.problems() {
            let place = problem.place;
            assert!(place.start <= place.end && text.get(place.start..place.end).is_some(), "{text:?} {problem:?}");
            assert!(place.start < place.end || text.is_empty(), "empty place in {text:?} {problem:?}");
            if let Some((related, _)) = problem.related {
                assert!(text.get(related.start..related.end).is_some(), "{text:?} {problem:?}");
            }
        }
        let mut at = 0;
        let mut depth = 0i32;
        for token in parser.tokens() {
            assert!(token.start as usize >= at && token.start <= token.end, "{text:?} {token:?}");
            at = token.end as usize;
            depth += i32::from(token.kind.opens()) - i32::from(token.kind.closes());
            assert!(depth >= 0, "{text:?}");
        }
        assert_eq!(depth, 0, "{text:?}");
    }
}
