package dev.atoll.app.window;

import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.adjust.Adjusting;
import dev.atoll.app.adjust.SettingsTold;
import dev.atoll.app.assist.Assistance;
import dev.atoll.app.assist.snippet.SnippetWriting;
import dev.atoll.app.assist.snippet.Visits;
import dev.atoll.app.author.Author;
import dev.atoll.app.change.Changes;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.extensions.Extensions;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.install.Installing;
import dev.atoll.app.keymap.KeyBinding;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeySequence;
import dev.atoll.app.keys.KeyBindings;
import dev.atoll.app.look.IconLooks;
import dev.atoll.app.look.Looks;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.menu.Menus;
import dev.atoll.app.minimap.Minimap;
import dev.atoll.app.navigate.Navigation;
import dev.atoll.app.offer.CodeActions;
import dev.atoll.app.offer.Formatting;
import dev.atoll.app.offer.LineWrap;
import dev.atoll.app.offer.LongTexts;
import dev.atoll.app.offer.Preferences;
import dev.atoll.app.offer.SaveSteps;
import dev.atoll.app.offer.Surround;
import dev.atoll.app.offer.TextLooks;
import dev.atoll.app.offer.TextOffers;
import dev.atoll.app.offer.Tidiness;
import dev.atoll.app.offer.command.ExtensionCommands;
import dev.atoll.app.offer.filter.Filters;
import dev.atoll.app.panel.extension.ExtensionPanels;
import dev.atoll.app.panel.log.Logging;
import dev.atoll.app.panel.problems.Problems;
import dev.atoll.app.panel.search.FolderFinding;
import dev.atoll.app.preview.Previews;
import dev.atoll.app.print.Printing;
import dev.atoll.app.recent.OpenRecent;
import dev.atoll.app.workspace.Roots;

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
    private final KeyChoices keymap;
    private final Guests guests;

    /// @param installing installs extensions
    /// @param around what the window works with
    FileFeatures(WindowBench bench, Installing installing, Surroundings around) {
        this.keymap = around.keymap();
        guests = new Guests(bench);
        Visits visits = new Visits();
        EditApplier applier = new EditApplier(bench, new SnippetWriting(visits));
        MarkdownView markdown = Assistance.markdown(bench, bench::browse);
        ExtensionCommands commands = new ExtensionCommands(bench, applier);
        Author author = new Author(bench, around.workspace());
        List<FileFeature> offers = List.of(
                commands,
                new Filters(bench, applier),
                new CodeActions(bench, applier),
                new TextOffers(bench, markdown),
                new Formatting(bench),
                new SaveSteps(bench),
                new Tidiness(bench, around.workspace()),
                new FolderFinding(bench, around.workspace(), around.sought()),
                new Preferences(bench),
                new About(bench, around.workspace()),
                new Previews(bench, around.workspace(), Assistance.colours(bench)),
                new Printing(bench, around.themes(), around.workspace()),
                new ExtensionPanels(bench, commands, markdown),
                new Extensions(bench, installing, markdown, author::show),
                author,
                guests,
                new OpenRecent(bench, around.recents()),
                new KeyBindings(bench, around.keymap()));
        all = Stream.of(
                        Assistance.of(bench, markdown, visits),
                        Navigation.features(bench, applier, around.recents()::files, around.workspace()::exists),
                        ofEachText(bench),
                        offers,
                        told(bench, bench.window().notices()),
                        looks(bench, around),
                        Changes.features(bench, around.workspace()),
                        // the last, so that all commands are there
                        List.<FileFeature>of(new Menus(bench, this::label, bench.frame())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FileFeature> looks(Bench bench, Surroundings around) {
        Looks looks = new Looks(bench, around.themes(), around.appearance());
        IconLooks icons = new IconLooks(bench, around.appearance());
        return List.of(looks, icons, new Adjusting(bench, looks.known(icons)), new SettingsTold(bench));
    }

    private static List<FileFeature> told(Bench bench, Notices notices) {
        Logging log = new Logging(bench, notices.log());
        notices.offerLog(log::show);
        return List.of(new Problems(bench), log);
    }

    private static List<FileFeature> ofEachText(Bench bench) {
        return List.of(
                new TextLooks(bench),
                new LineWrap(bench),
                new Minimap(bench),
                new Surround(bench),
                new LongTexts(bench));
    }

    private Stream<KeyBinding> keys() {
        return all.stream()
                .flatMap(feature -> feature.keys().stream())
                .filter(binding -> keymap.now().commands(binding.keys()).isEmpty());
    }

    /// The command of a feature that keys run, where nothing else has taken them.
    Optional<String> command(KeySequence keys) {
        return keys().filter(binding -> binding.keys().equals(keys))
                .map(KeyBinding::command)
                .findFirst();
    }

    /// The keys that run a command, as menus and tips show them, or an empty text.
    String label(String command) {
        return keymap.now()
                .keys(command)
                .or(() -> keys().filter(binding -> binding.command().equals(command))
                        .map(KeyBinding::keys)
                        .findFirst())
                .map(KeySequence::label)
                .orElse("");
    }

    /// Does what is to be done before a file is saved; completes on the UI thread.
    CompletableFuture<Void> beforeSave(OpenFile file) {
        CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
        for (FileFeature feature : all) {
            done = done.thenCompose(_ -> feature.beforeSave(file));
        }
        return done;
    }

    /// Those who wait until files are closed.
    Guests guests() {
        return guests;
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

    /// Other folders are open.
    void foldersShown(Roots roots) {
        all.forEach(feature -> feature.foldersShown(roots));
    }

    /// Files were made, moved or removed in the tree.
    void filesChanged() {
        all.forEach(FileFeature::filesChanged);
    }

    /// The user wants to compare a file with another.
    void compare(Path file) {
        all.forEach(feature -> feature.compare(file));
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
