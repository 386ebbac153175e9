package dev.atoll.app.navigate.edit;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.EditOutcome;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.Moment;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.navigate.ask.Gathering;
import dev.atoll.app.navigate.ask.Gathering.Found;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Giving a thing another name wherever it stands. The first extension that knows the thing renames it.
public final class Rename implements FileFeature {
    private final Bench bench;
    private final CaretNote note;
    private final EditApplier applier;
    private final NameField field;
    private final Gathering<Offer> preparing;
    private final LatestOnly renaming;
    private int applying;

    /// @param note tells why nothing is renamed
    /// @param applier makes the edits
    public Rename(Bench bench, CaretNote note, EditApplier applier) {
        this.bench = bench;
        this.note = note;
        this.applier = applier;
        field = new NameField(bench);
        preparing = new Gathering<>(bench.ui());
        renaming = new LatestOnly(bench.ui());
    }

    /// A thing that an extension would rename.
    ///
    /// @param provider whose offer it is
    /// @param candidate the thing, at `version`
    private record Offer(RenameProvider provider, RenameCandidate candidate) {}

    /// Where a thing is to be renamed.
    ///
    /// @param at the offset that was asked about
    /// @param version the version that it was asked about
    private record Target(OpenFile file, DocumentLanguage language, int at, int version) {
        int present(int offset) {
            return language.present(new Span(offset, offset), version)
                    .map(Span::start)
                    .orElse(offset);
        }
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "edit.rename",
                Words.of("navigate.edit.rename-symbol"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(this::begin)));
    }

    private void begin(OpenFile file) {
        int at = file.view().state().selection().primary().head();
        Optional<DocumentLanguage> language = file.language();
        List<RenameProvider> providers =
                language.map(known -> known.providers(RenameProvider.class)).orElse(List.of());
        if (language.isEmpty() || providers.isEmpty()) {
            note.say(file.view(), at, Words.of("navigate.edit.no-extension-renames-things-in", file.languageName()));
            return;
        }
        Target target =
                new Target(file, language.get(), at, language.get().revision().version());
        preparing.ask(
                providers,
                provider -> provider.prepare(language.get().revision(), at)
                        .thenApply(found -> found.map(candidate -> new Offer(provider, candidate)).stream()
                                .toList()),
                found -> prepared(target, found));
    }

    private void prepared(Target target, Found<Offer> found) {
        if ((found.found().isEmpty() && !found.complete()) || field.shown()) {
            return;
        }
        preparing.close();
        OpenFile file = target.file();
        if (!bench.shown().equals(Optional.of(file))) {
            return;
        }
        if (found.found().isEmpty()) {
            note.say(
                    file.view(),
                    target.at(),
                    found.failure().orElse(Words.of("navigate.edit.nothing-at-the-caret-can")));
            return;
        }
        Offer offer = found.found().getFirst();
        RenameCandidate candidate = offer.candidate();
        field.open(
                file.view(),
                target.present(candidate.span().start()),
                candidate.name(),
                name -> rename(target, offer, name),
                renaming::close);
    }

    private void rename(Target target, Offer offer, String name) {
        String old = offer.candidate().name();
        if (name.isEmpty()) {
            field.say(Words.of("navigate.edit.type-a-name"), true);
            return;
        }
        if (name.equals(old)) {
            field.close();
            bench.focusText();
            return;
        }
        field.say(Words.of("navigate.edit.renaming"), false);
        Moment moment = Moment.now(bench);
        renaming.ask(
                offer.provider().rename(target.language().revision(), target.present(target.at()), name),
                edits -> apply(target.file(), Words.of("navigate.edit.rename-to", old, name), edits, moment),
                failure -> field.say(String.valueOf(failure.getMessage()), true));
    }

    private void apply(OpenFile file, String title, List<DocumentEdits> edits, Moment moment) {
        field.close();
        bench.focusText();
        applying++;
        CompletableFuture<?> _ = applier.apply(title, edits, moment).thenAccept(outcome -> {
            applying--;
            tell(file, outcome);
        });
    }

    private void tell(OpenFile file, EditOutcome outcome) {
        int caret = file.view().state().selection().primary().head();
        switch (outcome) {
            case EditOutcome.Made made
            when made.edits() == 0 -> note.say(file.view(), caret, Words.of("navigate.edit.nothing-had-to-be-changed"));
            case EditOutcome.Made made
            when made.files().size() > 1 ->
                note.say(
                        file.view(),
                        caret,
                        Words.of(
                                "navigate.edit.renamed-times-in-files",
                                made.edits(),
                                made.files().size()));
            case EditOutcome.Made _, EditOutcome.Declined _ -> {}
            case EditOutcome.Refused refused -> bench.say(Severity.WARNING, refused.sentence());
        }
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        // an open field belongs to the file that was shown
        if (file.isEmpty()) {
            field.close();
        }
    }

    @Override
    public boolean escape() {
        preparing.close();
        return false;
    }

    @Override
    public boolean asks() {
        return applier.asking();
    }

    @Override
    public boolean settled() {
        return preparing.idle() && renaming.idle() && (applying == 0 || applier.asking());
    }
}
