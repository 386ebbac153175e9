package dev.atoll.app.cli;

import dev.atoll.app.cli.console.EditOrder;
import dev.atoll.app.cli.console.KeyCost;
import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.cli.console.Screens;
import dev.atoll.app.cli.console.ShotOrder;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.cli.console.TypingRun;
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.app.settings.OwnFolders;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The command line with its streams and screens held back.
final class CapturedProgram {
    private final ExtensionHost host;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Object> screens = new ArrayList<>();
    private FeatureSettings settings = FeatureSettings.of(SettingsTree.none());
    private String input = "";
    private Supplier<ExtensionStore> store = () -> {
        throw new IllegalStateException("no verb of this test installs anything");
    };
    private Supplier<OwnFolders> folders = () -> {
        throw new IllegalStateException("no verb of this test has folders of its own");
    };
    private Terminal terminal = Terminal.none();

    CapturedProgram(ExtensionHost host) {
        this.host = host;
    }

    void settings(String json) {
        settings = FeatureSettings.of(SettingsTree.of(json.getBytes(StandardCharsets.UTF_8)));
    }

    void input(String text) {
        input = text;
    }

    void store(Supplier<ExtensionStore> opened) {
        store = opened;
    }

    void folders(OwnFolders own) {
        folders = () -> own;
    }

    void terminal(Terminal asked) {
        terminal = asked;
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return program().run(arguments);
    }

    /// The names of all verbs.
    Set<String> verbs() {
        return program().commandLine().getSubcommands().keySet();
    }

    private Program program() {
        Screens captured = new Screens() {
            @Override
            public void edit(EditOrder order) {
                screens.add(order.portable() ? "portable" : order.places());
            }

            @Override
            public Optional<String> shoot(ShotOrder order) {
                screens.add(order);
                return Optional.empty();
            }

            @Override
            public OpeningCost opening(Path file) {
                screens.add(file);
                return new OpeningCost(0.25, 0.5, null, 1_500_000);
            }

            @Override
            public List<TypingRun> typing(Path file) {
                screens.add(file);
                return List.of(new TypingRun(3, List.of(new KeyCost("middle", "letter", 1_250, 8_000))));
            }
        };
        Tools tools = new Tools(
                Workspace.local(),
                () -> host,
                store,
                () -> settings,
                folders,
                captured,
                Themes.bundled(),
                Path.of(System.getProperty("atoll.root", "../.."), "extension-api"));
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return new Program(tools, streams);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<Object> screens() {
        return screens;
    }
}
