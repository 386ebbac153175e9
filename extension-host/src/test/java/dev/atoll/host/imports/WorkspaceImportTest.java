package dev.atoll.host.imports;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.manifest.Glob;
import dev.atoll.host.FakeFiles;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Workspace.AccessError;
import dev.atoll.host.capability.Grants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WorkspaceImportTest {
    private final FakeFiles files = new FakeFiles()
            .with("a.txt", "A")
            .with("src/b.txt", "B")
            .with("src/c.bin", "")
            .with("src/.env", "SECRET")
            .with(".git/config", "TOKEN")
            .with("large.txt", "x".repeat((4 << 20) + 1));
    private final List<CapabilityKind> denied = new ArrayList<>();

    private WorkspaceImport workspace(WorkspaceFiles over, String... globs) {
        var patterns =
                Stream.of(globs).map(glob -> Glob.parse(glob).orElseThrow()).collect(Collectors.toSet());
        var read = List.<Capability>of(new Capability.WorkspaceRead(patterns));
        var gate = new Gate(new Grants(read, read), new LogBook(Clock.systemUTC(), Limits.DEFAULTS), denied::add);
        return new WorkspaceImport(over, gate);
    }

    @Test
    void onlyGrantedFilesAreListedSorted() {
        assertThat(workspace(files, "**").files("**"))
                .isEqualTo(Result.ok(List.of("a.txt", "large.txt", "src/b.txt", "src/c.bin")));
        assertThat(workspace(files, "**").files("src/*")).isEqualTo(Result.ok(List.of("src/b.txt", "src/c.bin")));
        assertThat(workspace(files, "a.*").files("**")).isEqualTo(Result.ok(List.of("a.txt")));
        assertThat(denied).isEmpty();
        assertThat(workspace(files).files("**")).isEqualTo(Result.err(AccessError.DENIED));
        assertThat(denied).containsExactly(CapabilityKind.WORKSPACE_READ);
    }

    @Test
    void aDeniedFileIsDeniedWhetherItExistsOrNot() {
        var workspace = workspace(files, "src/**");
        assertThat(workspace.read("src/b.txt")).isEqualTo(Result.ok("B"));
        assertThat(workspace.read("src/nothing.txt")).isEqualTo(Result.err(AccessError.NOT_FOUND));
        assertThat(workspace.read("a.txt")).isEqualTo(Result.err(AccessError.DENIED));
        assertThat(workspace.read("nothing.txt")).isEqualTo(Result.err(AccessError.DENIED));
        assertThat(workspace.read("src/.env")).isEqualTo(Result.err(AccessError.DENIED));
    }

    @Test
    void whatIsNoTextOrTooLargeIsToldSo() {
        assertThat(workspace(files, "**").read("src/c.bin")).isEqualTo(Result.err(AccessError.NOT_TEXT));
        assertThat(workspace(files, "**").read("large.txt")).isEqualTo(Result.err(AccessError.TOO_LARGE));
    }

    /// Files that must not be asked for anything.
    private static final class Untouchable implements WorkspaceFiles {
        @Override
        public FileListing list(FileQuery query) {
            throw new AssertionError("files were listed");
        }

        @Override
        public FileText read(String path, int mostBytes) {
            throw new AssertionError("read " + path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../a.txt",
                "src/../../a.txt",
                "./a.txt",
                "src//b.txt",
                "src/",
                "C:/a.txt",
                "a.txt:stream",
                "\\\\server\\a",
                "a\u0000.txt"
            })
    void pathsThatLeaveTheFolderNeverReachTheDisk(String path) {
        assertThat(workspace(new Untouchable(), "**", "*").read(path)).isEqualTo(Result.err(AccessError.MALFORMED));
        assertThat(workspace(new Untouchable()).read(path)).isEqualTo(Result.err(AccessError.DENIED));
    }

    @Test
    void withoutAFolderThereIsNothing() {
        assertThat(workspace(WorkspaceFiles.none(), "**").files("**")).isEqualTo(Result.err(AccessError.NOT_FOUND));
        assertThat(workspace(WorkspaceFiles.none(), "**").read("a")).isEqualTo(Result.err(AccessError.NOT_FOUND));
        assertThat(workspace(files, "**").files("{")).isEqualTo(Result.err(AccessError.MALFORMED));
    }

    @Test
    void aFolderWithTooManyFilesIsToldSo() {
        var many = new FakeFiles();
        for (int i = 0; i <= 100_000; i++) {
            many.with("f" + i, "x");
        }
        assertThat(workspace(many, "**").files("**")).isEqualTo(Result.err(AccessError.TOO_MANY));
        assertThat(workspace(many, "**").files("f7")).isEqualTo(Result.ok(List.of("f7")));
    }
}
