//! CommonMark 0.31 with the tables, task items and strikethrough that GitHub adds: blocks first, then inlines in a block's content.
//! <https://spec.commonmark.org/0.31.2/>

pub mod blocks;
mod closing;
pub mod content;
pub mod emphasis;
pub mod entity;
mod html;
pub mod inline;
mod line;
pub mod reference;
mod starts;
pub mod table;
pub mod tree;
