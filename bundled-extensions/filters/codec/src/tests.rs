use crate::filtered;

fn code(arguments: &str, text: &str) -> Result<String, String> {
    filtered(&arguments.split(' ').collect::<Vec<_>>(), text)
}

fn made(arguments: &str, text: &str) -> String {
    code(arguments, text).unwrap_or_else(|words| panic!("{arguments} {text:?}: {words}"))
}

fn refused(arguments: &str, text: &str) -> String {
    code(arguments, text).expect_err(text)
}

#[test]
fn base64_is_that_of_the_standard() {
    let known = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")];
    for (text, code) in known {
        assert_eq!(made("base64 encode", text), code);
        assert_eq!(made("base64 decode", code), text);
        assert_eq!(made("base64 decode", code.trim_end_matches('=')), text);
    }
    assert_eq!(made("base64 encode", "a>>?🏝"), "YT4+P/Cfj50=");
    assert_eq!(made("base64 encode url", "a>>?🏝"), "YT4-P_Cfj50");
    assert_eq!(made("base64 decode", " YT4-\nP/Cf j50\n"), "a>>?🏝");
}

#[test]
fn what_is_no_base64_is_refused_with_its_place() {
    assert_eq!(refused("base64 decode", "Zm9é"), "Character 4 (“é”) is not Base64.");
    assert_eq!(refused("base64 decode", "Zg==Zg=="), "Character 5 (“Z”) is not Base64.");
    assert!(refused("base64 decode", "Zm9vY").contains("too few"));
    assert!(refused("base64 decode", "//4=").contains("no text in UTF-8"));
}

#[test]
fn parts_of_urls_are_encoded_and_decoded() {
    assert_eq!(made("url encode", "a b/é?x=1&y~z.-_"), "a%20b%2F%C3%A9%3Fx%3D1%26y~z.-_");
    assert_eq!(made("url decode", "a%20b%2f%C3%A9+é"), "a b/é+é");
    assert_eq!(made("url decode plus", "a+b%2B"), "a b+");
    assert_eq!(refused("url decode", "é%2"), "Behind the % at character 2 there are not two hexadecimal digits.");
    assert!(refused("url decode", "%+1").contains("two hexadecimal digits"));
    assert!(refused("url decode", "%é").contains("two hexadecimal digits"));
    assert!(refused("url decode", "%ff").contains("no text in UTF-8"));
}

#[test]
fn strings_of_json_are_written_and_read() {
    assert_eq!(made("json encode", "a\"\\\n\t\u{1}é🏝\u{2028}"), "\"a\\\"\\\\\\n\\t\\u0001é🏝\\u2028\"");
    assert_eq!(made("json decode", " \"a\\\"\\\\\\/\\n\\u00e9\\ud83c\\udfdd\"\n"), "a\"\\/\né🏝");
    for text in ["", "\"", "\r\u{8}\u{c}\u{7f}", "ünder the 🏝"] {
        assert_eq!(made("json decode", &made("json encode", text)), text);
    }
}

#[test]
fn what_is_no_string_of_json_is_refused() {
    assert!(refused("json decode", "a").contains("begins with a quotation mark"));
    assert!(refused("json decode", "\"a").contains("no quotation mark at its end"));
    assert!(refused("json decode", "\"a\" b").contains("more behind the string"));
    assert!(refused("json decode", "\"\n\"").contains("U+000A"));
    assert!(refused("json decode", "\"\\x\"").contains("no escape \\x"));
    assert!(refused("json decode", "\"\\u00g0\"").contains("four hexadecimal digits"));
    assert!(refused("json decode", "\"\\ud83c\"").contains("other half"));
    assert!(refused("json decode", "\"\\udfdd\"").contains("second half"));
    assert!(refused("json decode", "\"\\").contains("midst of an escape"));
}

#[test]
fn there_is_no_other_code() {
    assert_eq!(refused("rot13 encode", ""), "There is no code “rot13 encode”.");
}
