package dev.atoll.host;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// The page about the hostile modules is made of the comments that their sources begin with. With the system property
/// `atoll.approve` it is written, without it is compared.
class HostileCorpusPageTest {
    private static final Path PAGE = Path.of("../docs/hostile-corpus.md");
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern HEAD = Pattern.compile(
            ";; (?<what>.*?)(;; Offers: (?<offers>[^.]*)\\. Expect: (?<end>[^.]*)\\..*)?", Pattern.DOTALL);

    @Test
    void thePageNamesEveryHostileModule() throws IOException {
        var page = page();
        if (Boolean.getBoolean("atoll.approve")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("out of date; run the test with -Datoll.approve=true")
                .content()
                .isEqualTo(page);
    }

    private static String page() throws IOException {
        var extensions = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var source : names(".wat")) {
            var match = HEAD.matcher(head(source));
            assertThat(match.matches()).as("%s says what it does", source).isTrue();
            var what = cell(match.group("what"));
            if (match.group("end") == null) {
                others.add("| `%s` | %s |".formatted(source, what));
            } else {
                extensions.add("| `%s` | %s | %s |".formatted(source, what, cell(match.group("end"))));
            }
        }
        var crafted = names(".wasm").stream()
                .filter(name -> !Files.exists(FOLDER.resolve(name + ".wat")))
                .map(name -> "`" + name + "`")
                .toList();
        return text(extensions, crafted, others);
    }

    private static String text(List<String> extensions, List<String> crafted, List<String> others) throws IOException {
        return """
                # The hostile corpus

                Modules that lie, loop, hoard or are broken, %d in all, with which the host is tested. This page is made of their sources in
                `extension-host/src/test/resources/hostile`; `HostileCorpusPageTest` compares it, and rewrites it when it is run with
                `-Datoll.approve=true`. Whatever a module does, these hold, each by a test:

                - it ends as the table says, and a sentence names the cause (`HostileModulesTest` of the provider package);
                - a good extension beside it answers all the while, the text is what it was, and what failed once is started again and
                  answers (`HostileNeighboursTest`);
                - typing goes on and is applied while it misbehaves (`HostileWindowTest` of the desktop);
                - another host, built on other code, finds the module to be what its source says, and traps where ours does
                  (`HostileModulesTest` of the oracle package).

                ## Modules that are extensions, or try to be

                | module | what it does | what must happen |
                | --- | --- | --- |
                %s

                ## Modules that no text can spell

                Cut short, out of order, or with counts that promise more than follows; all are refused on loading, before memory is taken for
                what was only promised: %s.

                ## Modules that the engine's own tests call

                | module | what it does |
                | --- | --- |
                %s
                """.formatted(
                        names(".wasm").size(),
                        String.join("\n", extensions),
                        String.join(", ", crafted),
                        String.join("\n", others));
    }

    private static String cell(String text) {
        var line = text.replace(";;", " ").replaceAll("\\s+", " ").strip().replace("|", "\\|");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String head(String name) throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve(name + ".wat"));
        return String.join(
                "\n", lines.stream().takeWhile(line -> line.startsWith(";;")).toList());
    }

    private static List<String> names(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
