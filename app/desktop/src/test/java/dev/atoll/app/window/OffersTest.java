package dev.atoll.app.window;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.range.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static dev.atoll.app.window.CannedOffers.SECOND;
import static dev.atoll.app.window.CannedOffers.action;
import static dev.atoll.app.window.CannedOffers.edit;
import static org.assertj.core.api.Assertions.assertThat;

/// What extensions offer in the text and beside it, with real keys in the whole window.
@Timeout(120)
class OffersTest {
    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private CannedOffers.Acting acting(CodeAction... actions) {
        return new CannedOffers.Acting(FIRST, _ -> List.of(actions), _ -> List.of());
    }

    @Test
    void theMenuListsFixesByKindThePreferredFirstAndEnterMakesOne() throws IOException {
        host.with(new CannedOffers.Acting(
                FIRST,
                revision -> List.of(
                        action("Extract", ActionKind.REFACTOR, false, edit(revision, 0, 0, "x")),
                        action("Plain", ActionKind.QUICK_FIX, false, edit(revision, 0, 0, "p")),
                        action("Best", ActionKind.QUICK_FIX, true, edit(revision, 0, 3, "new"))),
                _ -> List.of()));
        try (TestWindow window = open("old text")) {
            window.pressAndRest("Ctrl+.");
            assertThat(window.words()).containsSubsequence("Quick fixes", "Best", "Plain", "Refactor", "Extract");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("new text");
            assertThat(window.words()).doesNotContain("Quick fixes");
            window.pressAndRest("'!' Ctrl+.");
            window.pressAndRest("Down Down Enter");
            assertThat(window.text()).startsWith("x!new");
        }
    }

    @Test
    void escapeClosesTheMenuAndTheTextHasTheKeyboardAgain() throws IOException {
        host.with(acting());
        try (TestWindow window = open("")) {
            window.pressAndRest("Ctrl+.");
            assertThat(window.words()).contains("Nothing is on offer here.");
            window.pressAndRest("Escape 'typed'");
            assertThat(window.words()).doesNotContain("Nothing is on offer here.");
            assertThat(window.text()).isEqualTo("typed");
        }
    }

    @Test
    void anActionThatCannotBeUsedTellsWhyAndIsPassedOver() throws IOException {
        host.with(new CannedOffers.Acting(
                FIRST,
                revision -> List.of(
                        new CodeAction(
                                "Inline",
                                ActionKind.REFACTOR,
                                List.of(),
                                false,
                                Optional.of("It is used twice."),
                                List.of(edit(revision, 0, 0, "bad")),
                                Optional.empty(),
                                OptionalInt.empty()),
                        action("Extract", ActionKind.REFACTOR, false, edit(revision, 0, 0, "good "))),
                _ -> List.of()));
        try (TestWindow window = open("text")) {
            window.pressAndRest("Ctrl+.");
            assertThat(window.words()).contains("It is used twice.");
            window.pressAndRest("Up Up Enter");
            assertThat(window.text()).isEqualTo("good text");
        }
    }

    @Test
    void anActionWithAHandleIsResolvedWhenItIsChosen() throws IOException {
        host.with(new CannedOffers.Acting(
                FIRST,
                _ -> List.of(new CodeAction(
                        "Later",
                        ActionKind.QUICK_FIX,
                        List.of(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.of(7))),
                revision -> List.of(edit(revision, 0, 4, "resolved"))));
        try (TestWindow window = open("text")) {
            window.pressAndRest("Ctrl+. Enter");
            assertThat(window.text()).isEqualTo("resolved");
        }
    }

    @Test
    void aSnippetOfAnActionIsTypedInAfterwards() throws IOException {
        host.with(new CannedOffers.Acting(
                FIRST,
                revision -> {
                    DocumentEdits plain = edit(revision, 0, 3, "let ${1:name} = $0;");
                    return List.of(action(
                            "Extract",
                            ActionKind.REFACTOR,
                            false,
                            new DocumentEdits(plain.in(), plain.edits(), OptionalInt.of(0), Optional.empty())));
                },
                _ -> List.of()));
        try (TestWindow window = open("one")) {
            window.pressAndRest("Ctrl+.");
            window.pressAndRest("Enter");
            window.pressAndRest("'x' Tab '1'");
            assertThat(window.text()).isEqualTo("let x = 1;");
        }
    }

    @Test
    void theLampIsLitWhereTheCaretRestsAndAFixIsOnOffer() throws IOException {
        host.with(new CannedOffers.Acting(
                FIRST,
                revision -> List.of(action("Fix", ActionKind.QUICK_FIX, false, edit(revision, 0, 0, ""))),
                _ -> List.of()));
        try (TestWindow window = open("one\ntwo")) {
            assertThat(lamps(window)).containsExactly(0);
            window.press("Down");
            assertThat(lamps(window)).isEmpty();
            window.rest();
            assertThat(lamps(window)).containsExactly(4);
        }
    }

    @Test
    void fixingAllAsksEachExtensionAboutWhatTheOneBeforeHasLeft() throws IOException {
        host.with(new CannedOffers.Acting(
                        FIRST,
                        revision -> List.of(action("All", ActionKind.FIX_ALL, false, edit(revision, 0, 0, "a"))),
                        _ -> List.of()))
                .with(new CannedOffers.Acting(
                        SECOND,
                        revision -> List.of(action("All", ActionKind.FIX_ALL, false, edit(revision, 1, 1, "b"))),
                        _ -> List.of()));
        try (TestWindow window = open("text")) {
            window.pressAndRest("F1 'Fix All' Enter");
            assertThat(window.text()).isEqualTo("abtext");
        }
    }

    @Test
    void hintsAreShownInTheTextAndAreNoPartOfIt() throws IOException {
        host.with(new CannedOffers.Hinting(
                FIRST,
                () -> List.of(new InlayHint(
                        5,
                        ": number",
                        HintKind.TYPE_OF,
                        Optional.empty(),
                        List.of(new TextEdit(new Span(5, 5), ": number")),
                        Optional.empty()))));
        try (TestWindow window = open("let x = 1")) {
            assertThat(row(window, 0)).isEqualTo("let x: number = 1");
            assertThat(window.text()).isEqualTo("let x = 1");
            window.press("Home '  '");
            assertThat(row(window, 0)).isEqualTo("  let x: number = 1");
            window.pressAndRest("Ctrl+Z F1 'Hide Hints' Enter");
            assertThat(row(window, 0)).isEqualTo("let x = 1");
            window.pressAndRest("F1 'Write the Hint' Enter");
            assertThat(window.text()).isEqualTo("let x: number = 1");
        }
    }

    @Test
    void lensesStandAboveTheirLineAndRunTheirCommand() throws IOException {
        List<String> ran = new ArrayList<>();
        host.with(new CannedOffers.Lensing(
                        FIRST,
                        () -> CompletableFuture.completedFuture(List.of(
                                new CodeLens(
                                        new Span(6, 8),
                                        "3 uses",
                                        Optional.of(new CommandCall("uses", Optional.of("f")))),
                                new CodeLens(new Span(6, 8), "run", Optional.empty())))))
                .with(new CannedOffers.Commanding(
                        FIRST,
                        List.of(),
                        command -> {
                            ran.add(command);
                            return new CommandOutcome.Done(List.of());
                        },
                        _ -> new CommandOutcome.Done(List.of())));
        try (TestWindow window = open("one\n  fn two\nthree")) {
            assertThat(row(window, 1)).isEqualTo("  3 uses   ·   run");
            assertThat(row(window, 2)).isEqualTo("  fn two");
            window.press("Enter");
            assertThat(row(window, 2)).isEqualTo("  3 uses   ·   run");
            window.pressAndRest("Ctrl+Z F1 'Run a Lens' Enter");
            window.pressAndRest("Enter");
            assertThat(ran).containsExactly("uses f");
        }
    }

    @Test
    void aColourHasASquareAndThePickerWritesAnother() throws IOException {
        host.with(
                new CannedOffers.Colouring(FIRST, List.of(new ColoredSpan(new Span(7, 14), new Color(0, 0.5f, 1, 1)))));
        try (TestWindow window = open("color: #0080ff;")) {
            List<Inlay> inlays =
                    window.shown(tab -> tab.view().state().display().inlays());
            assertThat(inlays)
                    .extracting(Inlay::offset, Inlay::style)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(7, "swatch.#0080ffff"));
            window.pressAndRest("F1 'Pick a Color' Enter");
            window.pressAndRest("Down Enter");
            assertThat(window.text()).isEqualTo("color: red;");
        }
    }

    @Test
    void aSelectionIsFormattedByTheExtensionThatComesFirst() throws IOException {
        host.with(new CannedOffers.RangeFormatting(
                FIRST, ranges -> List.of(new TextEdit(ranges.getFirst(), "[formatted]"))));
        try (TestWindow window = open("one two")) {
            window.pressAndRest("Shift+End Ctrl+Alt+L");
            assertThat(window.text()).isEqualTo("[formatted]");
        }
    }

    @Test
    void aCorrectionAfterATypedCharacterIsUndoneWithIt() throws IOException {
        host.with(new CannedOffers.Correcting(
                FIRST, Set.of(";"), _ -> CompletableFuture.completedFuture(List.of(new TextEdit(new Span(0, 2), "")))));
        try (TestWindow window = open("  x")) {
            window.pressAndRest("End ';'");
            assertThat(window.text()).isEqualTo("x;");
            window.pressAndRest("Ctrl+Z");
            assertThat(window.text()).isEqualTo("  x");
        }
    }

    @Test
    void aLateCorrectionIsMovedAlongAndDroppedWhereItsPlaceWasTypedIn() throws IOException {
        List<CompletableFuture<List<TextEdit>>> answers = new ArrayList<>();
        host.with(new CannedOffers.Correcting(FIRST, Set.of(";"), _ -> {
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        }));
        try (TestWindow window = open("  x")) {
            window.press("End ';' ' y'");
            window.until(() -> answers.size() == 1);
            answers.getFirst().complete(List.of(new TextEdit(new Span(0, 2), "")));
            window.rest();
            assertThat(window.text()).isEqualTo("x; y");
            window.press("';' 'z'");
            window.until(() -> answers.size() == 2);
            answers.getLast().complete(List.of(new TextEdit(new Span(4, 5), "!")));
            window.rest();
            assertThat(window.text()).isEqualTo("x; y;z");
        }
    }

    @Test
    void savingFormatsWhereTheUserWishesItAndAFailureSavesTheTextAsItIs() throws IOException {
        List<CompletableFuture<List<TextEdit>>> answers = new ArrayList<>(List.of(
                CompletableFuture.completedFuture(List.of(new TextEdit(new Span(0, 1), "neat"))),
                CompletableFuture.failedFuture(new Refused("It has errors."))));
        host.with(new CannedOffers.Formatting(FIRST, answers::removeFirst));
        UserChoices settings = UserChoices.passing(SettingsTree.of("""
            {"editor": {"formatOnSave": true}}\
            """.getBytes(StandardCharsets.UTF_8)));
        try (TestWindow window = TestWindow.on(host, settings)) {
            Path file = Files.writeString(folder.resolve("a.fake"), "");
            window.open(file);
            window.rest();
            window.pressAndRest("'x' Ctrl+S");
            assertThat(file).hasContent("neat");
            window.pressAndRest("'y' Ctrl+S");
            assertThat(file).hasContent("neaty");
            assertThat(window.words()).contains("a.fake is not formatted. It has errors. It is saved as it is.");
        }
    }

    @Test
    void savingDoesNotFormatUnlessTheUserWishesIt() throws IOException {
        host.with(new CannedOffers.Formatting(FIRST, () -> {
            throw new AssertionError("asked");
        }));
        try (TestWindow window = open("")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(folder.resolve("a.fake")).hasContent("x");
        }
    }

    @Test
    void theExtensionThatTheUserPrefersFormats() throws IOException {
        host.with(formatting(FIRST)).with(formatting(SECOND));
        UserChoices settings = UserChoices.passing(SettingsTree.of("""
            {"prefer": {"formatting": {"fake": "test.second"}}}\
            """.getBytes(StandardCharsets.UTF_8)));
        try (TestWindow window = TestWindow.on(host, settings)) {
            window.open(Files.writeString(folder.resolve("a.fake"), "x"));
            window.pressAndRest("Shift+Alt+F");
            assertThat(window.text()).isEqualTo("test.second");
        }
    }

    private static CannedOffers.Formatting formatting(ExtensionId extension) {
        return new CannedOffers.Formatting(
                extension,
                () -> CompletableFuture.completedFuture(List.of(new TextEdit(new Span(0, 1), extension.value()))));
    }

    @Test
    void coloursByMeaningLieOverTheOthers() throws IOException {
        host.with(new CannedOffers.Highlighting(
                        FIRST, new Highlights(new Span(0, 9), Tokens.of(new int[] {0, 9, 0}, List.of("string")))))
                .with(new CannedOffers.Meaning(
                        SECOND, new Highlights(new Span(0, 9), Tokens.of(new int[] {4, 3, 0}, List.of("type")))));
        try (TestWindow window = open("one.two.x")) {
            List<String> seen = window.shown(tab ->
                    tab
                            .view()
                            .decorations()
                            .highlights()
                            .under(tab.view().decorations().meanings(), 0, 9)
                            .stream()
                            .map(range -> range.from() + "-" + range.to() + " " + range.value())
                            .toList());
            assertThat(seen).containsExactly("0-4 string", "4-7 type", "7-9 string");
        }
    }

    private static List<Integer> lamps(TestWindow window) {
        return window.shown(tab -> tab.view().decorations().offers().all().stream()
                .map(Range::from)
                .toList());
    }

    private static String row(TestWindow window, int row) {
        return window.shown(tab -> tab.view().state().display().row(row));
    }
}
