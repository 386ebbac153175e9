//! Answers the calls that the benchmark counts, as an Extism plug-in does it: JSON in, JSON out.

use extism_pdk::{FnResult, FromBytes, Json, ToBytes, plugin_fn};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, ToBytes, FromBytes)]
#[encoding(Json)]
struct Item {
    id: u32,
    start: u32,
    length: u32,
    weight: f64,
    pinned: bool,
    label: String,
}

#[derive(Serialize)]
struct Token {
    start: u32,
    length: u32,
    scope: u32,
}

#[plugin_fn]
pub fn following(value: Item) -> FnResult<Item> {
    Ok(Item {
        id: value.id + 1,
        start: value.start + value.length,
        length: value.length,
        weight: value.weight + 0.5,
        pinned: !value.pinned,
        label: value.label,
    })
}

#[plugin_fn]
pub fn tokens(count: Json<u32>) -> FnResult<Json<Vec<Token>>> {
    Ok(Json((0..count.0).map(|i| Token { start: i * 7, length: 1 + i % 6, scope: i % 24 }).collect()))
}
