package dev.atoll.app.house;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// The documents tell of the house as it stands.
final class DocsTest {
    private static final Pattern PACKAGE_NAME = Pattern.compile("`(dev\\.atoll(?:\\.[a-z][a-z0-9_]*)+)`");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^ *public (?:(?:static|final|abstract|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private static final Pattern PROMISED_TEST = Pattern.compile("`([A-Z]\\w+Test\\.\\w+)`");
    private static final Pattern TEST_METHOD = Pattern.compile("@(?:Parameterized)?Test\\b[\\s\\S]*?void (\\w+)\\(");

    private final SourceTree tree = SourceTree.checkout();

    @Test
    void architectureNamesEveryPackageAndNoOther() {
        var named = new TreeSet<String>();
        var matcher = PACKAGE_NAME.matcher(tree.read(Path.of("ARCHITECTURE.md")));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertThat(named).isEqualTo(tree.packages());
    }

    @Test
    void architectureStaysShort() {
        assertThat(tree.read(Path.of("ARCHITECTURE.md")).lines().count()).isLessThanOrEqualTo(250);
    }

    @Test
    void everyTestThatKeepsAPromiseExists() {
        var page = tree.read(Path.of("docs/security.md"));
        var promised = PROMISED_TEST
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        var existing = new HashSet<String>();
        for (var file : tree.tests()) {
            var type = file.getFileName().toString().replace(".java", "");
            TEST_METHOD.matcher(tree.read(file)).results().forEach(found -> existing.add(type + "." + found.group(1)));
        }
        assertThat(promised)
                .hasSizeGreaterThan(50)
                .allSatisfy(test -> assertThat(existing).contains(test));
        // no promise without a test
        assertThat(page.lines().filter(line -> line.startsWith("| ") && !line.startsWith("| ---")))
                .allMatch(line -> line.equals("| promise | tests |")
                        || PROMISED_TEST.matcher(line).find());
    }

    @Test
    void everyPublicTypeHasASentence() {
        var silent = new ArrayList<String>();
        for (var file : tree.files()) {
            silent.addAll(typesWithoutSentence(file));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        for (var file : tree.files()) {
            var info = file.resolveSibling("package-info.java");
            assertThat(info).exists();
            assertThat(tree.read(info))
                    .as("%s", info)
                    .containsPattern("\\A(// Generated [^\n]*\n)?/// \\S")
                    .contains("\n@NullMarked\npackage ");
        }
    }

    private List<String> typesWithoutSentence(Path file) {
        var lines = tree.read(file).lines().toList();
        var silent = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var type = PUBLIC_TYPE.matcher(lines.get(i));
            if (type.find() && !documented(lines, i)) {
                silent.add(file.getFileName() + ": " + type.group(1));
            }
        }
        return silent;
    }

    private static boolean documented(List<String> lines, int declaration) {
        int line = declaration - 1;
        // over annotations, of which some take several lines
        while (line >= 0 && lines.get(line).matches("\\s*[^/\\s].*[^{};]")) {
            line--;
        }
        return line >= 0 && lines.get(line).strip().startsWith("///");
    }
}
