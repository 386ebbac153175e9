package dev.atoll.app.concurrent;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The graphical toolkit's life: started once, stopped once.
public final class Toolkit {
    /// What the desktop knows windows by, as its entry for the application says (`StartupWMClass`).
    private static final String NAME = "dev.atoll.Atoll";

    private Toolkit() {}

    /// Chooses the platform that needs no display. To be called before [#run].
    public static void headless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /// Starts the toolkit, runs the application's start on the UI thread, and returns when the application says that it
    /// is over.
    ///
    /// @param start is given what to call at the end, from any thread
    /// @throws RuntimeException if the start throws it
    public static void run(Consumer<Runnable> start) {
        // it warns of being on the class path, where it is on purpose
        Logger talk = Logger.getLogger("javafx");
        talk.setLevel(Level.SEVERE);
        CountDownLatch over = new CountDownLatch(1);
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            // the toolkit has no public way to name an application without a class of its own
            com.sun.glass.ui.Application.GetApplication().setName(NAME);
            try {
                start.accept(over::countDown);
            } catch (RuntimeException bug) {
                failure.set(bug);
                over.countDown();
            }
        });
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        talk.setLevel(null);
        RuntimeException bug = failure.get();
        if (bug != null) {
            throw bug;
        }
    }

    /// Runs something on the UI thread once, after the scene has been laid out and painted for the first time.
    public static void afterPaint(Scene scene, Runnable body) {
        AtomicReference<Runnable> listener = new AtomicReference<>();
        listener.set(() -> {
            scene.removePostLayoutPulseListener(listener.get());
            Platform.runLater(body);
        });
        scene.addPostLayoutPulseListener(listener.get());
    }

    /// Runs something on the UI thread once, when a frame has been painted after a condition came true.
    ///
    /// A frame is on its way to the screen when it has been laid out, and painted for certain when the next one is.
    public static void whenPainted(Scene scene, BooleanSupplier condition, Runnable body) {
        AtomicInteger frames = new AtomicInteger();
        AtomicReference<Runnable> listener = new AtomicReference<>();
        listener.set(() -> {
            if (condition.getAsBoolean() && frames.incrementAndGet() > 1) {
                scene.removePostLayoutPulseListener(listener.get());
                Platform.runLater(body);
            }
            Platform.requestNextPulse();
        });
        scene.addPostLayoutPulseListener(listener.get());
    }

    /// Tells of everything that a task of the UI thread throws. To be called on that thread.
    public static void onBug(Consumer<Throwable> report) {
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> report.accept(bug));
    }

    /// Brings a window before the others, also if it is shrunk to its icon.
    public static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Opens an address in the system's browser.
    public static void browse(String address) {
        new Unstarted().getHostServices().showDocument(address);
    }

    /// The toolkit's services belong to an application class, and ours is none.
    private static final class Unstarted extends Application {
        @Override
        public void start(Stage stage) {
            // the toolkit is started without it
        }
    }
}
