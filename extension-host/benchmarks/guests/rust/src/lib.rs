//! Answers the calls that the benchmark counts.

wit_bindgen::generate!({ path: "../wit", world: "guest", generate_all });

use bench::calls::mirror;
use bench::calls::types::{Item, Token};
use exports::bench::calls::calls::Guest;

struct Calls;

fn behind(value: Item) -> Item {
    Item {
        id: value.id + 1,
        start: value.start + value.length,
        length: value.length,
        weight: value.weight + 0.5,
        pinned: !value.pinned,
        label: value.label,
    }
}

impl Guest for Calls {
    fn following(value: Item) -> Item {
        behind(value)
    }

    fn reflected_following(value: Item) -> Item {
        behind(mirror::reflected(&value))
    }

    fn tokens(count: u32) -> Vec<Token> {
        (0..count).map(|i| Token { start: i * 7, length: 1 + i % 6, scope: i % 24 }).collect()
    }
}

export!(Calls);
