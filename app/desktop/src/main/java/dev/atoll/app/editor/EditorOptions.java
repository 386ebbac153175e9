package dev.atoll.app.editor;

import dev.atoll.core.edit.EditRules;

import java.util.List;
import java.util.function.Consumer;

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
/// @param wrapColumn the most columns of a row, behind which lines go on in the next one; [#VIEW_WIDTH] for as many as
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
        return with(draft -> draft.fontSize = Math.clamp(size, SMALLEST_FONT, LARGEST_FONT));
    }

    /// These options with other rules.
    public EditorOptions withRules(EditRules other) {
        return with(draft -> draft.rules = other);
    }

    /// These options with a caret that does not blink.
    public EditorOptions withSteadyCaret() {
        return with(draft -> draft.caretBlinks = false);
    }

    /// These options with signs for blanks and tabs, or without, and with thin lines behind columns.
    public EditorOptions withAids(boolean whiteSpaceShown, List<Integer> columns) {
        return with(draft -> {
            draft.whiteSpace = whiteSpaceShown;
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
                fontFamily,
                draft.fontSize,
                lineHeight,
                draft.rules,
                indentGuides,
                draft.caretBlinks,
                draft.overwrites,
                draft.whiteSpace,
                draft.rulers,
                draft.wrapColumn);
    }

    /// Options that are being put together.
    private static final class Draft {
        private double fontSize;
        private EditRules rules;
        private boolean caretBlinks;
        private boolean overwrites;
        private boolean whiteSpace;
        private List<Integer> rulers;
        private int wrapColumn;

        Draft(EditorOptions from) {
            fontSize = from.fontSize;
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
