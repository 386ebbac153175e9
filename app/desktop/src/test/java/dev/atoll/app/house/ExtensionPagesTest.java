package dev.atoll.app.house;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// The code on the pages for authors is that of files which the build compiles and runs.
final class ExtensionPagesTest {
    private static final Path PAGES = Path.of("docs/extensions");
    private static final Pattern TAKEN = Pattern.compile("(?m)^<!-- of (\\S+) -->\n```[a-z]+\n([\\s\\S]*?)\n```$");
    /// Code in a language that is compiled.
    private static final Pattern COMPILED = Pattern.compile("(?m)^```(rust|ts|c|go)$");

    private final SourceTree tree = SourceTree.checkout();

    @Test
    void codeOnThePagesStandsInFilesThatAreRun() {
        List<String> strange = new ArrayList<>();
        int taken = 0;
        for (Path page : tree.pages(PAGES)) {
            for (MatchResult found : TAKEN.matcher(tree.read(page)).results().toList()) {
                taken++;
                if (!bare(tree.read(Path.of(found.group(1)))).contains(bare(found.group(2)))) {
                    strange.add(page + " has what " + found.group(1) + " has not:\n" + found.group(2));
                }
            }
        }
        assertThat(strange).isEmpty();
        assertThat(taken).isGreaterThan(5);
    }

    @Test
    void codeThatIsCompiledSaysWhereItIsFrom() {
        for (Path page : tree.pages(PAGES)) {
            String text = tree.read(page);
            long compiled = COMPILED.matcher(text).results().count();
            long said = TAKEN.matcher(text)
                    .results()
                    .filter(found -> COMPILED.matcher(found.group()).find())
                    .count();
            assertThat(said).as("%s", page).isEqualTo(compiled);
        }
    }

    /// A text by its lines, wherever they are indented to.
    private static String bare(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }
}
