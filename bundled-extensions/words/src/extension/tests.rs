//! Suggestions as the host asks for them.

use atoll_extension::{Completion, CompletionTrigger, Completions, Document, DocumentInfo, Documents, Revision, Span, TextEdit};

use super::Words;

fn documents(texts: &[(&str, &str)]) -> Documents<Words> {
    let mut documents = Documents::default();
    for (id, (path, text)) in texts.iter().enumerate() {
        let language = path.rsplit('.').next().unwrap().to_owned();
        let length = text.encode_utf16().count() as u32;
        documents.open(DocumentInfo { id: id as u32, version: 1, language, path: (*path).to_owned(), length }, text);
    }
    documents
}

/// Asks in document 0.
fn ask(documents: &mut Documents<Words>, at: u32, version: u32) -> Completions {
    Words::complete(documents, Revision { document: 0, version }, at, CompletionTrigger::Typed).unwrap()
}

fn labels(answer: &Completions) -> Vec<&str> {
    answer.items.iter().map(|item| item.label.as_str()).collect()
}

#[test]
fn near_words_come_before_far_ones_and_those_of_other_files_last() {
    let text = format!("stone {} stack st", "x ".repeat(4000));
    let at = text.len() as u32;
    let mut documents = documents(&[("a.txt", &text), ("lib/b.txt", "string"), ("c.rs", "static")]);
    let answer = ask(&mut documents, at, 1);
    assert_eq!(labels(&answer), ["stack", "stone", "string", "static"]);
    assert_eq!(answer.items[2].detail.as_deref(), Some("b.txt"));
    assert_eq!(answer.replace, Span { start: at - 2, end: at });
}

#[test]
fn frequent_words_come_before_rare_ones_at_the_same_distance() {
    let mut documents = documents(&[("a.txt", "stale steady steady steady st")]);
    assert_eq!(labels(&ask(&mut documents, 29, 1)), ["steady", "stale"]);
}

#[test]
fn the_word_at_the_caret_is_no_suggestion_unless_it_stands_elsewhere() {
    let mut once = documents(&[("a.txt", "other otherwise")]);
    assert_eq!(labels(&ask(&mut once, 3, 1)), ["otherwise"]);
    let mut twice = documents(&[("a.txt", "other other")]);
    assert_eq!(labels(&ask(&mut twice, 3, 1)), ["other"]);
}

#[test]
fn what_was_typed_is_suggested_and_what_was_deleted_is_not() {
    let mut documents = documents(&[("a.txt", "before x")]);
    ask(&mut documents, 1, 1);
    let edit = |start, end, text: &str| TextEdit { span: Span { start, end }, text: text.to_owned() };
    documents.change(0, 2, &[edit(0, 6, "beyond"), edit(8, 8, " beneath be")]);
    assert_eq!(labels(&ask(&mut documents, 19, 2)), ["beneath", "beyond"]);
    documents.close(0);
}

#[test]
fn parts_of_words_and_letters_in_order_fit() {
    let mut documents = documents(&[("a.txt", "HashMap hash_map mapping lamp mp")]);
    assert_eq!(labels(&ask(&mut documents, 32, 1)), ["HashMap", "hash_map", "mapping"]);
}

#[test]
fn nothing_is_suggested_for_numbers_or_between_words() {
    let mut documents = documents(&[("a.txt", "1234 word12 1 ")]);
    assert!(ask(&mut documents, 13, 1).items.is_empty());
    assert!(ask(&mut documents, 14, 1).items.is_empty());
}

#[test]
fn of_very_many_words_the_best_are_suggested_and_asked_for_again() {
    let text: String = (0..5000).map(|number| format!("word{number} ")).collect();
    let mut documents = documents(&[("a.txt", &format!("{text}wo"))]);
    let answer = ask(&mut documents, text.len() as u32 + 2, 1);
    assert_eq!((answer.items.len(), answer.incomplete), (200, true));
    assert!(answer.items.iter().any(|item| item.label == "word4999"));
}

#[test]
fn closing_a_document_forgets_its_words() {
    let mut documents = documents(&[("a.txt", "wo"), ("b.txt", "wonder")]);
    assert_eq!(labels(&ask(&mut documents, 2, 1)), ["wonder"]);
    documents.close(1);
    assert!(ask(&mut documents, 2, 1).items.is_empty());
}

#[test]
fn a_document_is_not_read_when_it_opens() {
    let text = "word ".repeat(1000);
    let info = DocumentInfo { id: 1, version: 1, language: String::new(), path: String::new(), length: 5000 };
    let mut words = <Words as atoll_extension::Analysis>::opened(&Document::new(info, &text));
    assert!(super::LEXICON.with_borrow(|lexicon| lexicon.is_empty()));
    words.segments.clear(&mut Default::default());
}
