//! Markdown for the Atoll editor.
//!
//! [`syntax`] knows what CommonMark is, in plain Rust and in bytes.
#![warn(missing_docs)]

pub mod colors;
pub mod folds;
pub mod outline;
pub mod page;
pub mod syntax;
