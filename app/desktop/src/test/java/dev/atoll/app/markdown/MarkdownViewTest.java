package dev.atoll.app.markdown;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownViewTest {
    private final List<String> opened = new ArrayList<>();

    @BeforeAll
    static void startToolkit() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            assertThat(List.of(runsAlready)).isNotEmpty();
        }
    }

    private Node render(String markdown) {
        return new MarkdownView(opened::add, CodeColours.none()).render(markdown);
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent && !(node instanceof Label) && !(node instanceof Hyperlink)
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MarkdownViewTest::all))
                : Stream.of(node);
    }

    private static String words(Node node) {
        return all(node)
                .map(each -> switch (each) {
                    case Text text -> text.getText();
                    case Label label -> label.getText();
                    case Hyperlink link -> link.getText();
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private static List<String> styled(Node node, String style) {
        return all(node)
                .filter(each -> each.getStyleClass().contains(style))
                .map(MarkdownViewTest::words)
                .toList();
    }

    @Test
    void blocksAndInlinesHaveTheirStyles() {
        Node node = render("""
                # Head
                Some **bold**, *slanted*, ~~gone~~ and `code`.

                - one
                - two

                > quoted

                | a | b |
                |---|---|
                | c | d |

                ---
                ```json
                {"a": 1}
                ```
                """);
        assertThat(styled(node, "heading-1")).containsExactly("Head");
        assertThat(styled(node, "heavy")).containsExactly("bold");
        assertThat(styled(node, "slanted")).containsExactly("slanted");
        assertThat(styled(node, "struck")).containsExactly("gone");
        assertThat(styled(node, "code")).containsExactly("code");
        assertThat(styled(node, "list-item")).containsExactly("•one", "•two");
        assertThat(styled(node, "quote")).containsExactly("quoted");
        assertThat(styled(node, "table-head")).containsExactly("a", "b");
        assertThat(styled(node, "table-cell")).containsExactly("c", "d");
        assertThat(styled(node, "rule")).hasSize(1);
        assertThat(styled(node, "code-block")).containsExactly("{\"a\": 1}");
    }

    @Test
    void codeIsColouredWhenItsColoursAreKnown() {
        Node node = new MarkdownView(
                        opened::add,
                        (language, code, then) -> then.accept(List.of(
                                new dev.atoll.core.range.Range<>(0, 2, language + ".name"),
                                new dev.atoll.core.range.Range<>(1, 99, "outside"))))
                .render("```json\nabc\n```");
        assertThat(styled(node, "syntax-json-name")).containsExactly("ab");
        assertThat(styled(node, "code-block")).containsExactly("abc");
    }

    @Test
    void imagesAreNeverLoaded() {
        Node node = render("![a picture](https://example.org/spy.png)");
        assertThat(words(node)).isEqualTo("Image: a picture (https://example.org/spy.png)");
        assertThat(all(node)).noneMatch(ImageView.class::isInstance);
    }

    @Test
    void rawHtmlIsText() {
        assertThat(words(render("<script>alert(1)</script>"))).isEqualTo("<script>alert(1)</script>");
        assertThat(words(render("a <b onclick='x'>b</b>"))).isEqualTo("a <b onclick='x'>b</b>");
    }

    @Test
    void aLinkOpensOnlyByAClickAndTellsItsAddress() {
        Node node = render("[here](https://example.org/a)");
        Hyperlink link = (Hyperlink)
                all(node).filter(Hyperlink.class::isInstance).findFirst().orElseThrow();
        assertThat(opened).isEmpty();
        assertThat(link.getTooltip().getText()).isEqualTo("https://example.org/a");
        link.fire();
        assertThat(opened).containsExactly("https://example.org/a");
    }

    @Test
    void addressesThatRunOrReadAreNoLinks() {
        Node node = render("[a](javascript:alert(1)) [b](file:///etc/passwd) [c](command:x)");
        assertThat(all(node)).noneMatch(Hyperlink.class::isInstance);
        assertThat(words(node)).contains("a (javascript:alert(1))", "b (file:///etc/passwd)");
    }

    @Test
    void anAddressThatIsItsOwnNameIsToldOnce() {
        assertThat(words(render("[`file:///etc/passwd`](file:///etc/passwd)"))).isEqualTo("file:///etc/passwd");
    }

    @Test
    void deepNestingAndGreatLengthAreCut() {
        assertThat(words(render(">".repeat(5_000) + " deep"))).doesNotContain("deep");
        assertThat(words(render("*a **b ".repeat(4_000)))).hasSizeLessThan(MarkdownView.LONGEST + 100);
        assertThat(words(render("word ".repeat(100_000)))).hasSizeLessThan(MarkdownView.LONGEST + 10);
    }

    @Test
    void tasksHaveABoxInPlaceOfTheirMark() {
        Node node = render("- [ ] count\n- [x] `measure`\n- [y] no task\n");
        List<Label> marks = all(node)
                .filter(each -> each.getStyleClass().contains("list-mark"))
                .map(Label.class::cast)
                .toList();
        assertThat(marks).extracting(Label::getAccessibleText).containsExactly("to do", "done", null);
        assertThat(marks).extracting(label -> label.getGraphic() != null).containsExactly(true, true, false);
        assertThat(styled(node, "list-body")).containsExactly("count", "measure", "[y] no task");
    }

    @Test
    void columnsOfTablesAreAlignedAsTheirHeadsSay() {
        Node node = render("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n");
        assertThat(all(node)
                        .filter(each -> each.getStyleClass().contains("table-cell"))
                        .map(each -> ((TextFlow) each).getTextAlignment()))
                .containsExactly(TextAlignment.LEFT, TextAlignment.LEFT, TextAlignment.CENTER, TextAlignment.RIGHT);
    }

    @Test
    void aColumnWithMuchToSayLeavesTheOthersTheirWords() {
        Region node = (Region) render("| comments | files |\n|---|---|\n| yes | " + "many words ".repeat(60) + "|\n");
        new Scene(node);
        node.resize(400, 800);
        node.layout();
        Region head = all(node)
                .filter(each -> each.getStyleClass().contains("table-head"))
                .map(Region.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(head.getWidth()).isGreaterThanOrEqualTo(head.prefWidth(-1) - 1);
    }
}
