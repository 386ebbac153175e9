package dev.atoll.core.display;

/// Something that makes the display text differ from the document's text.
public sealed interface Decoration permits Fold, Inlay, BlockRow, Composing, SoftSplit {}
