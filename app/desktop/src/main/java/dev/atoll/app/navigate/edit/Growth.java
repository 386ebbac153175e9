package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RulesHere;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.words.Words;
import dev.atoll.core.edit.Expansion;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Growing the selection by meaning, and shrinking it the way it grew. Where no extension knows what is around,
/// words, brackets and lines are taken.
public final class Growth implements FileFeature {
    private final Bench bench;
    private final LatestOnly asking;
    private final ArrayDeque<Selection> smaller = new ArrayDeque<>();
    private Optional<Known> known = Optional.empty();
    private int wanted;

    /// A selection that did not grow yet.
    public Growth(Bench bench) {
        this.bench = bench;
        asking = new LatestOnly(bench.ui());
    }

    /// What is around the carets of a text, as extensions told.
    ///
    /// @param spans around each range, in their order; an extension may tell none
    /// @param grown the selection that growing has led to
    private record Known(OpenFile file, Text text, List<List<Span>> spans, Selection grown) {
        boolean holds(OpenFile other) {
            return file.equals(other)
                    && text.contentEquals(other.document().state().text())
                    && grown.equals(other.view().state().selection());
        }

        Known at(Selection selection) {
            return new Known(file, text, spans, selection);
        }
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "select.grow",
                Words.of("navigate.edit.grow-selection"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::grow)));
        commands.add(new Command(
                "select.shrink",
                Words.of("navigate.edit.shrink-selection"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::shrink)));
    }

    private void grow(OpenFile file) {
        if (!asking.idle() && wanted > 0) {
            wanted++;
            return;
        }
        if (known.filter(all -> all.holds(file)).isPresent()) {
            step(known.get());
            return;
        }
        smaller.clear();
        known = Optional.empty();
        Text text = file.document().state().text();
        Selection selection = file.view().state().selection();
        List<Integer> at = selection.ranges().stream().map(SelectionRange::head).toList();
        wanted = 1;
        Known nothing = new Known(file, text, List.of(), selection);
        Optional<DocumentLanguage> language = file.language();
        Optional<SelectionProvider> provider = language.flatMap(
                known -> known.providers(SelectionProvider.class).stream().findFirst());
        if (language.isEmpty() || provider.isEmpty()) {
            arrived(nothing);
            return;
        }
        asking.ask(
                provider.get().ranges(language.get().revision(), at),
                spans -> arrived(new Known(file, text, spans, selection)),
                _ -> arrived(nothing));
    }

    private void arrived(Known answer) {
        int steps = wanted;
        wanted = 0;
        if (!answer.holds(answer.file())) {
            return;
        }
        known = Optional.of(answer);
        for (int i = 0; i < steps; i++) {
            known.ifPresent(this::step);
        }
    }

    private void step(Known all) {
        EditorView view = all.file().view();
        List<SelectionRange> grown = new ArrayList<>();
        for (int i = 0; i < all.grown().ranges().size(); i++) {
            SelectionRange range = all.grown().ranges().get(i);
            List<Span> spans = i < all.spans().size() ? all.spans().get(i) : List.of();
            grown.add(larger(all.text(), range, spans, view));
        }
        Selection next = Selection.of(grown, all.grown().primaryIndex());
        if (!next.equals(all.grown())) {
            smaller.push(all.grown());
            view.select(next);
            known = Optional.of(all.at(view.state().selection()));
        }
    }

    private static SelectionRange larger(Text text, SelectionRange range, List<Span> spans, EditorView view) {
        Optional<SelectionRange> told = spans.stream()
                .map(span -> SelectionRange.of(span.start(), span.end()))
                .filter(span -> isAround(span, range))
                .min(Comparator.comparingInt(span -> span.to() - span.from()));
        SelectionRange word = dev.atoll.core.edit.Words.at(text, range.head());
        boolean first = range.isEmpty()
                && isAround(word, range)
                && Character.isLetterOrDigit(text.codePointAt(word.from()))
                && told.filter(span -> isAround(span, word)).isPresent();
        if (first) {
            return word;
        }
        return told.orElseGet(() -> Expansion.around(text, range, RulesHere.of(view)));
    }

    private static boolean isAround(SelectionRange outer, SelectionRange inner) {
        return outer.from() <= inner.from()
                && inner.to() <= outer.to()
                && outer.to() - outer.from() > inner.to() - inner.from();
    }

    private void shrink(OpenFile file) {
        if (known.filter(all -> all.holds(file)).isEmpty() || smaller.isEmpty()) {
            return;
        }
        file.view().select(smaller.pop());
        known = known.map(all -> all.at(file.view().state().selection()));
    }

    @Override
    public boolean settled() {
        return asking.idle();
    }
}
