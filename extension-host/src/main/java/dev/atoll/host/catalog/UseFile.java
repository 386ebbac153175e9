package dev.atoll.host.catalog;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// On which days each extension used which capability, as a file: `{"atoll.json": {"documents.read": ["2026-03-01"]}}`.
/// Days are kept for a while and then forgotten. Several processes may have the same file; what one notes is added to
/// what the others did. May be used from any thread, but only one may write.
public final class UseFile {
    /// For so many days it is known what was used.
    public static final int DAYS = 30;

    private static final String NAME = "uses.json";
    private static final long MOST_BYTES = 4 << 20;

    private final Disk disk;
    private final Path folder;
    private Days fresh = new Days();
    private Days beingWritten = new Days();

    /// @param disk the door to files
    /// @param folder where the file is; made with it
    public UseFile(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// Days by extension and capability.
    private static final class Days extends TreeMap<String, NavigableMap<String, NavigableSet<String>>> {
        private static final long serialVersionUID = 1;

        NavigableSet<String> of(String extension, String capability) {
            return computeIfAbsent(extension, _ -> new TreeMap<>()).computeIfAbsent(capability, _ -> new TreeSet<>());
        }

        void addAll(Days others) {
            others.forEach((extension, uses) ->
                    uses.forEach((capability, days) -> of(extension, capability).addAll(days)));
        }

        /// Forgets what was before a day.
        void forgetBefore(String day) {
            values().forEach(uses -> {
                uses.values().forEach(days -> days.headSet(day).clear());
                uses.values().removeIf(NavigableSet::isEmpty);
            });
            values().removeIf(NavigableMap::isEmpty);
        }
    }

    /// Notes that a capability was used; nothing is written yet.
    ///
    /// @param capability its word
    /// @return whether that is new since the last writing
    public synchronized boolean note(String extension, String capability, LocalDate day) {
        return fresh.of(extension, capability).add(day.toString());
    }

    /// The days on which an extension used its capabilities, by their words.
    public Map<String, List<LocalDate>> of(String extension) {
        // in this order: what is written meanwhile is seen twice, never not at all
        var all = new Days();
        synchronized (this) {
            all.addAll(fresh);
            all.addAll(beingWritten);
        }
        all.addAll(read());
        Map<String, List<LocalDate>> result = new TreeMap<>();
        all.getOrDefault(extension, new TreeMap<>())
                .forEach((capability, days) -> result.put(
                        capability,
                        days.stream().flatMap(day -> date(day).stream()).toList()));
        return result;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /// Writes what was noted, and forgets what is too old.
    ///
    /// @throws IOException if it cannot be written; it is kept for the next time
    public void write(LocalDate today) throws IOException {
        Days noted;
        synchronized (this) {
            noted = fresh;
            noted.addAll(beingWritten);
            beingWritten = noted;
            fresh = new Days();
        }
        change(all -> {
            all.addAll(noted);
            all.forgetBefore(today.minusDays(DAYS - 1).toString());
        });
        synchronized (this) {
            beingWritten = new Days();
        }
    }

    /// Forgets an extension.
    ///
    /// @throws IOException if the file cannot be written
    public void forget(String extension) throws IOException {
        synchronized (this) {
            fresh.remove(extension);
            beingWritten.remove(extension);
        }
        if (read().containsKey(extension)) {
            change(all -> all.remove(extension));
        }
    }

    private interface Change {
        void in(Days all);
    }

    private void change(Change change) throws IOException {
        disk.makeFolder(folder);
        try (var _ = disk.lock(folder.resolve("uses.lock"))) {
            var all = read();
            change.in(all);
            var aside = folder.resolve("uses.new");
            disk.write(aside, (JsonMapper.shared().writeValueAsString(all) + "\n").getBytes(StandardCharsets.UTF_8));
            disk.rename(aside, folder.resolve(NAME));
        }
    }

    /// What the file says; nothing if it is damaged, which costs thirty days of looking back.
    private Days read() {
        try {
            var bytes = disk.read(folder.resolve(NAME), MOST_BYTES);
            var all = bytes.isPresent()
                    ? JsonMapper.shared().readValue(bytes.get(), new TypeReference<Days>() {})
                    : new Days();
            all.values().removeIf(Objects::isNull);
            all.values().forEach(uses -> uses.values().removeIf(Objects::isNull));
            return all;
        } catch (IOException | JacksonException | NullPointerException damaged) {
            return new Days();
        }
    }
}
