//! Suggests the words of all open documents. Each document is cut into small segments whose words are read when they are first needed; an edit
//! makes only the segments around it unread again.

pub mod extension;
pub mod lexicon;
pub mod rank;
pub mod scan;
pub mod segments;
