//! Any text and any place have an answer, and its spans lie in the text.

use atoll_extension::{ReferenceQuery, References};

use super::*;

/// A small random number generator (xorshift64*).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize) % limit.max(1)
    }
}

const SEED: u64 = 20_260_702;
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    "\t",
    "a",
    "é",
    "😀",
    "a = 1\n",
    "b.c = \"é\"\n",
    "[a]\n",
    "[a.b]\n",
    "[[x]]\n",
    "[",
    "]",
    "{",
    "}",
    "x = { y = 1, z.w = [2] }\n",
    "=",
    ",",
    ".",
    "\"",
    "'",
    "\"\"\"",
    "'''é",
    "\"é😀",
    "# é\n",
    "#",
    "# https://é.x)",
    "\"http://b.c/é\"",
    "\\",
    "features",
    "[features]\nfull = [\"dep:é\"]\n",
    "[dependencies]\n",
];

fn sound(edits: &[TextEdit], length: u32) {
    assert!(edits.iter().all(|edit| edit.span.start <= edit.span.end && edit.span.end <= length), "{edits:?}");
    assert!(edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{edits:?}");
}

#[test]
fn every_text_and_place_has_an_answer_inside_of_the_text() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    for _ in 0..4000 {
        let text: String = (0..random.below(24)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        let mut case = case("Cargo.toml", &text);
        println!("{text:?}");
        let length = text.encode_utf16().count() as u32;
        ask_everything(&mut case, random.below(length as usize + 1) as u32, length);
    }
}

fn ask_everything(case: &mut Case, at: u32, length: u32) {
    let documents = &mut case.documents;
    let (document, toml) = documents.at(REVISION).unwrap();
    // the host asks between characters
    let at = document.text().offset_of(document.text().byte_of(at));
    let card = toml.hover(document, at).unwrap();
    assert!(card.is_none_or(|card| card.span.start <= at && at <= card.span.end));
    let spans = toml.around(document, at).unwrap();
    assert!(spans.windows(2).all(|pair| pair[1].start <= pair[0].start && pair[0].end <= pair[1].end && pair[0] != pair[1]), "{spans:?}");
    assert!(spans.iter().all(|span| span.start <= at && at <= span.end), "{spans:?} around {at}");
    let links = toml.links(document).unwrap();
    assert!(links.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{links:?}");
    let occurrences = toml.occurrences(document, at).unwrap();
    assert!(occurrences.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{occurrences:?}");
    for action in toml.actions(document, Span { start: at, end: at }, None).unwrap() {
        sound(&action.edits[0].edits, length);
    }
    let answer = Toml::complete(documents, REVISION, at, CompletionTrigger::Typed).unwrap();
    assert!(answer.replace.start <= at && at <= answer.replace.end, "{:?} around {at}", answer.replace);
    Toml::find(documents, REVISION, at, DefinitionGoal::Definition).unwrap();
    Toml::references(documents, ReferenceQuery { revision: REVISION, at, include_declaration: true }, true).unwrap();
    if Toml::prepare(documents, REVISION, at).unwrap().is_some() {
        sound(
            &Toml::rename(documents, REVISION, at, "new").unwrap_or_default().first().map(|change| change.edits.clone()).unwrap_or_default(),
            length,
        );
    }
}
