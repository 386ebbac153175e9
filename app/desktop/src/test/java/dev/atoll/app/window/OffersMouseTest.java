package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.NoticeAction;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

/// What the mouse does with what extensions offer in the text.
@Timeout(120)
class OffersMouseTest {
    private static final String TEXT = "let x = 1\nlet y = 2\n";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final List<String> ran = new CopyOnWriteArrayList<>();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private FakeHost hinting(Optional<String> tooltip) {
        return host.with(new CannedOffers.Hinting(
                FIRST,
                () -> List.of(new InlayHint(
                        5,
                        ": number",
                        HintKind.TYPE_OF,
                        tooltip,
                        List.of(new TextEdit(new Span(5, 5), ": number")),
                        Optional.of(CannedNavigation.open(1, 14, 15))))));
    }

    private static String selected(TestWindow window) {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return range.from() + "-" + range.to();
        });
    }

    @Test
    void aClickOnALensRunsItsCommandAndLeavesTheCaret() throws IOException {
        host.with(new CannedOffers.Lensing(
                        FIRST,
                        () -> CompletableFuture.completedFuture(List.of(
                                new CodeLens(
                                        new Span(10, 13), "run", Optional.of(new CommandCall("run", Optional.of("y")))),
                                new CodeLens(new Span(10, 13), "just words", Optional.empty())))))
                .with(new CannedOffers.Commanding(
                        FIRST,
                        List.of(),
                        command -> {
                            ran.add(command);
                            return new CommandOutcome.Done(List.of());
                        },
                        _ -> new CommandOutcome.Done(List.of())));
        try (TestWindow window = open(TEXT)) {
            window.mouse(10, pointer -> pointer.by(4, -1).click(1));
            window.rest();
            assertThat(ran).containsExactly("run y");
            // behind "run" and what parts lenses are mere words
            window.mouse(10, pointer -> pointer.by(100, -1).click(1));
            window.rest();
            assertThat(ran).hasSize(1);
            assertThat(selected(window)).isEqualTo("0-0");
        }
    }

    private void offering() {
        host.with(new CannedOffers.Acting(
                FIRST,
                _ -> List.of(new CodeAction(
                        "Make it a constant",
                        ActionKind.QUICK_FIX,
                        List.of(),
                        true,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.of(1))),
                _ -> List.of()));
    }

    /// What the tips say that are open, of any control.
    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }

    @Test
    void theLampAndTheArrowsOfFoldsSayWhatTheyDoAndWithWhichKeys() throws IOException {
        offering();
        host.with(new CannedOffers.Folding(
                FIRST, List.of(new FoldRange(new Span(9, 19), FoldKind.REGION, Optional.empty()))));
        try (TestWindow window = open(TEXT)) {
            window.rest();
            window.mouse(0, pointer -> pointer.beside().move());
            window.until(() -> tips().contains("Show fixes and refactorings  Ctrl+."));
            window.mouse(0, pointer -> pointer.onArrow().move());
            window.until(() -> tips().contains("Fold  Ctrl+Shift+["));
            window.mouse(0, pointer -> pointer.onArrow().by(-12, 0).move());
            window.until(() -> tips().isEmpty());
        }
    }

    @Test
    void aClickOnTheLampShowsWhatIsOnOfferInTheCaretsLine() throws IOException {
        offering();
        try (TestWindow window = open(TEXT)) {
            window.mouse(10, pointer -> pointer.beside().click(1));
            window.rest();
            assertThat(window.words()).doesNotContain("Make it a constant");
            // the press beside another line has put the caret there, and the lamp with it
            assertThat(selected(window)).isEqualTo("10-10");
            window.mouse(10, pointer -> pointer.beside().click(1));
            window.rest();
            assertThat(window.words()).contains("Make it a constant");
        }
    }

    @Test
    void aDoubleClickOnAHintWritesItAndASingleOneDoesNot() throws IOException {
        hinting(Optional.empty());
        try (TestWindow window = open(TEXT)) {
            window.mouse(5, pointer -> pointer.by(-4, 0).click(1));
            window.rest();
            assertThat(window.text()).isEqualTo(TEXT);
            window.mouse(5, pointer -> pointer.by(-4, 0).click(2));
            window.rest();
            assertThat(window.text()).startsWith("let x: number = 1");
        }
    }

    @Test
    void aClickWithCtrlOnAHintFollowsItAndAsksForNoDefinition() throws IOException {
        hinting(Optional.empty())
                .with(new CannedNavigation.Defining((_, _) -> List.of(CannedNavigation.open(1, 0, 3))));
        try (TestWindow window = open(TEXT)) {
            window.press("Home '  '");
            window.until(() -> true); // the rows are laid out anew, and hints not asked for yet
            window.mouse(7, pointer -> pointer.by(-4, 0).control().click(1));
            window.rest();
            // where the target is now that the text before it has grown
            assertThat(selected(window)).isEqualTo("16-17");
        }
    }

    @Test
    void aHintTellsUnderTheRestingPointerWhatItsExtensionSaysAndLoadsNothing() throws IOException {
        hinting(Optional.of("A **number**.\n\n![a picture](https://example.org/a.png) <b>raw</b>"));
        try (TestWindow window = open(TEXT)) {
            window.mouse(5, pointer -> pointer.by(-4, 0).move());
            window.until(() -> window.windowShows(".sheet"));
            String told = window.nodes(TestTexts::shown);
            assertThat(told).contains("number", "a picture", "<b>", "raw").doesNotContain("**");
            int images = window.nodes(
                    scene -> scene.getRoot().lookupAll(".image-view").size());
            assertThat(images).isZero();
            assertThat(window.words()).contains("Double-click writes it. Ctrl+click follows it.");
            window.mouse(0, pointer -> pointer.move());
            window.until(() -> !window.windowShows(".sheet"));
        }
    }

    @Test
    void aHintUnderThePointerIsNotTakenForTheTextBesideIt() throws IOException {
        hinting(Optional.of("A number."))
                .with(new CannedAssist.Telling(
                        FIRST, _ -> Optional.of(new HoverCard(new Span(4, 5), "About the name."))));
        try (TestWindow window = open(TEXT)) {
            window.mouse(4, pointer -> pointer.by(2, 0).move());
            window.rest();
            assertThat(window.nodes(TestTexts::shown)).contains("About the name.");
            window.mouse(5, pointer -> pointer.by(-4, 0).move());
            window.rest();
            assertThat(window.nodes(TestTexts::shown)).contains("A number.").doesNotContain("About the name.");
        }
    }

    @Test
    void aClickOnTheButtonOfANoticeRunsItsCommand() throws IOException {
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        host.with(new CannedOffers.Commanding(
                FIRST,
                List.of(),
                command -> {
                    ran.add(command);
                    return new CommandOutcome.Done(List.of());
                },
                _ -> new CommandOutcome.Done(List.of())));
        try (TestWindow window = TestWindow.on(host, Workspace.local().openFolder(), screen)) {
            window.open(Files.writeString(folder.resolve("a.fake"), TEXT));
            window.rest();
            screen.notice(
                    FIRST,
                    NoticeLevel.INFO,
                    "Look here.",
                    List.of(new NoticeAction("Do it", new CommandCall("run", Optional.of("now")))));
            window.until(() -> window.readable().contains("Do it"));
            window.click("Do it");
            window.rest();
            assertThat(ran).containsExactly("run now");
        }
    }

    @Test
    void aClickOnASquareOpensThePickerOfItsColour() throws IOException {
        host.with(
                new CannedOffers.Colouring(FIRST, List.of(new ColoredSpan(new Span(7, 14), new Color(0, 0.5f, 1, 1)))));
        try (TestWindow window = open("color: #0080ff;")) {
            window.mouse(7, pointer -> pointer.by(-4, 0).click(1));
            window.rest();
            boolean open = window.nodes(_ -> window.windowShows(".colour-picker"));
            assertThat(open).isTrue();
            window.click("red");
            window.rest();
            assertThat(window.text()).isEqualTo("color: red;");
        }
    }
}
