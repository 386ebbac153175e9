//! TOML 1.0.0 for the Atoll editor: colours, problems, outline, folds and formatting.
pub mod language;
