package dev.atoll.app.minimap;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Beside;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows each open file in small beside its text, where the user has set that.
public final class Minimap implements FileFeature {
    private final Bench bench;
    private final Map<OpenFile, Optional<MapStrip>> files = new HashMap<>();

    /// No file is open yet.
    public Minimap(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(
                Command.of("view.minimap", Words.of("minimap.toggle-minimap"), () -> bench.turn(Settings.MINIMAP)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        files.put(file, Optional.empty());
        keep(file);
        return () -> {
            files.getOrDefault(file, Optional.empty()).ifPresent(MapStrip::close);
            files.remove(file);
        };
    }

    // told of each move of a caret, and of a file whose language has become known
    @Override
    public void told(OpenFile file) {
        if (files.containsKey(file)) {
            keep(file);
        }
    }

    @Override
    public void settingsChanged() {
        List.copyOf(files.keySet()).forEach(this::keep);
    }

    private void keep(OpenFile file) {
        Optional<MapStrip> before = files.getOrDefault(file, Optional.empty());
        if (bench.get(Settings.MINIMAP, file) == before.isPresent()) {
            return;
        }
        before.ifPresent(MapStrip::close);
        Optional<MapStrip> now = before.isPresent() ? Optional.empty() : Optional.of(new MapStrip(file.view(), bench));
        files.put(file, now);
        file.beside(now.map(strip -> new Beside(strip, strip::stretch)));
    }

    @Override
    public boolean settled() {
        return files.values().stream().flatMap(Optional::stream).allMatch(MapStrip::settled);
    }
}
