package dev.atoll.app.recent;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/// What was looked for, what was put in its place and in which files, the last first, kept over starts.
///
/// What is added can be had at once. Belongs to the UI thread; files are read and written in the background, in the
/// order in which it was asked for.
public final class Sought {
    private static final int MOST = 50;
    private static final int LONGEST = 1000;

    private final Background background;
    private final Ui ui;
    private final Optional<SoughtFile> file;
    private Map<Field, List<Typed>> lines = new EnumMap<>(Field.class);
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private int working;

    /// What a line was typed as.
    public enum Field {
        /// What to look for.
        SEARCH,
        /// What takes its place.
        REPLACEMENT,
        /// The files to look in.
        INCLUDED,
        /// The files not to look in.
        EXCLUDED
    }

    /// Nothing is known yet.
    ///
    /// @param file where it is kept; nothing if it ends with the window
    public Sought(Background background, Ui ui, Optional<SoughtFile> file) {
        this.background = background;
        this.ui = ui;
        this.file = file;
    }

    /// What was typed as something, so far as it has been read.
    List<Typed> lines(Field field) {
        return lines.getOrDefault(field, List.of());
    }

    /// Reads what is kept, also by other windows.
    public void refresh() {
        change(UnaryOperator.identity());
    }

    /// Something was typed. What is empty or very long is not kept.
    void add(Field field, Typed typed) {
        int length = typed.text().length();
        if (length > 0 && length <= LONGEST && !isNewest(field, typed)) {
            change(before -> {
                Map<Field, List<Typed>> now = new EnumMap<>(Field.class);
                now.putAll(before);
                now.put(field, withNewest(before.getOrDefault(field, List.of()), typed));
                return now;
            });
        }
    }

    private boolean isNewest(Field field, Typed typed) {
        return lines(field).stream().findFirst().equals(Optional.of(typed));
    }

    private static List<Typed> withNewest(List<Typed> before, Typed typed) {
        List<Typed> now = new ArrayList<>(before);
        now.removeIf(line -> line.text().equals(typed.text()));
        now.addFirst(typed);
        return bounded(now);
    }

    /// As many lines as are kept.
    static List<Typed> bounded(List<Typed> all) {
        return List.copyOf(all.subList(0, Math.min(all.size(), MOST)));
    }

    /// Whether there is anything to forget.
    public boolean isEmpty() {
        return lines.values().stream().allMatch(List::isEmpty);
    }

    /// Forgets all of it.
    public void clear() {
        change(_ -> new EnumMap<>(Field.class));
    }

    private void change(UnaryOperator<Map<Field, List<Typed>>> change) {
        lines = change.apply(lines);
        file.ifPresent(kept -> {
            working++;
            last = last.handle((_, _) -> true)
                    .thenCompose(_ -> background.call(() -> kept.change(change)))
                    .whenCompleteAsync(
                            (now, failure) -> {
                                working--;
                                // what was added meanwhile is yet to be written
                                if (failure == null && working == 0) {
                                    lines = now;
                                }
                            },
                            ui);
        });
    }

    /// Whether all that was asked for is done.
    public boolean settled() {
        return working == 0;
    }
}
