package dev.atoll.app.look;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.icon.Ground;
import dev.atoll.app.icon.IconReading;
import dev.atoll.app.icon.IconTheme;
import dev.atoll.app.panel.files.FileIcons;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEntry;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import javafx.scene.Node;

/// The icons of an extension's theme. Each is read in the background when a row first wants it.
///
/// Belongs to the UI thread.
final class ThemeIcons implements FileIcons {
    /// A theme may go by the names of so many folders around a file.
    private static final int MOST_NAMES = 4;

    private static final int MOST_LANGUAGES = 10_000;

    private final Bench bench;
    private final String title;
    private final IconTheme theme;
    private final Supplier<Ground> ground;
    private final Map<String, IconReading> read = new HashMap<>();
    private final Map<String, Optional<String>> languages = new HashMap<>();
    private final Map<String, CompletableFuture<IconReading>> awaited = new HashMap<>();
    private boolean complained;

    /// @param title the theme's name for people
    /// @param ground what icons stand on now
    ThemeIcons(Bench bench, String title, IconTheme theme, Supplier<Ground> ground) {
        this.bench = bench;
        this.title = title;
        this.theme = theme;
        this.ground = ground;
    }

    @Override
    public boolean arrows() {
        return theme.arrows();
    }

    /// Whether no icon is being read.
    boolean settled() {
        return awaited.isEmpty();
    }

    @Override
    public Optional<Node> of(Row row) {
        IconNode node = new IconNode();
        icon(row).ifPresent(icon -> {
            IconReading known = read.get(icon);
            if (known != null) {
                show(known, row, node);
                return;
            }
            var _ = awaited.computeIfAbsent(icon, this::read).thenAccept(reading -> show(reading, row, node));
        });
        return Optional.of(node);
    }

    /// Reads an icon once, for however many rows.
    private CompletableFuture<IconReading> read(String icon) {
        return bench.background()
                .call(() -> theme.picture(icon))
                .exceptionally(_ -> new IconReading.Refused(Words.of("look.icon-cannot-be-read", icon)))
                .thenApplyAsync(
                        reading -> {
                            awaited.remove(icon);
                            read.put(icon, reading);
                            return reading;
                        },
                        bench.ui());
    }

    private void show(IconReading reading, Row row, IconNode node) {
        switch (reading) {
            case IconReading.Read(var picture) -> node.show(picture);
            case IconReading.Refused(var sentence) -> {
                FileIcons.coloured().of(row).ifPresent(node::show);
                if (!complained) {
                    complained = true;
                    bench.say(Severity.WARNING, Words.of("look.not-all-icons-can-be-drawn", title, sentence));
                }
            }
        }
    }

    private Optional<String> icon(Row row) {
        FolderEntry entry = row.entry();
        return entry.folder()
                ? theme.folder(new IconTheme.Folder(entry.name(), row.open(), row.root()), ground.get())
                : theme.file(path(entry.path()), () -> language(entry.name()), ground.get());
    }

    private static String path(Path file) {
        List<String> names = StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .toList();
        return String.join("/", names.subList(Math.max(0, names.size() - MOST_NAMES), names.size()));
    }

    private Optional<String> language(String name) {
        if (languages.size() > MOST_LANGUAGES) {
            languages.clear();
        }
        return languages.computeIfAbsent(name, each -> bench.host().languageOf(each, ""));
    }
}
