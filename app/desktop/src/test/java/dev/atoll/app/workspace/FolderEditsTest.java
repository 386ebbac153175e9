package dev.atoll.app.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("NullAway.Init")
class FolderEditsTest {
    @TempDir
    Path folder;

    private FolderEdits edits() {
        return new FolderEdits(new LocalDisk(), Optional.of(folder.resolve("trash")));
    }

    private Path file(String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.getParent());
        return Files.writeString(place, name);
    }

    @Test
    void whatIsMadeNeverReplacesAnything() throws IOException {
        assertThat(edits().createFile(folder.resolve("a/b/c.txt"))).isEmpty();
        assertThat(folder.resolve("a/b/c.txt")).isEmptyFile();
        assertThat(edits().createFolder(folder.resolve("a/d"))).isEmpty();
        assertThat(folder.resolve("a/d")).isDirectory();
        Path there = file("there.txt");
        assertThat(edits().createFile(there)).contains("there.txt is not made: there.txt is there already.");
        assertThat(edits().createFolder(there)).contains("there.txt is not made: there.txt is there already.");
        assertThat(edits().createFile(there.resolve("x"))).contains("x is not made: there.txt is there already.");
        assertThat(there).hasContent("there.txt");
    }

    @Test
    void whatIsMovedNeverReplacesAnything() throws IOException {
        Path one = file("one.txt");
        Path two = file("two.txt");
        assertThat(edits().move(one, two)).contains("one.txt is not moved: two.txt is there already.");
        assertThat(two).hasContent("two.txt");
        assertThat(edits().move(one, folder.resolve("deep/down/one.md"))).isEmpty();
        assertThat(folder.resolve("deep/down/one.md")).hasContent("one.txt");
        assertThat(edits().move(one, folder.resolve("x")))
                .contains("one.txt is not moved: one.txt is not there any more.");
        assertThat(edits().move(folder.resolve("deep"), folder.resolve("deep/in")))
                .contains("deep cannot be moved into itself.");
        assertThat(edits().move(folder.resolve("deep"), folder.resolve("shallow")))
                .isEmpty();
        assertThat(folder.resolve("shallow/down/one.md")).exists();
    }

    @Test
    void theTrashKeepsThingsOfOneNameApartAndKnowsWhereTheyWere() throws IOException {
        assertThat(edits().trash(file("sub/a b.txt"))).isEmpty();
        assertThat(edits().trash(file("a b.txt"))).isEmpty();
        file("sub/x.txt");
        assertThat(edits().trash(folder.resolve("sub"))).isEmpty();
        Path trash = folder.resolve("trash");
        assertThat(trash.resolve("files/a b.txt")).hasContent("sub/a b.txt");
        assertThat(trash.resolve("files/a b.txt.2")).hasContent("a b.txt");
        assertThat(trash.resolve("files/sub/x.txt")).hasContent("sub/x.txt");
        assertThat(trash.resolve("info/a b.txt.2.trashinfo"))
                .content()
                .startsWith("[Trash Info]\nPath=" + folder.toUri().getRawPath() + "a%20b.txt\nDeletionDate=2")
                .matches("(?s).*DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\n");
        assertThat(folder.resolve("sub")).doesNotExist();
    }

    @Test
    void whatCannotGoToTheTrashStaysAndLeavesNoNote() throws IOException {
        Path file = file("a.txt");
        FakeDisk full = new FakeDisk().failing("move", new IOException("Invalid cross-device link"));
        FolderEdits edits = new FolderEdits(full, Optional.of(folder.resolve("trash")));
        assertThat(edits.trash(file)).contains("a.txt is not moved to the trash: Invalid cross-device link.");
        assertThat(file).exists();
        assertThat(folder.resolve("trash/info")).isEmptyDirectory();
        assertThat(new FolderEdits(full, Optional.empty()).hasTrash()).isFalse();
    }

    @Test
    void foldersAreRemovedWholeAndLinksAreNotFollowed() throws IOException {
        Path kept = file("kept/a.txt");
        Path gone = file("gone/in/b.txt");
        Files.createSymbolicLink(gone.resolveSibling("link"), kept.getParent());
        assertThat(edits().remove(folder.resolve("gone"))).isEmpty();
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(kept).exists();
        assertThat(edits().remove(folder.resolve("gone")))
                .contains("gone is not deleted, or not all of it: gone is not there any more.");
    }
}
