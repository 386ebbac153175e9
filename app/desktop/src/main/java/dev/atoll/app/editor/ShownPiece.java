package dev.atoll.app.editor;

import dev.atoll.core.display.Decoration;

/// Something that a view shows at a place and that is not text of the document.
///
/// @param what what is shown
/// @param index which of its characters is there, from 0
public record ShownPiece(Decoration what, int index) {}
