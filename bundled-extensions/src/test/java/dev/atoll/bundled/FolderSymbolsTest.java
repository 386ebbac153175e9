package dev.atoll.bundled;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.api.provider.WorkspaceSymbolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import static org.assertj.core.api.Assertions.assertThat;

/// Symbols of the open folder, by grammars.
@Timeout(300)
final class FolderSymbolsTest {
    private static final String JAVA = "atoll.grammar-java-0.1.0.atollx";
    private static final Map<String, String> FILES = Map.of(
            "src/Harbour.java", "class Harbour {\n    void moor() {}\n    class Pier {}\n}\n",
            "src/Boat.java", "class Boat { void old() {} }\n",
            "src/tide.py", "def moor_at_low_tide(): pass\n",
            "src/broken.java", "class Wreck { void moorHalf( { } } }}} class",
            ".git/Moorings.java", "class Moorings {}",
            "secrets.json", "{\"moor\": 1}",
            "notes.txt", "moor");

    @TempDir
    Path folder;

    private final Queue<String> read = new ConcurrentLinkedQueue<>();

    private final class Folder implements WorkspaceFiles {
        @Override
        public FileListing list(FileQuery query) {
            return new FileListing.Found(FILES.keySet().stream()
                    .filter(path -> query.enters().test(path.replaceFirst("/?[^/]*$", "")))
                    .filter(query.takes())
                    .toList());
        }

        @Override
        public FileText read(String path, int mostBytes) {
            read.add(path);
            return new FileText.Read(FILES.getOrDefault(path, ""));
        }
    }

    private HostedPackage grammars() {
        return grammars(List.of(JAVA, "atoll.grammar-python-0.1.0.atollx"));
    }

    private HostedPackage grammars(List<String> names) {
        return new HostedPackage(names, folder, new EditorParts(new Folder(), ExtensionUi.none(), UserSettings.none()));
    }

    private static List<FoundSymbol> search(HostedPackage grammars, String query) {
        return grammars.all(WorkspaceSymbolProvider.class).stream()
                .flatMap(provider -> provider.search(query).join().stream())
                .toList();
    }

    private static List<String> named(List<FoundSymbol> found) {
        return found.stream()
                .map(one -> one.name() + " in " + one.container().orElse("nothing"))
                .toList();
    }

    @Test
    void symbolsOfFilesOfTheLanguagesInUseAreFoundWhereTheyLie() {
        try (var grammars = grammars();
                var boat = grammars.open("src/Boat.java", "java", "class Boat { void moorings() {} }\n")) {
            HostedPackage.of(boat, SymbolProvider.class)
                    .symbols(grammars.revision(1))
                    .join();
            var found = search(grammars, "moor");
            assertThat(named(found))
                    .containsExactlyInAnyOrder("moorings in Boat", "moor in Harbour", "moorHalf in Wreck");
            assertThat(found)
                    .filteredOn(one -> one.name().equals("moor"))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.kind()).isEqualTo(SymbolKind.METHOD);
                        assertThat(one.place().in()).isEqualTo(new DocumentRef.File("src/Harbour.java"));
                        assertThat(one.place().target()).isEqualTo(new Span(25, 29));
                    });
            assertThat(found)
                    .filteredOn(one -> one.name().equals("moorings"))
                    .allMatch(one -> one.place().in().equals(new DocumentRef.Open(new DocumentId(1))));
            assertThat(named(search(grammars, "HRBR"))).containsExactly("Harbour in nothing");
        }
    }

    @Test
    void onlyFilesOfItsLanguagesAreReadAndEachOnce() {
        try (var grammars = grammars();
                var boat = grammars.open("src/Boat.java", "java", "class Boat {}\n")) {
            HostedPackage.of(boat, SymbolProvider.class)
                    .symbols(grammars.revision(1))
                    .join();
            search(grammars, "a");
            search(grammars, "b");
            assertThat(read).containsExactlyInAnyOrder("src/Boat.java", "src/Harbour.java", "src/broken.java");
        }
    }

    @Test
    void aGrammarThatWasNotGrantedTheFolderReadsNothingOfIt() {
        try (var grammars = grammars(List.of())) {
            grammars.load(JAVA);
            var boat = grammars.open("src/Boat.java", "java", "class Boat { void moor() {} }\n");
            HostedPackage.of(boat, SymbolProvider.class)
                    .symbols(grammars.revision(1))
                    .join();
            assertThat(named(search(grammars, "moor"))).containsExactly("moor in Boat");
            assertThat(read).isEmpty();
        }
    }

    @Test
    void aLanguageOfWhichNothingIsOpenIsNotStarted() {
        try (var grammars = grammars()) {
            assertThat(search(grammars, "moor")).isEmpty();
            assertThat(read).isEmpty();
        }
    }
}
