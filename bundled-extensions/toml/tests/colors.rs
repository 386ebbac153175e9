//! Colours after random edits, and in random windows, beside those of a fresh scan of the whole text.

mod common;

use std::borrow::Cow;

use atoll_extension::Text;
use atoll_toml::colors::marks::{Color, Marks, Source};
use common::{PIECES, Random, SAMPLES};

struct Whole(Text);

impl Source for Whole {
    fn units(&self) -> u32 {
        self.0.len()
    }

    fn slice(&self, start: u32, end: u32) -> Cow<'_, str> {
        self.0.slice(start, end)
    }
}

fn fresh(text: &Whole) -> Vec<Color> {
    Marks::default().colors(text, 0, text.units(), &mut || false).unwrap()
}

/// What a window shows of all colours.
fn window(colors: &[Color], start: u32, end: u32) -> Vec<Color> {
    let cut = |color: &Color| {
        let (from, to) = (color.start.max(start), (color.start + color.length).min(end));
        (from < to).then(|| Color { start: from, length: to - from, scope: color.scope })
    };
    colors.iter().filter_map(cut).collect()
}

#[test]
fn incremental_colors_equal_fresh_ones() {
    let mut random = Random::new(5);
    for round in 0..40 {
        let mut text = String::new();
        for _ in 0..1 + random.below(60) {
            text.push_str(random.pick(SAMPLES));
            text.push_str(random.pick(&["\n", "\n# between\n", "", "\"\"\"", "[1, 2,\n"]));
        }
        let mut whole = Whole(Text::new(&text));
        let mut marks = Marks::default();
        for step in 0..30 {
            for _ in 0..1 + random.below(3) {
                let length = whole.units() as usize;
                let start = random.below(length + 1) as u32;
                let end = (start as usize + random.below(30) * random.below(2)).min(length) as u32;
                let with = random.pick(PIECES).repeat(random.below(3));
                let before = whole.units();
                whole.0.replace(start, end, &with);
                marks.edit(start, end, whole.units() + end - start - before);
            }
            let all = fresh(&whole);
            let start = random.below(whole.units() as usize + 1) as u32;
            let end = (start as usize + random.below(3000)).min(whole.units() as usize) as u32;
            let found = marks.colors(&whole, start, end, &mut || false).unwrap();
            assert_eq!(found, window(&all, start, end), "round {round}, step {step}, {start}..{end} of {:?}", whole.0.to_string());
        }
    }
}

#[test]
fn colors_are_sorted_and_apart() {
    let mut random = Random::new(6);
    for _ in 0..3_000 {
        let text = Whole(Text::new(&common::damaged(&mut random)));
        let mut at = 0;
        for color in fresh(&text) {
            assert!(color.start >= at && color.length > 0);
            at = color.start + color.length;
        }
        assert!(at <= text.units());
    }
}

#[test]
fn giving_up_keeps_what_was_learnt() {
    let text = Whole(Text::new(&"key = [1, 2, 3]\n".repeat(5_000)));
    let mut marks = Marks::default();
    let mut tries = 0;
    let end = text.units();
    while marks.colors(&text, end - 100, end, &mut || true).is_none() {
        tries += 1;
        assert!(tries < 100_000, "no progress");
    }
    assert!(tries > 10);
}
