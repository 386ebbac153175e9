package dev.atoll.app.offer;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.SettingsChange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Shows blanks and tabs by signs, and thin lines behind columns, where the user has set that. A folder that says how
/// wide its lines are has its own line instead of the user's.
public final class TextAids implements FileFeature {
    private static final String SETTING = "whiteSpace";

    private final Bench bench;
    private final Set<OpenFile> files = new HashSet<>();

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
        files.add(file);
        aid(file);
        return () -> files.remove(file);
    }

    @Override
    public void told(OpenFile file) {
        if (files.contains(file)) {
            aid(file);
        }
    }

    @Override
    public void settingsChanged() {
        files.forEach(this::aid);
    }

    private void aid(OpenFile file) {
        FeatureSettings settings = bench.settings();
        List<Integer> rulers =
                file.style().width().isPresent() ? List.of(file.style().width().getAsInt()) : settings.rulers();
        file.view().configure(file.view().options().withAids(settings.whiteSpace(), rulers));
    }
}
