package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLine;
import dev.atoll.host.ExtensionHandle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The entries of the window and of all extensions in the order of their times. Put together anew only when there is
/// something new.
///
/// Belongs to the UI thread.
final class LogFeed {
    private final WindowLog window;
    private final Supplier<List<ExtensionHandle>> extensions;
    private Map<LogSource, Seen> seen = Map.of();
    private long written = -1;
    private List<LogEntry> entries = List.of();

    /// What was last seen of an extension's log.
    private record Seen(int lines, Optional<LogLine> last) {
        static Seen of(List<LogLine> log) {
            return new Seen(log.size(), log.isEmpty() ? Optional.empty() : Optional.of(log.getLast()));
        }
    }

    LogFeed(WindowLog window, Supplier<List<ExtensionHandle>> extensions) {
        this.window = window;
        this.extensions = extensions;
    }

    /// All entries, the oldest first; the same list as before if nothing was written since.
    List<LogEntry> entries() {
        Map<LogSource, List<LogLine>> logs = new LinkedHashMap<>();
        extensions.get().forEach(handle -> logs.put(LogSource.of(handle.id()), handle.log()));
        Map<LogSource, Seen> now = new LinkedHashMap<>();
        logs.forEach((source, log) -> now.put(source, Seen.of(log)));
        if (written != window.written() || !now.equals(seen)) {
            written = window.written();
            seen = now;
            entries = merged(logs);
        }
        return entries;
    }

    private List<LogEntry> merged(Map<LogSource, List<LogLine>> logs) {
        List<LogEntry> all = new ArrayList<>(window.entries());
        logs.forEach((source, log) -> log.forEach(line -> all.add(LogEntry.of(source, line))));
        all.sort(Comparator.comparing(LogEntry::time));
        return List.copyOf(all);
    }
}
