//! From bytes to UTF-16 code units.

/// Bytes between two remembered places.
const STEP: usize = 256;

/// The offsets of a text's bytes in UTF-16 code units.
#[derive(Debug)]
pub struct Units {
    /// Units before every `STEP`th byte; none where each character is one byte.
    steps: Vec<u32>,
}

impl Units {
    /// The offsets of `text`.
    pub fn of(text: &str) -> Units {
        if text.is_ascii() {
            return Units { steps: Vec::new() };
        }
        let mut steps = Vec::with_capacity(text.len() / STEP + 1);
        let mut units = 0;
        for chunk in text.as_bytes().chunks(STEP) {
            steps.push(units);
            units += count(chunk);
        }
        Units { steps }
    }

    /// The offset of a byte of the same text. Inside of a character it is the one behind it.
    pub fn at(&self, text: &str, byte: usize) -> u32 {
        match self.steps.get(byte / STEP) {
            Some(&units) => units + count(&text.as_bytes()[byte - byte % STEP..byte]),
            None => self.steps.last().map_or(byte as u32, |&units| units + count(&text.as_bytes()[(self.steps.len() - 1) * STEP..byte])),
        }
    }
}

fn count(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&b| u32::from(b & 0xC0 != 0x80) + u32::from(b >= 0xF0)).sum()
}
