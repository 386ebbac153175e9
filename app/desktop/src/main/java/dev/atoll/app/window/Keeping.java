package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.workspace.Journal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Unsaved text on its way into the journal, half a second after it was typed.
///
/// What is written and what is forgotten happens in the order in which it was asked for, one after the other.
final class Keeping {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Surroundings around;
    private final Notices notices;
    private final Optional<Journal> journal;
    private final Map<FileTab, Debounce> pauses = new HashMap<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    Keeping(Surroundings around, Notices notices) {
        this.around = around;
        this.notices = notices;
        this.journal = around.journal();
    }

    /// A file's text or name has changed.
    void changed(FileTab tab) {
        journal.ifPresent(into -> {
            Debounce pause = pauses.get(tab);
            if (pause == null) {
                pause = new Debounce(around.ui(), around.timer(), PAUSE, () -> write(into, tab));
                pauses.put(tab, pause);
            }
            if (!pause.waiting()) {
                pause.call();
            }
        });
    }

    /// A file was saved while it may have been typed on.
    ///
    /// @param before what it was kept under
    void saved(FileTab tab, String before) {
        journal.ifPresent(from -> {
            if (!before.equals(name(tab)) || !tab.unsaved()) {
                inTurn(() -> from.forget(before));
            }
            if (tab.unsaved()) {
                changed(tab);
            }
        });
    }

    private void write(Journal into, FileTab tab) {
        String name = name(tab);
        if (!tab.unsaved()) {
            inTurn(() -> into.forget(name));
            return;
        }
        Journal.Entry entry = entry(tab);
        inTurn(() -> into.keep(entry).ifPresent(this::tell));
    }

    private void tell(String sentence) {
        around.ui().execute(() -> notices.say(Severity.WARNING, sentence));
    }

    /// A file is saved or discarded: what was kept of it is not needed any more.
    void forget(FileTab tab) {
        Debounce pause = pauses.remove(tab);
        if (pause != null) {
            pause.close();
        }
        String name = name(tab);
        journal.ifPresent(from -> inTurn(() -> from.forget(name)));
    }

    /// Finds what a crash has left over.
    void recover(Consumer<List<Journal.LeftOver>> then) {
        journal.ifPresent(from -> {
            var _ = around.background()
                    .call(from::leftOver)
                    .thenAccept(entries -> around.ui().execute(() -> then.accept(entries)));
        });
    }

    /// A text that was left over is in a tab again: it is kept from there, and then not needed where it was.
    void keptAgain(FileTab tab, Journal.LeftOver leftOver) {
        journal.ifPresent(into -> {
            Journal.Entry entry = entry(tab);
            inTurn(() -> into.keep(entry).ifPresentOrElse(this::tell, () -> into.forget(leftOver)));
        });
    }

    /// Runs something when everything asked for so far is on the disk.
    void whenDone(Runnable then) {
        var _ = last.handle((_, _) -> {
            around.ui().execute(then);
            return null;
        });
    }

    private void inTurn(Runnable work) {
        last = last.handle((_, _) -> null)
                .thenCompose(_ -> around.background().call(() -> {
                    work.run();
                    return true;
                }));
    }

    private static Journal.Entry entry(FileTab tab) {
        return new Journal.Entry(
                name(tab), tab.document().state().text(), tab.document().state().lineBreaks());
    }

    /// What a file is kept under.
    static String name(FileTab tab) {
        return tab.path().map(Path::toString).orElse(tab.title());
    }
}
