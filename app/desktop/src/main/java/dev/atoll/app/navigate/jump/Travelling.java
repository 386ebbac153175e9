package dev.atoll.app.navigate.jump;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.jump.Trail.Spot;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.Selection;

import java.nio.file.Path;
import javafx.event.EventHandler;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The way back, and forward again, across files: by keys and by the mouse's own buttons for it.
public final class Travelling implements FileFeature {
    private final Bench bench;
    private final Trail<Object> trail = new Trail<>();

    /// Nowhere been yet.
    public Travelling(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("go.back", Words.of("navigate.jump.go-back"), this::back));
        commands.add(Command.of("go.forward", Words.of("navigate.jump.go-forward"), this::forward));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        file.path().ifPresent(path -> trail.rename(path, file));
        EventHandler<MouseEvent> buttons = event -> {
            if (event.getButton() == MouseButton.BACK) {
                back();
            } else if (event.getButton() == MouseButton.FORWARD) {
                forward();
            }
        };
        file.view().node().addEventFilter(MouseEvent.MOUSE_PRESSED, buttons);
        return file.document()
                .observe(update -> {
                    if (update.changesText()) {
                        trail.map(file, update.changes());
                    }
                })
                .and(() -> closed(file));
    }

    // a file that has a path can be opened again
    private void closed(OpenFile file) {
        file.path().ifPresentOrElse(path -> trail.rename(file, path), () -> trail.forget(file));
    }

    @Override
    public void leaving(OpenFile file) {
        trail.leave(spot(file));
    }

    private static Spot<Object> spot(OpenFile file) {
        return new Spot<>(file, file.view().state().selection().primary().head());
    }

    private void back() {
        trail.back(bench.shown().map(Travelling::spot)).ifPresent(this::go);
    }

    private void forward() {
        trail.forward(bench.shown().map(Travelling::spot)).ifPresent(this::go);
    }

    private void go(Spot<Object> spot) {
        if (spot.file() instanceof OpenFile file) {
            bench.show(file);
            rest(file, spot.offset());
        } else if (spot.file() instanceof Path path) {
            bench.open(path, file -> rest(file, spot.offset()));
        }
    }

    private static void rest(OpenFile file, int offset) {
        EditorView view = file.view();
        int inside = Math.min(offset, file.document().state().text().length());
        view.select(Selection.caret(inside));
        view.reveal(inside, Reveal.CENTER);
        view.requestFocus();
    }
}
