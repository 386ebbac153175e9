use crate::filtered;

fn made(arguments: &[&str], text: &str) -> String {
    filtered(arguments, text).expect(text)
}

#[test]
fn what_is_assigned_stands_in_one_column() {
    assert_eq!(
        made(&["--at", "="], "a = 1\n  long=two\n\nno sign\nx == y\nc=d => \"=\"\n"),
        "a      = 1\n  long = two\n\nno sign\nx == y\nc      = d => \"=\"\n"
    );
}

#[test]
fn only_the_first_separator_counts_if_that_is_wished() {
    assert_eq!(made(&["--at", ":", "--first"], "a: b: c\nlong: ddd: e"), "a:    b: c\nlong: ddd: e");
    assert_eq!(made(&["--at", ":"], "a: b: c\nlong: ddd: e"), "a:    b:   c\nlong: ddd: e");
    assert_eq!(made(&["--at", ","], "a,bb,c\naaa,b,c\n"), "a,   bb, c\naaa, b,  c\n");
}

#[test]
fn tables_keep_their_lines() {
    assert_eq!(made(&["--at", "|"], "| a | long |\n|---|---|\n| wide | b |\n"), "| a    | long |\n| ---  | ---  |\n| wide | b    |\n");
}

#[test]
fn without_a_separator_white_space_separates() {
    assert_eq!(made(&[], "a  b\tc\n  long \"x y\" d\n"), "a      b     c\n  long \"x y\" d\n");
    assert_eq!(made(&["--at", " "], "a b\nccc d"), "a   b\nccc d");
}

#[test]
fn numbers_stand_at_the_right_if_that_is_wished() {
    assert_eq!(made(&["--at", ",", "--right"], "a,1,x\nb,-12.5,y\nc,word,z\n"), "a,     1, x\nb, -12.5, y\nc, word,  z\n");
}

#[test]
fn columns_are_counted_as_they_are_seen() {
    assert_eq!(made(&["--at", "="], "海=1\nab=2\ne\u{301}=3\n"), "海 = 1\nab = 2\ne\u{301}  = 3\n");
}

#[test]
fn what_is_aligned_stays_as_it_is() {
    for text in ["a  = 1\nbb = 2\n", "a,  b\ncc, d\n", "", "\n\n", "= 1\n", "  = x\n", "\"a=b\n"] {
        for arguments in [["--at", "="], ["--at", ","]] {
            let once = made(&arguments, text);
            assert_eq!(made(&arguments, &once), once, "{text:?}");
        }
    }
    assert_eq!(made(&["--at", "="], "a  = 1\nbb = 2\n"), "a  = 1\nbb = 2\n");
}

#[test]
fn what_is_not_known_is_refused() {
    assert_eq!(filtered(&["--up"], "").expect_err("no option"), "There is no option “--up”.");
}
