//! Markdown for the Atoll editor.
//!
//! [`syntax`] knows what CommonMark is, in plain Rust and in bytes.
#![warn(missing_docs)]

pub mod syntax;
