package dev.atoll.app.panel.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The log as a text, for a report or a search: an entry a line, its detail indented under it.
final class LogText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private LogText() {}

    /// @param names what a source is called
    static String of(List<LogEntry> entries, Function<LogSource, String> names) {
        return entries.stream().map(entry -> line(entry, names)).collect(Collectors.joining());
    }

    private static String line(LogEntry entry, Function<LogSource, String> names) {
        String head = MOMENT.format(entry.time().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault()))
                + "  "
                + String.format(Locale.ROOT, "%-7s", entry.level().name().toLowerCase(Locale.ROOT))
                + "  "
                + names.apply(entry.source())
                + "  ";
        String times = entry.times() == 1 ? "" : " (" + entry.times() + "×)";
        String detail = entry.detail().lines().map(line -> "    " + line + "\n").collect(Collectors.joining());
        return head + entry.text().replace("\n", "\n    ") + times + "\n" + detail;
    }
}
