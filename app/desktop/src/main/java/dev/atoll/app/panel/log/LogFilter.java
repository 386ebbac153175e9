package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLevel;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Which entries of the log are listed.
///
/// @param words what they have, in their text or in the name of their source; letters may be large or small
/// @param levels how much they matter
/// @param source who they are from; nothing for anyone
/// @param after only those that were written after a moment
record LogFilter(String words, Set<LogLevel> levels, Optional<LogSource> source, Instant after) {
    /// Copies the set.
    public LogFilter {
        levels = Set.copyOf(levels);
    }

    /// Whether an entry is listed.
    ///
    /// @param names what a source is called
    boolean takes(LogEntry entry, Function<LogSource, String> names) {
        return takesSource(entry) && levels.contains(entry.level()) && hasWords(entry, names);
    }

    /// Whether an entry would be listed if all words and levels were.
    boolean takesSource(LogEntry entry) {
        return entry.time().isAfter(after)
                && source.filter(wanted -> !wanted.equals(entry.source())).isEmpty();
    }

    private boolean hasWords(LogEntry entry, Function<LogSource, String> names) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || entry.text().toLowerCase(Locale.ROOT).contains(wanted)
                || entry.detail().toLowerCase(Locale.ROOT).contains(wanted)
                || names.apply(entry.source()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
