package dev.atoll.app.assist.snippet;

import dev.atoll.api.document.Span;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;
import dev.atoll.core.snippet.SnippetVisit;
import dev.atoll.core.state.Update;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The visits of snippets' places that go on: Tab leads on, Shift+Tab back, Escape ends a visit, and so does leaving
/// what the snippet put in. A snippet inside of another's place is visited first.
public final class Visits implements FileFeature {
    /// Lets the user choose what stands at a place.
    @FunctionalInterface
    public interface Choosing {
        /// @param span where it stands
        /// @param choices what can stand there
        void offer(OpenFile file, Span span, List<String> choices);
    }

    private static final int DEEPEST = 10;

    private final Map<OpenFile, List<SnippetVisit>> running = new HashMap<>();
    private Choosing choosing = (_, _, _) -> {};
    private @Nullable OpenFile shown;
    private boolean stepping;

    /// Where choices are offered.
    public void onChoices(Choosing where) {
        choosing = where;
    }

    /// Begins a visit. The document holds the text already, and the first places are selected.
    public void begin(OpenFile file, SnippetVisit visit) {
        List<SnippetVisit> visits = running.computeIfAbsent(file, _ -> new ArrayList<>());
        if (!visit.over() && visits.size() < DEEPEST) {
            visits.add(visit);
            offerChoices(file, visit);
        }
    }

    private void offerChoices(OpenFile file, SnippetVisit visit) {
        if (!visit.choices().isEmpty()) {
            var place = visit.selection().primary();
            choosing.offer(file, new Span(place.from(), place.to()), visit.choices());
        }
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "snippet.next",
                Words.of("assist.snippet.next-place-of-the-snippet"),
                this::visiting,
                () -> step(true)));
        commands.add(new Command(
                "snippet.previous",
                Words.of("assist.snippet.previous-place-of-the-snippet"),
                this::visiting,
                () -> step(false)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return file.document().observe(update -> updated(file, update)).and(() -> running.remove(file));
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        shown = file.orElse(null);
    }

    private Optional<SnippetVisit> innermost() {
        List<SnippetVisit> visits = shown == null ? List.of() : running.getOrDefault(shown, List.of());
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
    }

    /// Whether a snippet's places are visited in the shown file, which has the keyboard.
    public boolean visiting() {
        return innermost().isPresent() && shown != null && shown.view().node().isFocused();
    }

    private void step(boolean forward) {
        OpenFile file = shown;
        Optional<SnippetVisit> visit = innermost();
        if (file == null || visit.isEmpty()) {
            return;
        }
        Optional<SnippetVisit> next = visit.get().step(forward);
        if (next.isEmpty()) {
            return;
        }
        List<SnippetVisit> visits = running.getOrDefault(file, new ArrayList<>());
        visits.removeLast();
        if (!next.get().over()) {
            visits.add(next.get());
        }
        stepping = true;
        try {
            file.view().select(next.get().selection());
        } finally {
            stepping = false;
        }
        if (!next.get().over()) {
            offerChoices(file, next.get());
        }
    }

    private void updated(OpenFile file, Update update) {
        change(file, visit -> visit.map(update.changes()));
        if (!stepping) {
            int caret = file.view().state().selection().primary().head();
            change(file, visit -> visit.at(caret));
        }
    }

    private void change(OpenFile file, Function<SnippetVisit, Optional<SnippetVisit>> step) {
        List<SnippetVisit> visits = running.get(file);
        if (visits == null) {
            return;
        }
        List<SnippetVisit> left = new ArrayList<>();
        for (SnippetVisit visit : visits) {
            step.apply(visit).ifPresent(left::add);
        }
        running.put(file, left);
    }

    @Override
    public boolean escape() {
        List<SnippetVisit> visits = shown == null ? List.of() : running.getOrDefault(shown, List.of());
        if (visits.isEmpty()) {
            return false;
        }
        visits.removeLast();
        return true;
    }
}
