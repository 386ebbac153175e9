package dev.atoll.app.navigate.symbol;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Keeps the lines of the definitions around the first visible line above the text, as far as the outline tells them. A
/// click on one goes there.
public final class StickyDefinitions implements FileFeature {
    private static final int MOST = 16;

    private final Bench bench;
    private final Map<OpenFile, List<Symbol>> known = new HashMap<>();

    /// No file is open yet.
    public StickyDefinitions(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of(
                "view.sticky-lines",
                Words.of("navigate.symbol.show-or-hide-the-lines"),
                () -> bench.turn(Settings.STICKY_LINES)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        known.put(file, List.of());
        Subscription scrolled = file.view().onVisible(_ -> colour(file));
        return () -> {
            scrolled.close();
            known.remove(file);
        };
    }

    /// Has the lines coloured that may stay while the text around them is scrolled by.
    private static void colour(OpenFile file) {
        Text text = file.document().state().text();
        int first = file.view().visible().start();
        List<Span> lines = file.view().decorations().definitions().between(first, first).stream()
                .filter(definition -> definition.from() < first)
                .map(definition -> text.lineAt(definition.from()))
                .map(line -> new Span(text.lineStart(line), text.lineEnd(line)))
                .filter(line -> line.length() > 0)
                .distinct()
                .limit(MOST)
                .toList();
        file.language().ifPresent(language -> language.showAside(lines));
    }

    // told of each move of a caret, so the outline is read only when it is another
    @Override
    @SuppressWarnings("ReferenceEquality")
    public void told(OpenFile file) {
        List<Symbol> outline = file.outline();
        if (known.containsKey(file) && known.get(file) != outline) {
            known.put(file, outline);
            keep(file);
        }
    }

    @Override
    public void settingsChanged() {
        known.keySet().forEach(this::keep);
    }

    private void keep(OpenFile file) {
        List<Range<IntConsumer>> definitions = new ArrayList<>();
        if (bench.get(Settings.STICKY_LINES, file)) {
            add(file.outline(), file.document().state().text(), name -> go(file, name), definitions);
        }
        RangeSet<IntConsumer> all = RangeSet.of(definitions);
        file.view().decorate(shown -> shown.withDefinitions(all));
        colour(file);
    }

    private static void add(List<Symbol> level, Text text, IntConsumer click, List<Range<IntConsumer>> definitions) {
        for (Symbol symbol : level) {
            int from = symbol.selection().start();
            int to = symbol.span().end();
            if (from < to && to <= text.length() && text.lineAt(from) < text.lineAt(to)) {
                definitions.add(new Range<>(from, to, click));
                add(symbol.children(), text, click, definitions);
            }
        }
    }

    private void go(OpenFile file, int name) {
        Span place = new Span(name, name);
        file.language().ifPresent(language -> bench.go(new Place(new DocumentRef.Open(language.id()), place, place)));
    }
}
