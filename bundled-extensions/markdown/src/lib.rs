//! Markdown for the Atoll editor.
//!
//! [`syntax`] knows what CommonMark is, in plain Rust and in bytes.
#![warn(missing_docs)]

pub mod check;
pub mod colors;
pub mod complete;
pub mod edits;
pub mod extension;
pub mod folds;
pub mod links;
pub mod outline;
pub mod page;
pub mod selection;
pub mod syntax;
pub mod tables;
