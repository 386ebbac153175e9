package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.picture.Gallery;
import dev.atoll.app.picture.Picture;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.catalog.PackageWriter;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;

/// One window with the bundled extensions and a test's own in real sandboxes, and someone who presses keys and compares
/// what is shown with approved pictures, in dark and in light.
///
/// All tests that take pictures share it: the extensions are compiled once.
final class PictureWindow implements AutoCloseable {
    private static final String REEF = "extension-host/test-guests/rust-reef/";
    private static final List<String> THEMES = List.of("dark", "light");
    private static final double BESIDE = 12;
    private static final double LINE = 24;
    private static final int PATIENCE_PULSES = 600;
    private static final int STEADY_PULSES = 15;
    /// Carets of fields do not blink: there are none.
    private static final String STEADY = "data:text/css,.text-input%7B-fx-display-caret:false%7D";

    /// What lies behind the window.
    private static final Color DESKTOP = Color.gray(0.6);

    private static final char CARET = '¦';

    private final Gallery gallery = Gallery.of("window/pictures");
    private final Path folder;
    private final ExtensionHost host;
    private final TestWindow window;
    private final List<String> toggled = new ArrayList<>();
    private int files;

    PictureWindow() {
        try {
            folder = Files.createTempDirectory("atoll-pictures").toRealPath();
            OpenFolder open = Workspace.local().openFolder();
            ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
            List<URI> packages = new ArrayList<>(BundledForTests.packages());
            packages.add(reef());
            HostOptions options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                    .withBundled(packages)
                    .withEditor(new EditorParts(open, screen, UserSettings.none()));
            host = ExtensionHost.start(options);
            window =
                    TestWindow.on(host, open, screen, () -> ExtensionStore.open(folder.resolve("extensions"), options));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Hands the one window to tests, leaves it tidy after each, and closes it after the last.
    static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().equals(PictureWindow.class);
        }

        @Override
        public PictureWindow resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(PictureWindow.class))
                    .computeIfAbsent("window", _ -> new PictureWindow(), PictureWindow.class);
        }
    }

    private URI reef() throws IOException {
        Path guest = Path.of(System.getProperty("atoll.root", "../..")).resolve(REEF);
        byte[] packed = PackageWriter.pack(new TreeMap<>(Map.of(
                "extension.json", Files.readAllBytes(guest.resolve("extension.json")),
                "extension.wasm", Files.readAllBytes(guest.resolve("reef.wasm")))));
        return Files.write(folder.resolve("reef.atollx"), packed).toUri();
    }

    /// Opens a file with a text in which `¦` is the caret, and waits until all that extensions say of it is shown.
    void open(String name, String marked) {
        try {
            int caret = marked.indexOf(CARET);
            String before = marked.substring(0, Math.max(0, caret));
            Path file = Files.createDirectories(folder.resolve("files")
                            .resolve(Integer.toString(++files))
                            .resolve("reef"))
                    .resolve(name);
            Files.writeString(file, marked.replace(String.valueOf(CARET), ""));
            int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
            window.open(file, line, before.length() - before.lastIndexOf('\n'));
            window.until(() ->
                    host.extensions().stream().noneMatch(each -> each.status().equals(new ExtensionStatus.Starting())));
            window.rest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Presses keys, and waits until nothing is under way.
    void press(String keys) {
        window.pressInPeace(keys);
    }

    /// Presses keys that show a panel and, when the test is over, hide it.
    void toggle(String keys) {
        press(keys);
        toggled.addFirst(keys);
    }

    /// Waits until something of the shown file's view holds.
    void untilView(Predicate<EditorView> holds) {
        window.until(() -> holds.test(view()));
    }

    /// Waits until a node is visible.
    void untilShown(String selector) {
        window.until(() -> window.windowShows(selector));
    }

    /// Rests the pointer on something of the shown file.
    void rest(int offset, UnaryOperator<TestMouse> pointer) {
        window.mouse(offset, at -> pointer.apply(at).move());
        window.rest();
    }

    /// Rests the pointer on what shows these words, or what a screen reader names so, and compares it and its tooltip
    /// with the approved pictures.
    void tipLooksAsApproved(String name, String words) throws IOException {
        looksAsApproved(name, () -> pointAt(words), () -> whole(withTip(named(words))));
        point(new Point2D(0, 0));
        window.until(() -> popups().findAny().isEmpty());
    }

    // what is shown keeps the theme that it was shown in
    private void pointAt(String words) {
        point(new Point2D(0, 0));
        window.until(() -> popups().findAny().isEmpty());
        point(TestWindow.onFx(() -> {
            Bounds at = named(words).localToScreen(named(words).getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        }));
        window.until(() -> popups().findAny().isPresent());
    }

    private void point(Point2D onScreen) {
        TestWindow.onFx(() -> {
            new Robot().mouseMove(onScreen);
            return true;
        });
    }

    private Node named(String words) {
        return visible("*")
                .filter(node -> words.equals(node.getAccessibleText())
                        || (node instanceof Labeled label && words.equals(label.getText())))
                .findFirst()
                .orElseThrow();
    }

    private List<Bounds> withTip(Node node) {
        return Stream.concat(Stream.of(node.localToScene(node.getLayoutBounds())), popups().map(this::place))
                .toList();
    }

    /// What floats over the window in windows of its own.
    private static Stream<PopupWindow> popups() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow && each.isShowing())
                .map(PopupWindow.class::cast);
    }

    /// The place of a popup in the window.
    private Bounds place(PopupWindow popup) {
        Point2D corner = window.scene().getRoot().screenToLocal(popup.getX(), popup.getY());
        return new BoundingBox(corner.getX(), corner.getY(), popup.getWidth(), popup.getHeight());
    }

    /// Opens a package of somebody whom nobody knows, and waits until the window asks.
    void offer(String manifest) throws IOException {
        byte[] module = Files.readAllBytes(
                Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo/extension.wasm"));
        byte[] packed = PackageWriter.pack(new TreeMap<>(
                Map.of("extension.json", manifest.getBytes(StandardCharsets.UTF_8), "extension.wasm", module)));
        window.begin(Files.write(folder.resolve("tasks-1.2.0.atollx"), packed));
        window.rest();
    }

    TestWindow window() {
        return window;
    }

    private EditorView view() {
        return window.shownNow().view();
    }

    /// The part of the window around nodes, with the line above and below. To be asked on the toolkit's thread.
    Supplier<Rectangle2D> around(String... selectors) {
        return () -> grown(bounds(selectors), LINE);
    }

    /// The part of the window that nodes take, and no more.
    Supplier<Rectangle2D> of(String... selectors) {
        return () -> grown(bounds(selectors), 0);
    }

    /// Lines of the shown file, from the gutter on.
    ///
    /// @param first from 1
    /// @param last from 1
    Supplier<Rectangle2D> lines(int first, int last, double width) {
        return () -> {
            EditorView view = view();
            Node node = view.node();
            double left = node.localToScene(0, 0).getX();
            List<Bounds> rows = IntStream.of(first, last)
                    .map(line -> view.document().state().text().lineStart(line - 1))
                    .mapToObj(offset -> view.boundsOnScreen(offset).orElseThrow())
                    .map(bounds -> node.localToScene(node.screenToLocal(bounds)))
                    .toList();
            double top = rows.getFirst().getMinY() - LINE;
            double height = rows.getLast().getMaxY() + LINE / 2 - top;
            return grown(List.of(new BoundingBox(left, top, width, height)), 0);
        };
    }

    /// What is uppermost in the shown file's view, from the gutter on.
    Supplier<Rectangle2D> upper(double height, double width) {
        return () -> {
            Point2D at = view().node().localToScene(0, 0);
            return new Rectangle2D(at.getX(), at.getY(), width, height);
        };
    }

    private List<Bounds> bounds(String... selectors) {
        return Arrays.stream(selectors)
                .flatMap(this::visible)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private Stream<Node> visible(String selector) {
        return window.scene().getRoot().lookupAll(selector).stream().filter(TestWindow::visible);
    }

    /// The part around nodes, also beyond the window.
    private static Rectangle2D whole(List<Bounds> parts) {
        double left = parts.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double top = parts.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        double right = parts.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        double bottom = parts.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        double x = Math.max(0, Math.rint(left - BESIDE));
        double y = Math.max(0, Math.rint(top - BESIDE));
        return new Rectangle2D(x, y, Math.rint(right + BESIDE - x), Math.rint(bottom + BESIDE - y));
    }

    private Rectangle2D grown(List<Bounds> parts, double vertically) {
        assertThat(parts).as("what is to be in the picture").isNotEmpty();
        double beside = vertically == 0 ? 0 : BESIDE;
        double left = parts.stream().mapToDouble(Bounds::getMinX).min().orElseThrow() - beside;
        double top = parts.stream().mapToDouble(Bounds::getMinY).min().orElseThrow() - vertically;
        double right = parts.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow() + beside;
        double bottom = parts.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow() + vertically;
        Scene all = window.scene();
        double x = Math.rint(Math.max(left, 0));
        double y = Math.rint(Math.max(top, 0));
        return new Rectangle2D(
                x, y, Math.rint(Math.min(right, all.getWidth()) - x), Math.rint(Math.min(bottom, all.getHeight()) - y));
    }

    /// Compares a part of the window with the approved pictures of a name, in both themes.
    void looksAsApproved(String name, Supplier<Rectangle2D> part) throws IOException {
        looksAsApproved(name, () -> {}, part);
    }

    private void looksAsApproved(String name, Runnable first, Supplier<Rectangle2D> part) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String theme : THEMES) {
            wear(theme);
            first.run();
            Picture picture = awaited(name + "-" + theme, part);
            gallery.judge(name + "-" + theme, picture).ifPresent(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    private void wear(String theme) {
        window.wear("atoll-" + theme);
        window.nodes(scene -> scene.getStylesheets().add(STEADY));
        window.rest();
    }

    // answers may still be on their way: the picture is taken again until it is as it should be, or nothing changes
    // any more
    private Picture awaited(String name, Supplier<Rectangle2D> part) throws IOException {
        Optional<Picture> approved = gallery.approved(name);
        AtomicReference<Picture> last = new AtomicReference<>();
        window.until(new BooleanSupplier() {
            private int steady;
            private int pulses;

            @Override
            public boolean getAsBoolean() {
                Picture now = picture(part.get());
                Picture before = last.getAndSet(now);
                steady = before != null && Arrays.equals(before.pixels(), now.pixels()) ? steady + 1 : 0;
                boolean done = (gallery.approves() || approved.isEmpty())
                        ? steady > STEADY_PULSES
                        : approved.get().isLike(now);
                return done || ++pulses > PATIENCE_PULSES;
            }
        });
        return last.get();
    }

    private Picture picture(Rectangle2D part) {
        SnapshotParameters cut = new SnapshotParameters();
        cut.setViewport(part);
        cut.setFill(DESKTOP);
        ImageView below = new ImageView(window.scene().getRoot().snapshot(cut, null));
        below.relocate(part.getMinX(), part.getMinY());
        Group all = new Group(below);
        popups().map(this::shot).forEach(all.getChildren()::add);
        return Picture.of(all.snapshot(cut, null));
    }

    private Node shot(PopupWindow popup) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        ImageView shown = new ImageView(popup.getScene().getRoot().snapshot(clear, null));
        shown.relocate(place(popup).getMinX(), place(popup).getMinY());
        return shown;
    }

    /// Leaves the window as it was: no panel, no notice, no file.
    void tidy() {
        wear("dark");
        press("Esc Esc Esc Esc Esc");
        toggled.forEach(this::press);
        toggled.clear();
        for (int i = 0; i < files && window.hasFile(); i++) {
            press("Ctrl+S Ctrl+W");
        }
    }

    @Override
    public void close() throws IOException {
        window.close();
        host.close();
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
