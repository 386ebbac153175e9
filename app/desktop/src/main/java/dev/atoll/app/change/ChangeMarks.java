package dev.atoll.app.change;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.compare.Comparisons;
import dev.atoll.app.compare.Side;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Marks beside the text what has changed since the last commit, and leads from change to change, shows how it was, and
/// takes it back as a step that can be undone.
final class ChangeMarks implements FileFeature {
    private final Bench bench;
    private final Workspace workspace;
    private final Comparisons comparisons;
    private final Told told;
    private final Map<OpenFile, Compared> compared = new HashMap<>();
    private final HunkCard card;

    ChangeMarks(Bench bench, Workspace workspace, Comparisons comparisons, Told told) {
        this.bench = bench;
        this.workspace = workspace;
        this.comparisons = comparisons;
        this.told = told;
        card = new HunkCard(bench, this::revert, this::step);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(command("change.next", Words.of("change.next-change"), file -> step(file, 1)));
        commands.add(command("change.previous", Words.of("change.previous-change"), file -> step(file, -1)));
        commands.add(command("change.peek", Words.of("change.show-how-this-was"), file -> atCaret(file, this::peek)));
        commands.add(command(
                "change.revert", Words.of("change.take-this-change-back"), file -> atCaret(file, this::revert)));
        commands.add(command("change.compare", Words.of("change.compare-with-the-last-commit"), this::compare));
        commands.add(command("change.copy", Words.of("change.copy-how-this-was"), file -> atCaret(file, this::copy)));
    }

    private Command command(String name, String title, Consumer<OpenFile> effect) {
        return new Command(
                name,
                title,
                () -> bench.shown().map(compared::get).filter(Compared::speaks).isPresent(),
                () -> bench.shown().ifPresent(effect));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Compared watching = new Compared(bench, workspace, file, told, at -> peekAt(file, at));
        compared.put(file, watching);
        watching.follow();
        return watching.and(() -> {
            compared.remove(file);
            card.close();
        });
    }

    /// A file's comparison.
    Optional<Compared> of(OpenFile file) {
        return Optional.ofNullable(compared.get(file));
    }

    /// There may be another commit.
    void readAgain() {
        compared.values().forEach(Compared::read);
    }

    @Override
    public void told(OpenFile file) {
        of(file).ifPresent(Compared::follow);
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        card.shown(file);
    }

    @Override
    public boolean escape() {
        return card.close();
    }

    @Override
    public boolean settled() {
        return compared.values().stream().allMatch(Compared::settled);
    }

    private static int caretLine(OpenFile file) {
        Text text = file.document().state().text();
        return text.lineAt(file.view().state().selection().primary().head());
    }

    private void atCaret(OpenFile file, BiConsumer<OpenFile, HunkCard.Shown> action) {
        of(file).ifPresent(each -> each.present(diff -> at(diff, caretLine(file))
                .ifPresentOrElse(shown -> action.accept(file, shown), () -> nothingHere(diff))));
    }

    private void nothingHere(LineDiff diff) {
        bench.say(
                Severity.INFORMATION,
                diff.hunks().isEmpty()
                        ? Words.of("change.nothing-has-changed-since-the")
                        : Words.of("change.this-line-has-not-changed"));
    }

    private static Optional<HunkCard.Shown> at(LineDiff diff, int line) {
        return diff.hunks().stream()
                .filter(hunk -> hunk.touches(line))
                .findFirst()
                .map(hunk -> new HunkCard.Shown(diff, hunk));
    }

    private void peekAt(OpenFile file, int offset) {
        of(file).ifPresent(each -> each.present(diff -> {
            Text text = file.document().state().text();
            at(diff, text.lineAt(Math.min(offset, text.length()))).ifPresent(shown -> peek(file, shown));
        }));
    }

    private void peek(OpenFile file, HunkCard.Shown shown) {
        card.show(file, shown);
    }

    /// Goes to the next change, around the end, with the card if it is open.
    private void step(OpenFile file, int steps) {
        of(file).ifPresent(each -> each.present(diff -> {
            List<Hunk> hunks = diff.hunks();
            if (hunks.isEmpty()) {
                nothingHere(diff);
                return;
            }
            int next = next(hunks, caretLine(file), steps);
            boolean peeks = card.close();
            go(file, hunks.get(next));
            if (peeks) {
                peek(file, new HunkCard.Shown(diff, hunks.get(next)));
            }
        }));
    }

    private static int next(List<Hunk> hunks, int line, int steps) {
        if (steps > 0) {
            for (int i = 0; i < hunks.size(); i++) {
                if (hunks.get(i).newFrom() > line) {
                    return i;
                }
            }
            return 0;
        }
        for (int i = hunks.size() - 1; i >= 0; i--) {
            if (hunks.get(i).newFrom() < line) {
                return i;
            }
        }
        return hunks.size() - 1;
    }

    private static void go(OpenFile file, Hunk hunk) {
        EditorView view = file.view();
        Text text = file.document().state().text();
        int at = text.lineStart(Math.min(hunk.newFrom(), text.lineCount() - 1));
        view.select(Selection.caret(at));
        view.reveal(at, Reveal.CENTER);
        view.requestFocus();
    }

    private void revert(OpenFile file, HunkCard.Shown shown) {
        card.close();
        int length = file.document().state().text().length();
        var change = shown.diff().reverting(shown.hunk());
        file.view().dispatch(Transaction.of(length, change, Origin.COMMAND));
        file.view().requestFocus();
    }

    private void compare(OpenFile file) {
        of(file).ifPresent(each -> each.former()
                .text()
                .ifPresentOrElse(
                        text -> comparisons.show(
                                Side.read(
                                        Words.of(
                                                "change.in-the-last-commit",
                                                file.title(),
                                                each.former().commit().substring(0, 8)),
                                        text,
                                        file.languageName()),
                                Side.of(file.title(), file)),
                        () -> each.present(_ -> {})));
    }

    private void copy(OpenFile file, HunkCard.Shown shown) {
        HunkCard.copy(file, shown);
    }
}
