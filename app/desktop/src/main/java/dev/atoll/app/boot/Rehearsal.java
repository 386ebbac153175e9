package dev.atoll.app.boot;

import dev.atoll.app.cli.bench.FirstPaint;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.probe.Portrait;
import dev.atoll.app.window.Workbench;

import javafx.scene.Scene;

/// A start that ends by itself: a measured one once the text has been painted, and one that the build makes the
/// start-up
/// cache from once some keys have been pressed.
final class Rehearsal {
    /// What to press before the end; set by the build only.
    private static final String KEYS = "atoll.rehearse";

    private Rehearsal() {}

    /// Begins what the system properties ask for, if they ask for something.
    ///
    /// @param over ends the program
    static void begin(Workbench bench, Scene scene, Runnable over) {
        if (FirstPaint.wanted()) {
            Toolkit.whenPainted(scene, () -> bench.title().get().contains(" — "), () -> {
                FirstPaint.tell(System.out);
                over.run();
            });
        }
        String keys = System.getProperty(KEYS, "");
        if (!keys.isEmpty()) {
            Portrait.take(bench, scene, KeyScript.parse(keys), picture -> {
                if (picture.isEmpty()) {
                    System.err.println("atoll: the rehearsal did not come to rest");
                }
                bench.closeAll(over);
            });
        }
    }
}
