package dev.atoll.app.concurrent;

import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/// What the system tells of how programs should look.
///
/// @param dark whether it wants light text on dark surfaces
/// @param told everything else, by the platform's own names
public record SystemPreferences(boolean dark, Map<String, Object> told) {
    /// Copies the map.
    public SystemPreferences {
        told = Map.copyOf(told);
    }

    /// As they are now. For the UI thread.
    public static SystemPreferences now() {
        var preferences = Platform.getPreferences();
        return new SystemPreferences(preferences.getColorScheme() == ColorScheme.DARK, preferences);
    }

    /// Calls back whenever they may have changed, as long as somebody holds the subscription. For the UI thread.
    public static Subscription watch(Runnable changed) {
        InvalidationListener watcher = _ -> changed.run();
        InvalidationListener loose = new WeakInvalidationListener(watcher);
        var preferences = Platform.getPreferences();
        preferences.addListener(loose);
        preferences.colorSchemeProperty().addListener(loose);
        // it holds the watcher, too
        return () -> List.of(watcher, loose).forEach(each -> {
            preferences.removeListener(each);
            preferences.colorSchemeProperty().removeListener(each);
        });
    }
}
