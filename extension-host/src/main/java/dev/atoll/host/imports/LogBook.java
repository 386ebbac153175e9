package dev.atoll.host.imports;

import dev.atoll.api.log.LogLevel;
import dev.atoll.api.log.LogLine;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;

/// The newest log lines of one extension. A flood is counted and dropped, long lines are cut, what does not show
/// is left out. May be used from
/// any thread.
public final class LogBook {
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST = 4_096;

    private final ArrayDeque<LogLine> lines = new ArrayDeque<>();
    private final Clock clock;
    private final int perSecond;
    private long second;
    private int inSecond;
    private int dropped;

    /// @param clock tells the time
    /// @param perSecond lines that are kept of those that come within one second
    public LogBook(Clock clock, int perSecond) {
        this.clock = clock;
        this.perSecond = perSecond;
    }

    /// Writes a message, each of its lines for itself.
    public synchronized void write(LogLevel level, String message) {
        int at = 0;
        while (at <= message.length()) {
            int end = message.indexOf('\n', at);
            int lineEnd = end < 0 ? message.length() : end;
            if (!mayWrite()) {
                return;
            }
            add(level, PlainText.lines(message.substring(at, Math.min(lineEnd, at + LONGEST)), LONGEST));
            at = lineEnd + 1;
        }
    }

    private boolean mayWrite() {
        long now = clock.millis() / 1000;
        if (now != second) {
            int lost = dropped;
            second = now;
            inSecond = 0;
            dropped = 0;
            if (lost > 0) {
                add(LogLevel.WARNING, "At least " + lost + " lines came too fast and were dropped.");
            }
        }
        inSecond++;
        if (inSecond > perSecond) {
            dropped++;
            return false;
        }
        return true;
    }

    private void add(LogLevel level, String line) {
        lines.add(new LogLine(clock.instant(), level, line.stripTrailing()));
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
    }

    /// The lines kept, oldest first.
    public synchronized List<LogLine> lines() {
        return List.copyOf(lines);
    }
}
