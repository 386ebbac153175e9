//! Which tables and keys exist, and who may add to them.

use std::collections::BTreeMap;

use super::problem::{Code, Place, Problem};

/// One part of a key: where it is and what it means.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it stands, with its quotes.
    pub place: Place,
    /// Its meaning, without quotes and escapes.
    pub name: Box<str>,
}

/// A node's number.
pub type Node = usize;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// A scalar or an array written as a value.
    Value,
    /// An inline table, which nothing may extend.
    Inline,
    /// A table that exists since a header names one below it.
    Implied,
    /// A table with a header of its own.
    Headed,
    /// A table that dotted keys of one section made.
    Dotted(u32),
    /// An array of tables; its newest element.
    Tables(Node),
}

#[derive(Debug)]
struct Entry {
    shape: Shape,
    place: Place,
    children: BTreeMap<Box<str>, Node>,
}

/// All tables and keys seen so far. Node 0 is the document itself.
#[derive(Debug)]
pub struct Tables {
    entries: Vec<Entry>,
    sections: u32,
}

/// Where keys are being defined: a table and the section that defines it. Dotted keys may only add to tables of their own section.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    node: Node,
    section: u32,
}

impl Default for Tables {
    fn default() -> Self {
        let mut tables = Tables { entries: Vec::new(), sections: 0 };
        tables.create(Shape::Headed, Place::new(0, 0));
        tables
    }
}

impl Tables {
    /// The document's own table.
    pub fn root(&self) -> Scope {
        Scope { node: 0, section: 0 }
    }

    /// A table that is not reachable by name: an element of an array, or what stands below a broken header.
    pub fn detached(&mut self, place: Place) -> Scope {
        let node = self.create(Shape::Headed, place);
        self.scope(node)
    }

    /// The scope inside of an inline table that is the value of `node`.
    pub fn inline(&mut self, node: Node) -> Scope {
        self.entries[node].shape = Shape::Inline;
        self.scope(node)
    }

    /// Opens the table that a header names.
    pub fn header(&mut self, parts: &[Part]) -> Result<Scope, Problem> {
        let (last, parent) = self.walk_header(parts)?;
        let Some(&found) = self.entries[parent].children.get(&last.name) else {
            let node = self.add(parent, last, Shape::Headed);
            return Ok(self.scope(node));
        };
        if self.entries[found].shape == Shape::Implied {
            self.entries[found].shape = Shape::Headed;
            self.entries[found].place = last.place;
            return Ok(self.scope(found));
        }
        let (code, message, hint) = match self.entries[found].shape {
            Shape::Value | Shape::Inline => (Code::DuplicateKey, "has a value already", "The value."),
            Shape::Tables(_) => (Code::NotAnArrayOfTables, "is an array of tables; its elements begin with `[[…]]`", "The array of tables."),
            Shape::Dotted(_) => (Code::DuplicateTable, "is defined by dotted keys already", "The dotted key."),
            Shape::Implied | Shape::Headed => (Code::DuplicateTable, "is defined already", "The first definition."),
        };
        Err(self.conflict(code, last, message, found, hint))
    }

    /// Opens a new element of the array of tables that a header names.
    pub fn array_header(&mut self, parts: &[Part]) -> Result<Scope, Problem> {
        let (last, parent) = self.walk_header(parts)?;
        let element = self.create(Shape::Headed, last.place);
        let Some(&found) = self.entries[parent].children.get(&last.name) else {
            self.add(parent, last, Shape::Tables(element));
            return Ok(self.scope(element));
        };
        let (code, message, hint) = match self.entries[found].shape {
            Shape::Tables(_) => {
                self.entries[found].shape = Shape::Tables(element);
                return Ok(self.scope(element));
            }
            Shape::Value => (Code::NotAnArrayOfTables, "has a value already, which `[[…]]` cannot add to", "The value."),
            Shape::Inline => (Code::ClosedInlineTable, "is an inline table", "The inline table."),
            Shape::Implied | Shape::Headed | Shape::Dotted(_) => (Code::NotAnArrayOfTables, "is a table, not an array of tables", "The table."),
        };
        Err(self.conflict(code, last, message, found, hint))
    }

    /// Defines a key in a scope; the node is its value's. A key that may not be defined gets a node of its own, so that what follows can be checked.
    pub fn define(&mut self, scope: Scope, parts: &[Part]) -> (Node, Option<Problem>) {
        match self.try_define(scope, parts) {
            Ok(node) => (node, None),
            Err(problem) => (self.create(Shape::Value, problem.place), Some(problem)),
        }
    }

    fn try_define(&mut self, scope: Scope, parts: &[Part]) -> Result<Node, Problem> {
        let Some((last, path)) = parts.split_last() else { return Ok(self.create(Shape::Value, Place::new(0, 0))) };
        let mut node = scope.node;
        for part in path {
            let Some(&found) = self.entries[node].children.get(&part.name) else {
                node = self.add(node, part, Shape::Dotted(scope.section));
                continue;
            };
            let (code, message, hint) = match self.entries[found].shape {
                Shape::Dotted(section) if section == scope.section => {
                    node = found;
                    continue;
                }
                Shape::Value => (Code::NotATable, "has a value already and is no table", "The value."),
                Shape::Inline => (Code::ClosedInlineTable, "is an inline table, which nothing may add to", "The inline table."),
                Shape::Tables(_) => (Code::NotATable, "is an array of tables", "The array of tables."),
                Shape::Implied | Shape::Headed | Shape::Dotted(_) => {
                    (Code::DuplicateTable, "is a table that was defined elsewhere; dotted keys cannot add to it", "The table.")
                }
            };
            return Err(self.conflict(code, part, message, found, hint));
        }
        match self.entries[node].children.get(&last.name) {
            None => Ok(self.add(node, last, Shape::Value)),
            Some(&found) => Err(self.conflict(Code::DuplicateKey, last, "is defined already", found, "The first definition.")),
        }
    }

    /// The table that holds the last part of a header's key.
    fn walk_header<'p>(&mut self, parts: &'p [Part]) -> Result<(&'p Part, Node), Problem> {
        let (last, path) = parts.split_last().unwrap_or_else(|| unreachable!("a key has parts"));
        let mut node = 0;
        for part in path {
            let Some(&found) = self.entries[node].children.get(&part.name) else {
                node = self.add(node, part, Shape::Implied);
                continue;
            };
            node = match self.entries[found].shape {
                Shape::Tables(element) => element,
                Shape::Implied | Shape::Headed | Shape::Dotted(_) => found,
                Shape::Value => return Err(self.conflict(Code::NotATable, part, "has a value already and is no table", found, "The value.")),
                Shape::Inline => {
                    return Err(self.conflict(
                        Code::ClosedInlineTable,
                        part,
                        "is an inline table, which nothing may add to",
                        found,
                        "The inline table.",
                    ));
                }
            };
        }
        Ok((last, node))
    }

    fn scope(&mut self, node: Node) -> Scope {
        self.sections += 1;
        Scope { node, section: self.sections }
    }

    fn create(&mut self, shape: Shape, place: Place) -> Node {
        self.entries.push(Entry { shape, place, children: BTreeMap::new() });
        self.entries.len() - 1
    }

    fn add(&mut self, parent: Node, part: &Part, shape: Shape) -> Node {
        let node = self.create(shape, part.place);
        self.entries[parent].children.insert(part.name.clone(), node);
        node
    }

    fn conflict(&self, code: Code, part: &Part, message: &str, existing: Node, hint: &'static str) -> Problem {
        let shown: String = part.name.chars().take(60).collect();
        let mut problem = Problem::new(code, part.place.start, part.place.end, format!("`{shown}` {message}."));
        problem.related = Some((self.entries[existing].place, hint));
        problem
    }
}
