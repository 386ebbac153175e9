package dev.atoll.core.display;

/// A place where a line goes on in another row: a very long one, so that no row is expensive to show, or any that is
/// wider than lines may be.
///
/// @param offset the offset of the later row's first character
/// @param indent how many blanks are shown before it
public record SoftSplit(int offset, int indent) implements Decoration {
    /// What is shown for the smallest indents, because a text may have very many.
    private static final String[] SHOWN = new String[40];

    static {
        for (int indent = 0; indent < SHOWN.length; indent++) {
            SHOWN[indent] = "\n" + " ".repeat(indent);
        }
    }

    /// The characters that are shown: the break between two rows, and blanks.
    String shown() {
        return indent < SHOWN.length ? SHOWN[indent] : "\n" + " ".repeat(indent);
    }
}
