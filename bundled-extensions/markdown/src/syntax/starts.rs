//! What the beginning of a line can begin.

use super::line::Cursor;

/// A list marker.
pub(super) struct Marker {
    pub mark: u8,
    pub number: Option<u32>,
    /// Bytes of the marker.
    pub length: usize,
}

/// A list marker at the start of `rest`, followed by a blank or the line's end.
pub(super) fn list_marker(rest: &[u8]) -> Option<Marker> {
    let marker = match rest.first()? {
        &mark @ (b'-' | b'+' | b'*') => Marker { mark, number: None, length: 1 },
        b'0'..=b'9' => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let &mark @ (b'.' | b')') = rest.get(digits)? else { return None };
            if digits > 9 {
                return None;
            }
            let number = rest[..digits].iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
            Marker { mark, number: Some(number), length: digits + 1 }
        }
        _ => return None,
    };
    rest.get(marker.length).is_none_or(|byte| matches!(byte, b' ' | b'\t')).then_some(marker)
}

/// The level of a heading that begins with `#`.
pub(super) fn heading(rest: &[u8]) -> Option<usize> {
    let level = rest.iter().take_while(|byte| **byte == b'#').count();
    ((1..=6).contains(&level) && rest.get(level).is_none_or(|byte| matches!(byte, b' ' | b'\t'))).then_some(level)
}

/// Where the text of such a heading ends, without closing marks.
pub(super) fn heading_end(text: &[u8]) -> usize {
    let trim = |end: usize| text[..end].iter().rposition(|byte| !matches!(byte, b' ' | b'\t')).map_or(0, |at| at + 1);
    let end = trim(text.len());
    let without = text[..end].iter().rposition(|byte| *byte != b'#').map_or(0, |at| at + 1);
    if without == end || (without > 0 && !matches!(text[without - 1], b' ' | b'\t')) { end } else { trim(without) }
}

/// An opening fence: its mark and length.
pub(super) fn fence(rest: &[u8]) -> Option<(u8, usize)> {
    let mark = *rest.first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = rest.iter().take_while(|byte| **byte == mark).count();
    (length >= 3 && (mark == b'~' || !rest[length..].contains(&b'`'))).then_some((mark, length))
}

/// Whether the line is a closing fence for one of that mark and length.
pub(super) fn closes_fence(rest: &[u8], mark: u8, length: usize) -> bool {
    let count = rest.iter().take_while(|byte| **byte == mark).count();
    count >= length && rest[count..].iter().all(|byte| matches!(byte, b' ' | b'\t'))
}

/// The level that an underline gives to the text above it.
pub(super) fn underline(rest: &[u8]) -> Option<u8> {
    let mark = *rest.first().filter(|byte| matches!(byte, b'=' | b'-'))?;
    let count = rest.iter().take_while(|byte| **byte == mark).count();
    rest[count..].iter().all(|byte| matches!(byte, b' ' | b'\t')).then_some(if mark == b'=' { 1 } else { 2 })
}

/// Whether the line is a line across.
pub(super) fn rule(rest: &[u8]) -> bool {
    let Some(&mark @ (b'*' | b'-' | b'_')) = rest.first() else { return false };
    rest.iter().all(|byte| *byte == mark || matches!(byte, b' ' | b'\t')) && rest.iter().filter(|byte| **byte == mark).count() >= 3
}

/// The columns from the marker to an item's content, and takes the blanks before the content.
pub(super) fn item_padding(cursor: &mut Cursor<'_>, length: usize) -> usize {
    let (mark, column) = cursor.next_mark();
    let blanks = column - cursor.column;
    if mark == cursor.line.len() || !(1..5).contains(&blanks) {
        cursor.skip_blank();
        length + 1
    } else {
        cursor.skip_columns(blanks);
        length + blanks
    }
}
