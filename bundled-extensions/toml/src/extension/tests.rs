//! Answers as the host asks for them: `¦` marks the place.

use atoll_extension::{
    CodeActions, Colors, Completion, CompletionTrigger, Definition, DefinitionGoal, Diagnostics, Document, DocumentInfo, Documents,
    FormattingOptions, Hover, LinkTarget, Links, Occurrences, OnTypeFormatting, RangeFormatting, Rename, Revision, Selection, Span, TextEdit,
};

use super::Toml;

mod random;

const REVISION: Revision = Revision { document: 1, version: 1 };

fn options() -> FormattingOptions {
    FormattingOptions { tab_size: 4, insert_spaces: true, trim_trailing_whitespace: true, insert_final_newline: true, print_width: None }
}

struct Case {
    documents: Documents<Toml>,
    text: String,
    at: u32,
}

fn case(path: &str, marked: &str) -> Case {
    let at = marked.find('¦').map_or(0, |at| marked[..at].encode_utf16().count()) as u32;
    let text = marked.replace('¦', "");
    let mut documents = Documents::default();
    let length = text.encode_utf16().count() as u32;
    documents.open(DocumentInfo { id: 1, version: 1, language: "toml".into(), path: path.into(), length }, &text);
    Case { documents, text, at }
}

impl Case {
    fn with<R>(&mut self, work: impl FnOnce(&Document, &mut Toml) -> R) -> R {
        let (document, toml) = self.documents.at(REVISION).unwrap();
        work(document, toml)
    }

    fn slice(&self, span: Span) -> String {
        String::from_utf16(&self.text.encode_utf16().collect::<Vec<_>>()[span.start as usize..span.end as usize]).unwrap()
    }

    fn after(&self, edits: &[TextEdit]) -> String {
        let mut units: Vec<u16> = self.text.encode_utf16().collect();
        for edit in edits.iter().rev() {
            units.splice(edit.span.start as usize..edit.span.end as usize, edit.text.encode_utf16());
        }
        String::from_utf16(&units).unwrap()
    }

    fn completions(&mut self) -> Vec<String> {
        let answer = Toml::complete(&mut self.documents, REVISION, self.at, CompletionTrigger::Typed).unwrap();
        answer.items.into_iter().map(|item| item.label).collect()
    }

    fn act(&mut self, title: &str) -> Option<String> {
        let around = Span { start: self.at, end: self.at };
        let actions = self.with(|document, toml| toml.actions(document, around, None).unwrap());
        let action = actions.iter().find(|action| action.title == title)?;
        Some(self.after(&action.edits[0].edits))
    }
}

#[test]
fn keys_and_values_of_well_known_files_are_suggested() {
    let keys = case("a/Cargo.toml", "[package]\nname = \"x\"\ned¦\n").completions();
    assert!(keys.contains(&"edition".to_owned()) && !keys.contains(&"name".to_owned()));
    assert_eq!(case("Cargo.toml", "[package]\nedition = ¦\n").completions(), ["\"2015\"", "\"2018\"", "\"2021\"", "\"2024\""]);
    assert!(case("Cargo.toml", "[dependencies]\nx = { ver¦ }\n").completions().contains(&"version".to_owned()));
    assert!(case("Cargo.toml", "[prof¦]\n").completions().contains(&"profile".to_owned()));
    assert!(case("pyproject.toml", "[tool.ruff.¦]\n").completions().contains(&"lint".to_owned()));
    assert!(case("other.toml", "[package]\n¦\n").completions().is_empty());
}

#[test]
fn keys_of_tables_beside_and_values_of_the_same_key_are_suggested() {
    assert_eq!(case("a.toml", "[[x]]\ncolor = 1\nsize = 2\n[[x]]\nsize = 1\n¦\n").completions(), ["color"]);
    assert_eq!(case("a.toml", "[a]\nmode = \"fast\"\n[b]\nmode = ¦\n").completions(), ["\"fast\""]);
    assert!(case("a.toml", "# ¦\n").completions().is_empty());
}

#[test]
fn a_card_tells_the_path_and_what_a_key_is_for() {
    let mut case = case("Cargo.toml", "[dependencies.serde]\nvers¦ion = \"1\"\n");
    let at = case.at;
    let card = case.with(|document, toml| toml.hover(document, at).unwrap().unwrap());
    assert!(card.content.starts_with("```toml\ndependencies.serde.version\n```\n\nThe versions"), "{}", card.content);
    assert_eq!(case.slice(card.span), "version");
}

#[test]
fn a_path_occurs_in_headers_dotted_keys_and_inline_tables() {
    let mut case = case("a.toml", "[a¦.b]\nx = 1\n[c]\na.b = 2\n[a.d]\n");
    let at = case.at;
    assert_eq!(case.with(|document, toml| toml.occurrences(document, at).unwrap().len()), 2);
    let changes = Toml::rename(&mut case.documents, REVISION, at, "n w").unwrap();
    assert_eq!(case.after(&changes[0].edits), "[\"n w\".b]\nx = 1\n[c]\na.b = 2\n[\"n w\".d]\n");
    assert!(Toml::rename(&mut case.documents, REVISION, at, "c").is_err());
}

#[test]
fn features_lead_to_what_they_switch_on() {
    let mut case = case("Cargo.toml", "[features]\nfull = [\"de¦p:serde\"]\n[dependencies]\nserde = { version = \"1\", optional = true }\n");
    let places = Toml::find(&mut case.documents, REVISION, case.at, DefinitionGoal::Definition).unwrap();
    assert_eq!(case.slice(places[0].target), "serde");
}

#[test]
fn keys_are_sorted_with_their_comments_within_groups() {
    let mut case = case("a.toml", "[t]\nc = 1\n# of b\nb = [\n  1,\n]\n¦\nz = 1\na = 2\n\n[u]\nb = 1\na = 1\n");
    assert_eq!(case.act("Sort the keys of this table").unwrap(), "[t]\n# of b\nb = [\n  1,\n]\nc = 1\n\na = 2\nz = 1\n\n[u]\nb = 1\na = 1\n");
    assert_eq!(self::case("a.toml", "a = 1\nb = 2¦\n").act("Sort the keys of this table"), None);
}

#[test]
fn values_of_well_known_files_are_held_against_what_their_keys_may_have() {
    let warned = |path: &str, text: &str| {
        let mut case = case(path, text);
        let found = case.with(|document, toml| toml.diagnose(document, true).unwrap());
        assert!(found.complete);
        found.diagnostics.into_iter().map(|one| format!("{}: {}", case.slice(one.span), one.message)).collect::<Vec<_>>()
    };
    let cargo = "[package]\nname = 1\nversion.workspace = true\nedition = { workspace = true }\nrust-version = { x = 1 }\nlicense = \"MIT\"\n\
        [dependencies]\na = \"1\"\nb = { version = 2, workspace = true }\nc = true\n\
        [profile.release]\nlto = true\nopt-level = \"z\"\npanic = \"abrt\"\n[[bin]]\nname = 'x'\n[lints.rust]\nx = { level = \"warn\" }\n";
    assert_eq!(
        warned("a/Cargo.toml", cargo),
        [
            "1: `name` is a string, not a number.",
            "{ x = 1 }: `rust-version` is a string, not a table.",
            "2: `version` is a string, not a number.",
            "true: `c` is a version or a table, not a boolean.",
            "\"abrt\": `panic` is \"unwind\", \"abort\" or \"immediate-abort\", not this string.",
        ]
    );
    assert_eq!(warned("pyproject.toml", "[project]\nlicense = { text = 'x' }\nauthors = 'me'\n"), ["'me': `authors` is an array, not a string."]);
    assert!(warned("other.toml", cargo).is_empty());
}

#[test]
fn chosen_lines_are_formatted_unless_an_error_stands_above_them() {
    let mut tidied = case("a.toml", "a=1\nb=2\nc=3\nd = \n");
    let range = Span { start: 5, end: 6 };
    let edits = tidied.with(|document, toml| toml.format_ranges(document, &[range, range], options()).unwrap());
    assert_eq!(tidied.after(&edits), "a=1\nb = 2\nc=3\nd = \n");
    let mut broken = case("a.toml", "a=\nb=2\n");
    assert!(broken.with(|document, toml| toml.format_ranges(document, &[Span { start: 4, end: 5 }], options()).is_err()));
}

#[test]
fn a_line_is_put_in_order_once_it_is_left() {
    let typed = |marked: &str, typed: &str| {
        let mut case = case("a.toml", marked);
        let at = case.at;
        let edits = case.with(|document, toml| toml.format_on_type(document, at, typed, options()).unwrap());
        case.after(&edits)
    };
    assert_eq!(typed("a=1\nb=[1,2]\n¦\n", "\n"), "a=1\nb = [1, 2]\n\n");
    assert_eq!(typed("b=[1,2]¦\n", "]"), "b = [1, 2]\n");
    assert_eq!(typed("b=\n¦\n", "\n"), "b=\n\n");
    assert_eq!(typed("a=1\n\n¦\n", "\n"), "a=1\n\n\n");
}

#[test]
fn colours_in_strings_have_swatches() {
    let mut case = case("alacritty.toml", "a = '#1d2021'\nb = \"#FFF\"\nc = '#123'\nd = \"\"\"#ffffff\"\"\"\n");
    let found = case.with(|document, toml| toml.colors(document).unwrap());
    assert_eq!(found.iter().map(|one| case.slice(one.span)).collect::<Vec<_>>(), ["#1d2021", "#FFF"]);
    let written = case.with(|document, toml| toml.writings(document, found[1].span, found[1].color).unwrap());
    assert_eq!(written[0].label, "#ffffff");
}

#[test]
fn a_key_defined_twice_is_removed() {
    assert_eq!(case("a.toml", "a = 1\na¦ = 2\nb = 3\n").act("Remove this definition of `a`").unwrap(), "a = 1\nb = 3\n");
}

#[test]
fn quotes_are_converted_where_the_string_allows() {
    assert_eq!(case("a.toml", "a = \"C:\\\\x¦\"\n").act("Write with single quotes").unwrap(), "a = 'C:\\x'\n");
    assert_eq!(case("a.toml", "a = 'C:\\x \"y\"¦'\n").act("Write with double quotes").unwrap(), "a = \"C:\\\\x \\\"y\\\"\"\n");
    assert_eq!(case("a.toml", "a = \"it's¦\"\n").act("Write with single quotes"), None);
}

#[test]
fn an_inline_table_becomes_a_table_behind_the_one_it_is_in() {
    let title = "Write as a table with a header";
    assert_eq!(
        case("a.toml", "[d]\nx = { v¦ = 1, w.y = [2] }\nz = 1\n\n# of e\n[e]\n").act(title).unwrap(),
        "[d]\nz = 1\n\n[d.x]\nv = 1\nw.y = [2]\n\n# of e\n[e]\n"
    );
    assert_eq!(case("a.toml", "z = 1\nx = { v¦ = 1 }\n").act(title).unwrap(), "z = 1\n\n[x]\nv = 1\n");
}

#[test]
fn addresses_in_strings_and_comments_are_links() {
    let mut case = case("a.toml", "a = \"https://é.x/y\" # see http://b.c/d).\n");
    let links = case.with(|document, toml| toml.links(document).unwrap());
    let found: Vec<String> = links.iter().map(|link| case.slice(link.span)).collect();
    assert_eq!(found, ["https://é.x/y", "http://b.c/d"]);
    assert!(matches!(&links[0].target, LinkTarget::Address(address) if address == "https://é.x/y"));
}

#[test]
fn a_selection_grows_from_the_string_to_the_document() {
    let mut case = case("a.toml", "[t]\nx = { y = \"so¦me\" }\n\n[u]\n");
    let at = case.at;
    let spans = case.with(|document, toml| toml.around(document, at).unwrap());
    let texts: Vec<String> = spans.iter().map(|span| case.slice(*span)).collect();
    let expected = ["some", "\"some\"", "y = \"some\"", " y = \"some\" ", "{ y = \"some\" }", "x = { y = \"some\" }", "[t]\nx = { y = \"some\" }"];
    assert_eq!(texts[..7], expected);
}
