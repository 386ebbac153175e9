package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.workspace.Journal;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.core.change.Change;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;

import java.nio.file.Path;
import java.util.List;

/// Texts that a crash has left unsaved, brought back into tabs.
///
/// @param bench where they are opened
/// @param around the door to files
/// @param keeping keeps them on
record Recovery(Workbench bench, Surroundings around, Keeping keeping) {
    void open(List<Journal.LeftOver> found) {
        found.forEach(this::open);
    }

    private void open(Journal.LeftOver leftOver) {
        Path path = Path.of(leftOver.entry().name());
        if (!path.isAbsolute()) {
            putBack(bench.openUntitled(), leftOver);
            return;
        }
        var _ = around.background().call(() -> around.workspace().open(path)).handle((result, _) -> {
            around.ui()
                    .execute(() -> putBack(
                            bench.add(
                                    result instanceof OpenResult.Opened opened
                                            ? OpenedFile.of(opened.file())
                                            : OpenedFile.at(path)),
                            leftOver));
            return null;
        });
    }

    // as a step of its own, so that undoing it shows what is in the file
    private void putBack(FileTab tab, Journal.LeftOver leftOver) {
        int length = tab.document().state().text().length();
        Journal.Entry entry = leftOver.entry();
        tab.view()
                .dispatch(Transaction.of(length, new Change(0, length, entry.text()), Origin.COMMAND)
                        .with(new SetLineBreaks(entry.breaks())));
        keeping.keptAgain(tab, leftOver);
        bench.notices()
                .say(
                        Severity.WARNING,
                        tab.title() + " was not saved when Atoll ended. Its text is back; save it to keep it, or undo"
                                + " to see the file as it is.");
    }
}
