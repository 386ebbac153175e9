package dev.atoll.app.change;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.MarkedLines;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.GitRepository;
import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// One open file compared with what the last commit has of it: in the background, once typing pauses. Until then the
/// marks beside the text move with it.
///
/// Belongs to the UI thread.
final class Compared implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int MOST_LINES = 300_000;

    private final Bench bench;
    private final Workspace workspace;
    private final OpenFile file;
    private final Told told;
    private final IntConsumer press;
    private final LatestOnly reading;
    private final LatestOnly comparing;
    private final Debounce pause;
    private final Subscription observing;
    private final List<Consumer<LineDiff>> waiting = new ArrayList<>();
    private boolean saidTooLarge;
    private Optional<Path> path = Optional.empty();
    private Optional<Path> formerPath = Optional.empty();
    private Former former = Former.NONE;
    private Optional<LineDiff> diff = Optional.empty();

    /// A file that is compared with nothing yet.
    ///
    /// @param told takes what cannot be read
    /// @param press what a press on a mark does, told where the lines begin
    Compared(Bench bench, Workspace workspace, OpenFile file, Told told, IntConsumer press) {
        this.bench = bench;
        this.workspace = workspace;
        this.file = file;
        this.told = told;
        this.press = press;
        reading = new LatestOnly(bench.ui());
        comparing = new LatestOnly(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::compare);
        observing = file.document().observe(this::updated);
    }

    private void updated(Update update) {
        if (update.changesText() && former.text().isPresent()) {
            comparing.close();
            pause.call();
        }
    }

    /// Reads what the last commit has, if the file has another place now.
    void follow() {
        if (!file.path().equals(path)) {
            read();
        }
    }

    /// Reads what the last commit has: it may be another one.
    void read() {
        path = file.path();
        if (path.isEmpty()) {
            put(Former.NONE);
            return;
        }
        Path place = path.get();
        Encoding encoding = file.encoding();
        reading.ask(bench.background().call(() -> Former.of(place, encoding, workspace)), this::put, failure -> {
            told.tell(String.valueOf(failure.getMessage()));
            put(new Former(Optional.empty(), "", String.valueOf(failure.getMessage())));
        });
    }

    private void put(Former now) {
        boolean same = now.commit().equals(former.commit())
                && now.text().isPresent() == former.text().isPresent()
                && path.equals(formerPath);
        former = now;
        formerPath = path;
        if (!same || (now.text().isPresent() && diff.isEmpty())) {
            compare();
        }
    }

    private void compare() {
        pause.close();
        Text text = file.document().state().text();
        if (former.text().isEmpty() || tooLarge(text)) {
            comparing.close();
            show(Optional.empty(), RangeSet.empty());
            waiting.clear();
            return;
        }
        Text before = former.text().get();
        comparing.ask(
                bench.background().callWhileWanted(unwanted -> {
                    LineDiff found = LineDiff.between(before, text, unwanted);
                    return new Marked(found, marks(found));
                }),
                marked -> {
                    show(Optional.of(marked.diff()), marked.marks());
                    List<Consumer<LineDiff>> all = List.copyOf(waiting);
                    waiting.clear();
                    all.forEach(each -> each.accept(marked.diff()));
                },
                failure -> told.tell(Words.of("change.is-not-compared-with-the", file.title(), failure)));
    }

    private boolean tooLarge(Text text) {
        boolean tooLarge = text.lineCount() > MOST_LINES || text.length() > GitRepository.MOST_BYTES;
        if (tooLarge && !saidTooLarge) {
            saidTooLarge = true;
            bench.say(
                    Severity.INFORMATION,
                    Words.of(
                            "change.changed-lines-of-are-not",
                            file.title(),
                            MOST_LINES,
                            GitRepository.MOST_BYTES >> 20));
        }
        return tooLarge;
    }

    private record Marked(LineDiff diff, RangeSet<MarkedLines> marks) {}

    private RangeSet<MarkedLines> marks(LineDiff found) {
        Text text = found.to();
        return RangeSet.of(found.hunks().stream().map(hunk -> mark(text, hunk)).toList());
    }

    private Range<MarkedLines> mark(Text text, Hunk hunk) {
        return switch (hunk.kind()) {
            case ADDED -> lines(text, hunk, LineMark.ADDED);
            case CHANGED -> lines(text, hunk, LineMark.CHANGED);
            case REMOVED -> {
                boolean last = hunk.newFrom() >= text.lineCount();
                int at = last ? text.length() : text.lineStart(hunk.newFrom());
                LineMark mark = last ? LineMark.REMOVED_BELOW : LineMark.REMOVED_ABOVE;
                yield new Range<>(at, at, new MarkedLines(mark, press));
            }
        };
    }

    private Range<MarkedLines> lines(Text text, Hunk hunk, LineMark mark) {
        return new Range<>(
                text.lineStart(hunk.newFrom()), text.lineEnd(hunk.newTo() - 1), new MarkedLines(mark, press));
    }

    private void show(Optional<LineDiff> found, RangeSet<MarkedLines> marks) {
        diff = found;
        if (!marks.isEmpty() || !file.view().decorations().changes().isEmpty()) {
            file.view().decorate(shown -> shown.withChanges(marks));
        }
    }

    /// Whether there is something to compare with, or to tell of why not.
    boolean speaks() {
        return former.text().isPresent() || !former.sentence().isEmpty();
    }

    /// What the last commit has.
    Former former() {
        return former;
    }

    /// Takes the comparison of the present text, at once where it is known, else when it is.
    void present(Consumer<LineDiff> then) {
        Optional<LineDiff> fresh = fresh();
        if (fresh.isPresent()) {
            then.accept(fresh.get());
        } else if (former.text().isPresent()) {
            waiting.add(then);
            // it may be too large, which is told
            saidTooLarge = false;
            compare();
        } else if (!former.sentence().isEmpty()) {
            bench.say(
                    Severity.INFORMATION,
                    Words.of("change.there-is-nothing-to-compare", file.title(), former.sentence()));
        }
    }

    /// Takes the comparison of the present text once it is known; never, if it will not be.
    void whenKnown(Consumer<LineDiff> then) {
        Optional<LineDiff> fresh = fresh();
        if (fresh.isPresent()) {
            then.accept(fresh.get());
        } else if (!settled()) {
            waiting.add(then);
        }
    }

    /// The comparison of the present text, if it is known.
    @SuppressWarnings("ReferenceEquality") // another text is another tree
    Optional<LineDiff> fresh() {
        return diff.filter(known -> known.to() == file.document().state().text());
    }

    boolean settled() {
        return reading.idle() && comparing.idle() && !pause.waiting();
    }

    @Override
    public void close() {
        observing.close();
        reading.close();
        comparing.close();
        pause.close();
        waiting.clear();
    }
}
