package dev.atoll.host.imports;

/// Text of an extension made fit to be shown: nothing in it steers a screen, turns the writing direction or hides.
public final class PlainText {
    private PlainText() {}

    /// The text without control characters but line breaks and tabs, and without characters that do not show.
    ///
    /// @param longest how many UTF-16 code units are kept; a surrogate pair is not cut
    public static String lines(String text, int longest) {
        return kept(text, longest, false);
    }

    /// The same on one line: line breaks and tabs are blanks, and there are none at the ends.
    public static String line(String text, int longest) {
        return kept(text.strip(), longest, true).strip();
    }

    private static String kept(String text, int longest, boolean oneLine) {
        var result = new StringBuilder(Math.min(text.length(), longest));
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean white = c == '\n' || c == '\t';
            if (!white && hidden(c)) {
                continue;
            }
            if (result.length() + Character.charCount(c) > longest) {
                break;
            }
            result.appendCodePoint(white && oneLine ? ' ' : c);
        }
        return result.toString();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (c >= 0xe0000 && c <= 0xe0fff);
    }
}
