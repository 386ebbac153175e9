//! Inlines: what stands in the content of a block, as a flat list of pieces in which beginnings and ends nest.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::emphasis::{self, Run};
use super::{entity, html, reference};

/// A piece of content.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Plain text.
    Text,
    /// A character behind a backslash.
    Escape,
    /// A character by name or number.
    Entity(String),
    /// Code; the range between the marks.
    Code(Range<usize>),
    /// Raw HTML.
    Html,
    /// `<https://…>`, or `<name@host>` if true.
    Autolink(bool),
    /// A line break that is kept, or not.
    Break(bool),
    /// Marks of emphasis.
    Run(Run),
    /// `[` or `![` that begins nothing.
    Bracket,
    /// The beginning of a link or image.
    LinkStart(usize),
    /// Its end.
    LinkEnd(usize),
}

/// A piece and where it stands.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is.
    pub piece: Piece,
    /// Where.
    pub range: Range<usize>,
}

/// How a link names its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `(destination "title")`, with the place of the destination.
    Inline(Range<usize>),
    /// By a label, whose place is given, and its key.
    Label(Range<usize>, String),
}

/// A link or image.
#[derive(Clone, Debug)]
pub struct Link {
    /// Whether it is an image.
    pub image: bool,
    /// From the first bracket to the end.
    pub range: Range<usize>,
    /// What stands between the brackets.
    pub text: Range<usize>,
    /// The destination itself; empty for labels.
    pub destination: String,
    /// The title itself.
    pub title: Option<String>,
    /// How it names its target.
    pub target: Target,
}

/// The inlines of one content.
#[derive(Clone, Debug, Default)]
pub struct Inlines {
    /// All pieces in order.
    pub parts: Vec<Part>,
    /// The links that pieces speak of.
    pub links: Vec<Link>,
    /// Labels in two brackets, `[text][label]`, that are not defined: where the label stands.
    pub undefined: Vec<Range<usize>>,
}

struct Opener {
    part: usize,
    image: bool,
    active: bool,
    /// No other bracket has begun between this one and what follows.
    last: bool,
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    result: Inlines,
    openers: Vec<Opener>,
    defined: &'a dyn Fn(&str) -> bool,
    /// Lengths of backtick runs that end nowhere behind the place.
    unclosed: BTreeSet<usize>,
    /// Kinds of `<!` and `<?` that end nowhere.
    unended: BTreeMap<u8, ()>,
}

/// The inlines of a content. `defined` tells whether a label's key has a definition.
pub fn inlines(text: &str, defined: &dyn Fn(&str) -> bool) -> Inlines {
    let mut scanner =
        Scanner { text, at: 0, result: Inlines::default(), openers: Vec::new(), defined, unclosed: BTreeSet::new(), unended: BTreeMap::new() };
    while scanner.at < text.len() {
        scanner.step();
    }
    scanner.pair(0);
    scanner.result
}

impl Scanner<'_> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn push(&mut self, piece: Piece, end: usize) {
        if matches!(piece, Piece::Text)
            && let Some(Part { piece: Piece::Text, range }) = self.result.parts.last_mut()
        {
            range.end = end;
        } else {
            self.result.parts.push(Part { piece, range: self.at..end });
        }
        self.at = end;
    }

    fn step(&mut self) {
        let rest = &self.text[self.at..];
        match rest.as_bytes()[0] {
            b'\n' => self.line_break(),
            b'\\' => match self.byte(self.at + 1) {
                Some(b'\n') => self.push(Piece::Break(true), self.at + 2),
                Some(next) if next.is_ascii_punctuation() => self.push(Piece::Escape, self.at + 2),
                _ => self.push(Piece::Text, self.at + 1),
            },
            b'`' => self.code(),
            mark @ (b'*' | b'_' | b'~') => self.run(mark),
            b'[' => self.bracket(false),
            b'!' if self.byte(self.at + 1) == Some(b'[') => self.bracket(true),
            b']' => self.close(),
            b'<' => self.angle(),
            b'&' => match entity::entity(rest) {
                Some((length, value)) => self.push(Piece::Entity(value), self.at + length),
                None => self.push(Piece::Text, self.at + 1),
            },
            b'!' => self.push(Piece::Text, self.at + 1),
            _ => {
                let special = |byte: &u8| matches!(byte, b'\n' | b'\\' | b'`' | b'*' | b'_' | b'~' | b'[' | b']' | b'!' | b'<' | b'&');
                let length = rest.as_bytes().iter().position(special).unwrap_or(rest.len());
                self.push(Piece::Text, self.at + length);
            }
        }
    }

    fn line_break(&mut self) {
        let before = &self.text[..self.at];
        let stripped = before.trim_end_matches(' ').len();
        let mut hard = false;
        if let Some(Part { piece: Piece::Text, range }) = self.result.parts.last_mut() {
            let end = stripped.max(range.start);
            hard = range.end - end >= 2;
            range.end = end;
            self.at = end;
            if range.start == range.end {
                self.result.parts.pop();
            }
        }
        let end = before.len() + 1;
        self.push(Piece::Break(hard), end);
    }

    fn code(&mut self) {
        let count = |at: usize| self.text.as_bytes()[at..].iter().take_while(|byte| **byte == b'`').count();
        let length = count(self.at);
        let start = self.at + length;
        let mut at = start;
        if !self.unclosed.contains(&length) {
            while let Some(found) = self.text.as_bytes()[at..].iter().position(|byte| *byte == b'`') {
                at += found;
                let other = count(at);
                if other == length {
                    self.push(Piece::Code(start..at), at + length);
                    return;
                }
                at += other;
            }
            self.unclosed.insert(length);
        }
        self.push(Piece::Text, start);
    }

    fn run(&mut self, mark: u8) {
        let length = self.text.as_bytes()[self.at..].iter().take_while(|byte| **byte == mark).count();
        let end = self.at + length;
        if mark == b'~' && length > 2 {
            self.push(Piece::Text, end);
            return;
        }
        let around = (self.text[..self.at].chars().next_back(), self.text[end..].chars().next());
        self.push(Piece::Run(Run::new(mark, self.at, end, around)), end);
    }

    fn bracket(&mut self, image: bool) {
        if let Some(opener) = self.openers.last_mut() {
            opener.last = false;
        }
        self.openers.push(Opener { part: self.result.parts.len(), image, active: true, last: true });
        self.push(Piece::Bracket, self.at + 1 + usize::from(image));
    }

    fn angle(&mut self) {
        let rest = &self.text[self.at..];
        if let Some((length, mail)) = autolink(rest) {
            self.push(Piece::Autolink(mail), self.at + length);
            return;
        }
        let kind = self.byte(self.at + 1).filter(|byte| matches!(byte, b'!' | b'?'));
        if kind.is_none_or(|kind| !self.unended.contains_key(&kind)) {
            if let Some(length) = html::inline(rest.as_bytes()) {
                self.push(Piece::Html, self.at + length);
                return;
            }
            let marks: &[&str] = &["<!--", "<?"];
            if let Some(kind) = kind.filter(|_| marks.iter().any(|mark| rest.starts_with(mark))) {
                self.unended.insert(kind, ());
            }
        }
        self.push(Piece::Text, self.at + 1);
    }

    fn close(&mut self) {
        let Some(opener) = self.openers.pop() else {
            self.push(Piece::Text, self.at + 1);
            return;
        };
        let link = if opener.active { self.target(&opener) } else { None };
        let Some((link, end)) = link else {
            self.push(Piece::Text, self.at + 1);
            return;
        };
        let number = self.result.links.len();
        self.result.links.push(link);
        self.pair(opener.part + 1);
        self.result.parts[opener.part].piece = Piece::LinkStart(number);
        self.result.parts.push(Part { piece: Piece::LinkEnd(number), range: self.at..end });
        self.at = end;
        if !opener.image {
            for other in self.openers.iter_mut().filter(|other| !other.image) {
                other.active = false;
            }
        }
    }

    fn target(&mut self, opener: &Opener) -> Option<(Link, usize)> {
        let start = self.result.parts[opener.part].range.clone();
        let text = start.end..self.at;
        let after = self.at + 1;
        let link = |target, destination, title, end: usize| {
            Some((Link { image: opener.image, range: start.start..end, text: text.clone(), destination, title, target }, end))
        };
        if let Some((place, title, end)) = inline_target(self.text, after) {
            return link(Target::Inline(place.clone()), entity::unescape(&self.text[place]), title, end);
        }
        let label = reference::label(self.text, after);
        let full = label.clone().filter(|label| !label.is_empty());
        if let Some(label) = full {
            let key = reference::key(&self.text[label.clone()]);
            if (self.defined)(&key) {
                let end = label.end + 1;
                return link(Target::Label(label, key), String::new(), None, end);
            }
            if !key.is_empty() {
                self.result.undefined.push(label);
            }
            return None;
        }
        let key = reference::key(&self.text[text.clone()]);
        let usable = opener.last && text.len() <= 999 && !key.is_empty();
        if usable && (self.defined)(&key) {
            let end = label.map_or(after, |label| label.end + 1);
            return link(Target::Label(text.clone(), key), String::new(), None, end);
        }
        if usable && label.is_some() {
            self.result.undefined.push(text);
        }
        None
    }

    fn pair(&mut self, from: usize) {
        let runs = self.result.parts[from..].iter_mut().filter_map(|part| match &mut part.piece {
            Piece::Run(run) => Some(run),
            _ => None,
        });
        emphasis::pair(&mut runs.collect::<Vec<_>>());
        // what has not found its match inside of a link finds none outside
        if from > 0 {
            for part in &mut self.result.parts[from..] {
                if let Piece::Run(run) = &mut part.piece {
                    run.settle();
                }
            }
        }
    }
}

/// `(destination "title")` at `at`: where the destination stands, the title, and where it all ends.
fn inline_target(text: &str, at: usize) -> Option<(Range<usize>, Option<String>, usize)> {
    if text.as_bytes().get(at) != Some(&b'(') {
        return None;
    }
    let (place, after) = reference::destination(text, reference::spaces(text, at + 1))?;
    let next = reference::spaces(text, after);
    let (title, next) = match if next > after { reference::title(text, next) } else { None } {
        Some((range, end)) => (Some(entity::unescape(&text[range])), reference::spaces(text, end)),
        None => (None, next),
    };
    (text.as_bytes().get(next) == Some(&b')')).then_some((place, title, next + 1))
}

/// The length of an autolink at the start of `text`, and whether it is a mail address.
fn autolink(text: &str) -> Option<(usize, bool)> {
    let end = text.bytes().take(2048).position(|byte| byte == b'>')?;
    let inner = &text[1..end];
    if inner.bytes().any(|byte| byte <= b' ' || byte == b'<') {
        return None;
    }
    if let Some((scheme, _)) = inner.split_once(':') {
        let letters = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-'));
        if (2..=32).contains(&scheme.len()) && letters && scheme.as_bytes()[0].is_ascii_alphabetic() {
            return Some((end + 1, false));
        }
    }
    let (name, host) = inner.split_once('@')?;
    let name_fits = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte));
    let part = |part: &str| {
        (1..=63).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    (name_fits && host.split('.').all(part)).then_some((end + 1, true))
}
