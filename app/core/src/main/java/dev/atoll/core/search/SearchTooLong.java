package dev.atoll.core.search;

/// The end of a search whose regular expression took too many steps or too much depth, as nested repetitions do.
public final class SearchTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchTooLong() {
        super("The expression takes too long on this text. Try one without nested repetitions.");
    }
}
