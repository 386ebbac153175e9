package dev.atoll.app.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlobsTest {
    @Test
    void aPatternWithoutASlashIsForNamesAtAnyDepth() {
        Globs globs = Globs.of("*.java");
        assertThat(globs.fit("A.java")).isTrue();
        assertThat(globs.fit("a/b/C.java")).isTrue();
        assertThat(globs.fit("a/b/C.js")).isFalse();
    }

    @Test
    void aPatternThatFitsAFolderFitsAllInIt() {
        Globs globs = Globs.of("target/");
        assertThat(globs.fit("a/target/b/c.txt")).isTrue();
        assertThat(globs.fit("a/targets/c.txt")).isFalse();
    }

    @Test
    void aPatternWithASlashIsForPathsFromTheFolder() {
        assertThat(Globs.of("src/*.c").fit("src/a.c")).isTrue();
        assertThat(Globs.of("./src/*.c").fit("src/a.c")).isTrue();
        assertThat(Globs.of("/*.c").fit("a.c")).isTrue();
        assertThat(Globs.of("/*.c").fit("src/a.c")).isFalse();
        assertThat(Globs.of("src/*.c").fit("lib/src/a.c")).isFalse();
    }

    @Test
    void twoStarsStandForAnyNumberOfFolders() {
        assertThat(Globs.of("src/**/a.c").fit("src/a.c")).isTrue();
        assertThat(Globs.of("src/**/a.c").fit("src/x/y/a.c")).isTrue();
        assertThat(Globs.of("**/x/a.c").fit("x/a.c")).isTrue();
        assertThat(Globs.of("**/x/a.c").fit("y/x/a.c")).isTrue();
    }

    @Test
    void commasPartPatternsUnlessTheyAreInBraces() {
        Globs globs = Globs.of(" *.{c,h} , docs ,,");
        assertThat(globs.fit("a.h")).isTrue();
        assertThat(globs.fit("docs/a.md")).isTrue();
        assertThat(globs.fit("a.md")).isFalse();
        assertThat(Globs.of(" , ").isEmpty()).isTrue();
        assertThat(Globs.of("").fit("a")).isFalse();
    }

    @Test
    void aMistakeIsToldInASentence() {
        assertThatThrownBy(() -> Globs.of("ok, [a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("“[a” is not a pattern for files: ")
                .hasMessageEndingWith(".");
    }
}
