package dev.atoll.app.cli.publish;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Talks to a program that stands for npm.
class NpmTest {
    @TempDir
    Path folder;

    private Path scratch = Path.of("");

    @BeforeEach
    void makeTheScratchFolder() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    private static Npm npm(String... does) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                FakeNpm.place().toString(),
                FakeNpm.class.getName(),
                Integer.toString(does.length)));
        command.addAll(List.of(does));
        return new Npm(command, false);
    }

    private String failure(Npm npm, int code) {
        String[] sentence = {""};
        assertThatExceptionOfType(Exit.class)
                .isThrownBy(() -> npm.fetch("tree-sitter-reef", scratch, Workspace.local()))
                .satisfies(exit -> assertThat(exit.code()).isEqualTo(code))
                .satisfies(exit -> sentence[0] = exit.sentence());
        return sentence[0];
    }

    private static Npm failing(String code, String summary) {
        return npm("fail", code, summary);
    }

    @Test
    void theArchiveIsFetchedWithoutRunningAnything() throws IOException {
        Path archive = npm("fetch").fetch("tree-sitter-reef@1.0.0", scratch, Workspace.local());

        assertThat(archive).isEqualTo(scratch.resolve("tree-sitter-reef-1.0.0.tgz"));
        assertThat(Files.readString(scratch.resolve("line")))
                .startsWith("pack tree-sitter-reef@1.0.0 --ignore-scripts --json ");
    }

    @Test
    void whatWentWrongIsToldWithWhatToDo() throws IOException {
        assertThat(failure(failing("E404", "Not Found"), 2))
                .isEqualTo("there is no npm package tree-sitter-reef. Name a package, a folder or a .tgz file.");
        assertThat(failure(failing("ETARGET", "No matching version"), 2))
                .isEqualTo("there is no version of the npm package like tree-sitter-reef. Leave out the version to have"
                        + " the latest one.");
        assertThat(failure(failing("ENOTFOUND", "request failed"), 2))
                .isEqualTo(
                        "npm cannot reach its registry (ENOTFOUND). Look after the network, or name a folder or a .tgz"
                                + " file in place of tree-sitter-reef.");
        assertThat(failure(failing("EINTEGRITY", "The digest is another one"), 2))
                .isEqualTo("npm could not fetch tree-sitter-reef: The digest is another one.");
        assertThat(failure(npm("exit", "7"), 2))
                .isEqualTo("npm failed with exit code 7. Run `npm pack tree-sitter-reef` to see why.");
        assertThat(failure(npm("exit", "0"), 3)).contains("there is no file");
    }

    @Test
    void aMissingNpmIsTold() {
        Npm none = new Npm(List.of(folder.resolve("none").toString()), false);

        assertThat(failure(none, 2))
                .isEqualTo(
                        "npm could not be started. Install Node.js with npm, or name a folder or a .tgz file in place"
                                + " of tree-sitter-reef.");
    }

    @Test
    void theShellOfWindowsFindsNothingOfItsOwnInAVersion() {
        Path odd = Path.of("a & b");

        assertThat(new Npm(List.of("cmd.exe", "/d", "/c", "npm"), true).line("tree-sitter-reef@^1.0.0", odd))
                .startsWith("cmd.exe", "/d", "/c", "npm", "pack", "\"tree-sitter-reef@^1.0.0\"")
                .endsWith("--pack-destination", "\"a & b\"");
    }

    @Test
    void onlyNamesOfPackagesGoToNpm() {
        assertThat(List.of("tree-sitter-reef", "@reef/tree-sitter-reef", "a@1.2.3", "@a/b@^1.0.0", "a@latest"))
                .allMatch(Npm::isPackage);
        assertThat(List.of(
                        "", "--registry=x", "../a", "a/b", "https://x/y.tgz", "git+ssh://x", "a.tgz", "a b", "a@x/y"))
                .noneMatch(Npm::isPackage);
    }
}
