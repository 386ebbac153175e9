package dev.atoll.app.window;

import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.assist.Assistance;
import dev.atoll.app.assist.snippet.SnippetWriting;
import dev.atoll.app.assist.snippet.Visits;
import dev.atoll.app.author.Author;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.app.extensions.Extensions;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.install.Installing;
import dev.atoll.app.keymap.KeyBinding;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.Keymap;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.navigate.Navigation;
import dev.atoll.app.offer.CodeActions;
import dev.atoll.app.offer.Formatting;
import dev.atoll.app.offer.Preferences;
import dev.atoll.app.offer.TextAids;
import dev.atoll.app.offer.TextOffers;
import dev.atoll.app.offer.Tidiness;
import dev.atoll.app.offer.command.ExtensionCommands;
import dev.atoll.app.panel.extension.ExtensionPanels;
import dev.atoll.app.panel.problems.Problems;
import dev.atoll.app.panel.search.FolderFinding;
import dev.atoll.app.preview.Previews;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// All features of a window, and the one list of them.
final class FileFeatures {
    private final List<FileFeature> all;
    private final Map<OpenFile, Subscription> accompanied = new HashMap<>();
    private final Keymap keymap;

    /// @param installing installs extensions
    /// @param around what the window works with
    FileFeatures(Bench bench, Installing installing, Surroundings around) {
        this.keymap = around.keymap();
        Visits visits = new Visits();
        EditApplier applier = new EditApplier(bench, new SnippetWriting(visits));
        MarkdownView markdown = Assistance.markdown(bench, bench::browse);
        ExtensionCommands commands = new ExtensionCommands(bench, applier);
        Author author = new Author(bench, around.workspace());
        List<FileFeature> offers = List.of(
                commands,
                new CodeActions(bench, applier),
                new TextOffers(bench, markdown),
                new Formatting(bench),
                new Tidiness(bench, around.workspace(), around.choices()::files),
                new TextAids(bench),
                new Problems(bench),
                new FolderFinding(bench, around.workspace()),
                new Preferences(bench),
                new Previews(bench, around.workspace(), Assistance.colours(bench)),
                new ExtensionPanels(bench, commands, markdown),
                new Extensions(bench, installing, markdown, author::show),
                author);
        all = Stream.of(Assistance.of(bench, markdown, visits), Navigation.features(bench, applier), offers)
                .flatMap(List::stream)
                .toList();
    }

    private Stream<KeyBinding> keys() {
        return all.stream()
                .flatMap(feature -> feature.keys().stream())
                .filter(binding -> keymap.commands(binding.keys()).isEmpty() && !ofTheText(binding.keys()));
    }

    private static boolean ofTheText(KeyChord chord) {
        return EditorActions.all().stream()
                .flatMap(action -> action.keys().stream())
                .anyMatch(chord::isWritten);
    }

    /// The command of a feature that a chord runs, where nothing else has taken it.
    Optional<String> command(KeyChord chord) {
        return keys().filter(binding -> binding.keys().equals(chord))
                .map(KeyBinding::command)
                .findFirst();
    }

    /// The chord that runs a command of a feature.
    Optional<KeyChord> chord(String command) {
        return keys().filter(binding -> binding.command().equals(command))
                .map(KeyBinding::keys)
                .findFirst();
    }

    /// Does what is to be done before a file is saved; completes on the UI thread.
    CompletableFuture<Void> beforeSave(OpenFile file) {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        for (FileFeature feature : all) {
            done = done.thenCompose(_ -> feature.beforeSave(file));
        }
        return done;
    }

    void addTo(Commands commands) {
        all.forEach(feature -> feature.addTo(commands));
    }

    void opened(OpenFile file) {
        accompanied.put(
                file,
                all.stream()
                        .map(feature -> feature.accompany(file))
                        .reduce(Subscription::and)
                        .orElse(Subscription.none()));
    }

    void closed(OpenFile file) {
        Subscription ending = accompanied.remove(file);
        if (ending != null) {
            ending.close();
        }
    }

    void told(OpenFile file) {
        all.forEach(feature -> feature.told(file));
    }

    void shown(Optional<OpenFile> file) {
        all.forEach(feature -> feature.shown(file));
    }

    void refresh(ExtensionId extension, Optional<Feature> feature) {
        all.forEach(each -> each.refresh(extension, feature));
    }

    /// There is another extension, or one less.
    void extensionsChanged() {
        all.forEach(FileFeature::extensionsChanged);
    }

    /// Another folder is open.
    void folderShown(Path folder) {
        all.forEach(feature -> feature.folderShown(folder));
    }

    /// The user has set something else.
    void settingsChanged() {
        all.forEach(FileFeature::settingsChanged);
    }

    /// Runs a command of an extension, since the user clicked on something of the extension's.
    void call(ExtensionId extension, CommandCall call) {
        all.forEach(each -> each.call(extension, call));
    }

    /// An extension's panel shows something else.
    void refreshPanel(ExtensionId extension, String panel) {
        all.forEach(each -> each.refreshPanel(extension, panel));
    }

    /// The user is about to be taken elsewhere.
    void leaving(OpenFile file) {
        all.forEach(feature -> feature.leaving(file));
    }

    boolean escape() {
        return all.stream().anyMatch(FileFeature::escape);
    }

    /// Characters are about to be typed into the shown file.
    boolean typed(String characters) {
        return all.stream().anyMatch(feature -> feature.typed(characters));
    }

    boolean asks() {
        return all.stream().anyMatch(FileFeature::asks);
    }

    boolean settled() {
        return all.stream().allMatch(FileFeature::settled);
    }
}
