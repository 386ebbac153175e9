package dev.atoll.app.cli.console;

import java.util.List;
import java.util.Optional;

/// The verbs that need the graphical toolkit. At most one of them is called in a program's life.
public interface Screens {
    /// Opens the editor and returns when its last window is closed.
    ///
    /// @param places what to open; may be empty
    /// @param portable whether the editor keeps its own things beside the program
    void edit(List<FilePlace> places, boolean portable);

    /// Opens a file without a display, presses keys and saves a picture.
    ///
    /// @return a sentence if there is no picture now
    Optional<String> shoot(ShotOrder order);
}
