package dev.atoll.app.navigate.symbol;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.provider.WorkspaceSymbolProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.app.navigate.ask.Gathering.Found;
import dev.atoll.app.navigate.symbol.PickerEntry.Effects;
import dev.atoll.app.navigate.symbol.SymbolPicker.Order;
import dev.atoll.app.panel.outline.SymbolPath;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.Selection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Going to a symbol by typing a part of its name: in the shown file, or in the open folder.
public final class SymbolPicks implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int MOST = 500;
    private static final double USUAL = -1;

    private final Bench bench;
    private final CaretNote note;
    private final SymbolPicker picker;
    private final Gathering<FoundSymbol> asking;
    private final Debounce pause;
    private String query = "";

    /// @param note tells why there is nothing to pick
    public SymbolPicks(Bench bench, CaretNote note) {
        this.bench = bench;
        this.note = note;
        picker = new SymbolPicker(bench);
        asking = new Gathering<>(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::search);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "go.symbol",
                Words.of("navigate.symbol.go-to-symbol-in-file"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::inFile)));
        commands.add(
                Command.of("go.folder-symbol", Words.of("navigate.symbol.go-to-symbol-in-folder"), this::inFolder));
    }

    private void inFile(OpenFile file) {
        EditorView view = file.view();
        List<PickerEntry> all = new ArrayList<>();
        List<Symbol> symbols = new ArrayList<>();
        add(file, file.outline(), all, symbols);
        if (all.isEmpty()) {
            note.say(
                    view,
                    view.state().selection().primary().head(),
                    Words.of("navigate.symbol.no-extension-tells-the-symbols", file.languageName()));
            return;
        }
        Selection before = view.state().selection();
        int top = view.visible().start();
        picker.open(
                new Order(
                        Words.of("navigate.symbol.go-to-a-symbol-of", file.title()),
                        typed -> picker.show(PickerEntry.matching(all, typed, MOST)),
                        () -> restore(view, before, top),
                        Words.of("navigate.symbol.no-symbol-has-these-letters")),
                Optional.empty(),
                USUAL);
        List<Symbol> around = SymbolPath.at(file.outline(), before.primary().head());
        if (!around.isEmpty()) {
            picker.start(symbols.indexOf(around.getLast()));
        }
    }

    private static void restore(EditorView view, Selection before, int top) {
        if (!before.equals(view.state().selection())) {
            view.select(before.clip(view.document().state().text().length()));
            view.reveal(top, Reveal.NEAREST);
        }
    }

    private void add(OpenFile file, List<Symbol> level, List<PickerEntry> entries, List<Symbol> symbols) {
        for (Symbol symbol : level) {
            int from = entries.size();
            symbols.add(symbol);
            entries.add(entry(bench, file, symbol));
            add(file, symbol.children(), entries, symbols);
            entries.subList(from + 1, entries.size()).replaceAll(PickerEntry::deeper);
        }
    }

    /// An entry for a symbol of an open file.
    static PickerEntry entry(Bench bench, OpenFile file, Symbol symbol) {
        return PickerEntry.of(
                symbol.name(),
                symbol.detail().orElse(""),
                symbol.kind(),
                new Effects(
                        () -> file.language()
                                .ifPresent(language -> bench.go(new Place(
                                        new DocumentRef.Open(language.id()), symbol.selection(), symbol.span()))),
                        () -> look(file, symbol.selection())));
    }

    private static void look(OpenFile file, Span target) {
        int length = file.document().state().text().length();
        int from = Math.min(target.start(), length);
        file.view().select(Selection.of(from, Math.clamp(target.end(), from, length)));
        file.view().reveal(from, Reveal.CENTER);
    }

    private void inFolder() {
        picker.open(
                new Order(
                        Words.of("navigate.symbol.go-to-a-symbol-of-the"),
                        typed -> {
                            query = typed;
                            pause.call();
                        },
                        asking::close,
                        bench.providers(WorkspaceSymbolProvider.class).isEmpty()
                                ? Words.of("navigate.symbol.no-extension-finds-symbols-in")
                                : Words.of("navigate.symbol.type-a-part-of-a")),
                Optional.empty(),
                USUAL);
    }

    private void search() {
        if (!picker.shown()) {
            return;
        }
        String wanted = query;
        Moment asked = Moment.now(bench);
        picker.say(nothing(new Found<>(List.of(), false, Optional.empty()), wanted));
        asking.ask(
                bench.providers(WorkspaceSymbolProvider.class),
                provider -> provider.search(wanted),
                found -> picker.show(
                        PickerEntry.matching(
                                found.found().stream()
                                        .map(symbol -> entry(symbol, asked))
                                        .toList(),
                                wanted,
                                MOST),
                        nothing(found, wanted)));
    }

    private String nothing(Found<FoundSymbol> found, String wanted) {
        if (bench.providers(WorkspaceSymbolProvider.class).isEmpty()) {
            return Words.of("navigate.symbol.no-extension-finds-symbols-in");
        }
        if (wanted.isBlank()) {
            return Words.of("navigate.symbol.type-a-part-of-a");
        }
        return found.complete()
                ? found.failure().orElseGet(() -> Words.of("navigate.symbol.no-symbol-of-the-folder"))
                : Words.of("navigate.symbol.looking-through-the-folder");
    }

    private PickerEntry entry(FoundSymbol symbol, Moment asked) {
        String where = bench.name(symbol.place().in());
        return PickerEntry.of(
                symbol.name(),
                symbol.container().map(container -> container + " · " + where).orElse(where),
                symbol.kind(),
                new Effects(() -> bench.go(asked.present(symbol.place(), bench)), () -> {}));
    }

    @Override
    public boolean settled() {
        return !pause.waiting() && asking.idle();
    }
}
