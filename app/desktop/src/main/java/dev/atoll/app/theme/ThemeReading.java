package dev.atoll.app.theme;

import java.util.List;

/// What became of a theme that was to be read.
public sealed interface ThemeReading {
    /// It can be worn.
    ///
    /// @param theme the theme, whole and legible
    /// @param faults what its file says and what is no colour, token or face, each as a sentence; something that
    fits
    ///     stands in its place
    /// @param repairs colours of its file that would have been hard to read and are shown otherwise, each as a
    sentence
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
