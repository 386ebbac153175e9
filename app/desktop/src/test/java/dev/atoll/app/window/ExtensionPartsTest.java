package dev.atoll.app.window;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.FieldKind;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelCell;
import dev.atoll.api.feature.PanelField;
import dev.atoll.api.feature.PanelRow;
import dev.atoll.api.feature.PickItem;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

/// Extensions' own commands and panels, with real keys in the whole window.
@Timeout(120)
class ExtensionPartsTest {
    private static final CommandOutcome OVER = new CommandOutcome.Done(List.of());

    private static final CompletableFuture<Boolean> OVER_AT_ONCE = CompletableFuture.completedFuture(true);

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final List<Object> told = new ArrayList<>();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private CannedOffers.Commanding asking(CommandOutcome question, Function<CommandReply, CommandOutcome> then) {
        return new CannedOffers.Commanding(
                FIRST,
                List.of(
                        new CommandDefinition("ask", "Ask me", Set.of(), Optional.of("Ctrl+Alt+U")),
                        new CommandDefinition("other", "Not here", Set.of("rust"), Optional.empty()),
                        new CommandDefinition("taken", "Taken", Set.of(), Optional.of("Ctrl+S"))),
                command -> {
                    told.add(command);
                    return question;
                },
                reply -> {
                    told.add(reply);
                    return then.apply(reply);
                });
    }

    @Test
    void commandsAreInThePaletteWithTheirExtensionsNameWhereTheirLanguageIsShown() throws IOException {
        host.with(asking(OVER, _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressInPeace("F1 'test.first'");
            assertThat(window.words())
                    .contains("test.first: Ask me", "Ctrl+Alt+U")
                    .doesNotContain("Not here");
            window.pressAndRest("Enter");
            assertThat(told).containsExactly("ask");
        }
    }

    @Test
    void aCommandsKeyRunsItUnlessTheEditorHasTheKeyItself() throws IOException {
        host.with(asking(OVER, _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressAndRest("'x' Ctrl+S Ctrl+Alt+U");
            assertThat(told).containsExactly("ask");
            assertThat(folder.resolve("a.fake")).hasContent("x");
        }
    }

    @Test
    void aCommandLetsTheUserPickOne() throws IOException {
        host.with(asking(pick(false), _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressAndRest("Ctrl+Alt+U");
            assertThat(window.words()).contains("test.first · Which one?", "Apple", "a fruit", "Beet");
            window.pressAndRest("Up Enter");
            assertThat(told).containsExactly("ask", new CommandReply.Picked(List.of(1)));
        }
    }

    @Test
    void aCommandLetsTheUserPickSeveralAndLookForThem() throws IOException {
        host.with(asking(pick(true), _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressAndRest("Ctrl+Alt+U");
            window.pressAndRest("'fruit' Space Enter");
            assertThat(told).containsExactly("ask", new CommandReply.Picked(List.of(0, 2)));
        }
    }

    @Test
    void escapeTellsTheCommandThatTheUserBackedOut() throws IOException {
        host.with(asking(pick(false), _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressAndRest("Ctrl+Alt+U");
            window.pressAndRest("Escape 'typed'");
            assertThat(told).containsExactly("ask", new CommandReply.Dismissed());
            assertThat(window.text()).isEqualTo("typed");
        }
    }

    @Test
    void aCommandAsksForTextAgainWithTheMistake() throws IOException {
        host.with(asking(
                new CommandOutcome.AskText("Name?", "old", Optional.empty(), Optional.empty(), 1),
                reply -> reply.equals(new CommandReply.Text("good"))
                        ? OVER
                        : new CommandOutcome.AskText(
                                "Name?", "old", Optional.empty(), Optional.of("That is no name."), 2)));
        try (TestWindow window = open("")) {
            window.pressAndRest("Ctrl+Alt+U");
            window.pressAndRest("'bad' Enter");
            assertThat(window.words()).contains("That is no name.");
            window.pressAndRest("'good' Enter");
            assertThat(told).containsExactly("ask", new CommandReply.Text("bad"), new CommandReply.Text("good"));
            assertThat(window.words()).doesNotContain("That is no name.");
        }
    }

    @Test
    void aPanelsTreeKeepsWhatWasOpenedAndEnterRunsARowsCommand() throws IOException {
        host.with(asking(OVER, _ -> OVER))
                .with(panel(
                        CompletableFuture.completedFuture(new PanelBody.Rows(
                                List.of(),
                                List.of(row("a", 0, "Alpha"), row("b", 1, "Beta"), row("c", 0, "Gamma")),
                                "")),
                        PanelDefinition.Side.LEFT));
        try (TestWindow window = open("")) {
            window.pressAndRest("F1 'Hide Things' Enter");
            assertThat(window.words())
                    .contains("Things · test.first", "Alpha", "Gamma")
                    .doesNotContain("Beta");
            window.pressAndRest("Right Down Enter");
            assertThat(told).containsExactly("ask b");
            assertThat(window.words()).contains("Beta");
            window.pressAndRest("Escape 'x'");
            assertThat(window.text()).isEqualTo("x");
        }
    }

    @Test
    void aPanelThatIsEmptyOrFailsSaysSo() throws IOException {
        List<CompletableFuture<PanelBody>> answers = new ArrayList<>(List.of(
                CompletableFuture.failedFuture(new Trapped("It tripped.")),
                CompletableFuture.completedFuture(new PanelBody.Rows(List.of(), List.of(), "Nothing to do."))));
        host.with(new CannedOffers.Panelling(
                FIRST,
                List.of(new PanelDefinition("things", "Things", Optional.empty(), PanelDefinition.Side.FOOT)),
                answers::removeFirst,
                _ -> OVER));
        try (TestWindow window = open("")) {
            window.pressAndRest("F1 'Hide Things' Enter");
            assertThat(window.words()).contains("It tripped.");
            window.click("Try again");
            window.rest();
            assertThat(window.words()).contains("Nothing to do.");
        }
    }

    @Test
    void aFormIsSentOffOnlyWithNumbersThatAreSome() throws IOException {
        host.with(panel(
                CompletableFuture.completedFuture(new PanelBody.Form(
                        Optional.of("Fill in."),
                        List.of(
                                new PanelField(
                                        "n",
                                        "Count",
                                        new FieldKind.Whole(),
                                        "",
                                        Optional.of("How many."),
                                        Optional.empty()),
                                new PanelField(
                                        "b",
                                        "Sure",
                                        new FieldKind.Checkbox(),
                                        "true",
                                        Optional.empty(),
                                        Optional.empty())),
                        "Send")),
                PanelDefinition.Side.LEFT));
        try (TestWindow window = open("")) {
            window.pressAndRest("F1 'Hide Things' Enter");
            window.pressAndRest("'x' Enter");
            assertThat(window.words()).contains("This must be a whole number.", "How many.");
            assertThat(told).isEmpty();
            window.pressAndRest("Backspace '12' Enter");
            assertThat(told).containsExactly(List.of(new FieldValue("n", "12"), new FieldValue("b", "true")));
        }
    }

    @Test
    void thePanelOfAnExtensionThatIsGoneGoesToo() throws IOException {
        CannedOffers.Panelling panel =
                panel(CompletableFuture.completedFuture(new PanelBody.Text("# Hello")), PanelDefinition.Side.LEFT);
        host.with(panel);
        try (TestWindow window = open("")) {
            window.pressAndRest("F1 'Hide Things' Enter");
            assertThat(window.words()).contains("Things · test.first");
            host.without(panel);
            window.measured((bench, _) -> {
                bench.extensionsChanged();
                return OVER_AT_ONCE;
            });
            window.pressAndRest("Escape 'x'");
            assertThat(window.words()).doesNotContain("Things · test.first");
        }
    }

    private static String selection(TestWindow window) {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return range.from() + "-" + range.to();
        });
    }

    @Test
    void aCommandTakesTheUserToAPlaceAsItIsNowAndTheWayBackIsKept() throws IOException {
        CompletableFuture<CommandOutcome> outcome = new CompletableFuture<>();
        host.with(new CannedOffers.SlowlyCommanding(
                FIRST, new CommandDefinition("go", "Go there", Set.of(), Optional.empty()), outcome));
        try (TestWindow window = open("one two three")) {
            window.press("F1 'Go there' Enter");
            window.press("'ab'");
            outcome.complete(new CommandOutcome.Reveal(CannedNavigation.open(1, 4, 7)));
            window.rest();
            assertThat(selection(window)).isEqualTo("6-9");
            assertThat(window.text()).isEqualTo("abone two three");
            window.pressAndRest("Alt+Left");
            assertThat(selection(window)).isEqualTo("2-2");
        }
    }

    @Test
    void aSnippetThatACommandAnswersWithIsTypedIn() throws IOException {
        host.with(new CannedOffers.Commanding(
                FIRST,
                List.of(new CommandDefinition("pair", "Put a pair", Set.of(), Optional.empty())),
                _ -> new CommandOutcome.Done(List.of(new DocumentEdits(
                        new DocumentRef.Open(host.opened().getFirst()),
                        List.of(
                                new TextEdit(new Span(0, 0), "# "),
                                new TextEdit(new Span(4, 7), "(${1:left}, ${2:right})$0")),
                        OptionalInt.of(1),
                        Optional.empty()))),
                _ -> OVER));
        try (TestWindow window = open("one two three")) {
            window.pressAndRest("F1 'Put a pair' Enter");
            assertThat(window.text()).isEqualTo("# one (left, right) three");
            window.pressAndRest("'a' Tab 'b' Tab '!'");
            assertThat(window.text()).isEqualTo("# one (a, b)! three");
        }
    }

    private static CommandOutcome.AskPick pick(boolean many) {
        return new CommandOutcome.AskPick(
                "Which one?",
                List.of(
                        new PickItem("Apple", Optional.of("a fruit"), false),
                        new PickItem("Beet", Optional.empty(), false),
                        new PickItem("Cherry", Optional.of("a fruit"), true)),
                many,
                7);
    }

    private static PanelRow row(String id, int depth, String words) {
        return new PanelRow(
                id,
                depth,
                List.of(new PanelCell(words, Optional.of("tag"), false)),
                false,
                Optional.empty(),
                Optional.of(new CommandCall("ask", Optional.of(id))));
    }

    private CannedOffers.Panelling panel(CompletableFuture<PanelBody> body, PanelDefinition.Side side) {
        return new CannedOffers.Panelling(
                FIRST,
                List.of(new PanelDefinition("things", "Things", Optional.of("tag"), side)),
                () -> body,
                values -> {
                    told.add(values);
                    return OVER;
                });
    }
}
