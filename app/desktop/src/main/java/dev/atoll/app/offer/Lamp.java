package dev.atoll.app.offer;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Recurring;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.SelectionRange;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lamp in the gutter of one file: it is lit in the caret's line while a fix or a refactoring is on offer there.
/// What
/// is on offer is asked when the caret rests.
final class Lamp implements Subscription {
    private static final Duration REST = Duration.ofMillis(300);

    private final OpenFile file;
    private final Runnable pressed;
    private final Debounce rest;
    private final Subscription following;
    private final Map<ExtensionId, List<CodeAction>> offered = new HashMap<>();
    private @Nullable DocumentLanguage language;
    private @Nullable Recurring question;
    private SelectionRange asked = SelectionRange.caret(0);
    private int line = -1;

    /// @param pressed what a press on the lamp does
    Lamp(Bench bench, OpenFile file, Runnable pressed) {
        this.file = file;
        this.pressed = pressed;
        rest = new Debounce(bench.ui(), bench.timer(), REST, this::ask);
        following = file.view().onState(_ -> moved());
    }

    /// Asks anew: the file has another language, or an extension says something else now.
    void refresh() {
        DocumentLanguage now = file.language().orElse(null);
        if (now != language) {
            end();
            language = now;
            question = now == null
                    ? null
                    : now.recurring(
                            CodeActionProvider.class,
                            (provider, revision) -> {
                                asked = file.view().state().selection().primary();
                                return provider.actions(revision, new Span(asked.from(), asked.to()), Optional.empty());
                            },
                            (extension, answer, _) -> answered(extension, answer));
        }
        rest.call();
    }

    /// Asks anew if the file has another language.
    void refreshIfNew() {
        if (file.language().orElse(null) != language) {
            refresh();
        }
    }

    boolean settled() {
        return !rest.waiting();
    }

    private void moved() {
        if (line >= 0 && line != caretLine()) {
            show(false);
        }
        rest.call();
    }

    private int caretLine() {
        return file.document()
                .state()
                .text()
                .lineAt(file.view().state().selection().primary().head());
    }

    private void ask() {
        Recurring put = question;
        if (put != null && !put.asked().isEmpty()) {
            offered.keySet().retainAll(put.asked());
            put.wish();
        } else {
            show(false);
        }
    }

    private void answered(ExtensionId extension, List<CodeAction> answer) {
        offered.put(extension, answer);
        boolean here = asked.equals(file.view().state().selection().primary());
        if (here) {
            show(offered.values().stream().flatMap(List::stream).anyMatch(Lamp::lights));
        }
    }

    // what concerns the whole file is always on offer, and would light it everywhere
    private static boolean lights(CodeAction action) {
        return action.disabled().isEmpty()
                && (action.kind() == ActionKind.QUICK_FIX || action.kind() == ActionKind.REFACTOR);
    }

    private void show(boolean lit) {
        int at = file.view().state().selection().primary().head();
        int now = lit ? caretLine() : -1;
        if (now != line || lit) {
            line = now;
            RangeSet<Runnable> offers = lit ? RangeSet.of(List.of(new Range<>(at, at, pressed))) : RangeSet.empty();
            file.view().decorate(shown -> shown.withOffers(offers));
        }
    }

    private void end() {
        offered.clear();
        if (question != null) {
            question.close();
        }
    }

    @Override
    public void close() {
        rest.close();
        following.close();
        end();
    }
}
