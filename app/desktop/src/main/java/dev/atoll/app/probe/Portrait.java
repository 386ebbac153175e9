package dev.atoll.app.probe;

import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.keymap.KeyScript.KeyPress;
import dev.atoll.app.window.Workbench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// A picture of a workbench, taken when everything on it has come to rest: first the file, then each key.
public final class Portrait {
    /// Pulses without anything under way before it counts as rest; more than the pauses before questions are asked.
    private static final int RESTFUL_PULSES = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workbench bench;
    private final Scene scene;
    private final ArrayDeque<KeyPress> keys;
    private final Consumer<Optional<WritableImage>> done;
    private int restful;
    private boolean steady;
    private long deadline;

    private Portrait(Workbench bench, Scene scene, KeyScript keys, Consumer<Optional<WritableImage>> done) {
        this.bench = bench;
        this.scene = scene;
        this.keys = new ArrayDeque<>(keys.presses());
        this.done = done;
    }

    /// Takes a picture.
    ///
    /// @param keys what to press first
    /// @param done takes the picture; nothing if no rest came within a minute after any of the keys
    public static void take(Workbench bench, Scene scene, KeyScript keys, Consumer<Optional<WritableImage>> done) {
        Portrait portrait = new Portrait(bench, scene, keys, done);
        portrait.deadline = System.nanoTime() + PATIENCE.toNanos();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                portrait.pulse(this);
            }
        }.start();
    }

    private void pulse(AnimationTimer timer) {
        restful = bench.settled() ? restful + 1 : 0;
        if (System.nanoTime() > deadline) {
            timer.stop();
            done.accept(Optional.empty());
        } else if (restful > RESTFUL_PULSES) {
            KeyPress key = keys.poll();
            if (key == null && !steady) {
                steady = true;
                restful = 0;
                bench.steadyCarets();
            } else if (key == null) {
                timer.stop();
                done.accept(Optional.of(bench.node().snapshot(null, null)));
            } else {
                new KeyPlayer(scene).press(key);
                deadline = System.nanoTime() + PATIENCE.toNanos();
                restful = keys.isEmpty() ? 0 : RESTFUL_PULSES - 1;
            }
        }
    }
}
