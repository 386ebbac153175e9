package dev.atoll.app.navigate.jump;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.words.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Following links and names with the mouse while Ctrl is held, and the link at the caret by a command.
public final class Pointing implements FileFeature {
    private final Bench bench;
    private final Definitions definitions;
    private final CaretNote note;
    private final Map<OpenFile, HeldPointer> pointers = new HashMap<>();

    /// @param definitions follows names
    /// @param note tells why a question led nowhere
    public Pointing(Bench bench, Definitions definitions, CaretNote note) {
        this.bench = bench;
        this.definitions = definitions;
        this.note = note;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "go.link",
                Words.of("navigate.jump.open-link-at-caret"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::openAtCaret)));
    }

    private void openAtCaret(OpenFile file) {
        Links links = pointer(file).links();
        links.ask(() -> {
            int caret = file.view().state().selection().primary().head();
            links.at(caret)
                    .ifPresentOrElse(
                            links::open,
                            () -> note.say(file.view(), caret, Words.of("navigate.jump.there-is-no-link-at")));
        });
    }

    private HeldPointer pointer(OpenFile file) {
        return pointers.computeIfAbsent(
                file, each -> new HeldPointer(each, new Links(bench, each), bench, definitions));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        pointer(file).install();
        return () -> {
            HeldPointer pointer = pointers.remove(file);
            if (pointer != null) {
                pointer.close();
            }
        };
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        pointers.values().forEach(pointer -> pointer.links().forget());
    }

    @Override
    public void settingsChanged() {
        pointers.values().forEach(pointer -> pointer.links().forget());
    }

    @Override
    public boolean settled() {
        return pointers.values().stream().allMatch(HeldPointer::idle);
    }
}
