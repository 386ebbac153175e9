package dev.atoll.host.imports.wasi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// Bytes that a program writes, passed on as whole lines. Broken UTF-8 becomes replacement characters, control
/// characters are left out. A line that grows too long is passed on in pieces.
final class Lines {
    private static final int LONGEST = 4_096;

    private final Consumer<String> into;
    private final byte[] begun = new byte[LONGEST];
    private int length;

    /// @param into takes one line or several, with `\n` between them
    Lines(Consumer<String> into) {
        this.into = into;
    }

    /// Takes what was written.
    void write(byte[] bytes) {
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        if (whole > 0) {
            var all = Arrays.copyOf(begun, length + whole - 1);
            System.arraycopy(bytes, 0, all, length, whole - 1);
            length = 0;
            into.accept(text(all, all.length));
        }
        begin(bytes, whole, bytes.length);
    }

    private void begin(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end) {
            int taken = Math.min(end - at, LONGEST - length);
            System.arraycopy(bytes, at, begun, length, taken);
            length += taken;
            at += taken;
            if (length == LONGEST) {
                flush();
            }
        }
    }

    /// Passes on the line that was begun, if one was.
    void flush() {
        if (length > 0) {
            int last = length;
            length = 0;
            into.accept(text(begun, last));
        }
    }

    private static String text(byte[] bytes, int count) {
        var text = new String(bytes, 0, count, StandardCharsets.UTF_8);
        var result = new StringBuilder(text.length());
        text.codePoints().filter(Lines::isShown).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isShown(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        return !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }
}
