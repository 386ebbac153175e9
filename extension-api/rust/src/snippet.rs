//! The text of a snippet, with everything escaped that must be.

use std::fmt;

/// Builds the text of a snippet: plain text and places that the user visits with Tab.
///
/// ```
/// use atoll_extension::Snippet;
///
/// let snippet = Snippet::new().text("if ").placeholder(1, "ready").text(" {").end().text("}");
/// assert_eq!(snippet.to_string(), r"if ${1:ready} {$0\}");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Snippet {
    text: String,
}

impl Snippet {
    /// A snippet without anything.
    pub fn new() -> Snippet {
        Snippet::default()
    }

    /// Text as it is.
    pub fn text(mut self, text: &str) -> Snippet {
        escape(text, &mut self.text);
        self
    }

    /// An empty place to visit, from 1 on in the order of visits; the same number again repeats what is typed.
    pub fn stop(mut self, number: u32) -> Snippet {
        self.text.push_str(&format!("${{{number}}}"));
        self
    }

    /// A place to visit that holds a text at first; an empty one makes it a `stop`.
    pub fn placeholder(mut self, number: u32, text: &str) -> Snippet {
        if text.is_empty() {
            return self.stop(number);
        }
        self.text.push_str(&format!("${{{number}:"));
        escape(text, &mut self.text);
        self.text.push('}');
        self
    }

    /// A place to visit that offers texts to choose from, the first at first. The syntax has no way to write a comma, a bar or a line break in a
    /// choice: such texts are left out; without any other it becomes a `placeholder` of the first.
    pub fn choice(mut self, number: u32, texts: &[&str]) -> Snippet {
        let fit: Vec<&&str> = texts.iter().filter(|text| !text.is_empty() && !text.contains([',', '|', '\n'])).collect();
        if fit.is_empty() {
            return self.placeholder(number, texts.first().unwrap_or(&""));
        }
        self.text.push_str(&format!("${{{number}|"));
        for (index, text) in fit.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            escape(text, &mut self.text);
        }
        self.text.push_str("|}");
        self
    }

    /// Where the caret comes to rest; behind everything where this is not called.
    pub fn end(mut self) -> Snippet {
        self.text.push_str("$0");
        self
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

/// Writes a text with `$`, `}` and `\` escaped.
fn escape(text: &str, to: &mut String) {
    for character in text.chars() {
        if matches!(character, '$' | '}' | '\\') {
            to.push('\\');
        }
        to.push(character);
    }
}
