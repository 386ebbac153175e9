package dev.atoll.app.house;

import dev.atoll.app.cli.console.Version;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The version's number stands in one place, the parent POM; everything else takes it from there.
final class VersionTest {
    private static final Path PARENT = Path.of("pom.xml");
    private static final Pattern NUMBER = Pattern.compile("<revision>([^<]+)</revision>");
    private static final Pattern OURS = Pattern.compile(
            "<groupId>dev\\.atoll</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern ANY_NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+-SNAPSHOT");

    private static final int DEEP = 9;

    private final SourceTree tree = SourceTree.checkout();

    @Test
    void theApplicationTellsTheNumberOfTheParent() {
        assertThat(Version.number()).isEqualTo(number());
    }

    @Test
    void noPomWritesTheNumberAgain() {
        assertThat(tree.poms())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        pom -> assertThat(OURS.matcher(tree.read(pom)).results().map(found -> found.group(1)))
                                .as("%s", pom)
                                .isNotEmpty()
                                .isSubsetOf("${revision}", "${project.version}"));
        assertThat(NUMBER.matcher(tree.read(PARENT)).results()).hasSize(1);
    }

    @Test
    void nothingOfThePackagesWritesANumber() {
        String bare = number().replace("-SNAPSHOT", "");
        List<Path> written = Stream.of(
                        tree.files(Path.of("packaging"), 1),
                        tree.files(Path.of("packaging/src"), DEEP),
                        tree.files(Path.of("app/desktop/src/main/filtered"), DEEP),
                        List.of(
                                Path.of("atoll"),
                                Path.of("check"),
                                Path.of("docs/installing.md"),
                                Path.of("README.md")))
                .flatMap(List::stream)
                .toList();
        assertThat(written)
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(tree.read(file))
                        .as("%s", file)
                        .doesNotContain(bare)
                        .doesNotContainPattern(ANY_NUMBER));
    }

    private String number() {
        return NUMBER.matcher(tree.read(PARENT))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
