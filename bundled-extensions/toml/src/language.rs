//! What TOML is: plain Rust that knows nothing of editors.

mod brackets;
mod date;
mod keys;
pub mod parser;
pub mod problem;
mod quoted;
mod scalar;
mod tables;
pub mod token;
