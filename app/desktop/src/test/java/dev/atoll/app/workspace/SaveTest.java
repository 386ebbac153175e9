package dev.atoll.app.workspace;

import dev.atoll.app.workspace.OpenResult.Opened;
import dev.atoll.app.workspace.SaveResult.NotSaved;
import dev.atoll.app.workspace.SaveResult.Reason;
import dev.atoll.app.workspace.SaveResult.Saved;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SaveTest {
    @TempDir
    Path folder;

    private final FakeDisk disk = new FakeDisk();
    private final Workspace workspace = new Workspace(disk, 1 << 20, Optional.empty());

    @Test
    void whateverOpensSavesByteForByte() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[][] pieces = {
            {'\r', '\n'},
            {'\n'},
            {'\r'},
            {'a', 'b'},
            {(byte) 0xC3, (byte) 0xA9},
            {(byte) 0xC3},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF0, (byte) 0x9F, (byte) 0x90, (byte) 0x9A},
            {(byte) 0xFF},
            {(byte) 0xFE},
            {(byte) 0xE4},
            {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            {' '},
            {'{'}
        };
        for (int round = 0; round < 300; round++) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            for (int i = random.nextInt(40); i > 0; i--) {
                bytes.writeBytes(pieces[random.nextInt(pieces.length)]);
            }
            Path file = Files.write(folder.resolve("file"), bytes.toByteArray());
            if (workspace.open(file) instanceof Opened(TextFile opened, String _)) {
                Files.write(file, new byte[0]);
                assertThat(workspace.overwrite(request(opened))).isInstanceOf(Saved.class);
            }
            assertThat(Files.readAllBytes(file))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(bytes.toByteArray());
        }
    }

    @Test
    void aNewFileIsMadeWithItsFolders() throws IOException {
        Path file = folder.resolve("a/b/new.txt");
        assertThat(workspace.save(fresh(file, "hi\n"))).isInstanceOf(Saved.class);
        assertThat(file).hasContent("hi\n");
        Files.writeString(folder.resolve("usual"), "");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("usual")));
    }

    @Test
    void permissionsAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("run.sh"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        workspace.save(edited(file, "new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
        assertThat(file).hasContent("new");
    }

    @Test
    void aSymbolicLinkStaysOneAndItsTargetIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        workspace.save(edited(link, "new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkToNothingYetMakesItsTarget() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        assertThat(workspace.save(fresh(link, "new"))).isInstanceOf(Saved.class);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.txt")).hasContent("new");
    }

    @Test
    void bothNamesOfAFileSeeTheChange() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), "old");
        Path other = Files.createLink(folder.resolve("two.txt"), file);
        workspace.save(edited(file, "new"));
        assertThat(other).hasContent("new");
    }

    @Test
    void aFileOfTwoNamesIsWrittenWithItsOldBytesInABackup() throws IOException {
        for (int step = 0; step < 2; step++) {
            Path file = Files.writeString(folder.resolve("one.txt"), "old");
            Path other = Files.createLink(folder.resolve("two.txt"), file);
            SaveRequest request = edited(file, "new");
            FakeDisk failing = new FakeDisk().failing("write", step, 1);
            assertThat(reason(new Workspace(failing, 100, Optional.empty()).save(request)))
                    .isEqualTo(Reason.FAILED);
            assertThat(file).as("step %d", step).hasContent("old");
            assertThat(other).as("step %d", step).hasContent("old");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).as("step %d", step).containsExactlyInAnyOrder(file, other);
            }
            Files.delete(other);
        }
    }

    @Test
    void whatCannotBePutBackIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), "old");
        Files.createLink(folder.resolve("two.txt"), file);
        SaveRequest request = edited(file, "new");
        SaveResult result = new Workspace(new FakeDisk().failing("write", 1, 2), 100, Optional.empty()).save(request);
        assertThat(result).isInstanceOf(NotSaved.class);
        String sentence = ((NotSaved) result).sentence();
        assertThat(sentence).startsWith("one.txt is not saved: Input/output error. What was in the file is in ");
        Path backup = Path.of(sentence.replaceAll(".* is in (.*) now\\.", "$1"));
        assertThat(backup).hasContent("old");
    }

    @Test
    void aFileThatIsWrittenItselfKeepsItsRights() throws IOException {
        Path file = Files.writeString(folder.resolve("run.sh"), "old");
        Files.createLink(folder.resolve("two.txt"), file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(workspace.save(edited(link, "new"))).isInstanceOf(Saved.class);
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x--x");
        assertThat(folder.resolve("two.txt")).hasContent("new");
    }

    @Test
    void aFailureAtAnyStepLeavesTheOldFileAndNothingElse() throws IOException {
        for (String step : List.of("createBeside", "write", "copyRights", "rename")) {
            Path file = Files.writeString(folder.resolve("a.txt"), "old");
            SaveRequest request = edited(file, "new");
            FakeDisk failing = new FakeDisk().failing(step, new IOException("Input/output error"));
            SaveResult result = new Workspace(failing, 100, Optional.empty()).save(request);
            assertThat(result)
                    .as(step)
                    .isEqualTo(new NotSaved(Reason.FAILED, "a.txt is not saved: Input/output error."));
            assertThat(file).as(step).hasContent("old");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).as(step).containsExactly(file);
            }
        }
    }

    @Test
    void aFullDiskIsToldInPlainWords() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "new");
        disk.failing("write", new FileSystemException(file.toString(), null, "No space left on device"));
        assertThat(workspace.save(request))
                .isEqualTo(new NotSaved(
                        Reason.DISK_FULL, "a.txt is not saved: the disk is full. Make room, then save again."));
        assertThat(file).hasContent("old");
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "new");
        disk.readOnly();
        assertThat(reason(workspace.save(request))).isEqualTo(Reason.READ_ONLY);
        assertThat(reason(workspace.overwrite(request))).isEqualTo(Reason.READ_ONLY);
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderThatTakesNoNewFilesLetsItsFilesBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "new");
        disk.failing("createBeside", new AccessDeniedException(folder.toString()));
        assertThat(workspace.save(request)).isInstanceOf(Saved.class);
        assertThat(file).hasContent("new");
    }

    @Test
    void aForeignOwnerIsKeptByWritingTheFileItself() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Object key = Files.getAttribute(file, "unix:ino");
        SaveRequest request = edited(file, "new");
        disk.ownedBySomebodyElse();
        assertThat(workspace.save(request)).isInstanceOf(Saved.class);
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(key);
        assertThat(file).hasContent("new");
    }

    @Test
    void aChangeByAnotherProgramIsNotOverwrittenUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "mine");
        Files.writeString(file, "theirs");
        assertThat(reason(workspace.save(request))).isEqualTo(Reason.CHANGED_ON_DISK);
        assertThat(file).hasContent("theirs");
        assertThat(workspace.overwrite(request)).isInstanceOf(Saved.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aTouchedFileWithTheSameBytesIsNoConflict() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "new");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        assertThat(workspace.save(request)).isInstanceOf(Saved.class);
    }

    @Test
    void aFileThatAppearedMeanwhileIsNotOverwrittenUnasked() throws IOException {
        Path file = folder.resolve("a.txt");
        SaveRequest request = fresh(file, "mine");
        Files.writeString(file, "theirs");
        assertThat(reason(workspace.save(request))).isEqualTo(Reason.CHANGED_ON_DISK);
    }

    @Test
    void aDeletedFileIsMadeAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = edited(file, "new");
        Files.delete(file);
        SaveResult result = workspace.save(request);
        assertThat(result).isInstanceOf(Saved.class);
        assertThat(((Saved) result).again()).isTrue();
        assertThat(file).hasContent("new");
        assertThat(((Saved) workspace.save(fresh(folder.resolve("b.txt"), "b"))).again())
                .isFalse();
    }

    @Test
    void theStampOfASaveIsGoodForTheNextOne() throws IOException {
        Path file = folder.resolve("a.txt");
        Saved saved = (Saved) workspace.save(fresh(file, "one"));
        SaveRequest next = new SaveRequest(
                file, Text.of("two"), LineBreaks.of(LineBreak.LF), Encoding.UTF_8, Optional.of(saved.stamp()));
        assertThat(workspace.save(next)).isInstanceOf(Saved.class);
    }

    @Test
    void aCharacterThatTheEncodingLacksIsNamedAndNothingIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        SaveRequest request = new SaveRequest(
                file,
                Text.of("one\ntwo 🐚\n"),
                LineBreaks.of(LineBreak.CRLF),
                Encoding.of(StandardCharsets.ISO_8859_1),
                Optional.empty());
        assertThat(workspace.overwrite(request))
                .isEqualTo(new NotSaved(
                        Reason.NOT_ENCODABLE,
                        "a.txt is not saved: ISO-8859-1 cannot hold ‘🐚’ (line 2). Save it as UTF-8."));
        assertThat(file).hasContent("old");
        assertThat(workspace.overwrite(request.in(Encoding.UTF_8))).isInstanceOf(Saved.class);
        assertThat(Files.readString(file)).isEqualTo("one\r\ntwo 🐚\r\n");
    }

    @Test
    void aFolderIsNotWrittenTo() {
        assertThat(reason(workspace.save(fresh(folder, "x")))).isEqualTo(Reason.NOT_A_FILE);
    }

    private SaveRequest edited(Path path, String text) {
        TextFile file = ((Opened) workspace.open(path)).file();
        return new SaveRequest(path, Text.of(text), file.breaks(), file.encoding(), Optional.of(file.stamp()));
    }

    private static SaveRequest fresh(Path path, String text) {
        return new SaveRequest(path, Text.of(text), LineBreaks.of(LineBreak.LF), Encoding.UTF_8, Optional.empty());
    }

    private static SaveRequest request(TextFile file) {
        return new SaveRequest(file.path(), file.text(), file.breaks(), file.encoding(), Optional.of(file.stamp()));
    }

    private static Reason reason(SaveResult result) {
        assertThat(result).isInstanceOf(NotSaved.class);
        return ((NotSaved) result).reason();
    }
}
