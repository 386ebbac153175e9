package dev.atoll.app.cli.console;

import java.util.Optional;

/// The verbs that need the graphical toolkit. At most one of them is called in a program's life.
public interface Screens {
    /// Opens the editor, or lets the window that runs open things, and returns when its last window is closed, or what
    /// was
    /// waited for.
    void edit(EditOrder order);

    /// Opens a file without a display, presses keys and saves a picture.
    ///
    /// @return a sentence if there is no picture now
    Optional<String> shoot(ShotOrder order);
}
