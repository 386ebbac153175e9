package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.SettingsFile;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static dev.atoll.app.window.CannedOffers.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/// What the user chooses by commands, with real keys in the whole window, and what of it holds after the next start.
@Timeout(120)
class PreferencesTest {
    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    private SettingsFile settings() {
        return new SettingsFile(folder.resolve("config/settings.json"), Workspace.local());
    }

    /// A window as after a start.
    private TestWindow start(String text) throws IOException {
        SettingsFile file = settings();
        UserChoices choices = UserChoices.of(
                SettingsTree.of(file.read()),
                change -> Background.virtualThreads().call(() -> file.keep(change)));
        TestWindow window = TestWindow.on(host, choices);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private static CannedOffers.Formatting formatting(ExtensionId extension) {
        return new CannedOffers.Formatting(
                extension,
                () -> CompletableFuture.completedFuture(List.of(new TextEdit(new Span(0, 1), extension.value()))));
    }

    @Test
    void theExtensionThatIsPutFirstFormatsAlsoAfterTheNextStart() throws IOException {
        host.with(formatting(FIRST)).with(formatting(SECOND));
        try (TestWindow window = start("x")) {
            window.pressAndRest("F1 'Choose Extensions' Enter");
            assertThat(window.words()).contains("Formatting in fake").contains("test.first, then test.second");
            window.pressAndRest("'format' Enter");
            window.pressAndRest("'second' Enter");
            window.pressAndRest("Enter");
            window.pressAndRest("Shift+Alt+F");
            assertThat(window.text()).isEqualTo("test.second");
        }
        try (TestWindow window = start("x")) {
            window.pressAndRest("Shift+Alt+F");
            assertThat(window.text()).isEqualTo("test.second");
        }
    }

    @Test
    void anExtensionThatIsSwitchedOffIsNotAskedAndComesBack() throws IOException {
        host.with(formatting(FIRST)).with(formatting(SECOND));
        try (TestWindow window = start("x")) {
            window.pressAndRest("F1 'Choose Extensions' Enter");
            window.pressAndRest("Enter");
            window.pressAndRest("'first' Enter");
            window.pressAndRest("'off' Enter");
            window.pressAndRest("Shift+Alt+F");
            assertThat(window.text()).isEqualTo("test.second");
            window.pressAndRest("Ctrl+Z F1 'Choose Extensions' Enter");
            assertThat(window.words()).contains("test.second · off: test.first");
            window.pressAndRest("Enter");
            window.pressAndRest("'first' Enter");
            window.pressAndRest("Enter");
            window.pressAndRest("Shift+Alt+F");
            assertThat(window.text()).isEqualTo("test.first");
        }
    }

    @Test
    void whatASwitchedOffExtensionShowedGoesAtOnce() throws IOException {
        host.with(new CannedOffers.Folding(
                FIRST, List.of(new FoldRange(new Span(0, 3), FoldKind.REGION, Optional.empty()))));
        try (TestWindow window = start("a\nb\n")) {
            assertThat(foldable(window)).isEqualTo(1);
            window.pressAndRest("F1 'Choose Extensions' Enter");
            window.pressAndRest("'folding' Enter");
            window.pressAndRest("Enter");
            window.pressAndRest("Enter");
            assertThat(foldable(window)).isZero();
        }
    }

    @Test
    void switchesAreRememberedAndAllElseInTheFileStaysAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(settings().path(), "{ \"mine\":  [1,2] }");
        host.with(new CannedOffers.Hinting(
                        FIRST,
                        () -> List.of(new InlayHint(
                                1, ": a", HintKind.TYPE_OF, Optional.empty(), List.of(), Optional.empty()))))
                .with(new CannedOffers.Lensing(
                        FIRST,
                        () -> CompletableFuture.completedFuture(
                                List.of(new CodeLens(new Span(0, 1), "lens", Optional.empty())))));
        try (TestWindow window = start("x")) {
            assertThat(row(window, 0)).isEqualTo("lens");
            assertThat(row(window, 1)).isEqualTo("x: a");
            window.pressAndRest("F1 'Hide Hints' Enter");
            window.pressAndRest("F1 'Hide Lenses' Enter");
            window.pressAndRest("F1 'Linked Names' Enter");
            assertThat(row(window, 0)).isEqualTo("x");
        }
        try (TestWindow window = start("x")) {
            assertThat(row(window, 0)).isEqualTo("x");
            window.pressAndRest("F1 'Hide Hints' Enter");
            assertThat(row(window, 0)).isEqualTo("x: a");
        }
        assertThat(settings().path())
                .content()
                .startsWith("{ \"mine\":  [1,2], \"editor\": {")
                .contains("\"inlayHints\": true")
                .contains("\"codeLens\": false");
        assertThat(SettingsTree.of(settings().read()).get(Settings.LINKED_EDITING, Scope.USER))
                .isFalse();
    }

    private static int foldable(TestWindow window) {
        return window.shown(tab -> tab.view().decorations().foldable().size());
    }

    private static String row(TestWindow window, int row) {
        return window.shown(tab -> tab.view().state().display().row(row));
    }
}
