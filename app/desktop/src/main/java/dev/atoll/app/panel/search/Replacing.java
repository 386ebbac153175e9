package dev.atoll.app.panel.search;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.Rewriting;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Replacement;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Replacing in the files of the open folders, and taking it back: open files by an edit that can be undone, the others
/// by
/// saving them whole. What is not any more as it was searched is left alone and named.
///
/// Belongs to the UI thread.
final class Replacing {
    private static final int NAMED = 3;

    private final Bench bench;
    private final Workspace workspace;
    private List<Rewriting> last = List.of();
    private Roots lastRoots = Roots.none();
    private boolean under;

    Replacing(Bench bench, Workspace workspace) {
        this.bench = bench;
        this.workspace = workspace;
    }

    /// What came of it.
    ///
    /// @param made what takes back that which was made
    /// @param open how many of the files are open, and so not saved
    /// @param leftAlone why each other file is as it was
    private record Result(List<Rewriting> made, int open, List<String> leftAlone) {
        /// @param took whether it was taken back
        String sentence(boolean took) {
            int places = made.stream().mapToInt(Rewriting::places).sum();
            String unsaved = open == 0 ? "." : Words.of("panel.search.of-them-are-open-and", open);
            String matches = SearchWords.matches(places);
            return took
                    ? Words.of("panel.search.took-back-in-files", matches, made.size(), unsaved)
                    : Words.of("panel.search.replaced-in-files", matches, made.size(), unsaved);
        }
    }

    /// Replaces.
    ///
    /// @param then told in a sentence what was done
    void replace(Roots roots, List<FoundFile> files, Replacement replacement, Consumer<String> then) {
        List<Rewriting> all = files.stream()
                .map(file -> Rewriting.replacing(file, replacement))
                .toList();
        run(roots, all, result -> {
            last = result.made();
            lastRoots = roots;
            warn(Words.of("panel.search.not-everything-was-replaced"), result.leftAlone());
            then.accept(result.sentence(false));
        });
    }

    /// Whether there is a replacement to take back.
    boolean canTakeBack() {
        return !last.isEmpty() && !under;
    }

    /// Takes the last replacement back.
    ///
    /// @param then told in a sentence what was done
    void takeBack(Consumer<String> then) {
        List<Rewriting> all = last;
        last = List.of();
        run(lastRoots, all, result -> {
            warn(Words.of("panel.search.not-everything-was-taken-back"), result.leftAlone());
            then.accept(result.sentence(true));
        });
    }

    /// Whether nothing is being written.
    boolean idle() {
        return !under;
    }

    private void run(Roots roots, List<Rewriting> all, Consumer<Result> then) {
        if (under) {
            return;
        }
        under = true;
        Map<String, OpenFile> open = open(bench, roots);
        Map<String, DocumentState> states = new HashMap<>();
        open.forEach((path, file) -> states.put(path, file.document().state()));
        var _ = bench.background()
                .call(() -> all.stream()
                        .map(each -> states.containsKey(each.path())
                                ? each.in(states.get(each.path()))
                                : each.on(workspace, roots))
                        .toList())
                .handleAsync(
                        (outcomes, failure) -> {
                            under = false;
                            if (failure == null) {
                                then.accept(result(all, outcomes, open, states));
                            } else {
                                bench.say(Severity.ERROR, Words.of("panel.search.replacing-went-wrong", failure));
                            }
                            return failure == null;
                        },
                        bench.ui());
    }

    private Result result(
            List<Rewriting> all,
            List<Rewriting.Outcome> outcomes,
            Map<String, OpenFile> open,
            Map<String, DocumentState> states) {
        List<Rewriting> made = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        int unsaved = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            String path = all.get(i).path();
            switch (outcomes.get(i)) {
                case Rewriting.Outcome.Written(Rewriting back) -> made.add(back);
                case Rewriting.Outcome.LeftAlone(String sentence) -> leftAlone.add(sentence);
                case Rewriting.Outcome.ToMake(var changes, Rewriting back) -> {
                    OpenFile file = open.get(path);
                    DocumentState state = states.get(path);
                    if (file != null
                            && state != null
                            && bench.files().contains(file)
                            && file.document().state().text().contentEquals(state.text())) {
                        file.view().dispatch(Transaction.of(changes, Origin.COMMAND));
                        made.add(back);
                        unsaved++;
                    } else {
                        leftAlone.add(Words.of("panel.search.was-changed-meanwhile", path));
                    }
                }
            }
        }
        return new Result(made, unsaved, leftAlone);
    }

    private void warn(String what, List<String> sentences) {
        if (!sentences.isEmpty()) {
            String more =
                    sentences.size() > NAMED ? " " + Words.of("panel.search.and-more", sentences.size() - NAMED) : "";
            String named = String.join(" ", sentences.subList(0, Math.min(NAMED, sentences.size())));
            bench.say(Severity.WARNING, what + " " + named + more);
        }
    }

    /// The open files of folders by their paths inside them.
    static Map<String, OpenFile> open(Bench bench, Roots roots) {
        Map<String, OpenFile> open = new HashMap<>();
        for (OpenFile file : bench.files()) {
            file.path().flatMap(roots::inside).ifPresent(path -> open.put(path, file));
        }
        return open;
    }
}
