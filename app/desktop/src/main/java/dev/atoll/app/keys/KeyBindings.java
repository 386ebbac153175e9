package dev.atoll.app.keys;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.keymap.Preset;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The page of key bindings, and the choice of those of another editor.
///
/// Belongs to the UI thread.
public final class KeyBindings implements FileFeature {
    private final Bench bench;
    private final KeyChoices choices;
    private final Recorder recorder = new Recorder();
    private final OnDemand<KeysPage> page = new OnDemand<>(this::make);
    private final Set<String> told = new HashSet<>();

    /// @param choices the keymap in force
    public KeyBindings(Bench bench, KeyChoices choices) {
        this.bench = bench;
        this.choices = choices;
        choices.onChange(this::show);
        // the window is not there yet
        bench.ui().execute(this::tellProblems);
    }

    private KeysPage make() {
        return new KeysPage(
                choices.preset(),
                recorder,
                new KeysPage.Deeds(
                        this::use,
                        this::change,
                        row -> keep(choices.unbind(row.command())),
                        row -> keep(choices.reset(row.command())),
                        this::openFile,
                        this::toggle));
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("keys.open", Words.of("keys.show-or-hide-key-bindings"), this::toggle));
        commands.add(Command.of("keys.preset", Words.of("keys.choose-keys-of-another-editor"), this::pick));
        commands.add(Command.of("keys.file", Words.of("keys.open-keymap-json"), this::openFile));
    }

    private void toggle() {
        if (bench.togglePage(page.get().node(), page.get()::requestFocus)) {
            show();
        }
        bench.focusText();
    }

    private void pick() {
        List<Choice> all = new ArrayList<>();
        for (Preset preset : Preset.values()) {
            all.add(new Choice(
                    preset.title(), preset == choices.preset() ? Words.of("keys.in-force") : "", () -> use(preset)));
        }
        var _ = bench.pick(Words.of("keys.choose-whose-keys-you-know"), typed -> Choice.matching(all, typed));
    }

    private void use(Preset preset) {
        if (preset != choices.preset()) {
            bench.choose(Settings.KEY_PRESET.to(preset.word(), Scope.USER));
        }
    }

    @Override
    public void settingsChanged() {
        Preset.of(bench.get(Settings.KEY_PRESET)).ifPresent(choices::use);
    }

    private void change(KeyRow row) {
        if (!choices.changeable()) {
            bench.say(Severity.WARNING, Words.of("keys.keymap-json-is-not-a"));
            return;
        }
        recorder.ask(
                row.title(),
                keys -> KeyRow.conflict(
                        choices.now(), keys, row.command(), bench.commands().all()),
                keys -> {
                    keys.ifPresent(found -> bind(row.command(), found));
                    page.get().backToTheList();
                });
    }

    private void bind(String command, KeySequence keys) {
        keep(choices.bind(command, keys));
    }

    private void keep(CompletableFuture<Optional<String>> keeping) {
        var _ = keeping.thenAcceptAsync(
                problem -> problem.ifPresent(sentence -> bench.say(Severity.WARNING, sentence)), bench.ui());
    }

    private void show() {
        page.made()
                .filter(made -> bench.shows(made.node()))
                .ifPresent(made -> made.show(
                        KeyRow.of(bench.commands().all(), choices.now()),
                        choices.preset(),
                        choices.now().problems()));
    }

    private void tellProblems() {
        choices.now().problems().forEach(this::tell);
    }

    private void tell(String problem) {
        if (told.add(problem)) {
            bench.say(Severity.WARNING, Words.of("keys.your-keys-are-not-all", problem));
        }
    }

    private void openFile() {
        Optional<Path> file = choices.place();
        if (file.isEmpty()) {
            bench.say(Severity.INFORMATION, Words.of("keys.keys-are-kept-nowhere-here"));
            return;
        }
        var _ = choices.written()
                .thenAcceptAsync(
                        problem -> problem.ifPresentOrElse(
                                sentence -> bench.say(Severity.WARNING, sentence),
                                () -> bench.open(file.get(), _ -> {})),
                        bench.ui());
    }

    /// The user's file was saved in this window.
    @Override
    public void told(OpenFile file) {
        if (!file.unsaved() && file.path().isPresent() && file.path().equals(choices.place())) {
            String text = file.document().state().text().toString();
            if (choices.reread(text.getBytes(StandardCharsets.UTF_8))) {
                choices.now().problems().forEach(this::tell);
            }
        }
    }

    @Override
    public boolean asks() {
        return recorder.recording();
    }

    @Override
    public boolean settled() {
        return choices.settled();
    }
}
