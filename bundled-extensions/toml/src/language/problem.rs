//! What can be wrong with a TOML document.

/// A stretch of the text in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first byte.
    pub start: usize,
    /// Behind the last byte.
    pub end: usize,
}

impl Place {
    /// The stretch `start..end`.
    pub fn new(start: usize, end: usize) -> Place {
        Place { start, end }
    }
}

/// The kinds of problems. Their names are stable: people filter by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character that no TOML text may contain unescaped.
    ControlCharacter,
    /// A key was expected.
    ExpectedKey,
    /// A bare key with characters that need quotes.
    InvalidKey,
    /// A multi-line string as a key.
    MultilineKey,
    /// No `=` behind a key.
    ExpectedEquals,
    /// No value where there must be one.
    ExpectedValue,
    /// A word that is no value.
    InvalidValue,
    /// A number against the rules.
    InvalidNumber,
    /// An integer beyond 64 bits.
    IntegerOutOfRange,
    /// A float beyond what 64 bits hold; a warning.
    FloatOutOfRange,
    /// A date or time against the rules, or one that does not exist.
    InvalidDate,
    /// A string without its closing quotes.
    UnclosedString,
    /// An escape that TOML does not know.
    InvalidEscape,
    /// An array without `]`.
    UnclosedArray,
    /// An inline table without `}`.
    UnclosedInlineTable,
    /// A header without its closing brackets.
    UnclosedHeader,
    /// No `,` between two elements.
    ExpectedComma,
    /// A comma behind an inline table's last entry.
    TrailingComma,
    /// A line break inside of an inline table.
    NewlineInInlineTable,
    /// Something else behind a complete line.
    ExpectedLineEnd,
    /// A key that has a value already.
    DuplicateKey,
    /// A table that was defined already.
    DuplicateTable,
    /// A key below something that is no table.
    NotATable,
    /// A key that would extend an inline table.
    ClosedInlineTable,
    /// An array of tables and something else under one name.
    NotAnArrayOfTables,
    /// A value of another kind than the key of a well-known file has; a warning.
    UnexpectedValue,
}

impl Code {
    /// The stable name, such as `duplicate-key`.
    pub fn name(self) -> &'static str {
        match self {
            Code::ControlCharacter => "control-character",
            Code::ExpectedKey => "expected-key",
            Code::InvalidKey => "invalid-key",
            Code::MultilineKey => "multiline-key",
            Code::ExpectedEquals => "expected-equals",
            Code::ExpectedValue => "expected-value",
            Code::InvalidValue => "invalid-value",
            Code::InvalidNumber => "invalid-number",
            Code::IntegerOutOfRange => "integer-out-of-range",
            Code::FloatOutOfRange => "float-out-of-range",
            Code::InvalidDate => "invalid-date",
            Code::UnclosedString => "unclosed-string",
            Code::InvalidEscape => "invalid-escape",
            Code::UnclosedArray => "unclosed-array",
            Code::UnclosedInlineTable => "unclosed-inline-table",
            Code::UnclosedHeader => "unclosed-header",
            Code::ExpectedComma => "expected-comma",
            Code::TrailingComma => "trailing-comma",
            Code::NewlineInInlineTable => "newline-in-inline-table",
            Code::ExpectedLineEnd => "expected-line-end",
            Code::DuplicateKey => "duplicate-key",
            Code::DuplicateTable => "duplicate-table",
            Code::NotATable => "not-a-table",
            Code::ClosedInlineTable => "closed-inline-table",
            Code::NotAnArrayOfTables => "not-an-array-of-tables",
            Code::UnexpectedValue => "unexpected-value",
        }
    }

    /// Whether the document is valid TOML all the same.
    pub fn is_warning(self) -> bool {
        matches!(self, Code::FloatOutOfRange | Code::UnexpectedValue)
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// One sentence.
    pub message: String,
    /// Another place that explains it, with a sentence.
    pub related: Option<(Place, &'static str)>,
}

impl Problem {
    /// A problem without a related place.
    pub fn new(code: Code, start: usize, end: usize, message: impl Into<String>) -> Problem {
        Problem { code, place: Place::new(start, end), message: message.into(), related: None }
    }
}
