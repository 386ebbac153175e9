package dev.atoll.app.window;

import dev.atoll.app.session.Session;
import dev.atoll.app.window.Sheet.Answer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/// Closing files, with a question about each that is not saved.
///
/// @param tabs the open files
/// @param sheet asks
/// @param saving saves
/// @param keeping has what must be on the disk before the window goes
/// @param closed takes a file out of the window
record Closing(TabStrip tabs, Sheet sheet, Saving saving, Keeping keeping, Consumer<FileTab> closed) {
    /// Closes a file, asking first if it is not saved.
    ///
    /// @param then called when it is closed; not if the user backs out
    void close(FileTab tab, Runnable then) {
        Runnable end = () -> {
            tabs.remove(tab);
            keeping.forget(tab);
            closed.accept(tab);
            keeping.whenDone(then);
        };
        if (!tab.unsaved()) {
            end.run();
            return;
        }
        tabs.select(tab);
        sheet.ask(
                "Save " + tab.title() + "?",
                "It has changes that are not saved. They are lost if you discard them.",
                List.of(new Answer("Save", () -> saving.save(tab, end)), new Answer("Discard", end), Answer.cancel()),
                () -> tab.view().requestFocus());
    }

    /// Closes the window.
    ///
    /// @param now what it looks like
    /// @param hot whether nothing is asked, since the next start brings back what is not saved
    /// @param then called when it may go; not if the user backs out
    void closeWindow(Session now, boolean hot, Runnable then) {
        if (!keeping.keeps()) {
            askForAll(then);
        } else if (hot) {
            keeping.leave(now, then, () -> askForAll(then));
        } else {
            askForAll(() -> keeping.leave(now.ofFiles(), then, then));
        }
    }

    private void askForAll(Runnable then) {
        closeNext(new ArrayDeque<>(tabs.files()), then);
    }

    private void closeNext(ArrayDeque<FileTab> left, Runnable then) {
        FileTab next = left.poll();
        if (next == null) {
            then.run();
        } else {
            close(next, () -> closeNext(left, then));
        }
    }
}
