package dev.atoll.app.window;

import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.workspace.journal.Happening;
import dev.atoll.app.workspace.journal.KeptDocument;
import dev.atoll.core.history.History;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Effect;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.LineBreaks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// One open file's part of the journal: what has happened to it and is not kept yet.
///
/// A keystroke costs one small object here. Belongs to the UI thread.
final class KeptFile {
    /// After the first keystroke that is not kept; what follows until then is kept with it.
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final Keeping keeping;
    private final FileText file;
    private final Debounce pause;
    private final Debounce again;
    private final Subscription observing;
    private String id;
    private List<Happening> waiting = new ArrayList<>();
    private boolean apart;
    private boolean begun;
    private boolean failed;

    KeptFile(Keeping keeping, Surroundings around, FileText file, String id) {
        this.keeping = keeping;
        this.file = file;
        this.id = id;
        pause = new Debounce(around.ui(), around.timer(), PAUSE, this::keepAsItIs);
        again = new Debounce(around.ui(), around.timer(), AGAIN, this::keepAsItIs);
        observing = file.document().observe(this::updated);
    }

    /// What a file would be known by if no other were known by it.
    static String natural(FileText file) {
        return file.path().map(Path::toString).orElseGet(file::ownName);
    }

    /// Whether it is known by a name, or by that and a number.
    boolean isKnownBy(String name) {
        return id.equals(name) || id.startsWith(name + "#");
    }

    String id() {
        return id;
    }

    boolean unsaved() {
        return file.unsaved();
    }

    private void updated(Update update) {
        boolean moved = update.transaction().selection() != null && !update.changesText();
        if (update.changesDocument()) {
            Origin origin = update.transaction().origin();
            waiting.add(
                    new Happening.Step(update.changes(), breaks(update), origin, restored(origin), millis(), apart));
            begun = true;
            apart = false;
            if (!pause.waiting()) {
                pause.call();
            }
        }
        apart |= moved;
    }

    private static @Nullable LineBreaks breaks(Update update) {
        @Nullable LineBreaks set = null;
        for (Effect effect : update.transaction().effects()) {
            set = effect instanceof SetLineBreaks breaks ? breaks.lineBreaks() : set;
        }
        return set;
    }

    private Selection restored(Origin origin) {
        History history = file.document().history();
        Selection selection = origin == Origin.UNDO ? history.redoSelection() : history.undoSelection();
        return selection == null ? Selection.caret(0) : selection;
    }

    private static long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    /// The file was saved.
    ///
    /// @param other what it is known by from now on, if by something else than before
    void saved(Optional<String> other) {
        if (other.isPresent()) {
            String before = id;
            id = other.get();
            waiting = new ArrayList<>();
            if (begun) {
                keepAsItIs();
            }
            keeping.forget(before);
        } else if (begun) {
            file.stamp().ifPresent(stamp -> waiting.add(new Happening.Saved(stamp, file.encoding(), !file.unsaved())));
            pause.call();
        }
    }

    /// Keeps what waits, if anything does.
    void keepNow() {
        if (!waiting.isEmpty() || failed) {
            keepAsItIs();
        }
    }

    /// Keeps the file with all that waits.
    void keepAsItIs() {
        List<Happening> happenings = waiting;
        waiting = new ArrayList<>();
        begun = true;
        failed = false;
        pause.close();
        again.close();
        keeping.keep(this, happenings, now());
    }

    private KeptDocument now() {
        return new KeptDocument(
                id,
                file.ownName(),
                file.path(),
                new KeptDocument.File(file.stamp(), file.encoding(), !file.unsaved()),
                file.document().state(),
                file.document().history());
    }

    /// It could not be kept: it is tried again after a while, or with the next keystroke.
    void tryAgain() {
        failed = true;
        again.call();
    }

    void close() {
        observing.close();
        pause.close();
        again.close();
    }
}
