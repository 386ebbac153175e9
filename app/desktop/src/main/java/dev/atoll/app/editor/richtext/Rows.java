package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import org.fxmisc.richtext.model.Paragraph;

/// Everything a view shows, as rows of styled text: an immutable value.
///
/// Offsets count the UTF-16 code units of what is shown, with one for the break between two rows.
interface Rows {
    /// The number of rows, at least one.
    int count();

    /// The length of everything shown.
    int length();

    /// The offset of a row's first character.
    int start(int row);

    /// The length of a row without its break.
    int length(int row);

    /// The row that holds an offset; an offset behind the last belongs to the last row.
    int rowAt(int offset);

    /// A row ready to be shown, made anew at each call.
    Paragraph<RowStyle, String, SyntaxStyle> paragraph(int row);

    /// The characters between two offsets, breaks as `\n`.
    String text(int from, int to);
}
