package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages as they will be printed, with real keys; no printer is needed.
@SuppressWarnings("NullAway.Init")
class PrintPreviewTest {
    @TempDir
    Path temporary;

    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() {
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        window = TestWindow.on(host);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void preview(String text) throws IOException {
        window.open(Files.writeString(temporary.resolve("a.txt"), text), 1, 1);
        run("Print Preview");
    }

    private void run(String command) {
        window.pressInPeace("Ctrl+Shift+P '" + command + "' Enter");
    }

    /// The words on the sheet.
    private String sheet() {
        return TestWindow.onFx(() -> {
            Node sheet = window.scene().lookup(".print-sheet");
            return sheet == null
                    ? ""
                    : sheet.lookupAll("*").stream()
                            .filter(Text.class::isInstance)
                            .map(node -> ((Text) node).getText())
                            .collect(Collectors.joining(" "));
        });
    }

    private List<String> titles() {
        return TestWindow.onFx(() ->
                window.tabs().area().contents().stream().map(TabContent::title).toList());
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> "reef" + line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void pagesAreTurnedByKeys() throws IOException {
        preview(lines(150));
        assertThat(titles()).containsExactly("a.txt", "Print a.txt");
        assertThat(sheet()).contains("Page 1 of 3", "reef1", "reef59").doesNotContain("reef60");
        window.pressInPeace("PageDown");
        assertThat(sheet()).contains("Page 2 of 3", "reef60", "reef118").doesNotContain("reef59", "reef119");
        window.pressInPeace("End");
        assertThat(sheet()).contains("Page 3 of 3", "reef150");
        window.pressInPeace("Home");
        assertThat(sheet()).contains("Page 1 of 3");
    }

    @Test
    void thePreviewFollowsItsTextAndGoesWithIt() throws IOException {
        preview("first\n");
        assertThat(sheet()).contains("1 first", "Page 1 of 1");
        window.pressInPeace("Ctrl+PageUp 'new '");
        window.pressInPeace("Ctrl+PageDown");
        assertThat(sheet()).contains("1 new", "first");
        window.pressInPeace("Ctrl+PageUp Ctrl+S");
        window.pressInPeace("Ctrl+W");
        assertThat(titles()).isEmpty();
    }

    @Test
    void onlyTheSelectionIsShownWhenThatIsWanted() throws IOException {
        window.open(Files.writeString(temporary.resolve("a.txt"), "one\ntwo\nthree\n"), 2, 1);
        window.pressInPeace("Shift+End");
        run("Print Preview");
        TestWindow.onFx(() -> {
            window.scene().getRoot().lookupAll(".check-box").stream()
                    .filter(node ->
                            node instanceof CheckBox box && box.getText().equals("Only the selection"))
                    .forEach(node -> ((CheckBox) node).fire());
            return "";
        });
        window.pressInPeace("");
        assertThat(sheet()).contains("2 two").doesNotContain("one", "three");
    }

    @Test
    void withoutAPrinterThatIsSaid() throws IOException {
        preview("first\n");
        run("Print\u2026");
        window.until(() -> window.readable().contains("No printer is set up"));
    }
}
