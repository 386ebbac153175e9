package dev.atoll.app.window;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.settings.FileSettings.AutoSave;

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
    private final Map<FileTab, Followed> followed = new HashMap<>();

    private record Followed(Debounce pause, ChangeListener<Boolean> focus) {}

    AutoSaving(Surroundings around, Saving saving) {
        this.around = around;
        this.saving = saving;
    }

    /// Follows a file that was opened.
    void follow(FileTab tab) {
        Debounce pause = new Debounce(around.ui(), around.timer(), PAUSE, () -> save(tab));
        ChangeListener<Boolean> focus = (_, _, within) -> {
            if (!within && mode() == AutoSave.ON_FOCUS_CHANGE) {
                save(tab);
            }
        };
        tab.view().node().focusWithinProperty().addListener(focus);
        var _ = tab.document().observe(update -> {
            if (mode() == AutoSave.AFTER_PAUSE
                    && update.before().version() != update.after().version()) {
                pause.call();
            }
        });
        followed.put(tab, new Followed(pause, focus));
    }

    /// A file is closed.
    void forget(FileTab tab) {
        Followed closed = followed.remove(tab);
        if (closed != null) {
            closed.pause().close();
            tab.view().node().focusWithinProperty().removeListener(closed.focus());
        }
    }

    private AutoSave mode() {
        return around.choices().files().autoSave();
    }

    private void save(FileTab tab) {
        if (followed.containsKey(tab) && tab.unsaved()) {
            saving.saveUnasked(tab);
        }
    }
}
