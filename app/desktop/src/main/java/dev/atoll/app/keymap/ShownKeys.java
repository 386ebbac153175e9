package dev.atoll.app.keymap;

import org.jspecify.annotations.Nullable;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys as a menu shows them at the right of an item. No key that is pressed is ever these: what keys run is decided in
/// one place, by the keymap, and never a second time by the toolkit.
public final class ShownKeys extends KeyCombination {
    private final String label;

    private ShownKeys(String label) {
        this.label = label;
    }

    /// Shows keys beside an item.
    ///
    /// @param label what [KeySequence#label] says of them; nothing is shown where it is empty
    public static void on(MenuItem item, String label) {
        item.setAccelerator(label.isEmpty() ? null : new ShownKeys(label));
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getDisplayText() {
        return label;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShownKeys keys && keys.label.equals(label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
