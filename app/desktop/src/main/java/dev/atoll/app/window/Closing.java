package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.session.Session;
import dev.atoll.app.window.Sheet.Answer;
import dev.atoll.app.words.Words;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;

/// Closing tabs, with a question where the last tab of a file that is not saved goes.
///
/// @param tabs what is open
/// @param sheet asks
/// @param saving saves
/// @param keeping has what must be on the disk before the window goes
/// @param closed takes what a tab showed out of the window
record Closing(Tabs tabs, Sheet sheet, Saving saving, Keeping keeping, Consumer<TabContent> closed) {
    /// Closes a tab, asking first if something not saved goes with it.
    ///
    /// @param then called when it is closed; not if the user backs out
    void close(TabContent content, Runnable then) {
        boolean last = !(content instanceof FileTab tab) || !tab.shared();
        Runnable end = () -> {
            tabs.area().remove(content);
            if (last && content instanceof FileTab tab) {
                keeping.forget(tab.file());
            }
            closed.accept(content);
            keeping.whenDone(then);
        };
        if (last && content instanceof FileTab tab && tab.unsaved()) {
            tabs.select(tab);
            sheet.ask(
                    Words.of("window.save-question", tab.title()),
                    Words.of("window.it-has-changes-that-are"),
                    List.of(
                            new Answer(Words.of("window.save"), () -> saving.save(tab, end)),
                            new Answer(Words.of("window.discard"), end),
                            Answer.cancel()),
                    tab::requestFocus);
        } else {
            end.run();
        }
    }

    /// Closes tabs one after the other, until the user backs out.
    void close(List<TabContent> contents, Runnable then) {
        closeNext(new ArrayDeque<>(contents), then);
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
        close(tabs.area().contents(), then);
    }

    private void closeNext(ArrayDeque<TabContent> left, Runnable then) {
        TabContent next = left.poll();
        if (next == null) {
            then.run();
        } else {
            close(next, () -> closeNext(left, then));
        }
    }
}
