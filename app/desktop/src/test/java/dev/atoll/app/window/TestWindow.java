package dev.atoll.app.window;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.input.SystemClipboard;
import dev.atoll.app.editor.richtext.RichTextEditor;
import dev.atoll.app.install.Stores;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.keymap.KeyScript;
import dev.atoll.app.probe.KeyPlayer;
import dev.atoll.app.recent.Recents;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.change.Change;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.host.ExtensionHost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// A whole window on the platform without a display, used from a test's thread.
final class TestWindow implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;
    static final Stores NOTHING_KEPT = () -> {
        throw new IOException("no extensions are kept here");
    };
    /// Pulses without anything under way before it counts as rest: what was asked for in one is done and painted in
    /// the next.
    private static final int RESTFUL_PULSES = 3;

    private final QuickClock clock = new QuickClock();
    private final CountedWork work = new CountedWork();
    private final List<String> browsed = new CopyOnWriteArrayList<>();
    private final Appearance appearance;
    private final Workbench bench;
    private final Scene scene;
    private final Stage stage = new Stage();
    private boolean over;

    private TestWindow(ExtensionHost host, OpenFolder folder, ExtensionScreen screen, Stores stores, Own own) {
        Themes themes = Themes.bundled();
        appearance = new Appearance(themes.standard(), BundledFont.SANS.family());
        BundledFont.load(Path.of(""));
        SystemClipboard clipboard = new SystemClipboard(work);
        bench = new Workbench(
                new Surroundings(
                        Workspace.local(),
                        host,
                        folder,
                        screen,
                        Ui.toolkit(),
                        own.start().apply(work),
                        own.timer().orElse(clock),
                        document -> new RichTextEditor(
                                document, EditorOptions.standard().withSteadyCaret(), clipboard),
                        new NobodyToAsk(),
                        own.keys().orElseGet(KeyChoices::standard),
                        themes,
                        appearance,
                        own.journal(),
                        stores,
                        own.choices(),
                        browsed::add,
                        new Recents(work, Ui.toolkit(), own.recents()),
                        own.sought(work, Ui.toolkit())),
                () -> over = true);
        scene = new Scene(bench.node(), 1000, 700);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// A window on a host.
    static TestWindow on(ExtensionHost host) {
        return on(host, Workspace.local().openFolder(), new ExtensionScreen(Ui.toolkit()));
    }

    /// A window on a host, with settings of the user.
    static TestWindow on(ExtensionHost host, UserChoices choices) {
        return on(host, Workspace.local().openFolder(), new ExtensionScreen(Ui.toolkit()), NOTHING_KEPT, choices);
    }

    /// A window on a host whose extensions see this folder and this screen.
    static TestWindow on(ExtensionHost host, OpenFolder folder, ExtensionScreen screen) {
        return on(host, folder, screen, NOTHING_KEPT);
    }

    /// A window on a host, where extensions can be installed.
    static TestWindow on(ExtensionHost host, OpenFolder folder, ExtensionScreen screen, Stores stores) {
        return on(host, folder, screen, stores, UserChoices.unset());
    }

    /// A window on a host, where extensions can be installed, with settings of the user.
    static TestWindow on(
            ExtensionHost host, OpenFolder folder, ExtensionScreen screen, Stores stores, UserChoices choices) {
        return on(host, folder, screen, stores, new Own(choices, Optional.empty(), Optional.empty()));
    }

    /// A window of which something is kept.
    static TestWindow on(ExtensionHost host, OpenFolder folder, ExtensionScreen screen, Stores stores, Own own) {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            assertThat(List.of(runsAlready)).isNotEmpty();
        }
        return onFx(() -> new TestWindow(host, folder, screen, stores, own));
    }

    /// Opens a file and waits until its tab is there, not for extensions.
    void open(Path file) {
        begin(file);
        until(bench::hasFile);
    }

    /// Opens a file or folder without waiting for anything.
    void begin(Path place) {
        inFx(() -> bench.open(place, 1, 1));
    }

    /// Has someone do something long with the window, and waits for its end.
    <T> T measured(BiFunction<Workbench, Scene, CompletableFuture<T>> measurement) {
        return TestWindow.<CompletableFuture<T>>onFx(() -> measurement.apply(bench, scene))
                .join();
    }

    /// The window's title.
    String title() {
        return onFx(() -> bench.title().get());
    }

    /// The theme in force.
    Theme theme() {
        return onFx(appearance::theme);
    }

    /// Whether the window has asked for the application's end.
    boolean over() {
        return onFx(() -> over);
    }

    /// Opens a file with the caret at a place, and waits until it is shown.
    void open(Path file, int line, int column) {
        inFx(() -> bench.open(file, line, column));
        until(() -> bench.tabs().shown().flatMap(FileTab::path).equals(Optional.of(file)));
    }

    /// Lets one pulse go by, and the pauses that have begun.
    void pulse() {
        int[] counted = {0};
        until(() -> ++counted[0] > 1);
    }

    /// Whether there is a command of a name.
    boolean knows(String command) {
        return onFx(() -> bench.commands().find(command).isPresent());
    }

    /// Puts a theme in force.
    void wear(String theme) {
        inFx(() -> appearance.change(Themes.bundled().find(theme).orElseThrow()));
    }

    /// Opens a folder and waits until it is shown.
    void openFolder(Path folder) {
        begin(folder);
        until(() -> bench.title().get().contains(String.valueOf(folder.getFileName())) && bench.settled());
    }

    /// Does what a window does after a start that may follow a crash, and waits until what was left is there.
    void recover() {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        inFx(() -> bench.resume(() -> there.complete(true)));
        until(there::isDone);
    }

    /// The addresses that were opened in the browser.
    List<String> browsed() {
        return browsed;
    }

    /// Clicks on a character of the shown file with Ctrl held.
    void ctrlClick(int offset) {
        mouse(offset, pointer -> pointer.by(1, 0).control().click(1));
    }

    /// Uses the mouse at a character of the shown file.
    void mouse(int offset, Consumer<TestMouse> use) {
        inFx(() -> use.accept(TestMouse.at(shownNow().view(), offset)));
    }

    /// Clicks on the words, wherever they stand.
    void click(String words) {
        clickFirst(node -> node instanceof Labeled label && words.equals(label.getText()));
    }

    /// Clicks on what a screen reader names so.
    void clickNamed(String name) {
        clickFirst(node -> name.equals(node.getAccessibleText()));
    }

    private void clickFirst(Predicate<Node> wanted) {
        inFx(() -> TestMouse.on(scene.getRoot().lookupAll("*").stream()
                        .filter(node -> wanted.test(node) && visible(node))
                        .findFirst()
                        .orElseThrow())
                .click(1));
    }

    /// Presses keys one by one, each in a turn of its own of the toolkit's thread, waiting for nothing else.
    void press(String keys) {
        KeyScript script = KeyScript.parse(keys);
        assertThat(script.mistake()).isEmpty();
        for (KeyScript.KeyPress press : script.presses()) {
            press(press);
        }
    }

    private void press(KeyScript.KeyPress press) {
        inFx(() -> new KeyPlayer(scene).press(press));
    }

    /// Puts characters at the start of the shown file as something else than the user would, wherever the keyboard is.
    void change(String characters) {
        onFx(() -> shownNow()
                .document()
                .dispatch(Transaction.of(
                        shownNow().document().state().text().length(),
                        Change.insert(0, characters),
                        Origin.EXTENSION)));
    }

    /// Types characters at once, on the toolkit's thread.
    void type(String characters) {
        new KeyPlayer(scene).press(new KeyScript.KeyPress.Text(characters));
    }

    /// Presses keys and waits until everything asked of extensions is answered.
    void pressAndRest(String keys) {
        press(keys);
        rest();
    }

    /// Presses keys one by one, each when all that the one before has led to is done.
    void pressInPeace(String keys) {
        rest();
        for (KeyScript.KeyPress press : KeyScript.parse(keys).presses()) {
            press(press);
            rest(1);
        }
        rest();
    }

    /// Waits until everything asked of extensions is answered, every pause is over, and all that is painted.
    void rest() {
        rest(RESTFUL_PULSES);
    }

    private void rest(int pulses) {
        until(new BooleanSupplier() {
            private int restful;

            @Override
            public boolean getAsBoolean() {
                restful = !clock.pass() && work.idle() && restsNow() ? restful + 1 : 0;
                return restful >= pulses;
            }
        });
    }

    /// Waits until something holds, looking at each pulse of the toolkit and letting pauses be over.
    void until(BooleanSupplier holds) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        Platform.runLater(() -> new Looking(held, holds, clock).start());
        held.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /// Something of the shown file.
    <T> T shown(Function<FileTab, T> question) {
        return onFx(() -> question.apply(shownNow()));
    }

    /// The text of the shown file.
    String text() {
        return shown(tab -> tab.document().state().text()).string();
    }

    /// Whether everything asked of extensions is answered, on the toolkit's thread.
    boolean restsNow() {
        return bench.settled();
    }

    /// All words that can be read in the window, a line each.
    String words() {
        return onFx(this::readable);
    }

    /// All words that can be read in the window, on the toolkit's thread.
    String readable() {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && visible(node))
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    /// Something of the window's nodes.
    <T> T nodes(Function<Scene, T> question) {
        return onFx(() -> question.apply(scene));
    }

    /// Whether a node that a selector finds is visible, on the toolkit's thread.
    boolean windowShows(String selector) {
        return scene.getRoot().lookupAll(selector).stream().anyMatch(TestWindow::visible);
    }

    /// What is in the window, on the toolkit's thread.
    Scene scene() {
        return scene;
    }

    FileTab shownNow() {
        return bench.tabs().shown().orElseThrow();
    }

    Tabs tabs() {
        return bench.tabs();
    }

    /// The titles of the open files, in the order of their tabs.
    List<String> titles() {
        return onFx(() -> bench.tabs().files().stream().map(FileTab::title).toList());
    }

    /// Asks the window to close, as its frame's button does, and waits until it may go.
    void leave() {
        inFx(() -> bench.closeAll(() -> over = true));
        until(() -> over);
    }

    /// Whether a file is open.
    boolean hasFile() {
        return onFx(bench::hasFile);
    }

    /// Whether a node and all around it are visible.
    static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private static void inFx(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        });
        return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        inFx(() -> stage.close());
    }
}
