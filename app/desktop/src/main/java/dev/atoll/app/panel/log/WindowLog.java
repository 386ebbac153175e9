package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLevel;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/// What a window has said since it was opened, the newest of it: notices that are dismissed, withdrawn or pushed out by
/// others are still here. What is said several times, one after the other, is one entry.
///
/// Belongs to the UI thread.
public final class WindowLog {
    /// How many entries are kept.
    public static final int MOST = 1_000;
    private static final int MOST_CAUSES = 5;
    private static final int MOST_FRAMES = 25;

    private final ArrayDeque<LogEntry> entries = new ArrayDeque<>();
    private long written;

    /// Writes an entry.
    public void write(LogLevel level, LogSource source, String text) {
        write(LogEntry.of(Instant.now(), level, source, text));
    }

    /// Writes of a mistake in the application itself, with the functions that were running.
    public void write(String text, Throwable bug) {
        write(new LogEntry(Instant.now(), LogLevel.ERROR, LogSource.ATOLL, text, trace(bug), 1));
    }

    private void write(LogEntry entry) {
        written++;
        if (!entries.isEmpty() && entries.getLast().saysSame(entry)) {
            int times = entries.removeLast().times() + 1;
            entries.add(new LogEntry(entry.time(), entry.level(), entry.source(), entry.text(), entry.detail(), times));
            return;
        }
        entries.add(entry);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
    }

    /// The entries kept, oldest first.
    public List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    /// How often something was written, so that one can see whether there is more.
    long written() {
        return written;
    }

    /// The functions that were running, indented, under what went wrong and what that came of.
    private static String trace(Throwable bug) {
        StringJoiner lines = new StringJoiner("\n");
        Throwable each = bug;
        for (int i = 0; i < MOST_CAUSES && each != null; i++) {
            StackTraceElement[] running = each.getStackTrace();
            lines.add(each.toString());
            Stream.of(running).limit(MOST_FRAMES).forEach(frame -> lines.add("    at " + frame));
            if (running.length > MOST_FRAMES) {
                lines.add("    … " + (running.length - MOST_FRAMES));
            }
            each = each.getCause();
        }
        return lines.toString();
    }
}
