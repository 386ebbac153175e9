package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLevel;
import dev.atoll.api.log.LogLine;

import java.time.Instant;

/// One entry of the log.
///
/// @param time when it was written; of an entry that was written several times, the last time
/// @param level how much it matters
/// @param source who it is from, or about
/// @param text a sentence or more
/// @param detail what helps to find the cause, such as the functions that were running, a line each; or an empty text
/// @param times how often it was written one after the other, at least 1
public record LogEntry(Instant time, LogLevel level, LogSource source, String text, String detail, int times) {
    /// An entry that was written once.
    public static LogEntry of(Instant time, LogLevel level, LogSource source, String text) {
        return new LogEntry(time, level, source, text, "", 1);
    }

    /// What an extension wrote.
    static LogEntry of(LogSource source, LogLine line) {
        return of(line.time(), line.level(), source, line.text());
    }

    /// Whether another one says the same.
    boolean saysSame(LogEntry other) {
        return level == other.level
                && source.equals(other.source)
                && text.equals(other.text)
                && detail.equals(other.detail);
    }
}
