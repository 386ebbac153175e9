//! A line while its beginning is told apart: bytes and columns, since tabs reach to every fourth column.

/// Where reading a line has got to.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    pub line: &'a [u8],
    pub at: usize,
    pub column: usize,
    /// Columns of a tab at `at` that were taken already.
    taken: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(line: &'a [u8]) -> Cursor<'a> {
        Cursor { line, at: 0, column: 0, taken: 0 }
    }

    pub fn peek(&self) -> Option<u8> {
        self.line.get(self.at).copied()
    }

    /// The first byte that is no blank, and its column.
    pub fn next_mark(&self) -> (usize, usize) {
        let (mut at, mut column) = (self.at, self.column);
        while let Some(&byte) = self.line.get(at) {
            match byte {
                b' ' => column += 1,
                b'\t' => column += 4 - column % 4,
                _ => break,
            }
            at += 1;
        }
        (at, column)
    }

    pub fn indent(&self) -> usize {
        self.next_mark().1 - self.column
    }

    pub fn is_blank(&self) -> bool {
        self.next_mark().0 == self.line.len()
    }

    /// What stands behind the blanks.
    pub fn rest(&self) -> &'a [u8] {
        &self.line[self.next_mark().0..]
    }

    pub fn to_mark(&mut self) {
        (self.at, self.column) = self.next_mark();
        self.taken = 0;
    }

    pub fn skip_bytes(&mut self, count: usize) {
        self.at += count;
        self.column += count;
        self.taken = 0;
    }

    /// Takes columns of blanks, perhaps a part of a tab.
    pub fn skip_columns(&mut self, mut count: usize) {
        while count > 0 {
            match self.peek() {
                Some(b'\t') => {
                    let width = 4 - self.column % 4;
                    let step = width.min(count);
                    self.column += step;
                    count -= step;
                    if step == width {
                        self.at += 1;
                        self.taken = 0;
                    } else {
                        self.taken += step;
                    }
                }
                Some(_) => {
                    self.skip_bytes(1);
                    count -= 1;
                }
                None => break,
            }
        }
    }

    /// Takes one blank if there is one.
    pub fn skip_blank(&mut self) -> bool {
        let blank = matches!(self.peek(), Some(b' ' | b'\t'));
        if blank {
            self.skip_columns(1);
        }
        blank
    }

    /// The columns that are left of a tab that was taken in part, and the byte behind it; nothing of a tab left says 0.
    pub fn remainder(&self) -> (usize, usize) {
        if self.taken > 0 { (4 - self.column % 4, self.at + 1) } else { (0, self.at) }
    }
}
