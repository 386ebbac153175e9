package dev.atoll.app.window;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Typing code with grammars that correct where lines stand, after the editor has put them.
@Timeout(300)
class IndentationKeysTest {
    @TempDir
    Path folder;

    private ExtensionHost host(String... grammars) {
        return ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withBundled(Stream.of(grammars)
                        .map(grammar -> BundledForTests.of("atoll.grammar-" + grammar))
                        .toList()));
    }

    @Test
    void aScriptInAPageIsTypedByTheRulesOfScripts() throws IOException {
        try (ExtensionHost host = host("html", "javascript");
                TestWindow window = TestWindow.on(host)) {
            window.open(
                    Files.writeString(
                            folder.resolve("a.html"), "<p>\n</p>\n<script>\n  deep();\n  low();\n</script>\n"),
                    4,
                    4);
            window.until(() ->
                    window.shown(tab -> !tab.view().decorations().languages().isEmpty()));
            window.pressAndRest("Ctrl+/");
            assertThat(window.text()).contains("\n  // deep();\n  low();\n");
            window.pressAndRest("Ctrl+/ End Enter 'if (a) {' Enter 'b' Ctrl+/");
            assertThat(window.text()).contains("  deep();\n  if (a) {\n    // b\n  }\n  low();\n");
            window.pressAndRest("Ctrl+Home Ctrl+/");
            assertThat(window.text()).startsWith("<!-- <p> -->\n");
            window.pressAndRest("Ctrl+End Up Ctrl+/");
            assertThat(window.text()).endsWith("<!-- </script> -->\n");
        }
    }

    @Test
    void aTypedJavaMethodStandsWhereItBelongs() throws IOException {
        try (ExtensionHost host = host("java");
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("A.java"), ""));
            window.pressAndRest("'class A {' Enter");
            window.pressAndRest("'int a(int b,' Enter");
            window.pressAndRest("'      int c) {' Enter");
            window.pressAndRest("'switch (b) {' Enter");
            window.pressAndRest("'case 1:' Enter");
            window.pressAndRest("'c =' Enter");
            window.pressAndRest("'  b;' Enter");
            window.pressAndRest("'return b;'");
            assertThat(window.text()).isEqualTo("""
                            class A {
                                int a(int b,
                                      int c) {
                                    switch (b) {
                                        case 1:
                                            c =
                                              b;
                                            return b;
                                    }
                                }
                            }""");
        }
    }

    @Test
    void pythonFollowsItsColonsAndOneUndoTakesACorrectionBack() throws IOException {
        try (ExtensionHost host = host("python");
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.py"), ""));
            window.pressAndRest("'def f(x):' Enter");
            window.pressAndRest("'if x:' Enter");
            window.pressAndRest("'return x' Enter");
            window.pressAndRest("'return 1'");
            assertThat(window.text()).isEqualTo("def f(x):\n    if x:\n        return x\n    return 1");
            window.pressAndRest("End Enter");
            assertThat(window.text()).endsWith("    return 1\n");
            window.pressAndRest("Ctrl+Z");
            assertThat(window.text()).endsWith("    return 1");
        }
    }

    @Test
    void wordsThatEndABlockMoveOutWhenTheyAreTyped() throws IOException {
        try (ExtensionHost host = host("python");
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("b.py"), ""));
            for (String line : List.of("if x:", "a()", "elif x > 1:", "b()", "else:", "else_count = 1")) {
                window.pressAndRest("'" + line + "' Enter");
            }
            window.pressAndRest("Backspace");
            for (String line : List.of("try:", "c()", "except A:", "d()", "finally:", "e()")) {
                window.pressAndRest("'" + line + "' Enter");
            }
            assertThat(window.text().stripTrailing()).isEqualTo("""
                            if x:
                                a()
                            elif x > 1:
                                b()
                            else:
                                else_count = 1
                            try:
                                c()
                            except A:
                                d()
                            finally:
                                e()""");
        }
    }

    @Test
    void anEndThatIsTypedMovesOutAndALongerWordDoesNot() throws IOException {
        try (ExtensionHost host = host("ruby");
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.rb"), ""));
            window.pressAndRest("'def f' Enter");
            window.pressAndRest("'ending = 1' Enter");
            window.pressAndRest("'end'");
            assertThat(window.text()).isEqualTo("def f\n  ending = 1\nend");
        }
    }

    @Test
    void shellWordsMoveOutWhenTheyAreTyped() throws IOException {
        try (ExtensionHost host = host("bash");
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.sh"), ""));
            for (String line : List.of("for a in b; do", "if c; then", "d", "else", "e", "fi")) {
                window.pressAndRest("'" + line + "' Enter");
            }
            window.pressAndRest("'done'");
            assertThat(window.text()).isEqualTo("""
                            for a in b; do
                              if c; then
                                d
                              else
                                e
                              fi
                            done""");
        }
    }
}
