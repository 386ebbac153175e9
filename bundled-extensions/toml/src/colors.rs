//! Colours: a scanner that can begin anywhere it once was, and the places it remembers.

pub mod marks;
pub mod scanner;

/// The scopes that tokens refer to, in the order of [`Scope`].
pub const SCOPES: &[&str] = &[
    "comment",
    "property",
    "type",
    "string",
    "string.escape",
    "string.special",
    "number",
    "constant.builtin",
    "operator",
    "punctuation.bracket",
    "punctuation.delimiter",
    "error",
];

/// What a stretch of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A comment.
    Comment,
    /// A part of a key.
    Property,
    /// A part of a header's key.
    Type,
    /// A string.
    String,
    /// An escape in a string or quoted key.
    Escape,
    /// A date or time.
    Date,
    /// A number.
    Number,
    /// A boolean.
    Constant,
    /// `=`.
    Operator,
    /// A bracket.
    Bracket,
    /// `,` or `.`.
    Delimiter,
    /// What is not TOML.
    Error,
}
