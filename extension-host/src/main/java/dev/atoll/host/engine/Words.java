package dev.atoll.host.engine;

/// Text that came from a guest or a module, made fit to be shown.
final class Words {
    private Words() {}

    /// The text without control and formatting characters, cut to a length.
    static String printable(String text, int most) {
        var result = new StringBuilder(Math.min(text.length(), most));
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(most)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
