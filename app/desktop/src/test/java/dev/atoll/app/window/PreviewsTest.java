package dev.atoll.app.window;

import dev.atoll.app.area.TabContent;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// Markdown beside its text, pictures, and files that are no text, with real keys and files.
@SuppressWarnings("NullAway.Init")
class PreviewsTest {
    @TempDir
    Path temporary;

    private Path folder;
    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.resolve("reef"));
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
        window = TestWindow.on(host);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void markdown(String text) throws IOException {
        window.open(Files.writeString(folder.resolve("a.md"), text), 1, 1);
        window.pressInPeace("Ctrl+Shift+V");
    }

    private String page() {
        return TestWindow.onFx(this::pageNow);
    }

    private String pageNow() {
        Node page = window.scene().lookup(".markdown-page");
        return page == null
                ? ""
                : page.lookupAll("*").stream()
                        .filter(node -> node instanceof Text && TestWindow.visible(node))
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining(" "));
    }

    private List<String> titles() {
        return TestWindow.onFx(() ->
                window.tabs().area().contents().stream().map(TabContent::title).toList());
    }

    @Test
    void markdownIsShownBesideItsTextAndFollowsTyping() throws IOException {
        markdown("# Reef\n\n- [x] dived\n\n| a | b |\n|---|---|\n| one | two |\n");
        assertThat(titles()).containsExactly("a.md", "Preview a.md");
        assertThat(page()).contains("Reef", "dived", "one", "two").doesNotContain("#", "[x]", "---");
        window.pressInPeace("Ctrl+End 'new *words*'");
        assertThat(page()).contains("words").doesNotContain("*words*");
        assertThat(window.text()).endsWith("new *words*");
    }

    @Test
    void thePageFollowsTheTextAndTheTextThePage() throws IOException {
        markdown(IntStream.range(0, 300).mapToObj(i -> "Paragraph " + i).collect(Collectors.joining("\n\n")));
        assertThat(page()).contains("Paragraph 0");
        window.pressInPeace("Ctrl+End");
        window.until(() -> pageNow().contains("Paragraph 299"));
        window.pressInPeace("F6 Home");
        window.until(() -> pageNow().contains("Paragraph 0")
                && window.tabs().files().getFirst().view().visible().start() == 0);
    }

    @Test
    void aLinkToAFileOpensItAndThePageGoesWithItsFile() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "other");
        markdown("See [the other](other.txt) or `code`, not [that](file:///etc/passwd).");
        TestWindow.onFx(() -> {
            List<Hyperlink> links = window.scene().lookup(".markdown-page").lookupAll(".markdown-link").stream()
                    .map(Hyperlink.class::cast)
                    .toList();
            assertThat(links).hasSize(1);
            links.getFirst().fire();
            return true;
        });
        window.until(() -> window.title().startsWith("other.txt"));
        window.rest();
        assertThat(window.text()).isEqualTo("other");
        window.pressInPeace("Ctrl+W");
        TestWindow.onFx(() -> {
            window.tabs().select(window.tabs().files().getFirst());
            return true;
        });
        window.pressInPeace("Ctrl+W");
        assertThat(titles()).isEmpty();
    }

    private Path picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0xFF37B6C4);
        Path file = folder.resolve(name);
        assertThat(ImageIO.write(image, "png", file.toFile())).isTrue();
        return file;
    }

    @Test
    void aPictureIsShownAsLargeAsFitsOrAsTheUserSays() throws IOException {
        window.begin(picture("reef.png", 3000, 1500));
        window.until(() -> window.readable().contains("PNG  3000 × 1500"));
        window.rest();
        assertThat(titles()).containsExactly("reef.png");
        assertThat(window.title()).startsWith("reef.png");
        assertThat(window.words()).doesNotContain("  100 %", "UTF-8");
        window.pressInPeace("1");
        window.until(() -> window.readable().contains("  100 %"));
        window.pressInPeace("-");
        window.until(() -> window.readable().contains("  80 %"));
        window.click("Fit");
        window.until(() -> !window.readable().contains("  80 %"));
        window.pressInPeace("Ctrl+W");
        assertThat(titles()).isEmpty();
    }

    @Test
    void aBrokenPictureSaysSo() throws IOException {
        Path file = picture("reef.png", 30, 15);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 20));
        window.begin(file);
        window.until(() -> window.readable().contains("reef.png is not a picture, or is damaged."));
    }

    @Test
    void aFileThatIsNoTextSaysSoAndOpensAsTextAllTheSameWithoutLosingAByte() throws IOException {
        byte[] bytes = {'a', 0, 1, 2, (byte) 0xFF, (byte) 0xFE, '\n', 'z', 0, 3};
        Path file = Files.write(folder.resolve("tool.bin"), bytes);
        window.begin(file);
        window.until(() -> window.readable().contains("tool.bin is not text"));
        window.rest();
        window.click("Open as Text Anyway");
        window.until(() -> window.tabs().shown().isPresent());
        window.rest();
        assertThat(titles()).containsExactly("tool.bin");
        window.pressInPeace("Ctrl+End '!' Ctrl+S");
        byte[] wanted = Arrays.copyOf(bytes, bytes.length + 1);
        wanted[bytes.length] = '!';
        assertThat(Files.readAllBytes(file)).isEqualTo(wanted);
    }
}
