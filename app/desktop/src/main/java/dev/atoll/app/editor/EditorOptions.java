package dev.atoll.app.editor;

import dev.atoll.core.edit.EditRules;

import java.util.List;

/// What a user can set about a view, and what is known of its document's language.
///
/// @param fontFamily the typeface of the text, a fixed-width one
/// @param fontSize in pixels
/// @param lineHeight the height of a row as a multiple of the font's size
/// @param rules indentation, brackets and comments, for edits and for tab stops
/// @param indentGuides whether the depth of indentation is shown by thin lines
/// @param caretBlinks whether the caret blinks while the view has the focus
/// @param overwrites whether what is typed takes the place of what is behind the caret
/// @param whiteSpace whether blanks and tabs are shown by signs
/// @param rulers the columns behind which thin lines stand
/// @param wrapColumn the most columns of a row, on whose border lines go on in the next one; [#VIEW_WIDTH] for as many
/// as
///   the view has, [#NO_WRAP] for as many as the line has
public record EditorOptions(
        String fontFamily,
        double fontSize,
        double lineHeight,
        EditRules rules,
        boolean indentGuides,
        boolean caretBlinks,
        boolean overwrites,
        boolean whiteSpace,
        List<Integer> rulers,
        int wrapColumn) {
    /// Lines are as long as they are.
    public static final int NO_WRAP = 0;

    /// Lines are wrapped where the view ends.
    public static final int VIEW_WIDTH = Integer.MAX_VALUE;

    private static final double SMALLEST_FONT = 6;
    private static final double LARGEST_FONT = 72;

    /// Copies the list.
    public EditorOptions {
        rulers = List.copyOf(rulers);
    }

    /// The settings of a new installation, for a document without a language.
    public static EditorOptions standard() {
        return new EditorOptions(
                BundledFont.MONO.family(), 14, 1.5, EditRules.plain(), true, true, false, false, List.of(), NO_WRAP);
    }

    /// These options with another font size, kept within what can be read.
    public EditorOptions withFontSize(double size) {
        double readable = Math.clamp(size, SMALLEST_FONT, LARGEST_FONT);
        return new EditorOptions(
                fontFamily,
                readable,
                lineHeight,
                rules,
                indentGuides,
                caretBlinks,
                overwrites,
                whiteSpace,
                rulers,
                wrapColumn);
    }

    /// These options with other rules.
    public EditorOptions withRules(EditRules other) {
        return new EditorOptions(
                fontFamily,
                fontSize,
                lineHeight,
                other,
                indentGuides,
                caretBlinks,
                overwrites,
                whiteSpace,
                rulers,
                wrapColumn);
    }

    /// These options with a caret that does not blink.
    public EditorOptions withSteadyCaret() {
        return new EditorOptions(
                fontFamily,
                fontSize,
                lineHeight,
                rules,
                indentGuides,
                false,
                overwrites,
                whiteSpace,
                rulers,
                wrapColumn);
    }

    /// These options with signs for blanks and tabs, or without, and with thin lines behind columns.
    public EditorOptions withAids(boolean whiteSpaceShown, List<Integer> columns) {
        return new EditorOptions(
                fontFamily,
                fontSize,
                lineHeight,
                rules,
                indentGuides,
                caretBlinks,
                overwrites,
                whiteSpaceShown,
                columns,
                wrapColumn);
    }

    /// These options with typing over what is behind the caret, or without.
    public EditorOptions withOverwriting(boolean over) {
        return new EditorOptions(
                fontFamily,
                fontSize,
                lineHeight,
                rules,
                indentGuides,
                caretBlinks,
                over,
                whiteSpace,
                rulers,
                wrapColumn);
    }

    /// These options with lines wrapped elsewhere.
    public EditorOptions withWrap(int column) {
        return new EditorOptions(
                fontFamily,
                fontSize,
                lineHeight,
                rules,
                indentGuides,
                caretBlinks,
                overwrites,
                whiteSpace,
                rulers,
                column);
    }

    /// How many columns apart tab stops are.
    public int tabWidth() {
        return rules.indent().tabWidth();
    }
}
