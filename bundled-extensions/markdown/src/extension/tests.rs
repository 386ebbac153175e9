//! Answers as the host asks for them: `¦` marks the place.

use atoll_extension::{
    CodeActions, CommandContext, Commands, Completion, CompletionTrigger, Definition, DefinitionGoal, Diagnostics, Document, DocumentInfo,
    DocumentRef, Documents, Folding, Formatting, FormattingOptions, Highlighting, Hover, LinkTarget, Links, Occurrences, OnTypeFormatting, Outcome,
    Rename, Revision, Selection, Span, Symbols, TextEdit,
};

use super::Markdown;

mod random;

const REVISION: Revision = Revision { document: 1, version: 1 };
const STYLE: FormattingOptions =
    FormattingOptions { tab_size: 4, insert_spaces: true, trim_trailing_whitespace: true, insert_final_newline: true, print_width: None };

struct Case {
    documents: Documents<Markdown>,
    text: String,
    at: u32,
}

fn case(marked: &str) -> Case {
    let at = marked.find('¦').map_or(0, |at| marked[..at].encode_utf16().count()) as u32;
    let text = marked.replace('¦', "");
    let mut documents = Documents::default();
    let info = DocumentInfo { id: 1, version: 1, language: "markdown".into(), path: "docs/a.md".into(), length: text.encode_utf16().count() as u32 };
    documents.open(info, &text);
    Case { documents, text, at }
}

impl Case {
    fn with<R>(&mut self, work: impl FnOnce(&Document, &mut Markdown) -> R) -> R {
        let (document, markdown) = self.documents.at(REVISION).unwrap();
        work(document, markdown)
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
        let answer = Markdown::complete(&mut self.documents, REVISION, self.at, CompletionTrigger::Typed).unwrap();
        answer.items.into_iter().map(|item| item.label).collect()
    }

    fn problems(&mut self) -> Vec<(String, String)> {
        let found = self.with(|document, markdown| markdown.diagnose(document, true).unwrap());
        found.diagnostics.into_iter().map(|problem| (problem.code.unwrap(), self.slice(problem.span))).collect()
    }

    fn command(&mut self, command: &str, selection: Span) -> String {
        let context = CommandContext { revision: Some(REVISION), selections: vec![selection], argument: None };
        let Outcome::Done(changes) = Markdown::run(&mut self.documents, command, &context).unwrap() else { panic!("not done") };
        changes.first().map_or(self.text.clone(), |change| self.after(&change.edits))
    }
}

#[test]
fn links_to_nothing_and_labels_defined_twice_are_told() {
    let mut case = case("# A b\n[x](#a-b) [y](#c) [z][gone]\n\n[l]: /a\n[L]: /b\n\n[l] `[no][way]`\n\n[idle]: #a-b\n");
    let expected = [("missing-heading", "#c"), ("undefined-reference", "gone"), ("duplicate-definition", "L"), ("unused-definition", "idle")];
    assert_eq!(case.problems(), expected.map(|(code, text)| (code.to_owned(), text.to_owned())));
}

#[test]
fn problems_are_those_of_the_text_after_a_change() {
    let mut case = case("# 😀 a\n\n[x](#b)\n");
    assert_eq!(case.problems().len(), 1);
    case.documents.change(1, 2, &[TextEdit { span: Span { start: 2, end: 6 }, text: "b".into() }]);
    let (document, markdown) = case.documents.at(Revision { version: 2, ..REVISION }).unwrap();
    assert!(markdown.diagnose(document, true).unwrap().diagnostics.is_empty());
}

#[test]
fn sections_nest_in_the_outline_and_fold() {
    let mut case = case("# One\n\ntext\n\n## Two `x`\n\n- a\n  b\n\n# Three\n");
    let symbols = case.with(|document, markdown| markdown.symbols(document).unwrap());
    let names: Vec<(&str, u32)> = symbols.iter().map(|symbol| (symbol.name.as_str(), symbol.depth)).collect();
    assert_eq!(names, [("One", 0), ("Two x", 1), ("Three", 0)]);
    assert!(case.slice(symbols[0].span).ends_with("  b"));
    let folds = case.with(|document, markdown| markdown.folds(document).unwrap());
    assert_eq!(folds.iter().map(|fold| case.slice(fold.span)).collect::<Vec<_>>()[2], "\n  b");
}

#[test]
fn headings_and_labels_are_suggested_where_they_fit() {
    assert_eq!(case("# One\n# Two words\n\n[a](#¦)\n").completions(), ["one", "two-words"]);
    assert_eq!(case("[a][¦]\n\n[Label]: /x\n").completions(), ["Label"]);
    assert!(case("```¦\n```\n").completions().contains(&"rust".to_owned()));
    assert!(case("```\n[¦\n```\n\n[Label]: /x\n").completions().is_empty());
}

#[test]
fn a_card_tells_where_a_link_leads() {
    let mut case = case("# Some *thing*\n\nsee [¦it][l]\n\n[l]: #some-thing 'A title'\n");
    let at = case.at;
    let card = case.with(|document, markdown| markdown.hover(document, at).unwrap().unwrap());
    assert_eq!(card.content, "**Some thing** (heading of level 1)\n\n_A title_");
    assert_eq!(case.slice(card.span), "[it][l]");
}

#[test]
fn labels_lead_to_their_definitions_and_anchors_to_headings() {
    for (text, target) in [("[x¦][l]\n\n[l]: /a\n", "l"), ("# A\n\n[x](#¦a)\n", "# A")] {
        let mut case = case(text);
        let places = Markdown::find(&mut case.documents, REVISION, case.at, DefinitionGoal::Definition).unwrap();
        assert!(matches!(places[0].in_, DocumentRef::Open(1)));
        assert_eq!(case.slice(places[0].target), target);
    }
}

#[test]
fn a_label_is_renamed_everywhere_and_never_to_one_that_is_taken() {
    let mut case = case("[x][L¦] ![L]\n\n[l]: /a\n[m]: /b\n");
    assert_eq!(case.with(|document, markdown| markdown.occurrences(document, 5).unwrap().len()), 3);
    let changes = Markdown::rename(&mut case.documents, REVISION, case.at, "new").unwrap();
    assert_eq!(case.after(&changes[0].edits), "[x][new] ![new]\n\n[new]: /a\n[m]: /b\n");
    assert!(Markdown::rename(&mut case.documents, REVISION, case.at, "M").is_err());
    assert!(Markdown::rename(&mut case.documents, REVISION, case.at, "a]").is_err());
}

#[test]
fn addresses_and_files_are_links() {
    let mut case = case("[a](../b.md#x) <https://a.b> see http://c.d/e_f, [g](#h) [i](../../out.md)\n");
    let links = case.with(|document, markdown| markdown.links(document).unwrap());
    let targets: Vec<String> = links
        .iter()
        .map(|link| match &link.target {
            LinkTarget::Address(address) => address.clone(),
            LinkTarget::Document(DocumentRef::File(path)) => format!("file {path}"),
            LinkTarget::Document(DocumentRef::Open(_)) => String::new(),
        })
        .collect();
    assert_eq!(targets, ["file b.md", "https://a.b", "http://c.d/e_f"]);
}

#[test]
fn tables_are_aligned_also_inside_of_quotes() {
    let mut case = case("> | a | long head |\n> |:-|-:|\n> | é\\|x | 1 | 2 |\n> | 漢字漢 |\n\n");
    let edits = case.with(|document, markdown| markdown.format(document, STYLE).unwrap());
    assert_eq!(case.after(&edits), "> | a      | long head |\n> | :----- | --------: |\n> | é\\|x   |         1 | 2   |\n> | 漢字漢 |           |\n");
}

#[test]
fn a_formatted_table_needs_no_edits() {
    let mut case = case("| a   |  b  |\n| --- | :-: |\n| 1   |  2  |\n");
    assert!(case.with(|document, markdown| markdown.format(document, STYLE).unwrap()).is_empty());
}

#[test]
fn the_table_of_contents_is_put_in_and_kept_current() {
    let mut case = case("# Title\n\n¦## A [b]\n\n### C\n");
    let at = Span { start: case.at, end: case.at };
    let text = case.command("table-of-contents", at);
    assert_eq!(text, "# Title\n\n<!-- toc -->\n\n- [A \\[b\\]](#a-b)\n  - [C](#c)\n\n<!-- /toc -->\n\n## A [b]\n\n### C\n");
    let mut again = self::case(&text);
    assert_eq!(again.command("table-of-contents", at), text);
    let mut changed = self::case(&text.replace("### C", "### D"));
    assert!(changed.command("table-of-contents", at).contains("  - [D](#d)\n"));
}

#[test]
fn tasks_are_ticked_and_items_become_tasks() {
    let all = |text: &str| Span { start: 0, end: text.len() as u32 };
    for (before, after) in [("- [ ] a\n- [x] b\n", "- [x] a\n- [x] b\n"), ("1. [x] a\n", "1. [ ] a\n"), ("* a\n", "* [ ] a\n"), ("a\n", "a\n")] {
        assert_eq!(case(before).command("toggle-task", all(before)), after);
    }
}

#[test]
fn words_become_bold_and_plain_again() {
    let caret = Span { start: 6, end: 6 };
    assert_eq!(case("see word there").command("toggle-bold", caret), "see **word** there");
    assert_eq!(case("see **word** there").command("toggle-bold", Span { start: 6, end: 10 }), "see word there");
    assert_eq!(case("see **word** there").command("toggle-italic", Span { start: 6, end: 10 }), "see **_word_** there");
}

#[test]
fn enter_goes_on_with_a_list_and_ends_it_at_an_empty_item() {
    for (before, after) in [
        ("- a\n¦", "- a\n- "),
        ("9. a\n¦\n", "9. a\n10. \n"),
        ("> * [x] a\n¦", "> * [x] a\n> * [ ] "),
        ("- a\n- \n¦", "- a\n"),
        ("text\n¦", "text\n"),
        ("```\n- a\n¦\n```\n", "```\n- a\n\n```\n"),
    ] {
        let mut case = case(before);
        let at = case.at;
        let edits = case.with(|document, markdown| markdown.format_on_type(document, at, "\n", STYLE).unwrap());
        assert_eq!(case.after(&edits), after, "{before:?}");
    }
}

#[test]
fn actions_mend_what_is_told() {
    for (before, title, after) in [
        ("[a][b¦]\n", "Define \"b\"", "[a][b]\n\n[b]: #\n"),
        ("[b]\n\n[b]: /a\n[¦b]: /c\n", "Remove the definition of \"b\"", "[b]\n\n[b]: /a\n"),
        ("a|b¦\n-|-\n", "Align the table", "| a   | b   |\n| --- | --- |\n"),
    ] {
        let mut case = case(before);
        let around = Span { start: case.at, end: case.at };
        let actions = case.with(|document, markdown| markdown.actions(document, around, None).unwrap());
        let action = actions.iter().find(|action| action.title == title).unwrap_or_else(|| panic!("{before:?}: {actions:?}"));
        assert_eq!(case.after(&action.edits[0].edits), after);
    }
}

#[test]
fn a_selection_grows_from_the_word_to_the_document() {
    let mut case = case("# H\n\n- some **bold wo¦rd** here\n\nend\n");
    let at = case.at;
    let spans = case.with(|document, markdown| markdown.around(document, at).unwrap());
    let texts: Vec<String> = spans.iter().map(|span| case.slice(*span)).collect();
    assert_eq!(texts[..5], ["word", "bold word", "**bold word**", "some **bold word** here", "- some **bold word** here"]);
    assert_eq!(texts.last().unwrap(), &case.text);
}

#[test]
fn colors_are_sorted_and_do_not_overlap() {
    let mut case = case("> # A *b* `c`\n> - [x] **d** [e](f 'g')\n\n[h]: <i> \"j\"\n\n| a |\n|---|\n| <b> |\n\n```rust\nx\n```\n&amp; \\* ~~s~~\n");
    let whole = Span { start: 0, end: case.text.encode_utf16().count() as u32 };
    let tokens = case.with(|document, markdown| markdown.highlight(document, whole).unwrap().tokens);
    assert!(tokens.windows(2).all(|pair| pair[0].start + pair[0].length <= pair[1].start));
    let scope = |text: &str| {
        let at = case.text.find(text).unwrap() as u32;
        let token = tokens.iter().find(|token| token.start <= at && at < token.start + token.length).unwrap_or_else(|| panic!("{text}"));
        Markdown::SCOPES[token.scope as usize]
    };
    assert_eq!(
        ["A *", "b*", "`c`", "d**", "e](", "f '", "i> ", "h]:", "rust"].map(scope),
        ["markup.heading", "markup.italic", "markup.raw", "markup.bold", "markup.link", "string.special.url", "string.special.url", "label", "label",]
    );
}

#[test]
fn code_is_left_to_its_language_all_of_it() {
    for (info, scope) in [
        ("rust", "embedded.rust"),
        ("Rust,ignore", "embedded.rust"),
        ("js {1,3}", "embedded.js"),
        ("{.python}", "embedded.python"),
        ("c++", "embedded.c++"),
        ("nobody-knows", "markup.raw"),
        ("", "markup.raw"),
    ] {
        let mut case = case(&format!("above\n\n> ```{info}\n> one é\n>\n> two\n> ```\n\nbelow\n"));
        let from = case.text.find("two").unwrap() as u32 - 1;
        let tokens = case.with(|document, markdown| markdown.highlight(document, Span { start: from, end: from + 3 }).unwrap().tokens);
        let texts: Vec<(String, &str)> = tokens
            .iter()
            .map(|token| (case.slice(Span { start: token.start, end: token.start + token.length }), Markdown::SCOPES[token.scope as usize]))
            .collect();
        let code: Vec<_> = texts.iter().filter(|(_, scope)| *scope != "punctuation.special").map(|(text, scope)| (text.as_str(), *scope)).collect();
        if scope == "markup.raw" {
            assert_eq!(code, [("two", scope)], "{info}");
        } else {
            assert_eq!(code, [("one é\n", scope), ("\n", scope), ("two\n", scope)], "{info}");
        }
    }
}

#[test]
fn the_names_of_languages_are_sorted() {
    let names: Vec<&str> = Markdown::SCOPES.iter().filter_map(|scope| scope.strip_prefix("embedded.")).collect();
    assert!(names.is_sorted() && names.len() > 100 && Markdown::SCOPES.len() <= 256);
}

/// Pieces of texts that are put together at random.
const PIECES: [&str; 32] = [
    "# ", "## ", "\n", "\n\n", "é😀", "a", "*", "**", "_", "`", "```\n", "[", "]", "(", ")", "[l]: /a\n", "[l][", "> ", "- ", "1. ", "|", "|-|\n", "    ",
    "\t", "<b", "<!--", "-->", "\\", "&amp;", "http://a.b", "\u{0}", "===\n",
];

fn ask_everything(case: &mut Case) {
    let length = case.text.encode_utf16().count() as u32;
    let whole = Span { start: 0, end: length };
    let folds = case.with(|document, markdown| {
        markdown.highlight(document, whole).unwrap();
        markdown.symbols(document).unwrap();
        markdown.links(document).unwrap();
        let _ = markdown.format(document, STYLE);
        markdown.diagnose(document, true).unwrap();
        markdown.folds(document).unwrap()
    });
    assert!(folds.iter().all(|fold| fold.span.start < fold.span.end && fold.span.end <= length));
    for at in (0..=length).step_by(3) {
        let here = Span { start: at, end: at };
        case.with(|document, markdown| {
            markdown.hover(document, at).unwrap();
            markdown.occurrences(document, at).unwrap();
            markdown.around(document, at).unwrap();
            let _ = markdown.actions(document, here, None);
        });
        Markdown::complete(&mut case.documents, REVISION, at, CompletionTrigger::Typed).unwrap();
        Markdown::find(&mut case.documents, REVISION, at, DefinitionGoal::Definition).unwrap();
    }
}

#[test]
fn no_text_is_too_odd_to_answer_about() {
    let mut seed = 1u64;
    for _ in 0..1500 {
        let mut text = String::new();
        for _ in 0..14 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            text.push_str(PIECES[(seed >> 40) as usize % PIECES.len()]);
        }
        let asked = std::panic::catch_unwind(|| ask_everything(&mut case(&text)));
        assert!(asked.is_ok(), "{text:?}");
    }
}
