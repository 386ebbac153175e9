package dev.atoll.app.editor;

/// What a user can set about a view.
///
/// @param fontFamily the typeface of the text, a fixed-width one
/// @param fontSize in pixels
/// @param lineHeight the height of a row as a multiple of the font's size
/// @param tabSize how many columns apart tab stops are
/// @param insertSpaces whether Tab inserts spaces up to the next stop instead of a tab character
/// @param indentGuides whether the depth of indentation is shown by thin lines
public record EditorOptions(
        String fontFamily,
        double fontSize,
        double lineHeight,
        int tabSize,
        boolean insertSpaces,
        boolean indentGuides) {
    private static final double SMALLEST_FONT = 6;
    private static final double LARGEST_FONT = 72;

    /// The settings of a new installation.
    public static EditorOptions standard() {
        return new EditorOptions(BundledFont.FAMILY, 14, 1.5, 4, true, true);
    }

    /// These options with another font size, kept within what can be read.
    public EditorOptions withFontSize(double size) {
        double readable = Math.clamp(size, SMALLEST_FONT, LARGEST_FONT);
        return new EditorOptions(fontFamily, readable, lineHeight, tabSize, insertSpaces, indentGuides);
    }
}
