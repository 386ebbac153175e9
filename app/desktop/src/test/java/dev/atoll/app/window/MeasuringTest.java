package dev.atoll.app.window;

import dev.atoll.app.cli.console.KeyCost;
import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.probe.KeyCosts;
import dev.atoll.app.probe.OpeningCosts;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// What `atoll bench open` and `atoll bench typing` measure: real keys in a real window.
@SuppressWarnings("NullAway.Init")
class MeasuringTest {
    private static final String TEXT = "one two three\n".repeat(300);

    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        // a clock that goes as clocks do
        Own own = new Own(UserChoices.unset(), Optional.empty(), Optional.of(Timer.start()));
        window = TestWindow.on(
                host, Workspace.local().openFolder(), new ExtensionScreen(Ui.toolkit()), TestWindow.NOTHING_KEPT, own);
        file = Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    @Test
    void openingIsMeasuredUpToTheFrameThatShowsTheText() {
        OpeningCost cost = window.measured((bench, _) -> OpeningCosts.measure(bench, file));
        assertThat(window.text()).isEqualTo(TEXT);
        assertThat(cost.firstPaintSeconds()).isPositive();
        assertThat(cost.seconds()).isPositive();
        assertThat(cost.coloursSeconds()).isNull();
    }

    @Test
    void eachKindOfKeyIsMeasuredAtEachPlaceAndNothingIsSaved() throws IOException {
        window.open(file, 1, 1);
        List<KeyCost> costs = window.measured((bench, scene) -> KeyCosts.measure(bench, scene, 2));
        assertThat(costs)
                .extracting(cost -> cost.place() + " " + cost.key())
                .containsExactly(
                        "start letter",
                        "start Backspace",
                        "start Enter",
                        "start undo",
                        "start paste",
                        "middle letter",
                        "middle Backspace",
                        "middle Enter",
                        "middle undo",
                        "middle paste",
                        "end letter",
                        "end Backspace",
                        "end Enter",
                        "end undo",
                        "end paste");
        assertThat(costs).allSatisfy(cost -> assertThat(cost.p50Micros()).isBetween(1L, cost.p99Micros()));
        assertThat(window.text()).hasSizeGreaterThan(TEXT.length()).endsWith("\n");
        assertThat(Files.readString(file)).isEqualTo(TEXT);
    }
}
