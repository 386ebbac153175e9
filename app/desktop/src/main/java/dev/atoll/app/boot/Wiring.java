package dev.atoll.app.boot;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.app.cli.console.EditOrder;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.cli.console.Screens;
import dev.atoll.app.cli.console.ShotOrder;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.TypingRun;
import dev.atoll.app.cli.console.Version;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.PulseWatch;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.TextClipboard;
import dev.atoll.app.editor.WindowFont;
import dev.atoll.app.editor.input.SystemClipboard;
import dev.atoll.app.editor.richtext.RichTextEditor;
import dev.atoll.app.install.Stores;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.keymap.Preset;
import dev.atoll.app.look.Looks;
import dev.atoll.app.probe.Portrait;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.recent.Recents;
import dev.atoll.app.settings.ExtensionChoices;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.KeymapFile;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.settings.RegistrySettings;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsFile;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.window.ExtensionScreen;
import dev.atoll.app.window.FileDialogs;
import dev.atoll.app.window.PlatformFileDialogs;
import dev.atoll.app.window.Surroundings;
import dev.atoll.app.window.Workbench;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.app.workspace.journal.Journal;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.Registries;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The application put together by plain constructors.
final class Wiring implements Screens {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;

    private final Workspace workspace = Workspace.local(OwnFolders.trash());
    private final Themes themes = Themes.bundled();
    private final Function<HostOptions, ExtensionHost> hosts;

    /// @param hosts starts an extension host
    Wiring(Function<HostOptions, ExtensionHost> hosts) {
        this.hosts = hosts;
    }

    Tools tools() {
        return new Tools(
                workspace,
                this::toolHost,
                this::toolStore,
                () -> FeatureSettings.of(settings(OwnFolders.find())),
                OwnFolders::find,
                this,
                themes,
                OwnFolders.program().resolve("extension-api"));
    }

    /// A host for the command line: the folder that the program runs in is open, and there is no screen.
    private ExtensionHost toolHost() {
        OwnFolders folders = OwnFolders.find();
        OpenFolder folder = workspace.openFolder();
        folder.show(FilePlace.path("").toAbsolutePath().normalize());
        return host(folders, new EditorParts(folder, ExtensionUi.none(), ExtensionSettings.of(settings(folders))));
    }

    private SettingsTree settings(OwnFolders folders) {
        try {
            return SettingsTree.of(SettingsFile.in(folders, workspace).read());
        } catch (IOException unreadable) {
            return SettingsTree.unreadable(String.valueOf(unreadable.getMessage()) + ".");
        }
    }

    private UserChoices choices(OwnFolders folders) {
        return UserChoices.of(settings(folders), new UserChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(SettingsChange change) {
                return Background.virtualThreads()
                        .call(() -> SettingsFile.in(folders, workspace).keep(change));
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(SettingsFile.in(folders, workspace).path());
            }

            @Override
            public CompletableFuture<Optional<String>> begin() {
                return Background.virtualThreads()
                        .call(() -> SettingsFile.in(folders, workspace).begin());
            }
        });
    }

    /// A host with the bundled and the installed extensions. Where the latter cannot be read, the former do.
    private ExtensionHost host(OwnFolders folders, EditorParts parts) {
        HostOptions options = options(folders).withEditor(parts);
        try (ExtensionStore store = store(folders)) {
            return hosts.apply(options.withInstalled(store));
        } catch (IOException unreadable) {
            System.err.println("atoll: the installed extensions are not loaded: " + unreadable.getMessage() + ".");
            return hosts.apply(options);
        }
    }

    private HostOptions options(OwnFolders folders) {
        return HostOptions.in(folders.cache(), folders.data())
                .withBundled(BundledPackages.find(workspace))
                .withChoices(ExtensionChoices.of(settings(folders)).bundled())
                .forEditor(Version.number(), Locale.getDefault());
    }

    private ExtensionStore store(OwnFolders folders) throws IOException {
        return ExtensionStore.open(folders.extensions(), options(folders));
    }

    private Stores stores(OwnFolders folders) {
        return new Stores() {
            @Override
            public ExtensionStore open() throws IOException {
                return store(folders);
            }

            @Override
            public Sources sources() {
                RegistrySettings settings = RegistrySettings.of(settings(folders));
                return new Sources(
                        Registries.of(folders.registries(), settings.sources(), settings.rules()), settings.problems());
            }
        };
    }

    private ExtensionStore toolStore() {
        try {
            return store(OwnFolders.find());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void edit(EditOrder order) {
        OwnFolders folders = order.portable() ? OwnFolders.portable() : OwnFolders.find();
        Instance instance = Instance.of(folders, order);
        if (!instance.elsewhere()) {
            edit(folders, instance);
        }
    }

    private void edit(OwnFolders folders, Instance instance) {
        UserChoices choices = choices(folders);
        OpenFolder folder = workspace.openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        AtomicReference<Closeable> received = new AtomicReference<>(() -> {});
        KeyChoices keys = keys(folders, choices, true);
        // packages are read while the toolkit starts
        CompletableFuture<ExtensionHost> starting = Background.virtualThreads()
                .call(() -> host(folders, new EditorParts(folder, screen, choices.forExtensions())));
        try {
            Toolkit.run(over -> {
                Stage stage = new Stage();
                ExtensionHost host = starting.join();
                Optional<Theme> offered = Looks.ofExtension(host, choices.look().theme());
                Appearance appearance = appearance(Looks.first(themes, choices.look(), offered));
                Workbench bench = bench(
                        new Extensions(host, folder, screen, stores(folders), choices, keys),
                        appearance,
                        new PlatformFileDialogs(stage),
                        Optional.of(Kept.in(folders, workspace)),
                        over);
                Scene scene = scene(bench, appearance, WIDTH, HEIGHT);
                Toolkit.onBug(bug -> bench.bug("Something", bug));
                show(stage, scene, bench, over);
                tellProblems(bench, choices);
                host.extensions().stream()
                        .flatMap(extension -> choices.ofExtensions().misfits(extension.manifest()).stream())
                        .forEach(misfit -> tellProblem(bench, misfit));
                bench.resume(() -> {
                    instance.order().places().forEach(place -> bench.open(place.path(), place.line(), place.column()));
                    received.set(instance.receive(bench, stage));
                });
                Toolkit.afterPaint(scene, host::warmUp);
                Rehearsal.begin(bench, scene, over);
            });
        } finally {
            Instance.end(received.get());
            starting.join().close();
        }
    }

    private static void show(Stage stage, Scene scene, Workbench bench, Runnable over) {
        stage.getIcons().addAll(WindowIcons.load());
        stage.titleProperty().bind(bench.title());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            bench.closeAll(over);
        });
        stage.show();
        if (Boolean.getBoolean("atoll.dev")) {
            var _ = PulseWatch.on(scene, taken -> System.err.println("a pulse took " + taken.toMillis() + " ms"));
        }
    }

    private static void tellProblems(Workbench bench, UserChoices choices) {
        choices.problems().forEach(problem -> tellProblem(bench, problem));
    }

    private static void tellProblem(Workbench bench, String problem) {
        bench.warn("Your settings are not all in force. " + problem);
    }

    @Override
    public Optional<String> shoot(ShotOrder order) {
        AtomicReference<Optional<String>> outcome = new AtomicReference<>(Optional.empty());
        Toolkit.headless();
        OwnFolders folders = OwnFolders.find();
        // what a picture's keys choose is not for the user
        UserChoices choices = UserChoices.passing(settings(folders));
        try (Unseen unseen = unseen(true, choices)) {
            Optional<Theme> wearing =
                    themes.find(order.theme()).or(() -> Looks.ofExtension(unseen.host(), order.theme()));
            if (wearing.isEmpty()) {
                return Optional.of("there is no theme ‘" + order.theme() + "’ that can be worn.");
            }
            Toolkit.run(over -> {
                var _ = choices.choose(Settings.THEME.to(order.theme(), Scope.USER));
                Appearance appearance = appearance(wearing.get());
                Unseen.Window window = unseen.show(appearance, order.width(), order.height(), over);
                window.bench()
                        .open(
                                order.place().path(),
                                order.place().line(),
                                order.place().column());
                Portrait.take(window.bench(), window.scene(), KeyScript.parse(order.keys()), picture -> {
                    outcome.set(picture.map(image -> save(image, order.picture()))
                            .orElse(Optional.of("the picture is not taken: the editor did not come to rest.")));
                    over.run();
                });
            });
        }
        return outcome.get();
    }

    @Override
    public OpeningCost opening(Path file) {
        try (Unseen unseen = unseen(true, UserChoices.unset())) {
            return Measuring.opening(unseen, file);
        }
    }

    @Override
    public List<TypingRun> typing(Path file) {
        try (Unseen without = unseen(false, UserChoices.unset());
                Unseen with = unseen(true, UserChoices.unset())) {
            return Measuring.typing(without, with, file);
        }
    }

    private Unseen unseen(boolean withExtensions, UserChoices choices) {
        OwnFolders folders = OwnFolders.find();
        OpenFolder folder = workspace.openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        EditorParts parts = new EditorParts(folder, screen, choices.forExtensions());
        ExtensionHost host = withExtensions
                ? host(folders, parts)
                : hosts.apply(HostOptions.in(folders.cache(), folders.data()).withEditor(parts));
        Extensions extensions =
                new Extensions(host, folder, screen, stores(folders), choices, keys(folders, choices, false));
        return new Unseen(
                host,
                () -> appearance(themes.standard()),
                (appearance, over) -> bench(extensions, appearance, new Unseen.NoDialogs(), Optional.empty(), over));
    }

    private Optional<String> save(Image picture, Path to) {
        return workspace.replaceBytes(to, PictureFile.png(picture));
    }

    /// The host, and what its extensions use of the editor.
    private record Extensions(
            ExtensionHost host,
            OpenFolder folder,
            ExtensionScreen screen,
            Stores stores,
            UserChoices choices,
            KeyChoices keys) {}

    /// What is kept for the next start.
    private record Kept(Journal journal, RecentFile recents) {
        private static Kept in(OwnFolders folders, Workspace workspace) {
            return new Kept(Journal.in(folders.state()), RecentFile.in(folders, workspace));
        }
    }

    private static Appearance appearance(Theme theme) {
        return new Appearance(theme, WindowFont.family());
    }

    /// What the user set about keys, kept in a file of its own.
    private KeyChoices keys(OwnFolders folders, UserChoices choices, boolean kept) {
        KeymapFile file = KeymapFile.in(folders, workspace);
        Preset preset = Preset.of(choices.get(Settings.KEY_PRESET, Scope.USER)).orElse(Preset.ATOLL);
        KeyChoices.Keeping keeping = new KeyChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(byte[] bytes) {
                return kept
                        ? Background.virtualThreads().call(() -> file.keep(bytes))
                        : CompletableFuture.completedFuture(Optional.empty());
            }

            @Override
            public Optional<Path> place() {
                return kept ? Optional.of(file.path()) : Optional.empty();
            }
        };
        return KeyChoices.of(preset, file.read(), keeping);
    }

    private Workbench bench(
            Extensions extensions, Appearance appearance, FileDialogs dialogs, Optional<Kept> kept, Runnable quit) {
        BundledFont.load();
        TextClipboard clipboard = new SystemClipboard();
        Surroundings around = new Surroundings(
                workspace,
                extensions.host(),
                extensions.folder(),
                extensions.screen(),
                Ui.toolkit(),
                Background.virtualThreads(),
                Timer.start(),
                document -> new RichTextEditor(document, EditorOptions.standard(), clipboard),
                dialogs,
                extensions.keys(),
                themes,
                appearance,
                kept.map(Kept::journal),
                extensions.stores(),
                extensions.choices(),
                Toolkit::browse,
                new Recents(Background.virtualThreads(), Ui.toolkit(), kept.map(Kept::recents)));
        return new Workbench(around, quit);
    }

    private static Scene scene(Workbench bench, Appearance appearance, double width, double height) {
        Scene scene = new Scene(bench.node(), width, height);
        appearance.dress(scene);
        return scene;
    }
}
