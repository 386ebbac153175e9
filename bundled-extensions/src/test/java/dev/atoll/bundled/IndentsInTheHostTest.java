package dev.atoll.bundled;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;

/// Where grammars put a new line, or one that begins with a closing word just typed. Texts are as the editor leaves
/// them
/// at first, `¦` is the caret.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IndentsInTheHostTest {
    private static final Path SAMPLES = Path.of("grammars", "samples");
    private static final List<String> LANGUAGES = List.of(
            "java",
            "javascript",
            "python",
            "rust",
            "html",
            "css",
            "ruby",
            "lua",
            "c",
            "go",
            "typescript",
            "kotlin",
            "bash",
            "yaml",
            "cpp",
            "csharp",
            "php",
            "scala",
            "dart",
            "zig",
            "elixir",
            "hcl",
            "tsx",
            "svelte",
            "xml");

    private HostedPackage grammars;

    @BeforeAll
    void startTheHost(@TempDir Path folder) {
        var names = LANGUAGES.stream()
                .map(name -> "atoll.grammar-" + name + "-0.1.0.atollx")
                .toList();
        grammars = new HostedPackage(names, folder, EditorParts.none());
    }

    @AfterAll
    void stopTheHost() {
        grammars.close();
    }

    private static FormattingOptions spaces(int size) {
        return new FormattingOptions(size, true, true, true, OptionalInt.empty());
    }

    private String typed(String language, String typed, String marked, FormattingOptions options) {
        int at = marked.indexOf('¦');
        var text = marked.replace("¦", "");
        try (var document = grammars.open("a." + language, language, text)) {
            var provider = HostedPackage.of(document, OnTypeFormattingProvider.class);
            assertThat(provider.triggers()).contains(typed);
            return grammars.after(
                    provider.format(grammars.revision(1), at, typed, options).join());
        }
    }

    private String entered(String language, String marked) {
        return typed(language, "\n", marked, spaces(4));
    }

    private static String plain(String marked) {
        return marked.replace("¦", "");
    }

    private void stays(String language, String marked) {
        assertThat(entered(language, marked)).isEqualTo(plain(marked));
    }

    @Test
    void aNewLineStandsDeeperInWhatTheLineBeforeOpens() {
        stays("java", "class A {\n    void a() {\n        ¦\n    }\n}\n");
        assertThat(entered("java", "class A {\n    void a() {\n    ¦\n    }\n}\n"))
                .isEqualTo("class A {\n    void a() {\n        \n    }\n}\n");
        assertThat(
                        entered(
                                "java",
                                "class A {\n    void a(int b) {\n        switch (b) {\n            case 1:\n            ¦\n        }\n    }\n}\n"))
                .contains("case 1:\n                \n        }");
        assertThat(entered("rust", "fn a() {\n    match b {\n        1 => {\n        ¦\n        }\n    }\n}\n"))
                .contains("1 => {\n            \n        }");
        assertThat(entered("javascript", "switch (a) {\n    case 1:\n    ¦\n}\n"))
                .contains("case 1:\n        \n}");
        assertThat(entered("html", "<div>\n¦\n</div>\n")).isEqualTo("<div>\n    \n</div>\n");
    }

    @Test
    void pythonStandsDeeperAfterAColonAndLessDeepAfterAReturn() {
        assertThat(entered("python", "class A:\n    def f(self):\n    ¦"))
                .isEqualTo("class A:\n    def f(self):\n        ");
        assertThat(entered("python", "if x:  # why\n¦\n\ny = 1\n")).isEqualTo("if x:  # why\n    \n\ny = 1\n");
        assertThat(entered("python", "def f(a,\n      b):\n      ¦")).isEqualTo("def f(a,\n      b):\n    ");
        assertThat(entered("python", "def f():\n    return 1\n    ¦")).isEqualTo("def f():\n    return 1\n");
        stays("python", "def f():\n    x = 1\n    ¦\n\n\ndef g():\n    pass\n");
        stays("python", "# if x:\n¦\n");
        stays("python", "if x: y = 1\n¦\n");
    }

    @Test
    void afterWhatTookSeveralLinesANewOneStandsWhereThatBegan() {
        assertThat(entered("java", "class A {\n    int a =\n            1;\n            ¦\n}\n"))
                .isEqualTo("class A {\n    int a =\n            1;\n    \n}\n");
        assertThat(entered(
                        "java",
                        "class A {\n    void a(int b,\n           int c) {\n               ¦\n           }\n}\n"))
                .isEqualTo("class A {\n    void a(int b,\n           int c) {\n        \n           }\n}\n");
        assertThat(entered("java", "class A {\n    void a() {\n        b(1,\n          2);\n          ¦\n    }\n}\n"))
                .contains("2);\n        \n    }");
        assertThat(entered("javascript", "if (a)\n    b();\n    ¦\n")).isEqualTo("if (a)\n    b();\n\n");
        stays("java", "class A {\n    String a = b()\n            .c()\n            ¦;\n}\n");
        stays("javascript", "this.a\n    .b(function () {\n        ¦\n    });\n");
        stays(
                "c",
                "int a(int b) {\n    switch (b) {\n        case 1:\n            c();\n            d();\n            ¦\n    }\n}\n");
    }

    @Test
    void whatTheEditorPutDeeperAfterABracketStaysThereInUnfinishedCode() {
        stays("java", "class A {\n    int a = b(\n        ¦\n    );\n}\n");
        stays("java", "class A {\n    void a( {\n    void b() {\n        if (c {\n            ¦\n        }\n    }\n");
        stays("yaml", "a:\n    ¦");
        assertThat(entered("lua", "if a then\n¦")).isEqualTo("if a then\n    ");
        stays("lua", "-- if a then\n¦");
        stays("javascript", "a = ) b(\n    ¦\n");
    }

    @Test
    void anEmptyLineThatTheUserPulledOutOfABlockStaysOutOfIt() {
        stays("python", "def f():\n    x = 1\n\n¦");
        assertThat(entered("java", "class A {\n    int a;\n\n¦\n}\n")).isEqualTo("class A {\n    int a;\n\n    \n}\n");
    }

    @Test
    void bothLinesThatEnterMakesBetweenBracketsAreCorrected() {
        assertThat(entered(
                        "java",
                        "class A {\n    void a(int b,\n           int c) {\n               \n           ¦}\n}\n"))
                .isEqualTo("class A {\n    void a(int b,\n           int c) {\n        \n    }\n}\n");
        stays("rust", "fn a() {\n    \n¦}\n");
        stays("javascript", "a(function () {\n    \n¦});\n");
    }

    @Test
    void stringsCommentsAndOtherLanguagesStayAsTheyAre() {
        stays("java", "class A {\n    /* {\n       {\n          ¦\n     */\n}\n");
        stays("java", "class A {\n    String a = \"\"\"\n        {\n            ¦\n        \"\"\";\n}\n");
        stays("javascript", "const a = `\n  {\n      ¦\n`;\n");
        stays("python", "a = \"\"\"\n  if x:\n  ¦\n\"\"\"\n");
        stays("html", "<script>\n    if (a) {\n        ¦\n    }\n</script>\n");
        assertThat(entered("java", "class A {\n    // {\n        ¦\n}\n")).isEqualTo("class A {\n    // {\n    \n}\n");
        assertThat(entered("java", "class A {\n    /** b\n     */\n     ¦\n}\n"))
                .isEqualTo("class A {\n    /** b\n     */\n    \n}\n");
        assertThat(typed("java", "}", "class A {\n    /*\n        }¦\n    */\n}\n", spaces(4)))
                .isEqualTo("class A {\n    /*\n        }\n    */\n}\n");
    }

    @Test
    void aClosingWordStandsWhereWhatItClosesBegins() {
        assertThat(typed(
                        "java",
                        "}",
                        "class A {\n    void a(int b,\n           int c) {\n        d();\n           }¦\n}\n",
                        spaces(4)))
                .isEqualTo("class A {\n    void a(int b,\n           int c) {\n        d();\n    }\n}\n");
        assertThat(typed("ruby", "d", "class A\n  def b\n    c\n    end¦\nend\n", spaces(2)))
                .isEqualTo("class A\n  def b\n    c\n  end\nend\n");
        assertThat(typed("ruby", "e", "if a\n  b\n  else¦\nend\n", spaces(2))).isEqualTo("if a\n  b\nelse\nend\n");
        assertThat(typed("lua", "d", "function a()\n  b()\n  end¦\n", spaces(2)))
                .isEqualTo("function a()\n  b()\nend\n");
        assertThat(typed("bash", "i", "if a; then\n  b\n  fi¦\n", spaces(2))).isEqualTo("if a; then\n  b\nfi\n");
        assertThat(typed("html", ">", "<div>\n  <p>\n    a\n    </p>¦\n</div>\n", spaces(2)))
                .isEqualTo("<div>\n  <p>\n    a\n  </p>\n</div>\n");
        assertThat(typed("java", ")", "class A {\n    int a = b(\n        1\n        )¦;\n}\n", spaces(4)))
                .contains("1\n    );\n");
        assertThat(typed("java", "}", "class A {\n      void a() {   }¦\n}\n", spaces(4)))
                .contains("\n      void a() {   }\n");
    }

    @Test
    void linesAreIndentedAsTheDocumentIs() {
        var tabs = new FormattingOptions(4, false, true, true, OptionalInt.empty());
        assertThat(typed("go", "\n", "package a\n\nfunc b(c int) {\n\tswitch c {\n\tcase 1:\n\t¦\n\t}\n}\n", tabs))
                .contains("\tcase 1:\n\t\t\n\t}");
        assertThat(typed("python", "\n", "def a():\n\tif b:\n\t¦", tabs)).isEqualTo("def a():\n\tif b:\n\t\t");
        assertThat(typed("python", "\n", "def a():\n  if b:\n  ¦", spaces(2))).isEqualTo("def a():\n  if b:\n    ");
    }

    /// A line that stands where the captures put it, which all of a sample's do, stays there.
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noLineOfASampleIsMoved(String language) throws IOException {
        var folder = SAMPLES.resolve(language);
        var facts = Files.readString(folder.resolve("facts.json"));
        var file = facts.replaceAll("(?s).*?\"file\": \"([^\"]+)\".*", "$1");
        int step = Integer.parseInt(facts.replaceAll("(?s).*?\"indent\": (\\d+).*", "$1"));
        var options = new FormattingOptions(step == 0 ? 4 : step, step > 0, true, true, OptionalInt.empty());
        var text = Files.readString(folder.resolve(file));
        var moved = new ArrayList<String>();
        try (var document = grammars.open(file, language, text)) {
            var provider = HostedPackage.of(document, OnTypeFormattingProvider.class);
            int at = 0;
            for (var line : text.split("\n", -1)) {
                int first = at + line.length() - line.stripLeading().length();
                if (!line.isBlank()
                        && !provider.format(grammars.revision(1), first, "\n", options)
                                .join()
                                .isEmpty()) {
                    moved.add(line);
                }
                at += line.length() + 1;
            }
        }
        assertThat(moved).isEmpty();
    }
}
