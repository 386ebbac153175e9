//! TOML 1.0.0 for the Atoll editor: colours, problems, outline, folds and formatting.
//!
//! [`language`] knows what TOML is; [`colors`], [`outline`], [`folds`] and [`mod@format`] make of it what an editor shows, in plain Rust and in bytes;
//! [`extension`] alone knows the contract.
#![warn(missing_docs)]

pub mod actions;
pub mod colors;
pub mod complete;
pub mod entries;
pub mod extension;
pub mod folds;
pub mod format;
pub mod language;
pub mod outline;
pub mod schema;
pub mod select;
pub mod swatches;
pub mod units;
pub mod values;
