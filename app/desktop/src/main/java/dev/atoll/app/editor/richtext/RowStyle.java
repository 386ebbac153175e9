package dev.atoll.app.editor.richtext;

/// The style of a row as a whole: there is only one.
enum RowStyle {
    PLAIN
}
