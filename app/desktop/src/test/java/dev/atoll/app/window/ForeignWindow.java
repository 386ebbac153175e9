package dev.atoll.app.window;

import dev.atoll.app.command.Command;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// A process with a window that runs all its commands, one after the other, and tells what can be read or heard.
final class ForeignWindow {
    /// What is the user's or an extension's inside: the text, and pages made of Markdown.
    private static final Set<String> OF_OTHERS = Set.of("styled-text-area", "markdown");

    /// Commands that show nothing by themselves.
    private static final List<String> SILENT =
            List.of("application.quit", "caret.", "select.", "scroll.", "tab.", "part.", "theme.atoll", "view.zoom");

    private final TestWindow window;
    private final Set<String> told = new TreeSet<>();
    private final PrintStream out;

    private ForeignWindow(TestWindow window, PrintStream out) {
        this.window = window;
        this.out = out;
    }

    /// @param arguments the folder for everything
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        HostOptions options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
        try (ExtensionHost host = ExtensionHost.start(options.withBundled(List.of(BundledForTests.of("atoll.json"))));
                TestWindow window = TestWindow.on(
                        host,
                        Workspace.local().openFolder(),
                        new ExtensionScreen(Ui.toolkit()),
                        () -> ExtensionStore.open(folder.resolve("extensions"), options))) {
            new ForeignWindow(window, out).run(folder);
        }
        out.println("end");
        System.exit(0);
    }

    private void run(Path folder) throws IOException {
        tell("welcome");
        Path reef = Files.createDirectories(folder.resolve("reef"));
        window.openFolder(reef);
        Path file = Files.writeString(reef.resolve("a.json"), "[1, 2\n");
        for (Command command : commands()) {
            say("command " + command.name(), command.title());
            if (SILENT.stream().noneMatch(command.name()::startsWith)) {
                run(command, file);
            }
        }
        menus(file);
        consent(new TaskPackages(folder));
    }

    /// Asks for a menu wherever one may be.
    private void menus(Path file) {
        window.open(file, 1, 1);
        window.pressAndRest("Ctrl+Shift+E Ctrl+F");
        for (String place :
                List.of(".tab-head", ".files-panel .tree-view", ".editor-gutter", ".text-field", ".editor-view")) {
            TestWindow.onFx(() -> {
                TestMouse.on(window.scene().getRoot().lookupAll(place).stream()
                                .filter(TestWindow::visible)
                                .findFirst()
                                .orElseThrow())
                        .menu();
                return true;
            });
            menu(place);
        }
        window.clickNamed(Words.of("area.more-of-these-tabs"));
        menu("tabs");
    }

    private void menu(String place) {
        window.rest();
        tell("menu of " + place);
        out.println("menus of " + place + ": " + closed());
    }

    /// Closes the menus that are open, and counts them.
    private static long closed() {
        return TestWindow.onFx(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .peek(Window::hide)
                .count());
    }

    /// Looks at what is asked before packages are installed of which something is not a matter of course.
    private void consent(TaskPackages packages) throws IOException {
        offered(packages.packed("1.0.0"));
        window.pressAndRest("Esc");
        offered(packages.signed("1.0.0", "me"));
        window.press("Enter");
        window.until(() -> window.readable().contains("is installed and works"));
        tell("installed");
        for (Path other :
                List.of(packages.packed("1.1.0"), packages.signed("1.1.0", "other"), packages.signed("0.9.0", "me"))) {
            offered(other);
            window.pressAndRest("Esc");
        }
    }

    private void offered(Path file) {
        window.begin(file);
        window.until(() -> window.windowShows(".consent"));
        tell("consent to " + file.getFileName());
    }

    private void run(Command command, Path file) {
        if (!window.hasFile()) {
            window.open(file);
        }
        window.pressAndRest("Ctrl+A");
        window.measured((bench, _) -> {
            bench.commands().run(command.name());
            return CompletableFuture.completedFuture(true);
        });
        window.rest();
        tell(command.name());
        window.press("Esc Esc Esc");
    }

    private List<Command> commands() {
        return window.measured(
                (bench, _) -> CompletableFuture.completedFuture(bench.commands().all()));
    }

    private void tell(String moment) {
        TestWindow.onFx(() -> {
            List.copyOf(Window.getWindows())
                    .forEach(each -> tell(moment, each.getScene().getRoot()));
            return true;
        });
    }

    private void tell(String moment, Node node) {
        if (!node.isVisible()) {
            return;
        }
        Stream.of(
                        Optional.ofNullable(node.getAccessibleText()),
                        Optional.ofNullable(node.getAccessibleHelp()),
                        words(node),
                        tooltip(node))
                .flatMap(Optional::stream)
                .forEach(words -> say(moment + " " + node.getClass().getSimpleName() + node.getStyleClass(), words));
        boolean whole = node instanceof Labeled || node.getStyleClass().stream().anyMatch(OF_OTHERS::contains);
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> tell(moment, child));
        }
    }

    private static Optional<String> tooltip(Node node) {
        return node instanceof Control control
                ? Optional.ofNullable(control.getTooltip()).map(tip -> tip.getText())
                : Optional.empty();
    }

    private static Optional<String> words(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText());
            case Text text -> Optional.ofNullable(text.getText());
            case TextInputControl field -> Optional.ofNullable(field.getPromptText());
            default -> Optional.empty();
        };
    }

    private void say(String where, String words) {
        if (told.add(words)) {
            out.println(where + "\t"
                    + words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"));
        }
    }
}
