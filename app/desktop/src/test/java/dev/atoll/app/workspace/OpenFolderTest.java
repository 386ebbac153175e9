package dev.atoll.app.workspace;

import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What extensions come to see of the open folder: its own text files, and nothing outside of it.
class OpenFolderTest {
    private static final int MOST = 1000;

    @TempDir
    Path around;

    private final OpenFolder open = Workspace.local().openFolder();
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(around.resolve("folder"));
        write("a.txt", "one\r\ntwo\n");
        write("sub/b.txt", "ä");
        write("sub/deep/c.bin", "\0\1\2\3\0\0");
        Files.writeString(around.resolve("outside.txt"), "outside");
        open.show(folder);
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private FileListing list(int most, int mostSeen) {
        return open.list(new FileQuery(_ -> true, _ -> true, most, mostSeen, () -> true));
    }

    @Test
    void filesAreListedByTheirPathsInside() {
        assertThat(list(MOST, MOST))
                .isInstanceOfSatisfying(
                        FileListing.Found.class,
                        found -> assertThat(found.paths())
                                .containsExactlyInAnyOrder("a.txt", "sub/b.txt", "sub/deep/c.bin"));
    }

    @Test
    void onlyWhatIsWantedIsLookedInto() {
        List<String> asked = new ArrayList<>();
        FileListing listing = open.list(new FileQuery(
                path -> !path.equals("sub/deep"),
                path -> {
                    asked.add(path);
                    return path.endsWith("b.txt");
                },
                MOST,
                MOST,
                () -> true));
        assertThat(listing).isEqualTo(new FileListing.Found(List.of("sub/b.txt")));
        assertThat(asked).containsExactlyInAnyOrder("a.txt", "sub/b.txt");
    }

    @Test
    void moreThanABoundIsNotListed() {
        assertThat(list(2, MOST)).isEqualTo(new FileListing.TooMany());
        assertThat(list(MOST, 4)).isEqualTo(new FileListing.TooMany());
    }

    @Test
    void listingEndsWhenNobodyWaitsForItAnyMore() {
        List<String> looked = new ArrayList<>();
        open.list(new FileQuery(looked::add, _ -> true, MOST, MOST, looked::isEmpty));
        assertThat(looked).containsExactly("sub");
    }

    @Test
    void textIsReadWithPlainLineBreaks() {
        assertThat(open.read("a.txt", MOST)).isEqualTo(new FileText.Read("one\ntwo\n"));
        assertThat(open.read("sub/b.txt", MOST)).isEqualTo(new FileText.Read("ä"));
    }

    @Test
    void whatIsNoTextOrTooLargeOrAFolderIsNotRead() throws IOException {
        assertThat(open.read("sub/deep/c.bin", MOST)).isEqualTo(new FileText.NotText());
        assertThat(open.read("a.txt", 8)).isEqualTo(new FileText.TooLarge());
        assertThat(open.read("a.txt", 9)).isInstanceOf(FileText.Read.class);
        assertThat(open.read("sub", MOST)).isEqualTo(new FileText.NotFound());
        Files.write(folder.resolve("latin.txt"), "Grüße aus Köln, schöne Tage".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(open.read("latin.txt", MOST)).isInstanceOf(FileText.Read.class);
    }

    @Test
    void linksNeitherLeadOutOfTheFolderNorToWhatIsHiddenInIt() throws IOException {
        write(".env", "PASSWORD=x");
        Files.createSymbolicLink(folder.resolve("out.txt"), around.resolve("outside.txt"));
        Files.createSymbolicLink(folder.resolve("away"), around);
        Files.createSymbolicLink(folder.resolve("innocent.txt"), folder.resolve(".env"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        assertThat(list(MOST, MOST))
                .isInstanceOfSatisfying(
                        FileListing.Found.class,
                        found -> assertThat(found.paths())
                                .containsExactlyInAnyOrder("a.txt", "sub/b.txt", "sub/deep/c.bin", ".env"));
        for (String path : List.of("out.txt", "away/outside.txt", "innocent.txt", "round/a.txt")) {
            assertThat(open.read(path, MOST)).as(path).isEqualTo(new FileText.NotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.txt", "sub/../a.txt", "sub/../../outside.txt", "./a.txt", "sub//b.txt", "", "\0"})
    void aPathThatIsNotSpelledAsTheDiskSpellsItIsNotFound(String path) {
        assertThat(open.read(path, MOST)).isEqualTo(new FileText.NotFound());
        assertThat(open.read(around.resolve("outside.txt").toString(), MOST)).isEqualTo(new FileText.NotFound());
    }

    @Test
    void aFolderThatIsOpenedThroughALinkIsReadAsWell() throws IOException {
        open.show(Files.createSymbolicLink(around.resolve("link"), folder));
        assertThat(open.read("a.txt", MOST)).isInstanceOf(FileText.Read.class);
        assertThat(open.roots().inside(around.resolve("link/sub/b.txt"))).contains("sub/b.txt");
        assertThat(open.roots().inside(around.resolve("link"))).isEmpty();
        assertThat(open.roots().inside(around.resolve("outside.txt"))).isEmpty();
    }

    @Test
    void withoutAFolderThereIsNothing() {
        OpenFolder none = Workspace.local().openFolder();
        assertThat(none.list(new FileQuery(_ -> true, _ -> true, MOST, MOST, () -> true)))
                .isEqualTo(new FileListing.NoFolder());
        assertThat(none.read("a.txt", MOST)).isEqualTo(new FileText.NotFound());
    }

    @Test
    void filesOfSeveralFoldersAreTakenFromTheOneThatTheirPathsBeginWith() throws IOException {
        Path other = Files.createDirectories(around.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "other");
        Files.createSymbolicLink(other.resolve("link.txt"), folder.resolve("a.txt"));
        open.show(Roots.of(List.of(folder, other, folder.resolve("sub"))));
        assertThat(list(MOST, MOST))
                .isInstanceOfSatisfying(
                        FileListing.Found.class,
                        found -> assertThat(found.paths())
                                .containsExactlyInAnyOrder(
                                        "folder/a.txt", "sub/b.txt", "sub/deep/c.bin", "other/a.txt"));
        assertThat(open.read("other/a.txt", MOST)).isEqualTo(new FileText.Read("other"));
        assertThat(open.read("sub/b.txt", MOST)).isEqualTo(new FileText.Read("ä"));
        for (String elsewhere : List.of(
                "a.txt", "outside.txt", "nowhere/a.txt", "other/../folder/a.txt", "other/link.txt", "other", "")) {
            assertThat(open.read(elsewhere, MOST)).isInstanceOf(FileText.NotFound.class);
        }
    }
}
