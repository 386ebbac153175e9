//! Blocks and inlines as the HTML that the specification's examples give.

use atoll_markdown::syntax::content::Content;
use atoll_markdown::syntax::emphasis::Style;
use atoll_markdown::syntax::entity;
use atoll_markdown::syntax::inline::{self, Inlines, Link, Piece, Target};
use atoll_markdown::syntax::reference::Definition;
use atoll_markdown::syntax::tree::{Kind, Tree};

pub struct Page<'a> {
    source: &'a str,
    tree: &'a Tree,
    out: String,
}

pub fn html(source: &str, tree: &Tree) -> String {
    let mut page = Page { source, tree, out: String::new() };
    page.block(0, false);
    page.out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn address(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-_.!~*'();/?:@&=+$,#%".contains(&byte);
        if plain { out.push(char::from(byte)) } else { out.push_str(&format!("%{byte:02X}")) }
    }
    escape(&out)
}

impl Page<'_> {
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn block(&mut self, node: usize, tight: bool) {
        let block = &self.tree.nodes[node];
        match &block.kind {
            Kind::Document => self.children(node, false),
            Kind::Quote => self.around(node, "<blockquote>\n", "</blockquote>\n", false),
            Kind::List(style) => {
                let (open, close) = match style.start {
                    None => ("<ul>\n".to_owned(), "</ul>\n"),
                    Some(1) => ("<ol>\n".to_owned(), "</ol>\n"),
                    Some(start) => (format!("<ol start=\"{start}\">\n"), "</ol>\n"),
                };
                self.around(node, &open, close, style.tight);
            }
            Kind::Item { .. } => {
                self.line();
                self.out.push_str("<li>");
                self.children(node, tight);
                self.out.push_str("</li>\n");
            }
            Kind::Heading { level, .. } => self.text(node, &format!("<h{level}>"), &format!("</h{level}>\n")),
            Kind::Paragraph if tight => self.text(node, "", ""),
            Kind::Paragraph => self.text(node, "<p>", "</p>\n"),
            Kind::Indented | Kind::Fenced(_) => self.code(node),
            Kind::Html(_) => {
                self.line();
                let lines: Vec<&str> = block.lines.iter().map(|line| &self.source[line.start..line.end]).collect();
                self.out.push_str(&lines.join("\n"));
                self.out.push('\n');
            }
            Kind::Rule => {
                self.line();
                self.out.push_str("<hr />\n");
            }
            Kind::Definition | Kind::Table => {}
        }
    }

    fn around(&mut self, node: usize, open: &str, close: &str, tight: bool) {
        self.line();
        self.out.push_str(open);
        self.children(node, tight);
        self.line();
        self.out.push_str(close);
    }

    fn children(&mut self, node: usize, tight: bool) {
        for &child in &self.tree.nodes[node].children {
            let kind = &self.tree.nodes[child].kind;
            if !(tight && *kind == Kind::Paragraph) && !matches!(kind, Kind::Definition) {
                self.line();
            }
            self.block(child, tight);
        }
    }

    fn code(&mut self, node: usize) {
        let block = &self.tree.nodes[node];
        let language = match &block.kind {
            Kind::Fenced(fence) => entity::unescape(&self.source[fence.info.0..fence.info.1]).split_whitespace().next().map(str::to_owned),
            _ => None,
        };
        self.out.push_str(&language.map_or("<pre><code>".to_owned(), |name| format!("<pre><code class=\"language-{}\">", escape(&name))));
        for line in &block.lines {
            self.out.push_str(&" ".repeat(line.pad));
            self.out.push_str(&escape(&self.source[line.start.min(line.end)..line.end]));
            self.out.push('\n');
        }
        self.out.push_str("</code></pre>\n");
    }

    fn text(&mut self, node: usize, open: &str, close: &str) {
        let content = Content::new(self.source, &self.tree.nodes[node].lines);
        let defined = |key: &str| self.tree.definitions.iter().any(|definition| definition.key == key);
        let inlines = inline::inlines(&content.text, &defined);
        let text = self.inlines(&content.text, &inlines);
        self.out.push_str(&format!("{open}{text}{close}"));
    }

    fn inlines(&self, text: &str, inlines: &Inlines) -> String {
        let mut out = String::new();
        // images show their text only
        let mut images: Vec<(usize, String)> = Vec::new();
        for part in &inlines.parts {
            let raw = &text[part.range.clone()];
            let plain = !images.is_empty();
            let piece = match &part.piece {
                Piece::Text | Piece::Bracket => escape(raw),
                Piece::Escape => escape(&raw[1..]),
                Piece::Entity(value) => escape(value),
                Piece::Code(range) => {
                    let code = code(&text[range.clone()]);
                    if plain { code } else { format!("<code>{code}</code>") }
                }
                Piece::Html => {
                    if plain {
                        String::new()
                    } else {
                        raw.to_owned()
                    }
                }
                Piece::Autolink(mail) => {
                    let inner = &raw[1..raw.len() - 1];
                    format!("<a href=\"{}{}\">{}</a>", if *mail { "mailto:" } else { "" }, address(inner), escape(inner))
                }
                Piece::Break(hard) => {
                    if *hard && !plain {
                        "<br />\n".to_owned()
                    } else {
                        "\n".to_owned()
                    }
                }
                Piece::Run(run) => {
                    let tag = |style: &Style, slash: &str| {
                        let name = match style {
                            Style::Emphasis => "em",
                            Style::Strong => "strong",
                            Style::Strike => "del",
                        };
                        if plain { String::new() } else { format!("<{slash}{name}>") }
                    };
                    let closes: String = run.closes.iter().map(|(style, _)| tag(style, "/")).collect();
                    let opens: String = run.opens.iter().rev().map(|(style, _)| tag(style, "")).collect();
                    format!("{closes}{}{opens}", &text[run.low..run.high])
                }
                Piece::LinkStart(link) if inlines.links[*link].image => {
                    images.push((*link, std::mem::take(&mut out)));
                    continue;
                }
                Piece::LinkStart(link) if plain => {
                    let _ = link;
                    String::new()
                }
                Piece::LinkStart(link) => {
                    let (href, title) = self.target(&inlines.links[*link]);
                    format!("<a href=\"{}\"{}>", address(&href), title_attribute(title))
                }
                Piece::LinkEnd(link) if inlines.links[*link].image => {
                    let (_, before) = images.pop().unwrap();
                    let alt = std::mem::replace(&mut out, before);
                    if images.is_empty() {
                        let (href, title) = self.target(&inlines.links[*link]);
                        format!("<img src=\"{}\" alt=\"{alt}\"{} />", address(&href), title_attribute(title))
                    } else {
                        alt
                    }
                }
                Piece::LinkEnd(_) => {
                    if plain {
                        String::new()
                    } else {
                        "</a>".to_owned()
                    }
                }
            };
            out.push_str(&piece);
        }
        out
    }

    fn target(&self, link: &Link) -> (String, Option<String>) {
        match &link.target {
            Target::Inline(_) => (link.destination.clone(), link.title.clone()),
            Target::Label(_, key) => {
                let found: &Definition = self.tree.definitions.iter().find(|definition| definition.key == *key).unwrap();
                (found.target.clone(), found.title.clone())
            }
        }
    }
}

fn title_attribute(title: Option<String>) -> String {
    title.map(|title| format!(" title=\"{}\"", escape(&title))).unwrap_or_default()
}

fn code(text: &str) -> String {
    let text = text.replace('\n', " ");
    let inner = text.strip_prefix(' ').and_then(|text| text.strip_suffix(' ')).filter(|_| !text.trim_matches(' ').is_empty());
    escape(inner.unwrap_or(&text))
}
