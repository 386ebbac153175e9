//! Raw HTML, as blocks and inside of text.

const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];
const RAW: &[&str] = &["script", "pre", "style", "textarea"];

/// Which of the specification's seven kinds of HTML block a line begins.
pub(super) fn block_kind(rest: &[u8]) -> Option<u8> {
    if rest.first() != Some(&b'<') {
        return None;
    }
    let (closing, name) = tag_name(rest);
    let after = rest.get(1 + usize::from(closing) + name.len()).copied();
    let ends = after.is_none_or(|byte| matches!(byte, b' ' | b'\t' | b'>'));
    let lower = String::from_utf8_lossy(name).to_ascii_lowercase();
    if !closing && ends && RAW.contains(&lower.as_str()) {
        return Some(1);
    }
    if rest.starts_with(b"<!--") {
        return Some(2);
    }
    if rest.starts_with(b"<?") {
        return Some(3);
    }
    if rest.starts_with(b"<![CDATA[") {
        return Some(5);
    }
    if rest.starts_with(b"<!") && rest.get(2).is_some_and(u8::is_ascii_alphabetic) {
        return Some(4);
    }
    let slash = after == Some(b'/') && rest.get(2 + usize::from(closing) + name.len()) == Some(&b'>');
    if (ends || slash) && BLOCKS.contains(&lower.as_str()) {
        return Some(6);
    }
    let end = if closing { closing_tag(rest) } else { open_tag(rest) }?;
    rest[end..].iter().all(|byte| matches!(byte, b' ' | b'\t')).then_some(7)
}

/// Whether a line ends an HTML block of that kind.
pub(super) fn ends_block(kind: u8, line: &[u8]) -> bool {
    let text = String::from_utf8_lossy(line);
    match kind {
        1 => {
            let lower = text.to_ascii_lowercase();
            RAW.iter().any(|name| lower.contains(&format!("</{name}>")))
        }
        2 => text.contains("-->"),
        3 => text.contains("?>"),
        4 => text.contains('>'),
        5 => text.contains("]]>"),
        _ => false,
    }
}

fn tag_name(text: &[u8]) -> (bool, &[u8]) {
    let closing = text.get(1) == Some(&b'/');
    let from = 1 + usize::from(closing);
    let rest = text.get(from..).unwrap_or_default();
    let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    (closing, if rest.first().is_some_and(u8::is_ascii_alphabetic) { &rest[..length] } else { &[] })
}

/// Length of the piece of raw HTML at the start of `text`.
pub(super) fn inline(text: &[u8]) -> Option<usize> {
    let after = |start: usize, end: &[u8]| find(&text[start..], end).map(|at| start + at + end.len());
    if text.starts_with(b"<!-->") {
        return Some(5);
    }
    if text.starts_with(b"<!--->") {
        return Some(6);
    }
    if text.starts_with(b"<!--") {
        return after(4, b"-->");
    }
    if text.starts_with(b"<?") {
        return after(2, b"?>");
    }
    if text.starts_with(b"<![CDATA[") {
        return after(9, b"]]>");
    }
    if text.starts_with(b"<!") {
        return text.get(2).filter(|byte| byte.is_ascii_alphabetic()).and_then(|_| after(2, b">"));
    }
    if text.get(1) == Some(&b'/') { closing_tag(text) } else { open_tag(text) }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

fn closing_tag(text: &[u8]) -> Option<usize> {
    let (_, name) = tag_name(text);
    let at = spaces(text, 2 + name.len());
    (!name.is_empty() && text.get(at) == Some(&b'>')).then_some(at + 1)
}

fn open_tag(text: &[u8]) -> Option<usize> {
    let (_, name) = tag_name(text);
    if name.is_empty() {
        return None;
    }
    let mut at = 1 + name.len();
    loop {
        let next = spaces(text, at);
        match text.get(next)? {
            b'>' => return Some(next + 1),
            b'/' => return (text.get(next + 1) == Some(&b'>')).then_some(next + 2),
            _ if next == at => return None,
            _ => at = attribute(text, next)?,
        }
    }
}

fn attribute(text: &[u8], at: usize) -> Option<usize> {
    let first = text.get(at)?;
    if !(first.is_ascii_alphabetic() || matches!(first, b'_' | b':')) {
        return None;
    }
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | b'.' | b'-');
    let end = at + text[at..].iter().take_while(name).count();
    let equals = spaces(text, end);
    if text.get(equals) != Some(&b'=') {
        return Some(end);
    }
    let value = spaces(text, equals + 1);
    match text.get(value)? {
        quote @ (b'"' | b'\'') => text[value + 1..].iter().position(|byte| byte == quote).map(|length| value + length + 2),
        _ => {
            let bare = |byte: &&u8| !matches!(byte, b' ' | b'\t' | b'\n' | b'"' | b'\'' | b'=' | b'<' | b'>' | b'`');
            let length = text[value..].iter().take_while(bare).count();
            (length > 0).then_some(value + length)
        }
    }
}

fn spaces(text: &[u8], at: usize) -> usize {
    at + text.get(at..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n')).count()
}
