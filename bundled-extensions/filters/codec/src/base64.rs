//! Base64 as RFC 4648 has it, in both of its alphabets.

use crate::text;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BITS: usize = 6;

/// The last two of the 64 signs, and whether the end is filled up.
#[derive(Clone, Copy, PartialEq)]
pub enum Alphabet {
    /// `+` and `/`, filled up with `=`.
    Standard,
    /// `-` and `_`, not filled up.
    Url,
}

fn sign(value: u32, alphabet: Alphabet) -> char {
    match (value, alphabet) {
        (62, Alphabet::Url) => '-',
        (63, Alphabet::Url) => '_',
        _ => char::from(STANDARD[value as usize]),
    }
}

/// A text in Base64, in one line.
pub fn encode(text: &str, alphabet: Alphabet) -> String {
    let mut made = String::with_capacity(text.len().div_ceil(3) * 4);
    for three in text.as_bytes().chunks(3) {
        let mut bits = 0_u32;
        for i in 0..3 {
            bits = bits << 8 | u32::from(three.get(i).copied().unwrap_or(0));
        }
        for i in 0..=three.len() {
            made.push(sign(bits >> (18 - BITS * i) & 63, alphabet));
        }
        if alphabet == Alphabet::Standard {
            made.extend(std::iter::repeat_n('=', 3 - three.len()));
        }
    }
    made
}

fn value(sign: char) -> Option<u32> {
    let index = match sign {
        '-' => 62,
        '_' => 63,
        _ => STANDARD.iter().position(|&each| char::from(each) == sign)?,
    };
    u32::try_from(index).ok()
}

/// The text that Base64 of either alphabet stands for. White space is passed over; the end need not be filled up.
pub fn decode(code: &str) -> Result<String, String> {
    let mut made = Vec::with_capacity(code.len() / 4 * 3);
    let mut bits = 0_u32;
    let mut count = 0_usize;
    let mut over = false;
    for (index, sign) in code.chars().enumerate() {
        if sign.is_whitespace() {
            continue;
        }
        if sign == '=' {
            over = true;
            continue;
        }
        let known = value(sign).filter(|_| !over);
        bits = bits << BITS | known.ok_or_else(|| format!("Character {} (“{sign}”) is not Base64.", index + 1))?;
        count += 1;
        if count.is_multiple_of(4) {
            made.extend_from_slice(&bits.to_be_bytes()[1..]);
            bits = 0;
        }
    }
    match count % 4 {
        0 => {}
        1 => return Err("Its end is missing: one sign of Base64 is too few for a byte.".into()),
        rest => {
            let filled = bits << (BITS * (4 - rest));
            made.extend_from_slice(&filled.to_be_bytes()[1..rest]);
        }
    }
    text(made)
}
