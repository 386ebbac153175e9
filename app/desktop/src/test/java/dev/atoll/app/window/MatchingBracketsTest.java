package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.app.editor.ToldBrackets;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// The brackets that are framed at the caret, with a real grammar.
@Timeout(300)
class MatchingBracketsTest {
    private static final String TEXT = "class A { char a = '}'; }\n";

    @TempDir
    Path folder;

    private static List<Span> framed(TestWindow window) {
        return window.shown(tab -> ToldBrackets.shown(tab.view()));
    }

    @Test
    void aBracketInAStringIsNoPartnerOnceTheCaretRests() throws IOException {
        HostOptions options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withBundled(List.of(BundledForTests.of("atoll.grammar-java")));
        try (ExtensionHost host = ExtensionHost.start(options);
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("A.java"), TEXT));
            window.pressAndRest("Right Right Right Right Right Right Right Right");
            assertThat(framed(window)).containsExactly(new Span(8, 9), new Span(24, 25));
            window.pressAndRest("'x'");
            assertThat(framed(window)).containsExactly(new Span(9, 10), new Span(25, 26));
        }
    }

    @Test
    void theBareTextIsTakenWhereNobodyKnowsBetter() throws IOException {
        HostOptions options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
        try (ExtensionHost host = ExtensionHost.start(options);
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("A.txt"), TEXT));
            window.pressAndRest("Right Right Right Right Right Right Right Right");
            assertThat(framed(window)).containsExactly(new Span(8, 9), new Span(20, 21));
        }
    }
}
