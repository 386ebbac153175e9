//! Documents that are TOML, and documents that are not with every problem in its exact place.

#[path = "../common/mod.rs"]
mod common;
mod invalid;

use common::{errors, parsed};
use invalid::INVALID;

/// Valid documents.
const VALID: &[&str] = &[
    "",
    "\n",
    "\n\n",
    "# comment",
    "#",
    "# é 😀\n",
    " \t# indented",
    "a=1",
    "a = 1 # note",
    "\ta\t=\t1\t",
    "a-b_c = 1",
    "1 = 1",
    "1234 = 'x'",
    "-- = 1",
    "_ = 1",
    "3.14 = 'pi'",
    "true = 1",
    "inf = 1",
    "1979-05-27 = 1",
    "\"\" = 1",
    "'' = 1",
    "\"a b\" = 1",
    "'a.b' = 1",
    "\"a\\u00e9\" = 1",
    "a . b = 1",
    "a.\"b\".'c' = 1",
    "a.b = 1\na.c = 2",
    "a.b.c = 1\na.b.d = 2",
    "a.b = 1\nc = 1\na.d = 2",
    "a = ''",
    "a = \"\"",
    "a = '''\n'''",
    "a = \"\"\"\n\"\"\"",
    "a = \"\"\"\"\"\"",
    "a = ''''''",
    "a = \"\"\"\"a\"\"\"",
    "a = \"\"\"a\"\"\"\"",
    "a = \"\"\"a\"\"\"\"\"",
    "a = '''a'''''",
    "a = '''''a'''",
    "a = \"\"\"a \"\" b\"\"\"",
    "a = '\\'",
    "a = 'C:\\x'",
    "a = \"\\b\\t\\n\\f\\r\\\"\\\\\"",
    "a = \"\\u0000\"",
    "a = \"\\uD7FF\\uE000\"",
    "a = \"\\U0010FFFF\"",
    "a = \"\\U0001F600\"",
    "a = \"\t\"",
    "a = '\t'",
    "a = \"\u{80}\"",
    "a = \"\"\"\\\n   x\"\"\"",
    "a = \"\"\"\\   \n\n  x\"\"\"",
    "a = \"\"\"x \\\n\"\"\"",
    "a = \"\"\"\\\"\"\"\"\"\"",
    "a = \"# no comment\"",
    "a = 0",
    "a = +0",
    "a = -0",
    "a = 1_000",
    "a = 1_2_3",
    "a = 9223372036854775807",
    "a = -9223372036854775808",
    "a = 0x0",
    "a = 0xDEADbeef",
    "a = 0xdead_beef",
    "a = 0x00ff",
    "a = 0o01234567",
    "a = 0b0110",
    "a = 0b0_1",
    "a = 0x7fffffffffffffff",
    "a = 1.0",
    "a = 0.1",
    "a = -0.0",
    "a = +1.5",
    "a = 1e5",
    "a = 1E5",
    "a = 1e+5",
    "a = 1e-05",
    "a = 1.5e00",
    "a = 1_0.0_1e1_0",
    "a = 0e0",
    "a = inf",
    "a = +inf",
    "a = -inf",
    "a = nan",
    "a = +nan",
    "a = -nan",
    "a = true",
    "a = false",
    "a = 1979-05-27",
    "a = 07:32:00",
    "a = 00:00:00.000001",
    "a = 1979-05-27T07:32:00",
    "a = 1979-05-27t07:32:00z",
    "a = 1979-05-27 07:32:00Z",
    "a = 1979-05-27T00:32:00.5-07:00",
    "a = 2000-02-29",
    "a = 2024-02-29",
    "a = 0000-01-01",
    "a = 9999-12-31T23:59:59Z",
    "a = 1990-12-31T23:59:60Z",
    "a = 1979-05-27 # x",
    "a = 1979-05-27 ",
    "a = []",
    "a = [ ]",
    "a = [\n]",
    "a = [1]",
    "a = [1,]",
    "a = [1,2]",
    "a = [1, 'a', true, [], {}]",
    "a = [\n1,\n\n# c\n2 # d\n, # e\n]",
    "a = [[[[]]]]",
    "a = [[1,2],['a']]",
    "a = [{}, {b=1}]",
    "a = {}",
    "a = { }",
    "a = {b=1}",
    "a = { b = 1, c = 2 }",
    "a = {b.c=1, b.d=2}",
    "a = {b={c={}}}",
    "a = { b = [\n1\n] }",
    "a = {\"x y\" = 1, 'z' = 2}",
    "a = { b = \"\"\"\nx\"\"\" }",
    "[a]",
    "[ a ]",
    "[a.b]",
    "[ a . b ]",
    "[\"a\"]",
    "['']",
    "[a.'b c']",
    "[a]\n[b]",
    "[a]\n[a.b]",
    "[a.b]\n[a]",
    "[a.b.c]\n[a.b]\n[a]",
    "[a.b]\n[c]\n[a.d]",
    "[a] # c",
    "[a]\nb = 1\n[a.c]\nb = 1",
    "[1]",
    "[true]",
    "[1.2]",
    "[[a]]",
    "[[ a ]]",
    "[[a]]\n[[a]]",
    "[[a]]\n[a.b]\n[[a]]\n[a.b]",
    "[[a]]\n[[a.b]]\n[[a.b]]\n[[a]]\n[[a.b]]",
    "[[a.b]]\n[a]",
    "[a]\n[[a.b]]",
    "[[a]]\nb.c = 1\n[[a]]\nb.c = 1",
    "[a]\nb.c = 1\n[a.b.d]\ne = 1",
    "[a.b.c]\n[a]\nd.e = 1",
    "a = 1\n[b]\na = 1",
    "[a]\n[\"a.b\"]",
    "a.b.c = 1\n[d]\na.b.c = 1",
    "[[a.b.c]]\n[[a.b.c]]",
    "[a]\nb = {c = 1}",
    "\u{FEFF}a = 1",
    "a = 1\r\nb = 2\r\n",
    "a = \"\"\"\r\nx\r\n\"\"\"",
    "a = [\r\n1,\r\n]",
];

#[test]
fn valid_documents_have_no_problems() {
    for text in VALID {
        assert_eq!(errors(text), [], "{text:?}");
    }
}

#[test]
fn each_problem_is_found_alone_and_in_its_place() {
    let mut wrong = Vec::new();
    for (code, marked) in INVALID {
        let text = marked.replace(['«', '»'], "").replace('‹', "\u{1}");
        let plain = marked.replace('‹', "\u{1}");
        let (start, end) = (plain.find('«').unwrap(), plain.find('»').unwrap() - '«'.len_utf8());
        let found: Vec<_> = errors(&text).iter().map(|it| (it.code.name(), it.place.start, it.place.end)).collect();
        if found != [(*code, start, end)] {
            wrong.push(format!("{marked:?} wants {code} {start}..{end}, has {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), INVALID.len(), wrong.join("\n"));
}

#[test]
fn every_control_character_is_refused_where_it_stands() {
    for c in (0..0x20u8).chain([0x7F]).map(char::from).filter(|c| !matches!(c, '\t' | '\n')) {
        for (before, after) in [("a = \"", "\""), ("a = '", "'"), ("a = \"\"\"", "\"\"\""), ("a = '''", "'''"), ("# ", " x")] {
            let found = errors(&format!("{before}{c}{after}"));
            assert_eq!(found.len(), 1, "U+{:04X} in {before}", c as u32);
            assert_eq!((found[0].code.name(), found[0].place.start), ("control-character", before.len()));
        }
        assert!(!errors(&format!("a = 1{c}2")).is_empty() && !errors(&format!("a{c} = 1")).is_empty());
    }
}

#[test]
fn every_day_of_a_year_is_known() {
    for (year, leap) in [(1900, false), (2000, true), (2023, false), (2024, true)] {
        for month in 0..=13 {
            let last = match month {
                1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
                4 | 6 | 9 | 11 => 30,
                2 => 28 + i32::from(leap),
                _ => 0,
            };
            for day in 0..=32 {
                let text = format!("a = {year}-{month:02}-{day:02}");
                assert_eq!(errors(&text).is_empty(), (1..=last).contains(&day), "{text}");
            }
        }
    }
}

#[test]
fn errors_do_not_hide_each_other() {
    let text = "a = tru\nb = 1\nb = 2\n[c\nd = [1 2]\ne = \"\\q\ng = {x = 1,}\n[c]\nh = 1979-02-30\n";
    let codes: Vec<_> = errors(text).iter().map(|it| it.code.name()).collect();
    let wanted = [
        "invalid-value",
        "duplicate-key",
        "unclosed-header",
        "expected-comma",
        "invalid-escape",
        "unclosed-string",
        "trailing-comma",
        "duplicate-table",
        "invalid-date",
    ];
    assert_eq!(codes, wanted);
}

#[test]
fn duplicates_point_to_the_first_definition() {
    let (place, _) = errors("a = 1\nb = 2\na = 3")[0].related.unwrap();
    assert_eq!((place.start, place.end), (0, 1));
}

#[test]
fn huge_floats_are_only_a_warning() {
    let parser = parsed("a = 1e400");
    assert!(parser.problems().len() == 1 && parser.problems()[0].code.is_warning());
}

#[test]
fn the_list_is_long_enough() {
    assert!(VALID.len() + INVALID.len() >= 250, "{} + {}", VALID.len(), INVALID.len());
}
