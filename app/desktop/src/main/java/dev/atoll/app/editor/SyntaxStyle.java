package dev.atoll.app.editor;

import javafx.scene.paint.Paint;

/// How text of one scope looks.
///
/// @param paint the colour of its glyphs
/// @param bold whether the heavier face is used
/// @param italic whether the slanted face is used
/// @param underlined whether a line is drawn under it
public record SyntaxStyle(Paint paint, boolean bold, boolean italic, boolean underlined) {}
