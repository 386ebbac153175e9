package dev.atoll.app.icon;

import java.util.List;

/// What became of an icon theme that was to be read.
public sealed interface IconThemeReading {
    /// It can be shown.
    ///
    /// @param theme the theme
    /// @param faults what in its file names nothing, as sentences; such files have the icon of any other
    record Read(IconTheme theme, List<String> faults) implements IconThemeReading {
        /// Copies the list.
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// It cannot be shown.
    ///
    /// @param sentence why
    record Refused(String sentence) implements IconThemeReading {}
}
