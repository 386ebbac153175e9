//! What a text declares.

use atoll_extension::{Span, Text};

use crate::words::{Kind, Word, words};

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    Function,
    Parameter,
    Value,
    Type,
}

/// A name with what it stands for.
#[derive(Clone, Debug)]
pub struct Declared {
    pub role: Role,
    pub name: String,
    pub span: Span,
    /// From its keyword to its end.
    pub whole: Span,
    /// Its type, where it has one.
    pub of: Option<String>,
    /// The comment above it.
    pub told: Option<String>,
    /// A function's parameters, each with its type.
    pub parameters: Vec<(String, String)>,
}

impl Declared {
    pub fn head(&self) -> String {
        let of = self.of.as_deref().unwrap_or("number");
        match self.role {
            Role::Function => format!("fn {}({}) -> {of}", self.name, self.parameter_list()),
            Role::Parameter | Role::Value => format!("let {}: {of}", self.name),
            Role::Type => format!("type {}", self.name),
        }
    }

    pub fn parameter_list(&self) -> String {
        self.parameters.iter().map(|(name, of)| format!("{name}: {of}")).collect::<Vec<_>>().join(", ")
    }
}

pub struct Program {
    pub words: Vec<Word>,
    pub declared: Vec<Declared>,
    /// From a brace to its partner.
    pub blocks: Vec<Span>,
}

pub const TYPES: [&str; 2] = ["number", "text"];

impl Program {
    pub fn of(text: &Text) -> Program {
        let words = words(text);
        let mut program = Program { blocks: blocks(&words), words, declared: Vec::new() };
        for index in 0..program.words.len() {
            program.declare(index);
        }
        program
    }

    fn declare(&mut self, index: usize) {
        let keyword = &self.words[index];
        let role = match keyword.text.as_str() {
            "fn" => Role::Function,
            "let" => Role::Value,
            "type" => Role::Type,
            _ => return,
        };
        let Some(name) = self.words.get(index + 1).filter(|word| word.kind == Kind::Name).cloned() else { return };
        let told = index.checked_sub(1).map(|above| &self.words[above]).filter(|word| word.kind == Kind::Comment);
        let told = told.map(|comment| comment.text.trim_start_matches('/').trim().to_owned());
        let parameters = if role == Role::Function { self.parameters(index + 2) } else { Vec::new() };
        let start = keyword.span.start;
        let block = self.blocks.iter().find(|block| block.start > name.span.end).filter(|_| role != Role::Value);
        let whole = Span { start, end: block.map_or(name.span.end, |block| block.end) };
        let of = match role {
            Role::Function => self.words[index..].iter().skip_while(|word| !word.is("->")).nth(1).map(|word| word.text.clone()),
            Role::Value => self.type_of_value(index + 3),
            _ => None,
        };
        let pairs = parameters.iter().map(|(name, of)| (name.text.clone(), of.clone())).collect();
        self.declared.push(Declared { role, name: name.text, span: name.span, whole, of, told, parameters: pairs });
        for (parameter, of) in parameters {
            self.declared.push(Declared {
                role: Role::Parameter,
                name: parameter.text,
                span: parameter.span,
                whole,
                of: Some(of),
                told: None,
                parameters: Vec::new(),
            });
        }
    }

    fn type_of_value(&self, index: usize) -> Option<String> {
        let word = self.words.get(index)?;
        match word.kind {
            Kind::Quoted => Some("text".into()),
            Kind::Color => Some("color".into()),
            Kind::Name => self.find(&word.text).and_then(|found| found.of.clone()),
            _ => Some("number".into()),
        }
    }

    fn parameters(&self, open: usize) -> Vec<(Word, String)> {
        let inside = self.words.iter().skip(open + 1).take_while(|word| !word.is(")"));
        let names: Vec<_> = inside.filter(|word| word.kind == Kind::Name).collect();
        names.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].text.clone())).collect()
    }

    pub fn find(&self, name: &str) -> Option<&Declared> {
        self.declared.iter().find(|declared| declared.name == name)
    }

    /// The name at a place.
    pub fn name_at(&self, at: u32) -> Option<&Word> {
        self.words.iter().find(|word| word.kind == Kind::Name && word.has(at))
    }

    /// The words that are this name.
    pub fn uses<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Word> {
        self.words.iter().filter(move |word| word.kind == Kind::Name && word.text == name && !self.is_tag(word))
    }

    pub fn declares(&self, word: &Word) -> bool {
        self.declared.iter().any(|declared| declared.span == word.span)
    }

    fn is_tag(&self, word: &Word) -> bool {
        self.tags().iter().any(|tag| *tag == word.span)
    }

    /// The names of tags, in order.
    pub fn tags(&self) -> Vec<Span> {
        self.words.windows(3).filter(|three| (three[0].is("<") || three[0].is("</")) && three[2].is(">")).map(|three| three[1].span).collect()
    }

    /// The call around a place: the index of its name, and how many commas stand before the place.
    pub fn call_at(&self, at: u32) -> Option<(usize, u32)> {
        let (mut depth, mut commas) = (0, 0);
        let before = self.words.iter().take_while(|word| word.span.end <= at).count();
        for index in (0..before).rev() {
            let word = &self.words[index];
            match word.text.as_str() {
                ")" => depth += 1,
                "(" if depth > 0 => depth -= 1,
                "(" => return index.checked_sub(1).filter(|&name| self.words[name].kind == Kind::Name).map(|name| (name, commas)),
                "," if depth == 0 => commas += 1,
                "{" | "}" | ";" => return None,
                _ => {}
            }
        }
        None
    }

    /// The first words of the arguments of the call whose name stands at an index.
    pub fn arguments(&self, name: usize) -> Vec<&Word> {
        let mut found = Vec::new();
        let mut depth = 0;
        for pair in self.words[name + 1..].windows(2) {
            match pair[0].text.as_str() {
                "(" => depth += 1,
                ")" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if depth == 1 && (pair[0].is("(") || pair[0].is(",")) && !pair[1].is(")") {
                found.push(&pair[1]);
            }
        }
        found
    }
}

fn blocks(words: &[Word]) -> Vec<Span> {
    let mut open = Vec::new();
    let mut blocks = Vec::new();
    for word in words {
        if word.is("{") {
            open.push(word.span.start);
        } else if word.is("}") && let Some(start) = open.pop() {
            blocks.push(Span { start, end: word.span.end });
        }
    }
    blocks.sort_by_key(|block| block.start);
    blocks
}
