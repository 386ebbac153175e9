//! What is wrong with links and labels.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::links;
use crate::outline::Heading;
use crate::page::{Block, Page};
use crate::syntax::reference::Definition;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// `[text][label]` without a definition.
    UndefinedReference,
    /// `#name` without a heading.
    MissingHeading,
    /// A second definition of a label.
    DuplicateDefinition,
    /// A definition that no link uses.
    UnusedDefinition,
}

impl Code {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Code::UndefinedReference => "undefined-reference",
            Code::MissingHeading => "missing-heading",
            Code::DuplicateDefinition => "duplicate-definition",
            Code::UnusedDefinition => "unused-definition",
        }
    }
}

/// Something wrong.
#[derive(Clone, Debug)]
pub struct Problem {
    /// What.
    pub code: Code,
    /// Where.
    pub range: Range<usize>,
    /// What to tell.
    pub message: String,
    /// The place that explains it, where the first definition stands.
    pub related: Option<Range<usize>>,
}

/// A check that goes through the blocks from the start.
#[derive(Default)]
pub struct Check {
    /// The chunk to go on with.
    next: usize,
    used: BTreeSet<String>,
}

impl Check {
    /// What is wrong in the top-level blocks that reach into a range.
    pub fn near(page: &Page, headings: &[Heading], range: &Range<usize>) -> Vec<Problem> {
        let first = page.chunks().partition_point(|chunk| chunk.start + chunk.length < range.start);
        let mut check = Check { next: first, used: BTreeSet::new() };
        let mut problems = Vec::new();
        while page.chunks().get(check.next).is_some_and(|chunk| chunk.start <= range.end) {
            problems.extend(check.step(page, headings).unwrap_or_default());
        }
        if let Some((base, definition)) = links::definition_at(page, range.start)
            && links::labels(page, &definition.key).iter().all(|(_, defines)| *defines)
        {
            problems.push(unused(page, base, definition));
        }
        problems
    }

    /// Checks one more top-level block; nothing when all were checked.
    pub fn step(&mut self, page: &Page, headings: &[Heading]) -> Option<Vec<Problem>> {
        let chunk = page.chunks().get(self.next)?;
        self.next += 1;
        let blocks = chunk.tree.walk().into_iter().skip(1);
        let mut problems = Vec::new();
        for (number, depth) in blocks {
            self.block(page, headings, Block { base: chunk.start, tree: &chunk.tree, number, depth }, &mut problems);
        }
        for definition in &chunk.tree.definitions {
            let range = chunk.start + definition.label.start..chunk.start + definition.label.end;
            if let Some((base, first)) = page.definition(&definition.key) {
                let first = base + first.label.start..base + first.label.end;
                if first != range {
                    let message = format!("\"{}\" is defined twice; the first definition counts.", &page.source()[range.clone()]);
                    problems.push(Problem { code: Code::DuplicateDefinition, range, message, related: Some(first) });
                }
            }
        }
        problems.sort_by_key(|problem| problem.range.start);
        Some(problems)
    }

    fn block(&mut self, page: &Page, headings: &[Heading], block: Block<'_>, problems: &mut Vec<Problem>) {
        for spelled in page.spellings(block) {
            for range in &spelled.inlines.undefined {
                let range = spelled.place(range);
                let message = format!("No definition of \"{}\" was found.", &page.source()[range.clone()]);
                problems.push(Problem { code: Code::UndefinedReference, range, message, related: None });
            }
            for link in links::of_spelled(page, &spelled) {
                if link.key.is_none() {
                    problems.extend(missing(headings, &link.destination, link.target));
                }
                self.used.extend(link.key);
            }
        }
        for definition in block.tree.definitions.iter().filter(|definition| definition.node == block.number) {
            let place = block.base + definition.destination.start..block.base + definition.destination.end;
            problems.extend(missing(headings, &definition.target, place));
        }
    }

    /// Definitions that nothing uses; to be asked when all was checked.
    pub fn unused(&self, page: &Page) -> Vec<Problem> {
        let unused = page.all_definitions().filter(|(_, definition)| !self.used.contains(&definition.key));
        unused.map(|(base, definition)| self::unused(page, base, definition)).collect()
    }
}

fn unused(page: &Page, base: usize, definition: &Definition) -> Problem {
    let range = base + definition.label.start..base + definition.label.end;
    let message = format!("Nothing uses the definition of \"{}\".", &page.source()[range.clone()]);
    Problem { code: Code::UnusedDefinition, range, message, related: None }
}

fn missing(headings: &[Heading], destination: &str, range: Range<usize>) -> Option<Problem> {
    let name = destination.strip_prefix('#').filter(|name| !name.is_empty())?;
    let known = headings.iter().any(|heading| heading.anchor == name) || name == "top";
    let message = format!("No heading here has the name \"{name}\".");
    (!known).then_some(Problem { code: Code::MissingHeading, range, message, related: None })
}
