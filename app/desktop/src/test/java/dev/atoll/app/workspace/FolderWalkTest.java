package dev.atoll.app.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FolderWalkTest {
    @TempDir
    Path folder;

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> walked() {
        var found = new ArrayList<String>();
        Workspace.local().walk(folder, found::addAll, () -> false);
        return found;
    }

    @Test
    void outerFilesComeFirstAndInnerOnesWithTheirPaths() throws IOException {
        file("b/c/deep.txt", "");
        file("b/inner.txt", "");
        file("a.txt", "");
        assertThat(walked()).containsExactly("a.txt", "b/inner.txt", "b/c/deep.txt");
    }

    @Test
    void whatIsIgnoredIsLeftOutAndTheInnerRuleDecides() throws IOException {
        file(".gitignore", "target/\n*.log\n/only-here.txt\n# a comment\n");
        file("target/classes/A.class", "");
        file("debug.log", "");
        file("only-here.txt", "");
        file("sub/only-here.txt", "");
        file("sub/.gitignore", "!kept.log\n*.tmp\n");
        file("sub/kept.log", "");
        file("sub/other.log", "");
        file("sub/x.tmp", "");
        file("x.tmp", "");
        assertThat(walked())
                .containsExactlyInAnyOrder(
                        ".gitignore", "x.tmp", "sub/.gitignore", "sub/kept.log", "sub/only-here.txt");
    }

    @Test
    void whatVersionControlKeepsForItselfIsLeftOut() throws IOException {
        file(".git/config", "");
        file(".github/workflow.yml", "");
        assertThat(walked()).containsExactly(".github/workflow.yml");
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowed() throws IOException {
        file("a/b.txt", "");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(walked()).containsExactly("a/b.txt");
    }

    @Test
    void aWalkEndsWhenNobodyWantsItAnyMore() throws IOException {
        file("a/b.txt", "");
        var found = new ArrayList<String>();
        Workspace.local().walk(folder, found::addAll, () -> true);
        assertThat(found).isEmpty();
        Workspace.local().walk(folder.resolve("missing"), found::addAll, () -> false);
        assertThat(found).isEmpty();
    }
}
