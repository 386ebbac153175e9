package dev.atoll.app.theme;

import java.util.List;

/// What became of a theme that was to be read.
public sealed interface ThemeReading {
    /// It can be worn.
    ///
    /// @param theme the theme, whole and legible
    /// @param faults what in its file is no colour, token or face, as sentences; what fits stands in its place
    /// @param repairs colours of its file that would be hard to read and are shown otherwise, as sentences
    /// @param imported whether the file has the form of another editor
    record Read(Theme theme, List<String> faults, List<String> repairs, boolean imported) implements ThemeReading {
        /// Copies the lists.
        public Read {
            faults = List.copyOf(faults);
            repairs = List.copyOf(repairs);
        }
    }

    /// It cannot be worn.
    ///
    /// @param sentence why
    record Refused(String sentence) implements ThemeReading {}
}
