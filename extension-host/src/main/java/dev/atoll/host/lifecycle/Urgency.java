package dev.atoll.host.lifecycle;

/// How much somebody waits for an answer, the most first: the order in which an actor serves requests.
public enum Urgency {
    /// Colours of what is on the screen.
    VISIBLE(true),
    /// What belongs to the caret or the pointer while one works: suggestions, signatures, cards.
    CARET(true),
    /// Something the user has asked for and waits for, on the whole document: formatting, say.
    ASKED(false),
    /// What surrounds the text: outline, folds.
    STRUCTURE(false),
    /// Problems in the whole document.
    DIAGNOSTICS(false);

    private final boolean interactive;

    Urgency(boolean interactive) {
        this.interactive = interactive;
    }

    /// Whether the deadlines for interactive calls hold, not those for work in the background.
    boolean interactive() {
        return interactive;
    }
}
