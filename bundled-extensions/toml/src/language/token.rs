//! The tokens of a whole document.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `[` that begins a table's header.
    Header,
    /// `[[` that begins a header of an array of tables.
    ArrayHeader,
    /// `]` or `]]` behind a header's key; empty where it is missing.
    HeaderEnd,
    /// One part of a key, with its quotes.
    Key,
    /// `.` between parts of a key.
    Dot,
    /// `=`; empty where it is missing.
    Equals,
    /// A string with its quotes.
    String,
    /// An integer.
    Integer,
    /// A float.
    Float,
    /// `true` or `false`.
    Boolean,
    /// A date, a time, or both.
    Date,
    /// Something that is no value in a value's place; empty where there is nothing.
    Bad,
    /// `[` of an array.
    ArrayOpen,
    /// `]` of an array; empty where it is missing.
    ArrayClose,
    /// `{`.
    BraceOpen,
    /// `}`; empty where it is missing.
    BraceClose,
    /// `,`.
    Comma,
    /// A comment from its `#` to the line's end.
    Comment,
    /// A line break outside of strings.
    Newline,
    /// What was skipped.
    Junk,
}

impl Kind {
    /// Whether a value may consist of this token alone.
    pub fn is_scalar(self) -> bool {
        matches!(self, Kind::String | Kind::Integer | Kind::Float | Kind::Boolean | Kind::Date | Kind::Bad)
    }

    /// Whether it opens an array or an inline table.
    pub fn opens(self) -> bool {
        matches!(self, Kind::ArrayOpen | Kind::BraceOpen)
    }

    /// Whether it closes an array or an inline table.
    pub fn closes(self) -> bool {
        matches!(self, Kind::ArrayClose | Kind::BraceClose)
    }
}

/// One token. In a parsed document tokens always follow the grammar: brackets are balanced and every key has a value, though a token that the
/// text lacks is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its first byte.
    pub start: u32,
    /// Behind its last byte.
    pub end: u32,
}

impl Token {
    /// Its text.
    pub fn text<'a>(&self, document: &'a str) -> &'a str {
        &document[self.start as usize..self.end as usize]
    }
}

/// The index of the token that closes what the token at `open` opens, or that of the token itself.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (index, token) in tokens.iter().enumerate().skip(open) {
        depth += usize::from(token.kind.opens());
        depth -= usize::from(token.kind.closes());
        if depth == 0 {
            return index;
        }
    }
    open
}
