package dev.atoll.app.compare;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Compares two files, or a file with what it was, on a page in the place of the text.
public final class Comparisons implements FileFeature {
    private static final int MOST_OFFERED = 200;
    /// So much of a first line tells a language.
    private static final int FIRST_LINE = 1000;

    private final Bench bench;
    private final Workspace workspace;
    private Optional<ComparisonPane> pane = Optional.empty();
    private boolean inOne;
    private int reading;

    /// Nothing is compared yet.
    ///
    /// @param workspace the door to files
    public Comparisons(Bench bench, Workspace workspace) {
        this.bench = bench;
        this.workspace = workspace;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "compare.file",
                Words.of("compare.compare-with-file"),
                () -> bench.shown().flatMap(OpenFile::path).isPresent(),
                () -> bench.shown().flatMap(OpenFile::path).ifPresent(this::compare)));
        commands.add(
                forPane("compare.next", Words.of("compare.next-change-of-the-comparison"), shown -> shown.step(1)));
        commands.add(forPane(
                "compare.previous", Words.of("compare.previous-change-of-the-comparison"), shown -> shown.step(-1)));
        commands.add(forPane(
                "compare.layout", Words.of("compare.compare-side-by-side-or"), shown -> shown.layOut(!shown.inOne())));
        commands.add(forPane("compare.close", Words.of("compare.close-the-comparison"), _ -> close()));
    }

    private Command forPane(String name, String title, Consumer<ComparisonPane> effect) {
        return new Command(
                name, title, () -> shownPane().isPresent(), () -> shownPane().ifPresent(effect));
    }

    private Optional<ComparisonPane> shownPane() {
        return pane.filter(each -> bench.shows(each.node()));
    }

    /// Shows how a text differs from an older one.
    public void show(Side old, Side now) {
        close();
        ComparisonPane fresh = new ComparisonPane(bench, old, now, inOne, this::close);
        Keyboard.onEscape(fresh.node(), this::close);
        pane = Optional.of(fresh);
        boolean shown = bench.togglePage(fresh.node(), fresh::requestFocus);
        assert shown;
        bench.focusText();
    }

    private void close() {
        Optional<ComparisonPane> over = pane;
        pane = Optional.empty();
        over.ifPresent(each -> {
            inOne = each.inOne();
            if (bench.shows(each.node())) {
                boolean shown = bench.togglePage(each.node(), () -> {});
                assert !shown;
                bench.focusText();
            }
            each.close();
        });
    }

    /// Lets the user name the file to compare with.
    @Override
    public void compare(Path file) {
        List<Path> others = new ArrayList<>();
        bench.files()
                .forEach(open -> open.path().filter(path -> !path.equals(file)).ifPresent(others::add));
        Runnable again =
                bench.pick(Words.of("compare.compare-with", file.getFileName()), typed -> offered(file, others, typed));
        Roots roots = bench.roots();
        var _ = bench.walk(found -> {
            found.stream()
                    .flatMap(path -> roots.path(path).stream())
                    .filter(path -> !path.equals(file) && !others.contains(path))
                    .limit(Math.max(0, 50_000L - others.size()))
                    .forEach(others::add);
            again.run();
        });
    }

    private List<Choice> offered(Path file, List<Path> others, String typed) {
        List<Choice> all = others.stream()
                .map(other -> new Choice(name(other), "", () -> compare(file, other)))
                .toList();
        return Choice.matching(all, typed).stream().limit(MOST_OFFERED).toList();
    }

    private String name(Path file) {
        return bench.roots().inside(file).orElse(file.toString());
    }

    private void compare(Path file, Path other) {
        side(other, old -> side(file, now -> show(old, now)));
    }

    private void side(Path file, Consumer<Side> then) {
        Optional<? extends OpenFile> open = bench.files().stream()
                .filter(each -> each.path().equals(Optional.of(file)))
                .findFirst();
        if (open.isPresent()) {
            then.accept(Side.of(name(file), open.get()));
            return;
        }
        reading++;
        var _ = bench.background().call(() -> workspace.open(file)).handle((result, failure) -> {
            bench.ui().execute(() -> {
                reading--;
                read(file, result, String.valueOf(failure), then);
            });
            return null;
        });
    }

    private void read(
            Path file, @org.jspecify.annotations.Nullable OpenResult result, String failure, Consumer<Side> then) {
        switch (result) {
            case OpenResult.Opened opened ->
                then.accept(Side.read(
                        name(file),
                        opened.file().text(),
                        language(file, opened.file().text())));
            case OpenResult.Missing _ -> refuse(Words.of("compare.is-not-there-any-more", file));
            case OpenResult.Refused refused -> refuse(refused.sentence());
            case OpenResult.Folder _ -> refuse(Words.of("compare.is-a-folder", file));
            case null -> refuse(Words.of("compare.cannot-be-read", file, failure));
        }
    }

    private String language(Path file, Text text) {
        return bench.host()
                .languageOf(name(file), text.string(0, Math.min(text.lineEnd(0), FIRST_LINE)))
                .orElse("text");
    }

    private void refuse(String sentence) {
        bench.say(Severity.WARNING, sentence);
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        // the page goes by itself when another file is shown
        if (pane.isPresent() && shownPane().isEmpty()) {
            close();
        }
    }

    @Override
    public boolean settled() {
        return reading == 0 && pane.stream().allMatch(ComparisonPane::settled);
    }
}
