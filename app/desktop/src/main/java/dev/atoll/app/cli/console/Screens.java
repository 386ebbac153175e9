package dev.atoll.app.cli.console;

import java.nio.file.Path;
import java.util.List;
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

    /// Opens a file in a window without a display, and measures that.
    ///
    /// @throws IllegalStateException if the window does not come to rest
    OpeningCost opening(Path file);

    /// Types into a file in windows without a display, one without extensions and one with all of them, and measures
    /// that. The file stays as it is.
    ///
    /// @throws IllegalStateException if a window does not come to rest
    List<TypingRun> typing(Path file);
}
