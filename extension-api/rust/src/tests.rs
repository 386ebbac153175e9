//! The text beside a plain list of UTF-16 code units, and documents beside the host's rules.

mod features;

use crate::settings::Value;
use crate::{
    Analysis, CompletionItem, CompletionKind, Diagnostic, Document, DocumentInfo, Documents, Failure, Revision, Setting, Severity, Snippet, Span, Text,
    TextEdit, Token,
};

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

const SEED: u64 = 20260102;
const PIECES: &[&str] = &["", "a", "line\n", "\n", "é", "😀", "😀😀\n", "e\u{301}", "a longer piece of text, with ümläuts\nand lines\n"];

/// A place that does not cut a surrogate pair.
fn place(random: &mut Random, units: &[u16]) -> usize {
    let at = random.below(units.len() + 1);
    if at < units.len() && (0xDC00..0xE000).contains(&units[at]) { at - 1 } else { at }
}

#[test]
fn edits_and_conversions_equal_those_of_a_plain_list() {
    println!("seed {SEED}");
    let mut random = Random(SEED);
    for round in 0..30 {
        let mut units: Vec<u16> = PIECES[random.below(PIECES.len())].repeat(random.below(600)).encode_utf16().collect();
        let mut text = Text::new(&String::from_utf16(&units).unwrap());
        for _ in 0..60 {
            let (a, b) = (place(&mut random, &units), place(&mut random, &units));
            let (start, mut end) = (a.min(b), a.max(b));
            if random.below(3) > 0 {
                end = start;
            }
            let with = PIECES[random.below(PIECES.len())].repeat(random.below(300));
            units.splice(start..end, with.encode_utf16());
            text.replace(start as u32, end as u32, &with);
        }
        same(&text, &units, &mut random, round);
    }
}

fn same(text: &Text, units: &[u16], random: &mut Random, round: usize) {
    let whole = String::from_utf16(units).unwrap();
    assert_eq!(text.to_string(), whole, "round {round}");
    assert_eq!((text.len() as usize, text.len_bytes()), (units.len(), whole.len()));
    assert_eq!(text.lines() as usize, whole.matches('\n').count() + 1);
    for _ in 0..50 {
        let (a, b) = (place(random, units), place(random, units));
        let (start, end) = (a.min(b), a.max(b));
        assert_eq!(text.slice(start as u32, end as u32), String::from_utf16(&units[start..end]).unwrap());
        let byte = String::from_utf16(&units[..start]).unwrap().len();
        assert_eq!((text.byte_of(start as u32), text.offset_of(byte)), (byte, start as u32));
        let line = units[..start].iter().filter(|&&unit| unit == 10).count();
        let from = units[..start].iter().rposition(|&unit| unit == 10).map_or(0, |at| at + 1);
        assert_eq!(text.position_of(start as u32), (line as u32, (start - from) as u32));
        assert_eq!(text.line_start(line as u32), from as u32);
        assert_eq!(text.offset_at(line as u32, (start - from) as u32), start as u32);
    }
}

#[test]
fn half_of_a_surrogate_pair_becomes_a_replacement_character() {
    let mut text = Text::new("a😀b");
    text.replace(1, 2, "");
    assert_eq!((text.to_string().as_str(), text.len()), ("a\u{FFFD}b", 3));
    let mut text = Text::new("a😀b");
    text.replace(2, 2, "x");
    assert_eq!((text.to_string().as_str(), text.len()), ("a\u{FFFD}x\u{FFFD}b", 5));
}

#[test]
fn offsets_past_the_end_are_the_end() {
    let mut text = Text::new("é\nb");
    assert_eq!((text.byte_of(99), text.line_start(99), text.offset_at(0, 99)), (4, 3, 1));
    text.replace(99, 120, "!");
    assert_eq!(text.to_string(), "é\nb!");
}

/// Counts the changes it hears of.
struct Count(u32);

impl Analysis for Count {
    fn opened(_: &Document) -> Self {
        Count(0)
    }

    fn changed(&mut self, _: &Document, edits: &[TextEdit]) {
        self.0 += edits.len() as u32;
    }
}

fn edit(start: u32, end: u32, text: &str) -> TextEdit {
    TextEdit { span: Span { start, end }, text: text.to_owned() }
}

#[test]
fn all_edits_of_a_change_speak_of_the_old_text() {
    let mut documents = Documents::<Count>::default();
    let info = DocumentInfo { id: 4, version: 1, language: "toml".into(), path: "a.toml".into(), length: 6 };
    documents.open(info, "abcdef");
    documents.change(4, 2, &[edit(0, 1, ""), edit(2, 2, "1"), edit(2, 2, "2"), edit(5, 6, "XYZ")]);
    let (document, count) = documents.at(Revision { document: 4, version: 2 }).unwrap();
    assert_eq!((document.text().to_string().as_str(), document.version(), count.0), ("b12cdeXYZ", 2, 4));
}

#[test]
fn other_versions_and_closed_documents_are_refused() {
    let mut documents = Documents::<Count>::default();
    documents.open(DocumentInfo { id: 1, version: 5, language: String::new(), path: String::new(), length: 0 }, "");
    assert!(matches!(documents.at(Revision { document: 1, version: 4 }), Err(Failure::InvalidRequest(_))));
    documents.close(1);
    assert!(matches!(documents.at(Revision { document: 1, version: 5 }), Err(Failure::InvalidRequest(_))));
    documents.change(1, 6, &[]);
}

#[test]
fn lines_lead_from_bytes_back_to_offsets() {
    let text = Text::new("né 😀 x\n\nlast");
    let line = text.line(0);
    assert_eq!((line.number, line.start, &*line.text), (0, 0, "né 😀 x"));
    let byte = line.text.find('x').unwrap();
    assert_eq!((line.offset(byte), line.span(byte..byte + 1), line.whole()), (6, Span::new(6, 7), Span::new(0, 7)));
    assert_eq!((text.line(1).start, &*text.line(1).text), (8, ""));
    assert_eq!((text.line(2).whole(), &*text.line(2).text), (Span::new(9, 13), "last"));
    assert_eq!(&*text.line(9).text, "");
    let touched: Vec<u32> = text.lines_in(Span::new(3, 8)).map(|line| line.number).collect();
    assert_eq!(touched, [0, 1]);
}

#[test]
fn snippets_escape_what_is_given_them() {
    let snippet = Snippet::new().text(r"$}\").placeholder(1, "a}").choice(2, &["one", "no,ne", "two"]).stop(1).choice(3, &[]).end();
    assert_eq!(snippet.to_string(), r"\$\}\\${1:a\}}${2|one,two|}${1}${3}$0");
}

#[test]
fn builders_leave_out_what_may_be_absent() {
    let edit = TextEdit::insert(4, "x");
    assert_eq!((edit.span, edit.text.as_str()), (Span::at(4), "x"));
    let token = Token::of(Span::new(3, 8), 2);
    assert_eq!((token.start, token.length, token.scope), (3, 5, 2));
    let item = CompletionItem::of_snippet("if", &Snippet::new().text("if ").end());
    assert_eq!((item.insert.as_deref(), item.snippet, item.kind), (Some("if $0"), true, CompletionKind::Snippet));
    assert!(Diagnostic::new(Span::at(1), Severity::Hint, "h").code.is_none());
}

#[test]
fn settings_are_read_as_the_type_that_they_have() {
    assert_eq!(bool::of(Value::Boolean(true)), Some(true));
    assert_eq!(i64::of(Value::Integer(-3)), Some(-3));
    assert_eq!(f64::of(Value::Number(2.5)), Some(2.5));
    assert_eq!(String::of(Value::Text("a".into())), Some("a".into()));
    assert_eq!(Vec::of(Value::Texts(vec!["a".into()])), Some(vec!["a".into()]));
    assert_eq!(i64::of(Value::Number(3.0)), None);
    assert_eq!(bool::of(Value::Text("true".into())), None);
}
