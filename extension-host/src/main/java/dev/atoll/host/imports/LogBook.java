package dev.atoll.host.imports;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.log.LogLine;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;

/// The newest log lines of one extension. A flood is counted and dropped, long lines are cut, what does not show
/// is left out. May be used from any thread.
public final class LogBook {
    private final ArrayDeque<LogLine> lines = new ArrayDeque<>();
    private final Clock clock;
    private Limits limits;
    private long second;
    private int linesInSecond;
    private int bytesInSecond;
    private int dropped;

    /// @param clock tells the time
    /// @param limits how many lines and bytes are kept of those that come within one second
    public LogBook(Clock clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /// Replaces how much is kept of what comes from now on.
    public synchronized void limit(Limits now) {
        limits = now;
    }

    /// Writes a message, each of its lines for itself.
    public synchronized void write(LogLevel level, String message) {
        int at = 0;
        while (at <= message.length()) {
            int end = message.indexOf('\n', at);
            int lineEnd = end < 0 ? message.length() : end;
            var line = PlainText.lines(
                    message.substring(at, Math.min(lineEnd, at + Limits.LOG_LINE_LENGTH)), Limits.LOG_LINE_LENGTH);
            if (!mayWrite(line)) {
                return;
            }
            add(level, line);
            at = lineEnd + 1;
        }
    }

    private boolean mayWrite(String line) {
        long now = clock.millis() / 1000;
        if (now != second) {
            int lost = dropped;
            second = now;
            linesInSecond = 0;
            bytesInSecond = 0;
            dropped = 0;
            if (lost > 0) {
                add(LogLevel.WARNING, "At least " + lost + " lines came too fast and were dropped.");
            }
        }
        int bytes = line.getBytes(StandardCharsets.UTF_8).length;
        if (linesInSecond >= limits.of(Limit.LOG_LINES) || bytes > limits.of(Limit.LOG_BYTES) - bytesInSecond) {
            dropped++;
            return false;
        }
        linesInSecond++;
        bytesInSecond += bytes;
        return true;
    }

    private void add(LogLevel level, String line) {
        lines.add(new LogLine(clock.instant(), level, line.stripTrailing()));
        if (lines.size() > Limits.LOG_LINES_KEPT) {
            lines.removeFirst();
        }
    }

    /// The lines kept, oldest first.
    public synchronized List<LogLine> lines() {
        return List.copyOf(lines);
    }
}
