package dev.atoll.app.window;

import dev.atoll.app.compare.DifferenceRows;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.window.Sheet.Answer;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.TextFile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A file that another program has written since it was read: what differs is shown before either side goes.
///
/// @param around what the window works with
/// @param sheet asks
/// @param rereading takes the file's text
record Conflict(Surroundings around, Sheet sheet, Rereading rereading) {
    private static final double HEIGHT = 280;

    /// What the user may do besides taking the file's text.
    ///
    /// @param elsewhere saves under another name
    /// @param replace writes over what is there
    record Ways(Runnable elsewhere, Runnable replace) {}

    /// The file as it is now, and how it differs.
    private record Theirs(TextFile file, LineDiff difference) {}

    /// Asks what to do, with the lines that differ.
    ///
    /// @param sentence why the file is not saved
    void ask(FileTab tab, SaveRequest mine, String sentence, Ways ways) {
        var _ = around.background().call(() -> theirs(mine)).handle((found, failure) -> {
            Optional<Theirs> theirs = failure == null ? found : Optional.empty();
            around.ui().execute(() -> ask(tab, sentence, ways, theirs));
            return null;
        });
    }

    private Optional<Theirs> theirs(SaveRequest mine) {
        return around.workspace().open(mine.path()) instanceof OpenResult.Opened opened
                ? Optional.of(
                        new Theirs(opened.file(), LineDiff.between(opened.file().text(), mine.text(), () -> false)))
                : Optional.empty();
    }

    private void ask(FileTab tab, String sentence, Ways ways, Optional<Theirs> theirs) {
        theirs.ifPresent(it -> rereading.asked(tab.file(), it.file()));
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(Words.of("window.save-as"), ways.elsewhere()));
        theirs.ifPresent(it -> answers.add(new Answer(
                Words.of("window.take-the-files-text"), () -> rereading.take(tab.file(), it.file(), it.difference()))));
        answers.add(new Answer(Words.of("window.replace"), ways.replace()));
        answers.add(Answer.cancel());
        String loss = theirs.map(Theirs::difference)
                .map(it -> Words.of("window.replacing-removes-and-puts", lines(it.removed()), lines(it.added())))
                .orElse(Words.of("window.replacing-loses-those-changes"));
        sheet.ask(
                new Sheet.Question(
                        Words.of("window.replace-question", tab.title()),
                        sentence + " " + loss,
                        theirs.map(it -> shown(it.difference())).stream().toList()),
                answers,
                () -> tab.view().requestFocus());
    }

    private static String lines(int count) {
        return Words.of("window.lines", count);
    }

    private static Node shown(LineDiff difference) {
        ScrollPane pane = new ScrollPane(DifferenceRows.of(difference).node());
        pane.getStyleClass().add("difference");
        pane.setPrefViewportHeight(HEIGHT);
        pane.setMaxHeight(HEIGHT);
        pane.setFitToWidth(true);
        pane.setAccessibleText(Words.of("window.what-differs"));
        return pane;
    }
}
