//! Colours for a stretch of the document.

use std::ops::Range;

use crate::page::{Block, Page, Spelled};
use crate::syntax::emphasis::Style;
use crate::syntax::inline::{Piece, Target};
use crate::syntax::tree::Kind;

/// The scopes that colours name.
pub const SCOPES: &[&str] = &[
    "markup.heading",
    "markup.bold",
    "markup.italic",
    "markup.link",
    "markup.raw",
    "punctuation.special",
    "string.special.url",
    "string.escape",
    "comment",
    "label",
    "tag",
    "string",
    "embedded.ada", "embedded.agda", "embedded.asm", "embedded.awk", "embedded.bash", "embedded.batch", "embedded.bibtex", "embedded.c",
    "embedded.c#", "embedded.c++", "embedded.cc", "embedded.cjs", "embedded.clj", "embedded.clojure", "embedded.cmake", "embedded.coffeescript",
    "embedded.commonlisp", "embedded.cpp", "embedded.crystal", "embedded.cs", "embedded.csharp", "embedded.css", "embedded.cuda", "embedded.cxx",
    "embedded.d", "embedded.dart", "embedded.diff", "embedded.docker", "embedded.dockerfile", "embedded.ejs", "embedded.elisp", "embedded.elixir",
    "embedded.elm", "embedded.erb", "embedded.erlang", "embedded.ex", "embedded.fish", "embedded.fortran", "embedded.fsharp",
    "embedded.git-commit", "embedded.gleam", "embedded.glsl", "embedded.go", "embedded.golang", "embedded.gql", "embedded.gradle",
    "embedded.graphql", "embedded.groovy", "embedded.h", "embedded.handlebars", "embedded.haskell", "embedded.haxe", "embedded.hcl",
    "embedded.hlsl", "embedded.hpp", "embedded.hs", "embedded.html", "embedded.http", "embedded.ini", "embedded.ipynb", "embedded.java",
    "embedded.javascript", "embedded.jinja", "embedded.jl", "embedded.js", "embedded.jsdoc", "embedded.json", "embedded.json5", "embedded.jsonc",
    "embedded.jsx", "embedded.julia", "embedded.just", "embedded.kdl", "embedded.kotlin", "embedded.ksh", "embedded.kt", "embedded.latex",
    "embedded.lean", "embedded.less", "embedded.lisp", "embedded.llvm", "embedded.lua", "embedded.make", "embedded.makefile", "embedded.markdown",
    "embedded.matlab", "embedded.md", "embedded.mjs", "embedded.mk", "embedded.ml", "embedded.mojo", "embedded.move", "embedded.nginx",
    "embedded.nim", "embedded.nix", "embedded.nu", "embedded.objc", "embedded.objective-c", "embedded.ocaml", "embedded.odin", "embedded.pascal",
    "embedded.patch", "embedded.perl", "embedded.php", "embedded.pl", "embedded.powershell", "embedded.prisma", "embedded.prolog",
    "embedded.properties", "embedded.proto", "embedded.protobuf", "embedded.ps1", "embedded.pug", "embedded.purescript", "embedded.py",
    "embedded.python", "embedded.python3", "embedded.r", "embedded.racket", "embedded.rb", "embedded.regex", "embedded.rescript", "embedded.rkt",
    "embedded.roc", "embedded.ron", "embedded.rs", "embedded.ruby", "embedded.rust", "embedded.sass", "embedded.scala", "embedded.scheme",
    "embedded.scss", "embedded.sed", "embedded.sh", "embedded.shell", "embedded.smalltalk", "embedded.solidity", "embedded.sql",
    "embedded.starlark", "embedded.svelte", "embedded.svg", "embedded.swift", "embedded.tcl", "embedded.terraform", "embedded.tex", "embedded.tf",
    "embedded.toml", "embedded.ts", "embedded.tsx", "embedded.typescript", "embedded.typst", "embedded.vala", "embedded.vb", "embedded.vbnet",
    "embedded.verilog", "embedded.vhdl", "embedded.vim", "embedded.vue", "embedded.wasm", "embedded.wat", "embedded.wgsl", "embedded.wit",
    "embedded.xml", "embedded.yaml", "embedded.yml", "embedded.zig", "embedded.zsh",
];

/// How the scopes begin that leave a stretch to another language; the rest is the language's name, in order.
const EMBEDDED: &str = "embedded.";

const HEADING: usize = 0;
const BOLD: usize = 1;
const ITALIC: usize = 2;
const LINK: usize = 3;
const RAW: usize = 4;
const MARK: usize = 5;
const URL: usize = 6;
const ESCAPE: usize = 7;
const COMMENT: usize = 8;
const LABEL: usize = 9;
const TAG: usize = 10;
const STRING: usize = 11;

/// A longer block has no colours of its own language.
const MOST_EMBEDDED_LINES: usize = 2_000;

/// A coloured stretch of one line or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Color {
    /// Where.
    pub range: Range<usize>,
    /// An index into [`SCOPES`].
    pub scope: usize,
}

/// The colours of what reaches into `visible`, sorted, without overlaps.
pub fn colors(page: &Page, visible: Range<usize>) -> Vec<Color> {
    let mut painter = Painter { page, visible: visible.clone(), colors: Vec::new() };
    for block in page.blocks(visible.clone()) {
        let range = block.range();
        if range.end >= visible.start && range.start <= visible.end {
            painter.block(block);
        }
    }
    for chunk in page.chunks().iter().filter(|chunk| chunk.start <= visible.end && chunk.start + chunk.length >= visible.start) {
        for quote in &chunk.tree.quotes {
            painter.add(chunk.start + quote..chunk.start + quote + 1, MARK);
        }
    }
    let mut colors = painter.colors;
    colors.sort_by_key(|color| color.range.start);
    let mut end = 0;
    colors.retain_mut(|color| {
        color.range.start = color.range.start.max(end);
        end = end.max(color.range.end);
        color.range.start < color.range.end
    });
    colors
}

/// Whether a scope leaves a stretch to another language, which needs all of it.
pub fn is_embedded(scope: usize) -> bool {
    scope > STRING
}

/// The scope of the language that the words behind a fence begin with, as in `rust,ignore`, `js {1,3}` or `{.python}`.
fn embedded(info: &str) -> Option<usize> {
    let word = info.trim_start_matches(['{', '.', ' ']).split([' ', ',', '{', '}', ':', '\t']).next()?.to_ascii_lowercase();
    let languages = &SCOPES[STRING + 1..];
    let found = languages.binary_search_by(|scope| scope[EMBEDDED.len()..].cmp(&word)).ok()?;
    Some(STRING + 1 + found)
}

struct Painter<'a> {
    page: &'a Page,
    visible: Range<usize>,
    colors: Vec<Color>,
}

impl Painter<'_> {
    fn add(&mut self, range: Range<usize>, scope: usize) {
        if range.start < range.end && range.end > self.visible.start && range.start < self.visible.end {
            self.colors.push(Color { range, scope });
        }
    }

    fn block(&mut self, block: Block<'_>) {
        let range = block.range();
        let node = block.node();
        let line = |line: &crate::syntax::tree::Line| block.base + line.start.min(line.end)..block.base + line.end;
        match &node.kind {
            Kind::Item { marker_end, task } => {
                self.add(range.start..block.base + marker_end, MARK);
                if let Some((at, _)) = task {
                    self.add(block.base + at..block.base + at + 3, LABEL);
                }
            }
            Kind::Heading { setext, .. } => self.heading(block, *setext),
            Kind::Paragraph => self.inlines(&self.page.spell(block), None),
            Kind::Indented => node.lines.iter().map(line).for_each(|range| self.add(range, RAW)),
            Kind::Html(kind) => node.lines.iter().map(line).for_each(|range| self.add(range, if *kind == 2 { COMMENT } else { TAG })),
            Kind::Fenced(fence) => {
                let info = block.base + fence.info.0..block.base + fence.info.1;
                self.add(range.start..range.start + fence.length, MARK);
                self.add(info.clone(), LABEL);
                let language = embedded(&self.page.source()[info]).filter(|_| node.lines.len() <= MOST_EMBEDDED_LINES);
                for range in node.lines.iter().map(line) {
                    match language {
                        Some(scope) => {
                            let end = range.end + usize::from(self.page.source()[range.end..].starts_with('\n'));
                            self.colors.push(Color { range: range.start..end, scope });
                        }
                        None => self.add(range, RAW),
                    }
                }
                if fence.closed {
                    let text = &self.page.source()[range.clone()];
                    let end = range.start + text.trim_end().len();
                    self.add(end - text.trim_end().bytes().rev().take_while(|byte| *byte == fence.mark).count()..end, MARK);
                }
            }
            Kind::Rule => self.add(range, MARK),
            Kind::Definition => self.definition(block),
            Kind::Table => self.table(block),
            Kind::Document | Kind::Quote | Kind::List(_) => {}
        }
    }

    fn heading(&mut self, block: Block<'_>, setext: bool) {
        let range = block.range();
        let lines = &block.node().lines;
        self.inlines(&self.page.spell(block), Some(HEADING));
        if setext {
            let end = lines.last().map_or(range.start, |line| block.base + line.end);
            let text = &self.page.source()[end..range.end];
            let from = text.len() - text.trim_start_matches(['\n', ' ', '\t', '>']).len();
            self.add(end + from..range.end, MARK);
        } else {
            let text = lines.first().map_or(range.clone(), |line| block.base + line.start..block.base + line.end);
            self.add(range.start..text.start.min(range.end), MARK);
            self.add(text.end..range.end, MARK);
        }
    }

    fn definition(&mut self, block: Block<'_>) {
        let Some(definition) = block.tree.definitions.iter().find(|definition| definition.node == block.number) else { return };
        let range = block.range();
        let place = |range: &Range<usize>| block.base + range.start..block.base + range.end;
        let (label, target) = (place(&definition.label), place(&definition.destination));
        self.add(range.start..label.start, MARK);
        self.add(label.clone(), LABEL);
        self.add(label.end..label.end + 2, MARK);
        self.add(target.clone(), URL);
        if definition.title.is_some() {
            let title = self.page.source()[target.end..range.end].trim_start_matches(['>', ' ', '\t', '\n']).len();
            self.add(range.end - title..range.end, STRING);
        }
    }

    fn table(&mut self, block: Block<'_>) {
        let page = self.page;
        for (index, line) in block.node().lines.iter().enumerate() {
            let range = block.base + line.start..block.base + line.end;
            if index == 1 {
                self.add(range, MARK);
                continue;
            }
            let bytes = page.source()[range.clone()].as_bytes();
            for (at, byte) in bytes.iter().enumerate() {
                if *byte == b'|' && (at == 0 || bytes[at - 1] != b'\\') {
                    self.add(range.start + at..range.start + at + 1, MARK);
                }
            }
        }
        let header = block.node().lines.first().map_or(0, |line| block.base + line.end);
        for spelled in page.spellings(block) {
            let first = spelled.place(&(0..0)).start < header;
            self.inlines(&spelled, first.then_some(BOLD));
        }
    }

    fn inlines(&mut self, spelled: &Spelled, plain: Option<usize>) {
        let mut styles: Vec<usize> = plain.into_iter().collect();
        let text = &spelled.content.text;
        for part in &spelled.inlines.parts {
            let place = |range: &Range<usize>| spelled.place(range);
            match &part.piece {
                Piece::Text | Piece::Bracket => {
                    if let Some(&style) = styles.last() {
                        self.add(place(&part.range), style);
                    }
                }
                Piece::Escape | Piece::Entity(_) => self.add(place(&part.range), ESCAPE),
                Piece::Code(_) => self.add(place(&part.range), RAW),
                Piece::Html => self.add(place(&part.range), if text[part.range.clone()].starts_with("<!--") { COMMENT } else { TAG }),
                Piece::Autolink(_) => self.add(place(&part.range), URL),
                Piece::Break(_) => {}
                Piece::Run(run) => {
                    let closing = part.range.start..run.low;
                    self.add(place(&closing), MARK);
                    styles.truncate(styles.len().saturating_sub(run.closes.len()));
                    if let Some(&style) = styles.last() {
                        self.add(place(&(run.low..run.high)), style);
                    }
                    self.add(place(&(run.high..part.range.end)), MARK);
                    styles.extend(run.opens.iter().rev().map(|(style, _)| match style {
                        Style::Strong => BOLD,
                        Style::Emphasis => ITALIC,
                        Style::Strike => COMMENT,
                    }));
                }
                Piece::LinkStart(_) => {
                    self.add(place(&part.range), MARK);
                    styles.push(LINK);
                }
                Piece::LinkEnd(number) => {
                    styles.pop();
                    let inner = match &spelled.inlines.links[*number].target {
                        Target::Inline(range) => Some((range.clone(), URL)),
                        Target::Label(range, _) if range.start >= part.range.start => Some((range.clone(), LABEL)),
                        Target::Label(..) => None,
                    };
                    let (range, scope) = inner.unwrap_or((part.range.start + 1..part.range.start + 1, LABEL));
                    self.add(place(&(part.range.start..range.start)), MARK);
                    self.add(place(&range), scope);
                    let rest = range.end..part.range.end;
                    let titled = text[rest.clone()].len() > 2;
                    self.add(place(&rest), if titled { STRING } else { MARK });
                }
            }
        }
    }
}
