package dev.atoll.app.offer;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.SettingsChange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Shows blanks and tabs by signs, and thin lines behind columns, where the user has set that. A folder that says how
/// wide its lines are has its own line instead of the user's.
public final class TextAids implements FileFeature {
    private static final String SETTING = "whiteSpace";

    private final Bench bench;
    private final Map<OpenFile, OptionalInt> files = new HashMap<>();

    /// No file is open yet.
    public TextAids(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of(
                "view.white-space",
                "Show or Hide White Space",
                () -> bench.choose(
                        SettingsChange.ofSwitch(SETTING, !bench.settings().whiteSpace()))));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        aid(file);
        return () -> files.remove(file);
    }

    // told of each move of a caret
    @Override
    public void told(OpenFile file) {
        if (files.containsKey(file) && !file.style().width().equals(files.get(file))) {
            aid(file);
        }
    }

    @Override
    public void settingsChanged() {
        List.copyOf(files.keySet()).forEach(this::aid);
    }

    private void aid(OpenFile file) {
        FeatureSettings settings = bench.settings();
        OptionalInt width = file.style().width();
        files.put(file, width);
        List<Integer> rulers = width.isPresent() ? List.of(width.getAsInt()) : settings.rulers();
        file.view().configure(file.view().options().withAids(settings.whiteSpace(), rulers));
    }
}
