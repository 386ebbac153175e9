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
import dev.atoll.app.concurrent.Patience;
import dev.atoll.app.concurrent.PulseWatch;
import dev.atoll.app.concurrent.StartingBackground;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.IconFonts;
import dev.atoll.app.editor.TextClipboard;
import dev.atoll.app.editor.WindowFont;
import dev.atoll.app.editor.input.SystemClipboard;
import dev.atoll.app.editor.richtext.RichTextEditor;
import dev.atoll.app.install.Stores;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.look.Looks;
import dev.atoll.app.probe.Portrait;
import dev.atoll.app.recent.RecentFile;
import dev.atoll.app.recent.Recents;
import dev.atoll.app.recent.Sought;
import dev.atoll.app.recent.SoughtFile;
import dev.atoll.app.settings.ExtensionChoices;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.LookSettings;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.settings.RegistrySettings;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.window.Arrival;
import dev.atoll.app.window.ExtensionScreen;
import dev.atoll.app.window.FileDialogs;
import dev.atoll.app.window.PlatformFileDialogs;
import dev.atoll.app.window.Surroundings;
import dev.atoll.app.window.Workbench;
import dev.atoll.app.words.Words;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The application put together by plain constructors.
final class Wiring implements Screens {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    /// How long the rest of a start waits for a file.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

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
                () -> FeatureSettings.of(own(OwnFolders.find()).tree()),
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
        return host(
                folders,
                new EditorParts(
                        folder,
                        ExtensionUi.none(),
                        ExtensionSettings.of(own(folders).tree())));
    }

    private UserFiles own(OwnFolders folders) {
        return UserFiles.of(folders, workspace);
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
                .withChoices(ExtensionChoices.of(own(folders).tree()).bundled())
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
                RegistrySettings settings = RegistrySettings.of(own(folders).tree());
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
            Background.virtualThreads().execute(() -> SecondCompiler.stepBack(workspace));
            edit(folders, instance);
        }
    }

    private void edit(OwnFolders folders, Instance instance) {
        OpenFolder folder = workspace.openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        AtomicReference<Closeable> received = new AtomicReference<>(() -> {});
        StartingBackground background = new StartingBackground(Background.virtualThreads());
        // settings, packages and keys are read while the toolkit starts; an empty window needs the first of them only
        CompletableFuture<UserChoices> choosing =
                background.call(() -> own(folders).choices());
        CompletableFuture<ExtensionHost> starting = choosing.thenApplyAsync(
                choices -> host(folders, new EditorParts(folder, screen, choices.forExtensions())), background);
        CompletableFuture<KeyChoices> binding =
                choosing.thenApplyAsync(choices -> own(folders).keys(choices, true), background);
        instance.read(workspace);
        scale(folders, choosing);
        try {
            Toolkit.run(over -> {
                BundledFont.loadFirst(OwnFolders.typefaces());
                IconFonts.loadFirst();
                UserChoices choices = choosing.join();
                Appearance appearance = worn(choices.look(), starting);
                Stage stage = emptyWindow(appearance);
                ExtensionHost host = starting.join();
                Workbench bench = bench(
                        new Extensions(host, folder, screen, stores(folders), choices, binding.join()),
                        appearance,
                        new Outside(background, new PlatformFileDialogs(stage), Kept.in(folders, workspace), over));
                // what was left can be brought back inside this call: where the window was, and who had the keyboard
                fill(stage, bench, over);
                bench.resume(() -> {
                    instance.open(bench);
                    received.set(instance.receive(bench, stage));
                    afterText(stage.getScene(), bench, host, background::over);
                });
                UserFiles.problems(choices, host)
                        .forEach(problem -> bench.warn(Words.of("boot.settings-not-all-in-force", problem)));
                Rehearsal.begin(bench, stage.getScene(), over);
            });
        } finally {
            Instance.end(received.get());
            starting.join().close();
        }
    }

    /// Does what can wait until the text is on the screen, or is too long in coming; once nothing is awaited then,
    /// modules are made ready.
    private static void afterText(Scene scene, Workbench bench, ExtensionHost host, Runnable rest) {
        Toolkit.whenPainted(scene, new Patience(() -> Arrival.over(bench), PATIENCE), () -> {
            rest.run();
            BundledFont.load(OwnFolders.typefaces());
            Toolkit.whenPainted(scene, bench::settled, host::warmUp);
        });
    }

    /// Has the toolkit start as large as the user wishes: it looks once. Nobody else waits for what is set.
    private void scale(OwnFolders folders, CompletableFuture<UserChoices> choosing) {
        if (own(folders).settings().mentions(Settings.SCALE)) {
            Toolkit.scale(choosing.join().get(Settings.SCALE, Scope.USER));
        }
    }

    private Appearance worn(LookSettings look, CompletableFuture<ExtensionHost> starting) {
        return appearance(Looks.first(themes, look, () -> Looks.ofExtension(starting.join(), look.theme())));
    }

    /// A window, no larger than the screen, that sets up what all windows need, while packages are still being read.
    private static Stage emptyWindow(Appearance appearance) {
        Stage stage = new Stage();
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setScene(scene(
                new StackPane(), appearance, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        // its frame would not be on the screen
        stage.setMaximized(room.getWidth() <= WIDTH || room.getHeight() <= HEIGHT);
        stage.show();
        return stage;
    }

    /// Puts the workbench into the window. From now on it tells of mistakes in Atoll.
    private static void fill(Stage stage, Workbench bench, Runnable over) {
        Toolkit.onBug(bug -> bench.bug(Words.of("boot.something"), bug));
        Scene scene = stage.getScene();
        stage.titleProperty().bind(bench.title());
        stage.setOnCloseRequest(event -> {
            event.consume();
            bench.closeAll(over);
        });
        scene.setRoot(bench.node());
        Toolkit.afterPaint(scene, () -> stage.getIcons().addAll(WindowIcons.load()));
        if (Boolean.getBoolean("atoll.dev")) {
            var _ = PulseWatch.on(scene, taken -> System.err.println("a pulse took " + taken.toMillis() + " ms"));
        }
    }

    @Override
    public Optional<String> shoot(ShotOrder order) {
        AtomicReference<Optional<String>> outcome = new AtomicReference<>(Optional.empty());
        Toolkit.headless();
        OwnFolders folders = OwnFolders.find();
        // what a picture's keys choose is not for the user
        UserChoices choices = UserChoices.passing(own(folders).tree());
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
        Extensions extensions = new Extensions(
                host, folder, screen, stores(folders), choices, own(folders).keys(choices, false));
        return new Unseen(host, () -> appearance(themes.standard()), (appearance, over) -> {
            BundledFont.load(OwnFolders.typefaces());
            return bench(
                    extensions,
                    appearance,
                    new Outside(Background.virtualThreads(), new Unseen.NoDialogs(), Optional.empty(), over));
        });
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
    private record Kept(Journal journal, RecentFile recents, SoughtFile sought) {
        private static Optional<Kept> in(OwnFolders folders, Workspace workspace) {
            return Optional.of(new Kept(
                    Journal.in(folders.state()), RecentFile.in(folders, workspace), SoughtFile.in(folders, workspace)));
        }
    }

    /// What a window has of the world around it.
    private record Outside(Background background, FileDialogs dialogs, Optional<Kept> kept, Runnable quit) {}

    private static Appearance appearance(Theme theme) {
        return new Appearance(theme, WindowFont.family());
    }

    private Workbench bench(Extensions extensions, Appearance appearance, Outside outside) {
        Optional<Kept> kept = outside.kept();
        TextClipboard clipboard = new SystemClipboard(Background.virtualThreads());
        Surroundings around = new Surroundings(
                workspace,
                extensions.host(),
                extensions.folder(),
                extensions.screen(),
                Ui.toolkit(),
                outside.background(),
                Timer.start(),
                document -> new RichTextEditor(document, EditorOptions.standard(), clipboard),
                outside.dialogs(),
                extensions.keys(),
                themes,
                appearance,
                kept.map(Kept::journal),
                extensions.stores(),
                extensions.choices(),
                Toolkit::browse,
                new Recents(Background.virtualThreads(), Ui.toolkit(), kept.map(Kept::recents)),
                new Sought(Background.virtualThreads(), Ui.toolkit(), kept.map(Kept::sought)));
        return new Workbench(around, outside.quit());
    }

    private static Scene scene(Parent root, Appearance appearance, double width, double height) {
        Scene scene = new Scene(root, width, height);
        appearance.dress(scene);
        return scene;
    }
}
