package dev.atoll.host;

import dev.atoll.api.document.TextSnapshot;

/// A text in one string.
///
/// @param string the text
public record StringSnapshot(String string) implements TextSnapshot {
    @Override
    public int length() {
        return string.length();
    }

    @Override
    public String text(int start, int end) {
        return string.substring(start, end);
    }
}
