package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.watch.FoldersWatch;
import dev.atoll.app.window.Notices.Remedy;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.ListingWatch.Counts;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Reads open files again that other programs have written. A file whose text here is saved shows what is in it now, in
/// one step that can be taken back; of a file with unsaved text the user is told, and nothing of it is touched.
///
/// Belongs to the UI thread.
final class Rereading {
    /// Programs that write a file often take it away for a moment.
    private static final Duration AWAY = Duration.ofMillis(400);

    private static final String GONE = "";

    private final Surroundings around;
    private final Notices notices;
    private final Keeping keeping;
    private final Saving saving;
    private final FoldersWatch watch;
    private final Set<FileText> open = new LinkedHashSet<>();
    /// What the user was told last that a file is: the digest of its bytes, or [#GONE].
    private final Map<FileText, String> told = new HashMap<>();

    private final Set<FileText> reading = new HashSet<>();
    private final Set<FileText> missed = new HashSet<>();
    private final Debounce later;
    private boolean shown;
    private int underWay;

    /// A file that was read again.
    ///
    /// @param mine the text that it is compared with
    /// @param file what is on the disk
    /// @param changes what makes that of it
    private record Found(Text mine, TextFile file, ChangeSet changes) {
        static Found of(Text mine, TextFile file) {
            return of(file, LineDiff.between(file.text(), mine, () -> false));
        }

        static Found of(TextFile file, LineDiff difference) {
            Text mine = difference.to();
            List<Change> changes =
                    difference.hunks().stream().map(difference::reverting).toList();
            return new Found(mine, file, ChangeSet.of(mine.length(), changes));
        }
    }

    Rereading(Surroundings around, Notices notices, Keeping keeping, Saving saving) {
        this.around = around;
        this.notices = notices;
        this.keeping = keeping;
        this.saving = saving;
        later = new Debounce(around.ui(), around.timer(), AWAY, () -> look(_ -> true));
        watch = new FoldersWatch(
                around.ui(),
                Counts.CONTENTS,
                folders -> look(path -> path.getParent() != null && folders.contains(path.getParent())),
                why -> notices.say(Severity.WARNING, Words.of("window.so-open-files-are-read-again", why)));
    }

    /// Looks again whenever a window gets the keyboard, and watches as long as it is there.
    void on(Node window) {
        var holder = window.sceneProperty().flatMap(Scene::windowProperty);
        holder.flatMap(Window::focusedProperty).addListener((_, _, focused) -> {
            if (Boolean.TRUE.equals(focused)) {
                look(_ -> true);
            }
        });
        holder.flatMap(Window::showingProperty).addListener((_, _, now) -> {
            shown = Boolean.TRUE.equals(now);
            follow();
        });
    }

    /// A file is open.
    void follow(FileText file) {
        if (open.add(file)) {
            follow();
        }
    }

    /// It is not any more.
    void forget(FileText file) {
        open.remove(file);
        settled(file);
        follow();
    }

    /// What its file has is known again: what was told of it holds no more.
    void settled(FileText file) {
        told.remove(file);
        missed.remove(file);
        notices.unsay(changed(file));
        notices.unsay(gone(file));
    }

    /// The user is asked what is to be done about what another program wrote, and need not be told of it.
    void asked(FileText file, TextFile theirs) {
        settled(file);
        told.put(file, theirs.stamp().digest());
    }

    private static String changed(FileText file) {
        return Words.of("window.was-changed-your-text-stays", file.title());
    }

    private static String gone(FileText file) {
        return Words.of("window.is-not-there-its-text-stays", file.title());
    }

    /// Watches the folders that open files lie in, from the first frame on.
    void follow() {
        around.background().whenUnhurried(this::watchAll);
    }

    private void watchAll() {
        List<Path> folders = open.stream()
                .flatMap(file -> file.path().map(Path::getParent).stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        watch.watch(shown ? folders : List.of());
    }

    /// Whether nothing is being read.
    boolean idle() {
        return underWay == 0 && !later.waiting();
    }

    private void look(Predicate<Path> where) {
        follow();
        open.stream()
                .filter(file ->
                        file.path().filter(where).isPresent() && file.stamp().isPresent() && !saving.writes(file))
                .toList()
                .forEach(this::look);
    }

    private void look(FileText file) {
        if (!reading.add(file)) {
            later.call();
            return;
        }
        Path path = file.path().orElseThrow();
        Text mine = file.document().state().text();
        Optional<FileStamp> stamp = file.stamp();
        Optional<FileStamp> before = file.isGone() ? Optional.empty() : stamp;
        read(
                file,
                () -> around.workspace().reread(path, before, file.encoding()).map(now -> compared(mine, now)),
                found -> {
                    if (open.contains(file) && file.stamp().equals(stamp) && !saving.writes(file)) {
                        found.ifPresentOrElse(now -> found(file, now), () -> missed.remove(file));
                    }
                });
    }

    private sealed interface Seen {
        record Read(Found found) implements Seen {}

        record Unread(OpenResult why) implements Seen {}
    }

    private static Seen compared(Text mine, OpenResult now) {
        return now instanceof OpenResult.Opened opened
                ? new Seen.Read(Found.of(mine, opened.file()))
                : new Seen.Unread(now);
    }

    private <T> void read(FileText file, Callable<T> work, Consumer<T> then) {
        underWay++;
        var _ = around.background().call(work).handle((result, failure) -> {
            around.ui().execute(() -> {
                underWay--;
                reading.remove(file);
                if (failure == null) {
                    then.accept(result);
                } else {
                    notices.bug(file.title(), failure);
                }
            });
            return null;
        });
    }

    private void found(FileText file, Seen seen) {
        switch (seen) {
            case Seen.Read(Found found) -> found(file, found);
            case Seen.Unread(OpenResult.Missing _) when missed.add(file) -> later.call();
            case Seen.Unread(OpenResult.Missing _) ->
                tell(file, GONE, () -> {
                    file.gone();
                    notices.say(Severity.WARNING, gone(file));
                });
            case Seen.Unread(OpenResult why) ->
                tell(file, why.sentence(), () -> {
                    file.gone();
                    notices.say(Severity.WARNING, Words.of("window.its-text-stays", why.sentence()));
                });
        }
    }

    private void found(FileText file, Found found) {
        TextFile now = found.file();
        boolean asBefore = file.stamp()
                .filter(was -> was.digest().equals(now.stamp().digest()))
                .isPresent();
        missed.remove(file);
        if (asBefore) {
            settled(file);
            file.written(now);
        } else if (!file.unsaved() || holds(file, now)) {
            take(file, found);
        } else {
            tell(
                    file,
                    now.stamp().digest(),
                    () -> notices.say(
                            Severity.WARNING,
                            changed(file),
                            new Remedy(Words.of("window.take-the-files-text"), () -> {
                                again(file);
                                file.tabs().stream().findFirst().ifPresent(FileTab::requestFocus);
                            }),
                            new Remedy(
                                    Words.of("window.compare-and-save"),
                                    () -> file.tabs().stream()
                                            .findFirst()
                                            .ifPresent(tab -> saving.save(tab, () -> {})))));
        }
    }

    private static boolean holds(FileText file, TextFile now) {
        DocumentState state = file.document().state();
        return now.text().contentEquals(state.text()) && now.breaks().equals(state.lineBreaks());
    }

    private void tell(FileText file, String what, Runnable telling) {
        if (!what.equals(told.put(file, what))) {
            telling.run();
        }
    }

    /// Reads a file again because the user wants it: what it has takes the place of the window's text, as a step that
    /// can be taken back.
    void again(FileText file) {
        take(
                file,
                path -> around.workspace()
                        .reread(path, Optional.empty(), file.encoding())
                        .orElseThrow());
    }

    /// Reads a file again in some way, and takes its text.
    ///
    /// @param reading reads the file at a path; called in the background
    void take(FileText file, Function<Path, OpenResult> reading) {
        file.path().ifPresent(path -> {
            Text mine = file.document().state().text();
            read(
                    file,
                    () -> {
                        OpenResult now = reading.apply(path);
                        return new Taken(compared(mine, now), now.sentence());
                    },
                    taken -> {
                        if (!taken.sentence().isEmpty()) {
                            notices.say(Severity.WARNING, taken.sentence());
                        }
                        if (taken.seen() instanceof Seen.Read(Found found) && open.contains(file)) {
                            take(file, found);
                        }
                    });
        });
    }

    private record Taken(Seen seen, String sentence) {}

    /// A file's text takes the place of the window's, as a step that can be taken back.
    ///
    /// @param difference from the file's text to the window's
    void take(FileText file, TextFile now, LineDiff difference) {
        take(file, Found.of(now, difference));
    }

    private void take(FileText file, Found found) {
        DocumentState state = file.document().state();
        TextFile now = found.file();
        int length = state.text().length();
        // something may have been typed meanwhile, and comparing takes too long here
        ChangeSet changes = state.text().contentEquals(found.mine())
                ? found.changes()
                : ChangeSet.of(length, new Change(0, length, now.text()));
        if (!changes.isEmpty() || !now.breaks().equals(state.lineBreaks())) {
            file.document().dispatch(Transaction.of(changes, Origin.RELOAD).with(new SetLineBreaks(now.breaks())));
        }
        settled(file);
        file.saved(
                new SaveRequest(now.path(), now.text(), now.breaks(), now.encoding(), Optional.of(now.stamp())),
                now.stamp());
        keeping.saved(file);
    }
}
