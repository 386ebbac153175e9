//! Whether the values of a document are of the kinds that its file's schema knows.

use crate::entries::Entry;
use crate::language::problem::{Code, Problem};
use crate::language::quoted;
use crate::language::token::{Kind, Token};
use crate::schema::{Known, Schema};

/// At most this many values are told of; a file with more is of another kind than its name says.
const MOST: usize = 200;

/// A warning for each value that is of none of the kinds its key may have, in order.
pub fn problems(text: &str, tokens: &[Token], entries: &[Entry], schema: &Schema) -> Vec<Problem> {
    entries.iter().filter_map(|entry| problem(text, tokens, entries, schema, entry)).take(MOST).collect()
}

fn problem(text: &str, tokens: &[Token], entries: &[Entry], schema: &Schema, entry: &Entry) -> Option<Problem> {
    let (first, last) = entry.value?;
    let known = schema.key(&entry.path)?;
    let (start, end) = (tokens[first].start as usize, tokens[last].end as usize);
    let kind = tokens[first].kind;
    // what the grammar lacks is told of already
    if kind == Kind::Bad || start == end || fits(known, kind, &text[start..tokens[first].end as usize]) {
        return None;
    }
    if kind == Kind::BraceOpen && schema.inherits() && inherits(entries, entry) {
        return None;
    }
    let written = match kind {
        Kind::String if known.alternatives().any(|word| word.starts_with('"')) => "this string",
        Kind::String => "a string",
        Kind::Integer | Kind::Float => "a number",
        Kind::Boolean => "a boolean",
        Kind::Date => "a date",
        Kind::ArrayOpen => "an array",
        _ => "a table",
    };
    let message = format!("`{}` is {}, not {written}.", entry.path.last()?, known.kinds());
    Some(Problem::new(Code::UnexpectedValue, start, end, message))
}

/// Whether a table only says that the value is another file's: `{ workspace = true }`.
fn inherits(entries: &[Entry], entry: &Entry) -> bool {
    let inside = |other: &&Entry| other.known == entry.path.len() && other.range.start > entry.range.start && other.range.end <= entry.range.end;
    entries.iter().filter(inside).any(|other| other.path.last().is_some_and(|name| name == "workspace"))
}

fn fits(known: &Known, kind: Kind, written: &str) -> bool {
    known.alternatives().any(|alternative| match alternative {
        "string" => kind == Kind::String,
        "boolean" => kind == Kind::Boolean,
        "number" => matches!(kind, Kind::Integer | Kind::Float),
        "array" => kind == Kind::ArrayOpen,
        "table" => kind == Kind::BraceOpen,
        "tables" => kind == Kind::ArrayOpen,
        "version" => matches!(kind, Kind::String | Kind::BraceOpen),
        "value" => true,
        word => kind == Kind::String && quoted::decode(written) == word.trim_matches('"'),
    })
}
