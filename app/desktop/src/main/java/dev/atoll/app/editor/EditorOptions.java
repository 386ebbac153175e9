package dev.atoll.app.editor;

import dev.atoll.core.edit.EditRules;

import java.util.List;
import java.util.function.Consumer;

/// What a user can set about a view, and what is known of its document's language.
///
/// @param fontFamily the typeface of the text, a fixed-width one
/// @param fontSize in pixels, as long as the text is not zoomed
/// @param zoom by how many pixels the text is larger or smaller for now
/// @param lineHeight the height of a row as a multiple of the font's size
/// @param rules indentation, brackets and comments, for edits and for tab stops
/// @param indentGuides whether the depth of indentation is shown by thin lines
/// @param caretBlinks whether the caret blinks while the view has the focus
/// @param overwrites whether what is typed takes the place of what is behind the caret
/// @param whiteSpace whether blanks and tabs are shown by signs
/// @param rulers the columns behind which thin lines stand
/// @param wrapColumn the most columns of a row, behind which lines go on in the next one; [#VIEW_WIDTH] for as many as
///   the view has, [#NO_WRAP] for as many as the line has
public record EditorOptions(
        String fontFamily,
        double fontSize,
        double zoom,
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
                BundledFont.MONO.family(), 14, 0, 1.5, EditRules.plain(), true, true, false, false, List.of(), NO_WRAP);
    }

    /// The size of the text as it is shown, in pixels.
    public double textSize() {
        return fontSize + zoom;
    }

    /// These options with the text larger or smaller, kept within what can be read.
    ///
    /// @param pixels by how much
    public EditorOptions zoomed(double pixels) {
        return with(draft -> draft.zoom = Math.clamp(zoom + pixels, SMALLEST_FONT - fontSize, LARGEST_FONT - fontSize));
    }

    /// These options with the text of its usual size.
    public EditorOptions unzoomed() {
        return with(draft -> draft.zoom = 0);
    }

    /// These options with other letters. How much the text is zoomed stays.
    ///
    /// @param family their typeface
    /// @param size in pixels
    /// @param height of a row, as a multiple of the size
    public EditorOptions withLetters(String family, double size, double height) {
        return with(draft -> {
            draft.fontFamily = family;
            draft.fontSize = size;
            draft.lineHeight = height;
            draft.zoom = Math.clamp(zoom, SMALLEST_FONT - size, LARGEST_FONT - size);
        });
    }

    /// These options with other rules.
    public EditorOptions withRules(EditRules other) {
        return with(draft -> draft.rules = other);
    }

    /// These options with a caret that does not blink.
    public EditorOptions withSteadyCaret() {
        return withCaret(false);
    }

    /// These options with a caret that blinks, or does not.
    public EditorOptions withCaret(boolean blinking) {
        return with(draft -> draft.caretBlinks = blinking);
    }

    /// These options with other aids for the eye.
    ///
    /// @param guides whether the depth of indentation is shown
    /// @param signs whether blanks and tabs are
    /// @param columns the columns behind which thin lines stand
    public EditorOptions withAids(boolean guides, boolean signs, List<Integer> columns) {
        return with(draft -> {
            draft.indentGuides = guides;
            draft.whiteSpace = signs;
            draft.rulers = columns;
        });
    }

    /// These options with typing over what is behind the caret, or without.
    public EditorOptions withOverwriting(boolean over) {
        return with(draft -> draft.overwrites = over);
    }

    /// These options with lines wrapped elsewhere.
    public EditorOptions withWrap(int column) {
        return with(draft -> draft.wrapColumn = column);
    }

    private EditorOptions with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new EditorOptions(
                draft.fontFamily,
                draft.fontSize,
                draft.zoom,
                draft.lineHeight,
                draft.rules,
                draft.indentGuides,
                draft.caretBlinks,
                draft.overwrites,
                draft.whiteSpace,
                draft.rulers,
                draft.wrapColumn);
    }

    /// Options that are being put together.
    private static final class Draft {
        private String fontFamily;
        private double fontSize;
        private double zoom;
        private double lineHeight;
        private boolean indentGuides;
        private EditRules rules;
        private boolean caretBlinks;
        private boolean overwrites;
        private boolean whiteSpace;
        private List<Integer> rulers;
        private int wrapColumn;

        Draft(EditorOptions from) {
            fontFamily = from.fontFamily;
            fontSize = from.fontSize;
            zoom = from.zoom;
            lineHeight = from.lineHeight;
            indentGuides = from.indentGuides;
            rules = from.rules;
            caretBlinks = from.caretBlinks;
            overwrites = from.overwrites;
            whiteSpace = from.whiteSpace;
            rulers = from.rulers;
            wrapColumn = from.wrapColumn;
        }
    }

    /// How many columns apart tab stops are.
    public int tabWidth() {
        return rules.indent().tabWidth();
    }
}
