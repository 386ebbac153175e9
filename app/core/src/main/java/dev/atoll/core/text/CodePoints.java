package dev.atoll.core.text;

/// What kind of character a code point is, where movement, selection and search have to agree.
public final class CodePoints {
    private CodePoints() {}

    /// Whether a code point is part of a word: a letter, a digit, a mark on one of them, or `_`.
    public static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return point == '_'
                || Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
