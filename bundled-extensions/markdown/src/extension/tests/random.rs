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

const SEED: u64 = 20_260_701;
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "# é",
    "## 😀\n",
    "é",
    "😀",
    "\u{fffd}",
    "漢\n===\n",
    "--- é\n",
    "- ",
    "- [ ] ",
    "12. ",
    "> ",
    "```é\n",
    "~~~\n",
    "`",
    "``é``",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "](",
    ")",
    "![",
    "[é]: ",
    "[é]:\n<😀>\n'é'\n",
    "[é][é]",
    "[x](#é)",
    "<",
    ">",
    "<https://é>",
    "https://é.x)",
    "<!-- é -->",
    "<div>é\n",
    "| é | 漢 |\n|:-:|--|\n",
    "| 1 |\n",
    "|",
    "\\",
    "\\é",
    "&amp;",
    "&#x41;",
    "<!-- toc -->",
    "<!-- /toc -->",
    "\r",
    "\u{a0}",
];

fn inside(span: Span, length: u32) {
    assert!(span.start <= span.end && span.end <= length, "{span:?} of {length}");
}

fn sound(edits: &[TextEdit], length: u32) {
    edits.iter().for_each(|edit| inside(edit.span, length));
    assert!(edits.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{edits:?}");
}

#[test]
fn every_text_and_place_has_an_answer_inside_of_the_text() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    for _ in 0..1500 {
        let text: String = (0..random.below(40)).map(|_| PIECES[random.below(PIECES.len())]).collect();
        let length = text.encode_utf16().count() as u32;
        let mut case = case(&text);
        for version in 1..4 {
            if version > 1 {
                let (a, b) = (random.below(case.text.encode_utf16().count() + 1) as u32, random.below(length as usize + 1) as u32);
                let end = (a.max(b)).min(case.text.encode_utf16().count() as u32);
                let edit = TextEdit { span: Span { start: a.min(end), end }, text: PIECES[random.below(PIECES.len())].to_owned() };
                case.documents.change(1, version, std::slice::from_ref(&edit));
                case.text = case.documents.at(Revision { document: 1, version }).unwrap().0.text().to_string();
            }
            println!("{:?}", case.text);
            let at = random.below(case.text.encode_utf16().count() + 1) as u32;
            ask_everything(&mut case, Revision { document: 1, version }, at);
        }
    }
}

fn ask_everything(case: &mut Case, revision: Revision, at: u32) {
    let documents = &mut case.documents;
    let (document, markdown) = documents.at(revision).unwrap();
    let length = document.text().len();
    // the host asks between characters
    let at = document.text().offset_of(document.text().byte_of(at));
    let caret = Span { start: at, end: at };
    let tokens = markdown.highlight(document, Span { start: at / 2, end: at }).unwrap().tokens;
    assert!(tokens.windows(2).all(|pair| pair[0].start + pair[0].length <= pair[1].start), "{tokens:?}");
    markdown.diagnose(document, true).unwrap().diagnostics.iter().for_each(|problem| inside(problem.span, length));
    for symbol in markdown.symbols(document).unwrap() {
        assert!(symbol.span.start <= symbol.selection.start && symbol.selection.end <= symbol.span.end, "{symbol:?}");
        inside(symbol.span, length);
    }
    let folds = markdown.folds(document).unwrap();
    for (index, fold) in folds.iter().enumerate() {
        inside(fold.span, length);
        let crosses = |other: &atoll_extension::Fold| other.span.start < fold.span.end && other.span.end > fold.span.end;
        assert!(!folds[index + 1..].iter().any(crosses), "{folds:?}");
    }
    sound(&markdown.format(document, STYLE).unwrap(), length);
    sound(&markdown.format_on_type(document, at, "\n", STYLE).unwrap(), length);
    markdown.hover(document, at).unwrap().iter().for_each(|card| inside(card.span, length));
    let spans = markdown.around(document, at).unwrap();
    assert!(spans.windows(2).all(|pair| pair[1].start <= pair[0].start && pair[0].end <= pair[1].end && pair[0] != pair[1]), "{spans:?}");
    assert!(spans.iter().all(|span| span.start <= at && at <= span.end), "{spans:?} around {at}");
    let links = markdown.links(document).unwrap();
    assert!(links.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{links:?}");
    let occurrences = markdown.occurrences(document, at).unwrap();
    assert!(occurrences.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{occurrences:?}");
    for action in markdown.actions(document, caret, None).unwrap() {
        sound(&action.edits[0].edits, length);
    }
    let answer = Markdown::complete(documents, revision, at, CompletionTrigger::Typed).unwrap();
    assert!(answer.replace.start <= at && at <= answer.replace.end, "{:?} around {at}", answer.replace);
    Markdown::find(documents, revision, at, DefinitionGoal::Definition).unwrap();
    Markdown::references(documents, ReferenceQuery { revision, at, include_declaration: true }, true).unwrap();
    if Markdown::prepare(documents, revision, at).unwrap().is_some() {
        sound(&Markdown::rename(documents, revision, at, "new").unwrap()[0].edits, length);
    }
    for command in ["table-of-contents", "toggle-task", "toggle-bold", "toggle-italic"] {
        let context = CommandContext { revision: Some(revision), selections: vec![Span { start: at / 3, end: at }], argument: None };
        if let Outcome::Done(changes) = Markdown::run(documents, command, &context).unwrap() {
            changes.iter().for_each(|change| sound(&change.edits, length));
        }
    }
}
