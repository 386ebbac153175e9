//! What a word is.

/// Shorter words are typed faster than chosen.
const SHORTEST: usize = 3;
/// Longer ones, in UTF-16 code units, are data rather than words.
pub const LONGEST: u32 = 100;

/// Whether a character is part of words.
pub fn is_word(character: char) -> bool {
    character == '_' || character.is_alphanumeric()
}

/// The words that start in the first `limit` UTF-16 code units of `text`. `before` is the character before it, and `text` reaches far enough behind
/// the limit for a word of the greatest length to end.
pub fn words<'a>(text: &'a str, before: Option<char>, limit: u32, mut found: impl FnMut(&'a str)) {
    let mut units = 0;
    let mut inside = before.is_some_and(is_word);
    let mut start: Option<(usize, u32)> = None;
    for (at, character) in text.char_indices() {
        if is_word(character) {
            if !inside && units < limit {
                start = Some((at, units));
            }
            inside = true;
        } else {
            if let Some((from, first)) = start.take() {
                report(&text[from..at], units - first, &mut found);
            }
            inside = false;
            if units >= limit {
                return;
            }
        }
        units += character.len_utf16() as u32;
    }
    if let Some((from, first)) = start {
        report(&text[from..], units - first, &mut found);
    }
}

fn report<'a>(word: &'a str, units: u32, found: &mut impl FnMut(&'a str)) {
    let starts_well = word.chars().next().is_some_and(|first| !first.is_numeric());
    if units <= LONGEST && starts_well && word.chars().nth(SHORTEST - 1).is_some() {
        found(word);
    }
}

/// How many bytes at the end of `text` belong to a word that ends there.
pub fn tail(text: &str) -> usize {
    text.len() - text.trim_end_matches(is_word).len()
}

/// How many bytes at the start of `text` belong to a word that starts or goes on there.
pub fn head(text: &str) -> usize {
    text.len() - text.trim_start_matches(is_word).len()
}

/// Whether the typed letters stand in the word in order, whatever their case, the first at the start of the word or of one of its parts, as `Map`
/// in `HashMap` or `map` in `hash_map`.
pub fn fits(word: &str, typed: &str) -> bool {
    let Some(first) = typed.chars().next() else { return true };
    let mut previous = None;
    word.char_indices().any(|(at, character)| {
        let starts_part = match previous {
            None => true,
            Some(before) => before == '_' || (character.is_uppercase() && !char::is_uppercase(before)),
        };
        previous = Some(character);
        starts_part && same(character, first) && in_order(&word[at..], typed)
    })
}

fn in_order(word: &str, typed: &str) -> bool {
    let mut rest = word.chars();
    typed.chars().all(|letter| rest.any(|character| same(character, letter)))
}

fn same(a: char, b: char) -> bool {
    a == b || (a.is_ascii() && b.is_ascii() && a.eq_ignore_ascii_case(&b)) || a.to_lowercase().eq(b.to_lowercase())
}
