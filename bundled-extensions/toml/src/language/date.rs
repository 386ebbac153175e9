//! Dates and times after RFC 3339, as TOML 1.0.0 narrows them: seconds are required.

use super::problem::{Code, Problem};

/// Whether a word means to be a date or a time: digits and then `-` and a digit, or digits and then `:`.
pub fn resembles(word: &[u8]) -> bool {
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    digits > 0
        && match word.get(digits) {
            Some(b'-') => word.get(digits + 1).is_some_and(u8::is_ascii_digit),
            Some(b':') => true,
            _ => false,
        }
}

/// Whether `word` is nothing but a date, behind which a blank and a time may follow.
pub fn is_date_only(word: &[u8]) -> bool {
    word.len() == 10 && word[4] == b'-' && word[7] == b'-' && [0, 1, 2, 3, 5, 6, 8, 9].iter().all(|&i| word[i].is_ascii_digit())
}

/// Whether `rest`, behind a date and one blank, begins with a time.
pub fn begins_time(rest: &[u8]) -> bool {
    rest.len() >= 3 && rest[0].is_ascii_digit() && rest[1].is_ascii_digit() && rest[2] == b':'
}

/// Checks a whole date, time, or both.
pub fn check(word: &[u8]) -> Result<(), Problem> {
    let mut reader = Reader { word, at: 0 };
    if word.iter().position(|&b| b == b'-').is_none_or(|dash| word[..dash].contains(&b':')) {
        reader.time()?;
    } else {
        reader.date()?;
        if matches!(word.get(reader.at), Some(b'T' | b't' | b' ')) {
            reader.at += 1;
            reader.time()?;
            reader.zone()?;
        }
    }
    if reader.at == word.len() { Ok(()) } else { Err(reader.wrong(reader.at, word.len(), "Not part of a date or time.")) }
}

struct Reader<'a> {
    word: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn wrong(&self, start: usize, end: usize, message: &str) -> Problem {
        let (start, end) = if start < self.word.len() { (start, end.min(self.word.len())) } else { (0, self.word.len()) };
        Problem::new(Code::InvalidDate, start, end, message)
    }

    /// Exactly `count` digits whose value lies between `low` and `high`.
    fn field(&mut self, count: usize, low: u32, high: u32, name: &str) -> Result<u32, Problem> {
        let start = self.at;
        let digits = self.word[start..].iter().take_while(|b| b.is_ascii_digit()).count();
        if digits != count {
            let message = format!("The {name} must have {count} digits.");
            return Err(self.wrong(start, start + digits.max(1), &message));
        }
        let value = self.word[start..start + count].iter().fold(0, |value, b| value * 10 + u32::from(b - b'0'));
        self.at += count;
        if value < low || value > high {
            return Err(self.wrong(start, self.at, &format!("The {name} must lie between {low:02} and {high:02}.")));
        }
        Ok(value)
    }

    fn expect(&mut self, byte: u8, message: &str) -> Result<(), Problem> {
        if self.word.get(self.at) == Some(&byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.wrong(self.at, self.at + 1, message))
    }

    fn date(&mut self) -> Result<(), Problem> {
        let year = self.field(4, 0, 9999, "year")?;
        self.expect(b'-', "A date is written as `1979-05-27`.")?;
        let month = self.field(2, 1, 12, "month")?;
        self.expect(b'-', "A date is written as `1979-05-27`.")?;
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u32::from(leap),
            _ => 31,
        };
        self.field(2, 1, last, "day").map(drop)
    }

    fn time(&mut self) -> Result<(), Problem> {
        self.field(2, 0, 23, "hour")?;
        self.expect(b':', "A time is written as `07:32:00`.")?;
        self.field(2, 0, 59, "minute")?;
        self.expect(b':', "A time needs seconds, as in `07:32:00`.")?;
        self.field(2, 0, 60, "second")?;
        if self.word.get(self.at) == Some(&b'.') {
            let digits = self.word[self.at + 1..].iter().take_while(|b| b.is_ascii_digit()).count();
            if digits == 0 {
                return Err(self.wrong(self.at, self.at + 1, "A decimal point must be followed by digits."));
            }
            self.at += 1 + digits;
        }
        Ok(())
    }

    fn zone(&mut self) -> Result<(), Problem> {
        match self.word.get(self.at) {
            Some(b'Z' | b'z') => self.at += 1,
            Some(b'+' | b'-') => {
                self.at += 1;
                self.field(2, 0, 23, "offset's hour")?;
                self.expect(b':', "An offset is written as `+02:00`.")?;
                self.field(2, 0, 59, "offset's minute")?;
            }
            _ => {}
        }
        Ok(())
    }
}
