package dev.atoll.host.lifecycle;

/// How much somebody waits for an answer, the most first: the order in which an actor serves requests.
public enum Urgency {
    /// Colours of what is on the screen.
    VISIBLE(true),
    /// Something the user has just asked for and looks at: formatting, say.
    ASKED(true),
    /// What surrounds the text: outline, folds.
    STRUCTURE(true),
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
