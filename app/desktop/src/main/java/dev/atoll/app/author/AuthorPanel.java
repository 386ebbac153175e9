package dev.atoll.app.author;

import dev.atoll.api.log.LogLine;
import dev.atoll.app.focus.TextButton;
import dev.atoll.app.pick.PartButtons;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionCall;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.ExtensionWork;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One extension as its author sees it: its calls, its failures, its log, and buttons for what an author does to it.
///
/// Belongs to the UI thread.
final class AuthorPanel {
    private static final double HEIGHT = 300;

    private final BorderPane node = new BorderPane();
    private final PartButtons<Part> parts = new PartButtons<>(Part.CALLS, _ -> fill());
    private final Label state = new Label();
    private final CallsView calls;
    private final LinesView failures =
            new LinesView(Words.of("author.failures"), Words.of("author.it-has-not-failed-since"));
    private final LinesView log = new LinesView(Words.of("author.log"), Words.of("author.it-wrote-nothing-what-it"));
    private final Button reload;
    private final Button source;
    private final Button stop;
    private Optional<Shown> shown = Optional.empty();

    /// The parts of the panel, one of which is shown.
    private enum Part {
        CALLS(Words.of("author.calls")),
        FAILURES(Words.of("author.failures")),
        LOG(Words.of("author.log"));

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    /// What the panel's buttons do.
    ///
    /// @param pick shows another extension
    /// @param restart starts it afresh
    /// @param reload loads what its folder has now
    /// @param source opens its folder
    /// @param stop has it run from its folder no more
    /// @param again makes the selected call again
    record Deeds(Runnable pick, Runnable restart, Runnable reload, Runnable source, Runnable stop, Runnable again) {}

    /// What is known at a moment.
    ///
    /// @param status how it does
    /// @param calls those noted
    /// @param work what all its calls took, and its failures
    /// @param log its log
    /// @param folder in words, where it runs from, if it does from a folder
    record Shown(
            ExtensionStatus status,
            List<ExtensionCall> calls,
            ExtensionWork work,
            List<LogLine> log,
            Optional<String> folder) {
        static Shown of(ExtensionHandle extension, Optional<String> folder) {
            return new Shown(extension.status(), extension.calls(), extension.work(), extension.log(), folder);
        }
    }

    AuthorPanel(Deeds deeds) {
        calls = new CallsView(deeds.again);
        for (Part part : Part.values()) {
            parts.add(part, part.title);
        }
        reload = TextButton.of(Words.of("author.reload"), Words.of("author.loads-what-its-folder-has"), deeds.reload);
        source = TextButton.of(
                Words.of("author.open-source"), Words.of("author.opens-the-folder-it-runs"), deeds.source);
        stop = TextButton.of(Words.of("author.stop"), Words.of("author.has-it-run-from-its"), deeds.stop);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        state.getStyleClass().add("muted");
        state.setMinWidth(0);
        HBox bar = new HBox(
                parts.node(),
                state,
                gap,
                TextButton.of(Words.of("author.another"), Words.of("author.shows-another-extension"), deeds.pick),
                TextButton.of(
                        Words.of("author.restart"), Words.of("author.throws-its-instance-away-and"), deeds.restart),
                reload,
                source,
                stop);
        bar.getStyleClass().addAll("panel-bar", "author-bar");
        node.setTop(bar);
        node.setPrefHeight(HEIGHT);
        node.getStyleClass().addAll("panel", "author-panel");
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        switch (parts.chosen()) {
            case CALLS -> calls.requestFocus();
            case FAILURES -> failures.requestFocus();
            case LOG -> log.requestFocus();
        }
    }

    Optional<ExtensionCall> selectedCall() {
        return parts.chosen() == Part.CALLS ? calls.selected() : Optional.empty();
    }

    /// The number of the newest call that is shown; 0 if there is none.
    long newestCall() {
        return calls.newest();
    }

    void selectNewestCall() {
        parts.choose(Part.CALLS);
        calls.selectNewest();
    }

    /// Shows what is known now; what is selected stays.
    void show(Shown now) {
        shown = Optional.of(now);
        parts.rename(Part.CALLS, Part.CALLS.title + " " + now.calls.size());
        parts.rename(
                Part.FAILURES, Part.FAILURES.title + " " + now.work.failures().size());
        state.setText(AuthorWords.state(now));
        for (Button button : List.of(reload, source, stop)) {
            button.setVisible(now.folder.isPresent());
            button.setManaged(now.folder.isPresent());
        }
        fill();
    }

    private void fill() {
        shown.ifPresent(now -> {
            Node content = switch (parts.chosen()) {
                case CALLS -> calls.show(now.calls);
                case FAILURES -> failures.show(AuthorWords.failures(now.work.failures()));
                case LOG -> log.show(AuthorWords.log(now.log));
            };
            if (!content.equals(node.getCenter())) {
                node.setCenter(content);
            }
        });
    }
}
