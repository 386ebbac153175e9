package dev.atoll.app.window;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.settings.AutoSave;
import dev.atoll.app.settings.Settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;

/// Files saved without being asked to, where the user has set that: when typing pauses, or when the keyboard leaves the
/// text.
///
/// Only files that have a place are saved, and none whose last save was refused until the user saves it. Nothing is
/// formatted, since the user is in the middle of it.
final class AutoSaving {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Surroundings around;
    private final Saving saving;
    private final Map<FileText, Debounce> pauses = new HashMap<>();
    private final Map<FileTab, ChangeListener<Boolean>> focus = new HashMap<>();

    AutoSaving(Surroundings around, Saving saving) {
        this.around = around;
        this.saving = saving;
    }

    /// Follows a file in a tab that was opened, the first one of the file or another.
    void follow(FileTab tab) {
        ChangeListener<Boolean> left = (_, _, within) -> {
            if (!within && mode(tab.file()) == AutoSave.ON_FOCUS_CHANGE) {
                save(tab);
            }
        };
        tab.view().node().focusWithinProperty().addListener(left);
        focus.put(tab, left);
        pauses.computeIfAbsent(tab.file(), this::pause);
        saving.rereading().follow(tab.file());
    }

    private Debounce pause(FileText file) {
        Debounce pause = new Debounce(
                around.ui(),
                around.timer(),
                PAUSE,
                () -> file.tabs().stream().findFirst().ifPresent(this::save));
        var _ = file.document().observe(update -> {
            if (mode(file) == AutoSave.AFTER_PAUSE && update.changesDocument()) {
                pause.call();
            }
        });
        return pause;
    }

    /// A tab is closed, maybe the last one of its file.
    void forget(FileTab tab) {
        ChangeListener<Boolean> left = focus.remove(tab);
        if (left != null) {
            tab.view().node().focusWithinProperty().removeListener(left);
        }
        Debounce pause = tab.shared() ? null : pauses.remove(tab.file());
        if (pause != null) {
            pause.close();
        }
    }

    private AutoSave mode(FileText file) {
        return around.choices()
                .get(
                        Settings.AUTO_SAVE,
                        around.scope(file.path()).ofLanguage(file.kind().language()));
    }

    private void save(FileTab tab) {
        if (focus.containsKey(tab) && tab.unsaved()) {
            saving.saveUnasked(tab);
        }
    }
}
