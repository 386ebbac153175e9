package dev.atoll.app.workspace.journal;

import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class JournalTest {
    private static final String FULL = "No space left on device";

    @TempDir
    Path folder;

    private static final class Killed extends Error {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whateverWasDoneIsThereWithItsHistory() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            Path state = folder.resolve("round" + round);
            Journal journal = Journal.in(state);
            Writer writer = new Writer("/home/me/a.txt", "one\r\ntwo\nthree\r\n");
            for (int i = random.nextInt(60); i >= 0; i--) {
                writer.stir(random);
                if (random.nextInt(3) == 0) {
                    assertThat(writer.keptIn(journal)).isEmpty();
                }
            }
            assertThat(writer.keptIn(journal)).isEmpty();
            journal.end(false);
            assertSame(onlyDocument(Journal.in(state)), writer.now(), "seed " + seed + " round " + round);
        }
    }

    private static void assertSame(KeptDocument found, KeptDocument expected, String words) {
        assertThat(found.id()).as(words).isEqualTo(expected.id());
        assertThat(found.path()).as(words).isEqualTo(expected.path());
        assertThat(found.title()).as(words).isEqualTo(expected.title());
        assertThat(found.file().stamp()).as(words).isEqualTo(expected.file().stamp());
        assertThat(found.file().encoding()).as(words).isEqualTo(expected.file().encoding());
        assertThat(found.state().text()).as(words).isEqualTo(expected.state().text());
        assertThat(found.state().lineBreaks())
                .as(words)
                .isEqualTo(expected.state().lineBreaks());
        assertThat(moments(found, true)).as(words).isEqualTo(moments(expected, true));
        assertThat(moments(found, false)).as(words).isEqualTo(moments(expected, false));
    }

    /// All texts that undoing, or redoing, leads to.
    private static List<String> moments(KeptDocument document, boolean back) {
        List<String> texts = new ArrayList<>();
        DocumentState state = document.state();
        History history = document.history();
        while (true) {
            Optional<HistoryStep> step =
                    back ? history.undo(state, Selection.caret(0)) : history.redo(state, Selection.caret(0));
            if (step.isEmpty()) {
                return texts;
            }
            state = state.apply(step.get().transaction()).after();
            history = step.get().history();
            texts.add(state.text() + " " + state.lineBreaks() + " "
                    + step.get().transaction().selection());
        }
    }

    @Test
    void aSavedTextIsKnownToBeItsFiles() {
        Journal journal = Journal.in(folder);
        Writer writer = new Writer("/home/me/a.txt", "text").type("x");
        assertThat(writer.keptIn(journal)).isEmpty();
        writer.save(7);
        assertThat(writer.keptIn(journal)).isEmpty();
        journal.end(false);
        Journal next = Journal.in(folder);
        assertThat(documents(next).getFirst().file().clean()).isTrue();
        writer.type("y");
        assertThat(writer.keptIn(next)).isEmpty();
        next.end(false);
        assertThat(onlyDocument(Journal.in(folder)).file().clean()).isFalse();
    }

    @Test
    void whatIsAppendedIsBoundedByTheText() throws IOException {
        Journal journal = Journal.in(folder);
        Writer writer = new Writer("/home/me/a.txt", "text");
        long most = 0;
        for (int i = 0; i < 4000; i++) {
            writer.type("0123456789").undo();
            assertThat(writer.keptIn(journal)).isEmpty();
            most = Math.max(most, Files.size(file()));
        }
        journal.end(false);
        assertThat(most).isLessThan(100_000);
        assertThat(onlyDocument(Journal.in(folder)).state().text()).isEqualTo(Text.of("text"));
    }

    @Test
    void aFileThatEndsAnywhereGivesWhatWasThereBefore() throws IOException {
        Writer writer = new Writer("/home/me/a.txt", "text");
        List<String> texts = new ArrayList<>(List.of(writer.text().string()));
        Journal journal = Journal.in(folder.resolve("whole"));
        for (int i = 0; i < 6; i++) {
            writer.type("w" + i);
            texts.add(writer.text().string());
            assertThat(writer.keptIn(journal)).isEmpty();
        }
        journal.end(false);
        byte[] whole = Files.readAllBytes(file());
        for (int end = 0; end < whole.length; end++) {
            damaged(Arrays.copyOf(whole, end), "end" + end, texts);
        }
    }

    @Test
    void aFileThatIsDamagedAnywhereGivesWhatWasThereBefore() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Writer writer = new Writer("/home/me/a.txt", "text");
        List<String> texts = new ArrayList<>(List.of(writer.text().string()));
        Journal journal = Journal.in(folder.resolve("whole"));
        for (int i = 0; i < 6; i++) {
            writer.type("w" + i);
            texts.add(writer.text().string());
            assertThat(writer.keptIn(journal)).isEmpty();
        }
        journal.end(false);
        byte[] whole = Files.readAllBytes(file());
        for (int round = 0; round < 150; round++) {
            byte[] bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            damaged(bytes, "seed " + seed + " round " + round, texts);
        }
    }

    /// Checks that a damaged file gives a former moment, is told, is kept, and lets the document be kept on.
    private void damaged(byte[] bytes, String name, List<String> texts) throws IOException {
        Path state = folder.resolve(name);
        Path window = Files.createDirectories(state.resolve("windows/1"));
        Files.write(window.resolve("0".repeat(64) + ".journal"), bytes);
        Journal journal = Journal.in(state);
        Journal.Found found = journal.takeOver();
        List<KeptDocument> documents = found.windows().getFirst().documents();
        documents.forEach(document -> assertThat(document.state().text().string())
                .as(name)
                .satisfies(text -> assertThat(texts).contains(text)));
        if (!found.sentences().isEmpty()) {
            assertThat(found.sentences()).as(name).hasSize(1);
            assertThat(state.resolve("damaged/1-" + "0".repeat(64) + ".journal"))
                    .as(name)
                    .hasBinaryContent(bytes);
        } else {
            // cut exactly behind a record
            assertThat(documents).as(name).hasSize(1);
        }
        for (KeptDocument document : documents) {
            assertThat(journal.keep(List.of(), document)).isEmpty();
        }
        journal.end(false);
        Journal.Found again = Journal.in(state).takeOver();
        assertThat(again.sentences()).as(name).isEmpty();
        assertThat(again.windows().getFirst().documents()).as(name).hasSameSizeAs(documents);
    }

    @Test
    void aFullDiskIsToldAndWhatWasTypedMeanwhileIsKeptOnceThereIsRoom() {
        for (boolean half : List.of(false, true)) {
            for (int changes = 0; changes < 12; changes++) {
                Path state = folder.resolve(changes + "" + half);
                FaultyStorage disk = new FaultyStorage(changes, half, () -> {
                    throw new IOException(FULL);
                });
                Journal journal = new Journal(disk, state);
                Writer writer = new Writer("/home/me/a.txt", "text");
                for (int i = 0; i < 5; i++) {
                    Optional<String> sentence = writer.type("w" + i).keptIn(journal);
                    assertThat(sentence.isPresent()).isEqualTo(disk.went());
                    sentence.ifPresent(it -> assertThat(it)
                            .isEqualTo("Unsaved text and open files cannot be kept for the next start: " + FULL + "."));
                }
                disk.mend();
                assertThat(writer.type("end").keptIn(journal)).isEmpty();
                journal.end(false);
                assertThat(onlyDocument(Journal.in(state)).state().text()).isEqualTo(writer.text());
            }
        }
    }

    @Test
    void whereverTheProcessDiesWhatWasKeptIsThere() {
        boolean finished = false;
        for (int changes = 0; !finished; changes++) {
            for (boolean half : List.of(false, true)) {
                Path state = folder.resolve(changes + "" + half);
                FaultyStorage disk = new FaultyStorage(changes, half, () -> {
                    throw new Killed();
                });
                Journal journal = new Journal(disk, state);
                Writer writer = new Writer("/home/me/a.txt", "text");
                List<String> texts = new ArrayList<>();
                int kept = -1;
                try {
                    for (int i = 0; i < 4; i++) {
                        writer.type("w".repeat(30_000));
                        texts.add(writer.text().string());
                        assertThat(writer.keptIn(journal)).isEmpty();
                        kept = i;
                    }
                    finished = true;
                } catch (Killed expected) {
                    assertThat(disk.went()).isTrue();
                }
                journal.end(false);
                List<KeptDocument> found = documents(Journal.in(state));
                // what was being written when it died may be there or not
                assertThat(found.size()).isGreaterThanOrEqualTo(kept < 0 ? 0 : 1);
                for (KeptDocument document : found) {
                    assertThat(texts.indexOf(document.state().text().string())).isGreaterThanOrEqualTo(kept);
                }
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("home"), "a file");
        Journal journal = Journal.in(file.resolve("state"));
        assertThat(journal.takeOver().windows()).isEmpty();
        assertThat(new Writer("untitled", "").type("x").keptIn(journal))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Unsaved text and open files cannot be kept for the next start: "));
        assertThat(journal.keepSession(new byte[0])).isPresent();
        journal.end(true);
    }

    @Test
    void windowsThatAreOpenShareNothing() {
        Journal first = Journal.in(folder);
        assertThat(first.takeOver().windows()).isEmpty();
        Writer one = new Writer("untitled", "").type("one");
        assertThat(one.keptIn(first)).isEmpty();
        Journal second = Journal.in(folder);
        assertThat(second.takeOver().windows()).isEmpty();
        Writer two = new Writer("untitled", "").type("two");
        assertThat(two.keptIn(second)).isEmpty();
        second.end(false);
        first.end(false);
        assertThat(documents(Journal.in(folder)).stream()
                        .map(document -> document.state().text().string()))
                .containsExactly("one", "two");
    }

    @Test
    void whatAnotherWindowLeftGoesOnceItIsKeptHere() {
        Journal first = Journal.in(folder);
        assertThat(new Writer("a", "").type("one").keptIn(first)).isEmpty();
        Journal second = Journal.in(folder);
        assertThat(new Writer("b", "").type("two").keptIn(second)).isEmpty();
        first.end(false);
        second.end(false);
        Journal third = Journal.in(folder);
        List<KeptDocument> found = documents(third);
        found.forEach(document -> assertThat(third.keep(List.of(), document)).isEmpty());
        third.dropOthers();
        third.end(false);
        assertThat(names(folder.resolve("windows"))).containsExactly("1");
        assertThat(documents(Journal.in(folder))).hasSameSizeAs(found);
    }

    @Test
    void aWindowWithNothingUnsavedIsNotNeededWhileAnotherIsOpen() {
        Journal first = Journal.in(folder);
        assertThat(first.keepSession(new byte[] {1})).isEmpty();
        Journal second = Journal.in(folder);
        assertThat(second.takeOver().windows()).isEmpty();
        assertThat(second.keepSession(new byte[] {2})).isEmpty();
        second.end(true);
        first.end(true);
        assertThat(Journal.in(folder).takeOver().windows())
                .singleElement()
                .satisfies(left -> assertThat(left.session()).hasValue(new byte[] {1}));
    }

    @Test
    void whatAFormerVersionKeptIsReadOnce() throws IOException {
        String content = "/home/me/a.txt\n\none\r\n\uDCFF🐚\n";
        Path old = folder.resolve("0".repeat(64) + "." + ProcessHandle.current().pid() + ".unsaved");
        Files.write(old, utf16(content));
        Journal journal = Journal.in(folder);
        KeptDocument found = documents(journal).getFirst();
        assertThat(found.path()).contains(Path.of("/home/me/a.txt"));
        assertThat(found.state().text()).isEqualTo(Text.of("one\n\uDCFF🐚\n"));
        assertThat(found.state().lineBreaks().isMixed()).isTrue();
        assertThat(journal.keep(List.of(), found)).isEmpty();
        journal.dropOthers();
        assertThat(old).doesNotExist();
        journal.end(false);
        assertThat(documents(Journal.in(folder))).hasSize(1);
    }

    // half a character has no bytes in a charset
    private static byte[] utf16(String content) {
        byte[] bytes = new byte[2 * content.length()];
        for (int i = 0; i < content.length(); i++) {
            bytes[2 * i] = (byte) (content.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) content.charAt(i);
        }
        return bytes;
    }

    @Test
    void aClosedDocumentIsForgotten() throws IOException {
        Journal journal = Journal.in(folder);
        assertThat(new Writer("a", "").type("one").keptIn(journal)).isEmpty();
        journal.forget("a");
        journal.forget("never kept");
        journal.end(false);
        assertThat(documents(Journal.in(folder))).isEmpty();
    }

    private static List<KeptDocument> documents(Journal journal) {
        Journal.Found found = journal.takeOver();
        assertThat(found.sentences().stream().filter(sentence -> !sentence.contains("damaged")))
                .isEmpty();
        return found.windows().stream()
                .flatMap(left -> left.documents().stream())
                .toList();
    }

    private static KeptDocument onlyDocument(Journal journal) {
        List<KeptDocument> found = documents(journal);
        journal.end(false);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            return List.of();
        }
    }

    /// The only journal file.
    private Path file() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
