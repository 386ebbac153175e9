package dev.atoll.app.editor;

import java.util.Locale;

/// A colour that a view paints with, apart from the text's own colours.
///
/// A style sheet gives each its value as the `-fx-fill` of the style class [#styleClass].
public enum Tone {
    /// A line's number.
    NUMBER,
    /// The number of the line with the caret.
    CURRENT_NUMBER,
    /// The background of the line with the caret.
    CURRENT_LINE,
    /// The background of selected text.
    SELECTION,
    /// The background of selected text while the view has no focus.
    IDLE_SELECTION,
    /// The caret.
    CARET,
    /// The frame around a bracket and its partner.
    BRACKET,
    /// The lines that show the depth of indentation.
    INDENT_GUIDE,
    /// The arrow of a fold.
    FOLD_ARROW,
    /// What stands in place of folded text.
    FOLD,
    /// The sign that something is on offer.
    OFFER,
    /// What lies over text that is not needed, to fade it.
    FADE,
    /// The frame of a colour's swatch, and the line through what is deprecated.
    STROKE,
    /// Errors.
    ERROR,
    /// Warnings.
    WARNING,
    /// Information.
    INFORMATION,
    /// Hints.
    HINT,
    /// Something that was added.
    ADDED,
    /// Something that was changed.
    CHANGED,
    /// Something that was or is to be removed.
    REMOVED;

    /// The style class whose `-fx-fill` is this colour: `tone-` and the name in lower case with dashes.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
