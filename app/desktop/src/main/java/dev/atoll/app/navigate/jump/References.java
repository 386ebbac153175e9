package dev.atoll.app.navigate.jump;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.app.navigate.ask.Gathering.Found;
import dev.atoll.app.panel.references.ReferenceRow;
import dev.atoll.app.panel.references.ReferencesModel;
import dev.atoll.app.panel.references.ReferencesPanel;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Where the thing at the caret is used: a panel under the text, and keys that walk through it.
public final class References implements FileFeature {
    private static final String TITLE = Words.of("navigate.jump.references");

    private final Bench bench;
    private final CaretNote note;
    private final Gathering<Place> asking;
    private final OnDemand<ReferencesPanel> panel = new OnDemand<>(this::make);
    private final Map<DocumentRef, Text> texts = new HashMap<>();
    private final Set<DocumentRef> reading = new HashSet<>();
    private String subject = "";
    private boolean fresh;
    private Moment asked = new Moment(Map.of(), Map.of());
    private Found<Place> found = new Found<>(List.of(), true, Optional.empty());

    /// @param note tells why a question led nowhere
    public References(Bench bench, CaretNote note) {
        this.bench = bench;
        this.note = note;
        asking = new Gathering<>(bench.ui());
    }

    private ReferencesPanel make() {
        ReferencesPanel fresh = new ReferencesPanel(this::go);
        Keyboard.onEscape(fresh.node(), bench::focusText);
        return fresh;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "references.find",
                Words.of("navigate.jump.find-all-references"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::find)));
        commands.add(new Command(
                "references.next",
                Words.of("navigate.jump.go-to-next-reference"),
                this::some,
                () -> panel.get().step(1)));
        commands.add(new Command(
                "references.previous",
                Words.of("navigate.jump.go-to-previous-reference"),
                this::some,
                () -> panel.get().step(-1)));
        commands.add(Command.of("view.references", Words.of("navigate.jump.show-or-hide-references"), () -> {
            if (bench.toggleFoot(TITLE, panel.get().node())) {
                panel.get().requestFocus();
            } else {
                bench.focusText();
            }
        }));
    }

    private boolean some() {
        return !found.found().isEmpty();
    }

    private void find(OpenFile file) {
        int at = file.view().state().selection().primary().head();
        file.language().ifPresent(language -> {
            List<ReferenceProvider> providers = language.providers(ReferenceProvider.class);
            if (providers.isEmpty()) {
                note.say(
                        file.view(),
                        at,
                        Words.of("navigate.jump.no-extension-tells-where-things-in", file.languageName()));
                return;
            }
            subject = subject(file.document().state().text(), at);
            asked = Moment.now(bench);
            texts.clear();
            panel.get().show(ReferencesModel.none(), subject, false);
            open();
            fresh = true;
            asking.ask(providers, provider -> provider.references(language.revision(), at, true), this::arrived);
        });
    }

    private static String subject(Text text, int at) {
        SelectionRange word = dev.atoll.core.edit.Words.at(text, at);
        return text.string(word.from(), Math.min(word.to(), word.from() + 60)).strip();
    }

    private void open() {
        if (!bench.shows(panel.get().node())) {
            bench.toggleFoot(TITLE, panel.get().node());
        }
    }

    private void arrived(Found<Place> answers) {
        found = answers;
        for (Place place : answers.found()) {
            if (!texts.containsKey(place.in()) && reading.add(place.in())) {
                CompletableFuture<?> _ = bench.text(place.in()).whenComplete((text, _) -> {
                    reading.remove(place.in());
                    if (text != null) {
                        texts.put(place.in(), text);
                    }
                    refresh();
                });
            }
        }
        refresh();
    }

    private void refresh() {
        if (!reading.isEmpty()) {
            return;
        }
        if (found.found().isEmpty() && found.complete() && found.failure().isPresent()) {
            panel.get().fail(found.failure().get());
            return;
        }
        boolean focus =
                (fresh && !found.found().isEmpty()) || Keyboard.isIn(panel.get().node());
        panel.get().show(ReferencesModel.of(found.found(), texts, bench::name), subject, found.complete());
        if (focus) {
            fresh = false;
            panel.get().requestFocus();
        }
    }

    private void go(ReferenceRow row) {
        bench.go(asked.present(row.place(), bench));
    }

    @Override
    public boolean settled() {
        return asking.idle() && reading.isEmpty();
    }
}
