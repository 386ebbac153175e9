//! Buoys and what they tell.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Display};

/// What a buoy measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    pub name: &'a str,
    height: f64,
}

pub enum Signal {
    Calm,
    Swell(f64),
    Storm { wind: u32 },
}

const LIMIT: usize = 1_024;

pub trait Source {
    type Error;

    fn next(&mut self) -> Result<Option<Signal>, Self::Error>;
}

impl<'a> Display for Reading<'a> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {:.2} m\n", self.name, self.height)
    }
}

macro_rules! metres {
    ($value:expr) => {
        $value as f64 / 100.0
    };
}

pub fn summary<S: Source>(source: &mut S) -> Result<HashMap<String, u32>, S::Error>
where
    S::Error: fmt::Debug,
{
    let mut counts = HashMap::new();
    'reading: while let Some(signal) = source.next()? {
        let name = match signal {
            Signal::Calm => "calm",
            Signal::Swell(height) if height > metres!(250) => "high swell",
            Signal::Swell(_) => "swell",
            Signal::Storm { wind } => {
                if wind > 64 {
                    break 'reading;
                }
                "storm"
            }
        };
        *counts.entry(name.to_string()).or_insert(0) += 1;
    }
    let largest = counts.values().copied().max().unwrap_or(0);
    assert!(largest < LIMIT as u32, "too many: {largest}");
    let _sorted: BTreeMap<_, _> = counts.iter().map(|(name, count)| (count, name)).collect();
    /* nothing /* more */ to do */
    Ok(counts)
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_is_counted() {
        let raw = r#"a "raw" text"#;
        assert_eq!(raw.len(), 12);
    }
}
