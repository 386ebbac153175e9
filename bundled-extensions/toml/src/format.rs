//! Formatting: only what stands between tokens changes, and commas at the ends of arrays. Numbers, strings, keys and comments stay as they are
//! written, and so does every line break that somebody put into an array.

use crate::language::token::{Kind, Token};

/// The wishes of whoever asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Columns of one step of indentation.
    pub indent: u32,
    /// Spaces rather than tabs.
    pub spaces: bool,
    /// Remove blanks at line ends.
    pub trim: bool,
    /// End the document with one line break.
    pub final_newline: bool,
    /// Arrays on one line that pass this column get a line for each element.
    pub width: Option<u32>,
}

/// One edit in bytes of the text before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where the replaced part begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What takes its place.
    pub text: String,
}

/// At most this many blank lines in a row stay.
const BLANK_LINES: usize = 2;
/// Arrays nested deeper are indented no further.
const DEEPEST: usize = 32;

/// The edits that format a document without errors.
pub fn format(text: &str, tokens: &[Token], style: Style) -> Vec<Edit> {
    let mut format = Format { text, style, frames: Vec::new(), column: 0, edits: Vec::new(), at: bom(text) };
    let broken = directly_broken(tokens);
    let significant: Vec<(usize, Token)> = tokens.iter().copied().enumerate().filter(|(_, token)| token.kind != Kind::Newline).collect();
    let mut before = None;
    for (index, &(number, token)) in significant.iter().enumerate() {
        let next = significant.get(index + 1).map(|(_, next)| next.kind);
        if token.kind == Kind::Comma && next == Some(Kind::ArrayClose) && format.drops_last_comma() {
            continue;
        }
        let wanted = format.gap(before, token);
        format.place(token, &wanted);
        if token.kind.opens() {
            format.open(&significant[index..], token.kind == Kind::ArrayOpen, broken[number]);
        } else if token.kind.closes() {
            format.frames.pop();
        }
        before = Some(token.kind);
    }
    format.finish(before.is_some());
    format.edits
}

/// Where the document begins behind a byte order mark.
fn bom(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { 3 } else { 0 }
}

/// For each opening bracket, whether a line break stands directly in it and not only in a bracket further inside.
fn directly_broken(tokens: &[Token]) -> Vec<bool> {
    let mut broken = vec![false; tokens.len()];
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if token.kind.opens() {
            open.push(index);
        } else if token.kind.closes() {
            open.pop();
        } else if let (Kind::Newline, Some(&around)) = (token.kind, open.last()) {
            broken[around] = true;
        }
    }
    broken
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Layout {
    /// On one line, as written.
    Flat,
    /// With the line breaks that are written.
    Written,
    /// One element a line, since it is too wide.
    Expanded,
}

#[derive(Clone, Copy, Debug)]
struct Frame {
    layout: Layout,
    /// Whether it is an inline table or lies in one.
    in_braces: bool,
    /// Steps of indentation of the lines in it.
    depth: usize,
}

struct Format<'a> {
    text: &'a str,
    style: Style,
    frames: Vec<Frame>,
    /// Characters since the line's start in the result.
    column: usize,
    edits: Vec<Edit>,
    /// Behind the last token that was placed.
    at: usize,
}

impl Format<'_> {
    fn layout(&self) -> Layout {
        self.frames.last().map_or(Layout::Flat, |frame| frame.layout)
    }

    fn drops_last_comma(&self) -> bool {
        self.layout() == Layout::Flat
    }

    /// What is to stand before `next`.
    fn gap(&self, before: Option<Kind>, next: Token) -> String {
        let gap = &self.text[self.at..next.start as usize];
        let breaks = gap.bytes().filter(|&b| b == b'\n').count();
        let Some(before) = before else { return self.kept(gap, 0) };
        if self.layout() == Layout::Expanded && next.kind != Kind::Comma {
            if next.kind == Kind::ArrayClose {
                let comma = if before == Kind::Comma { "" } else { "," };
                return format!("{comma}\n{}", self.indentation(1));
            }
            if matches!(before, Kind::ArrayOpen | Kind::Comma) {
                return format!("\n{}", self.indentation(0));
            }
        }
        if breaks == 0 {
            return self.inline_gap(before, next.kind, gap);
        }
        if self.frames.is_empty() {
            return self.kept(gap, breaks.min(BLANK_LINES + 1));
        }
        if next.kind == Kind::Comma && before != Kind::Comment {
            return String::new();
        }
        let edge = before == Kind::ArrayOpen || next.kind == Kind::ArrayClose;
        let out = usize::from(next.kind == Kind::ArrayClose);
        self.kept(gap, if edge { 1 } else { breaks.min(BLANK_LINES) }) + &self.indentation(out)
    }

    /// So many line breaks; where blanks at line ends are to stay, with those that stand before them.
    fn kept(&self, gap: &str, breaks: usize) -> String {
        if self.style.trim || breaks == 0 {
            return "\n".repeat(breaks);
        }
        gap.split_inclusive('\n').filter(|line| line.ends_with('\n')).take(breaks).collect()
    }

    fn inline_gap(&self, before: Kind, next: Kind, gap: &str) -> String {
        let blank = match (before, next) {
            (_, Kind::Comment) => return if gap.is_empty() { " ".to_owned() } else { gap.to_owned() },
            (Kind::BraceOpen, Kind::BraceClose) => false,
            (Kind::BraceOpen, _) | (_, Kind::BraceClose) => true,
            (Kind::Header | Kind::ArrayHeader | Kind::Dot | Kind::ArrayOpen, _) => false,
            (_, Kind::HeaderEnd | Kind::Dot | Kind::Comma | Kind::ArrayClose) => false,
            _ => true,
        };
        if blank { " ".to_owned() } else { String::new() }
    }

    /// The indentation of a line in the open arrays, without the innermost `out` of them.
    fn indentation(&self, out: usize) -> String {
        let inner = self.frames.len().saturating_sub(out);
        let depth = self.frames[..inner].last().map_or(0, |frame| frame.depth).min(DEEPEST);
        if self.style.spaces { " ".repeat(depth * self.style.indent as usize) } else { "\t".repeat(depth) }
    }

    /// Puts a token behind its gap.
    fn place(&mut self, token: Token, gap: &str) {
        self.replace(token.start as usize, gap);
        let shown = token.text(self.text);
        let shown = if token.kind == Kind::Comment && self.style.trim { shown.trim_end_matches([' ', '\t']) } else { shown };
        self.advance(shown);
        self.at = token.start as usize + shown.len();
    }

    /// Replaces what stands between the last token and `end`, where it differs.
    fn replace(&mut self, end: usize, wanted: &str) {
        self.advance(wanted);
        let mut old = &self.text[self.at..end];
        let mut start = self.at;
        let mut new = wanted;
        if old == new {
            return;
        }
        let same = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        // Gaps are made of ASCII, so any byte is a place between characters.
        (old, new, start) = (&old[same..], &new[same..], start + same);
        let tail = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
        let text = new[..new.len() - tail].to_owned();
        self.edits.push(Edit { start, end: start + old.len() - tail, text });
    }

    fn advance(&mut self, shown: &str) {
        match shown.rfind('\n') {
            Some(last) => self.column = self.width_of(&shown[last + 1..]),
            None => self.column += self.width_of(shown),
        }
    }

    fn width_of(&self, shown: &str) -> usize {
        shown.chars().map(|c| if c == '\t' { self.style.indent as usize } else { 1 }).sum()
    }

    /// Decides how the bracket at the start of `rest` is laid out; the column is the one behind it.
    fn open(&mut self, rest: &[(usize, Token)], array: bool, broken: bool) {
        let around = self.frames.last();
        let in_braces = !array || around.is_some_and(|frame| frame.in_braces);
        let depth = around.map_or(0, |frame| frame.depth);
        let may_expand = !in_braces && depth < DEEPEST && rest.get(1).is_some_and(|(_, next)| next.kind != Kind::ArrayClose);
        let layout = match self.style.width {
            _ if broken => Layout::Written,
            Some(width) if may_expand && !self.fits(rest, width as usize) => Layout::Expanded,
            _ => Layout::Flat,
        };
        self.frames.push(Frame { layout, in_braces, depth: depth + usize::from(layout != Layout::Flat) });
    }

    /// Whether an array and the comma behind it fit on the line. One that has line breaks further inside stays as it is.
    fn fits(&self, rest: &[(usize, Token)], width: usize) -> bool {
        let mut column = self.column + 1;
        let mut depth = 1;
        let mut fits = true;
        for (index, pair) in rest.windows(2).enumerate() {
            let (before, token) = (pair[0].1, pair[1].1);
            let gap = &self.text[before.end as usize..token.start as usize];
            let shown = token.text(self.text);
            if gap.contains('\n') || shown.contains('\n') {
                return true;
            }
            let dropped = token.kind == Kind::Comma && rest.get(index + 2).is_some_and(|(_, next)| next.kind == Kind::ArrayClose);
            if !dropped {
                column += self.inline_gap(before.kind, token.kind, gap).len() + self.width_of(shown);
            }
            depth += usize::from(token.kind.opens());
            depth -= usize::from(token.kind.closes());
            fits &= column <= width;
            if depth == 0 || column > width + 256 {
                break;
            }
        }
        fits
    }

    fn finish(&mut self, anything: bool) {
        let gap = &self.text[self.at..];
        let breaks = gap.bytes().filter(|&b| b == b'\n').count();
        let wanted = match (anything, self.style.final_newline) {
            (true, true) => self.kept(gap, 1.min(breaks)) + if breaks == 0 { "\n" } else { "" },
            (false, true) => String::new(),
            (_, false) if self.style.trim => "\n".repeat(breaks),
            (_, false) => gap.to_owned(),
        };
        self.replace(self.text.len(), &wanted);
    }
}
