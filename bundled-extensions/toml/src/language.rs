//! What TOML is: plain Rust that knows nothing of editors.

pub(crate) mod brackets;
mod date;
pub(crate) mod keys;
pub mod parser;
pub mod problem;
pub(crate) mod quoted;
pub(crate) mod scalar;
mod tables;
pub mod token;
