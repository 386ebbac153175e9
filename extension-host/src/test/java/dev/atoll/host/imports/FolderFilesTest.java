package dev.atoll.host.imports;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.capability.Policy;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

final class FolderFilesTest {
    private static final ExtensionId KEPT = new ExtensionId("a.kept");
    private static final ExtensionId OTHER = new ExtensionId("a.other");

    /// Two folders, of which one extension is kept away from the second.
    private static final WorkspaceFiles FILES = new WorkspaceFiles() {
        @Override
        public FileListing list(FileQuery query) {
            return new FileListing.Found(Stream.of("reef/a.json", "sand/b.json")
                    .filter(query.takes())
                    .toList());
        }

        @Override
        public FileText read(String path, int mostBytes) {
            return new FileText.Read(path);
        }

        @Override
        public String withinItsFolder(String path) {
            return path.substring(path.indexOf('/') + 1);
        }

        @Override
        public boolean isKeptFrom(ExtensionId extension, String path) {
            return extension.equals(KEPT) && path.startsWith("sand/");
        }
    };

    private static FolderFiles files(ExtensionId extension) {
        var read = List.<Capability>of(
                new Capability.WorkspaceRead(Set.of(Glob.parse("*.json").orElseThrow())));
        var grants = new Grants(read, read, Policy.STANDARD, DocumentInfo::path, FolderFiles.seenBy(extension, FILES));
        return new FolderFiles(FILES, new Gate(grants, new LogBook(Clock.systemUTC(), Limits.DEFAULTS), _ -> {}));
    }

    @Test
    void whereTheUserKeepsAnExtensionAwayItListsAndReadsNothing() {
        assertThat(files(KEPT).list(_ -> true, 10)).isEqualTo(new FileListing.Found(List.of("reef/a.json")));
        assertThat(files(KEPT).read("sand/b.json", 100)).isEqualTo(new FileText.NotFound());
        assertThat(files(KEPT).read("reef/a.json", 100)).isEqualTo(new FileText.Read("reef/a.json"));
        assertThat(files(OTHER).list(_ -> true, 10))
                .isEqualTo(new FileListing.Found(List.of("reef/a.json", "sand/b.json")));
        assertThat(files(OTHER).read("sand/b.json", 100)).isEqualTo(new FileText.Read("sand/b.json"));
    }
}
