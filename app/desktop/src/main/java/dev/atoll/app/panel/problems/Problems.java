package dev.atoll.app.panel.problems;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The problems of all open files: the panel, and walking from one to the next across files.
public final class Problems implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Bench bench;
    private final ProblemsPanel panel;
    private final Debounce pause;

    /// No problems.
    public Problems(Bench bench) {
        this.bench = bench;
        panel = new ProblemsPanel(this::go);
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::update);
        Keyboard.onEscape(panel.node(), bench::focusText);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("view.problems", Words.of("panel.problems.show-or-hide-problems"), this::toggle));
        commands.add(new Command(
                "go.next-problem", Words.of("panel.problems.go-to-next-problem"), this::hasFile, () -> walk(true)));
        commands.add(new Command(
                "go.previous-problem",
                Words.of("panel.problems.go-to-previous-problem"),
                this::hasFile,
                () -> walk(false)));
        commands.add(new Command(
                "problems.fix",
                Words.of("panel.problems.fix-the-selected-problem"),
                () -> panel.hasFocus() && problem().isPresent(),
                this::fix));
    }

    private boolean hasFile() {
        return bench.shown().isPresent();
    }

    @Override
    public void told(OpenFile file) {
        pause.call();
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        pause.call();
    }

    @Override
    public boolean settled() {
        return !pause.waiting();
    }

    private void toggle() {
        update();
        if (bench.toggleFoot(Words.of("panel.problems.problems"), panel.node())) {
            update();
            panel.requestFocus();
        } else {
            bench.focusText();
        }
    }

    private Map<OpenFile, ProblemsModel> models() {
        Map<OpenFile, ProblemsModel> models = new LinkedHashMap<>();
        for (OpenFile file : bench.files()) {
            models.put(
                    file,
                    ProblemsModel.of(
                            file.view().decorations().problems(),
                            file.document().state().text()));
        }
        return models;
    }

    private void update() {
        if (bench.shows(panel.node())) {
            Map<OpenFile, ProblemsModel> models = models();
            panel.show(models);
            bench.retitle(panel.node(), titled(models));
        }
    }

    /// The panel's title with how many there are.
    private static String titled(Map<OpenFile, ProblemsModel> models) {
        long errors = count(models, Severity.ERROR);
        long warnings = count(models, Severity.WARNING);
        if (errors > 0 && warnings > 0) {
            return Words.of("panel.problems.title-of-both", errors, warnings);
        }
        return errors > 0
                ? Words.of("panel.problems.title-of-errors", errors)
                : warnings > 0
                        ? Words.of("panel.problems.title-of-warnings", warnings)
                        : Words.of("panel.problems.problems");
    }

    private static long count(Map<OpenFile, ProblemsModel> models, Severity severity) {
        return models.values().stream()
                .mapToLong(model -> model.count(severity))
                .sum();
    }

    private void go(ProblemItem item) {
        switch (item) {
            case ProblemItem.InFile head -> bench.show(head.file());
            case ProblemItem.Problem(var file, var row) -> select(file, row.from(), row.to());
            case ProblemItem.Related(var file, var place) -> select(file, place.from(), place.to());
        }
    }

    private void select(OpenFile file, int from, int to) {
        Text text = file.document().state().text();
        int start = Math.min(from, text.length());
        Span target = new Span(start, Math.clamp(to, start, text.length()));
        file.language().ifPresent(language -> bench.go(new Place(new DocumentRef.Open(language.id()), target, target)));
    }

    private Optional<ProblemItem.Problem> problem() {
        return panel.selected().filter(ProblemItem.Problem.class::isInstance).map(ProblemItem.Problem.class::cast);
    }

    private void fix() {
        problem().ifPresent(problem -> {
            select(problem.file(), problem.row().from(), problem.row().from());
            // the place is on the screen only after the next layout
            bench.ui().execute(() -> bench.commands().run("action.menu"));
        });
    }

    private void walk(boolean forward) {
        bench.shown().ifPresent(file -> {
            List<OpenFile> files = new ArrayList<>(bench.files());
            int at = files.indexOf(file);
            int caret = file.view().state().selection().primary().head();
            Map<OpenFile, ProblemsModel> models = models();
            for (int i = 0; i <= files.size(); i++) {
                OpenFile next = files.get(Math.floorMod(at + (forward ? i : -i), files.size()));
                List<ProblemRow> rows =
                        models.getOrDefault(next, ProblemsModel.none()).rows();
                Optional<ProblemRow> row = (forward ? rows : rows.reversed())
                        .stream()
                                .filter(each -> !next.equals(file) || beyond(each, caret, forward))
                                .findFirst();
                boolean round = i > 0 && next.equals(file);
                if (row.isEmpty() && round && !rows.isEmpty()) {
                    row = Optional.of(forward ? rows.getFirst() : rows.getLast());
                }
                if (row.isPresent()) {
                    int to = row.get().from();
                    select(next, to, to);
                    return;
                }
            }
        });
    }

    private static boolean beyond(ProblemRow row, int caret, boolean forward) {
        return forward ? row.from() > caret : row.from() < caret;
    }
}
