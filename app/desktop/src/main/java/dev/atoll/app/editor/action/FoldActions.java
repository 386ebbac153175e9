package dev.atoll.app.editor.action;

import dev.atoll.api.feature.FoldRange;
import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.Fold;
import dev.atoll.core.range.Range;

import java.util.ArrayList;
import java.util.List;

/// Folding and unfolding.
public final class FoldActions {
    private static final String PLACEHOLDER = "…";

    private FoldActions() {}

    static List<EditorAction> all() {
        return List.of(
                EditorAction.of(
                        "fold.toggle",
                        Words.of("editor.action.fold-or-unfold"),
                        List.of("Shortcut+Shift+Open Bracket"),
                        view -> toggle(
                                view,
                                rowOf(view, view.state().selection().primary().head()))),
                new EditorAction(
                        "fold.all",
                        Words.of("editor.action.fold-all"),
                        List.of(),
                        view -> !view.decorations().foldable().isEmpty(),
                        FoldActions::foldAll),
                new EditorAction(
                        "fold.none",
                        Words.of("editor.action.unfold-all"),
                        List.of(),
                        view -> !view.state().display().folds().isEmpty(),
                        view -> view.setFolds(List.of())));
    }

    private static void foldAll(EditorView view) {
        view.setFolds(view.decorations().foldable().all().stream()
                .filter(range -> !range.isEmpty())
                .map(FoldActions::fold)
                .toList());
    }

    private static Fold fold(Range<FoldRange> range) {
        return new Fold(range.from(), range.to(), range.value().placeholder().orElse(PLACEHOLDER));
    }

    /// Opens what is folded in a row, or else folds the largest stretch that starts in it.
    ///
    /// @param row a row of the view
    public static void toggle(EditorView view, int row) {
        var map = view.state().display();
        var remaining = new ArrayList<>(map.folds());
        if (remaining.removeIf(fold -> rowOf(view, fold.from()) == row)) {
            view.setFolds(remaining);
            return;
        }
        int from = map.toDocument(map.rowStart(row));
        // most stretches start behind a row's last bracket, where they have only its break in common with it
        int behind = Math.min(map.toDocument(map.rowEnd(row)) + 1, map.text().length());
        view.decorations().foldable().between(from, behind).stream()
                .filter(range -> rowOf(view, range.from()) == row && !range.isEmpty())
                .findFirst()
                .ifPresent(range -> {
                    remaining.add(fold(range));
                    view.setFolds(remaining);
                });
    }

    private static int rowOf(EditorView view, int offset) {
        var map = view.state().display();
        return map.rowAt(map.toDisplay(offset, Side.BEFORE));
    }
}
