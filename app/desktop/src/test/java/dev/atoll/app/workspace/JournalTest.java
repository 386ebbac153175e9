package dev.atoll.app.workspace;

import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void whatACrashedProcessKeptComesBackAsItWas() {
        Journal.Entry entry = entry("/home/me/a.txt", "one\r\n\ntwo\n\uDCFF\uD800 🐚");
        assertThat(journal(1).keep(entry)).isEmpty();
        assertThat(leftOver(2)).containsExactly(entry);
    }

    @Test
    void whatIsLeftOverStaysUntilItIsKeptAgain() {
        journal(1).keep(entry("a", "text"));
        Journal second = journal(2);
        Journal.LeftOver leftOver = second.leftOver().getFirst();
        assertThat(leftOver(3)).containsExactly(entry("a", "text"));
        second.keep(leftOver.entry());
        second.forget(leftOver);
        assertThat(second.leftOver()).isEmpty();
        assertThat(leftOver(3)).containsExactly(entry("a", "text"));
    }

    @Test
    void twoCrashedProcessesMayHaveKeptTextsOfOneName() {
        journal(1).keep(entry("untitled", "one"));
        journal(2).keep(entry("untitled", "two"));
        assertThat(leftOver(3)).containsExactlyInAnyOrder(entry("untitled", "one"), entry("untitled", "two"));
    }

    @Test
    void whatALivingProcessKeepsIsLeftAlone() {
        journal(1).keep(entry("a", "text"));
        Journal second = new Journal(new LocalDisk(), folder.resolve("state"), 2, number -> number == 1);
        assertThat(second.leftOver()).isEmpty();
        second.forget("a");
        assertThat(leftOver(3)).containsExactly(entry("a", "text"));
    }

    @Test
    void aNewerTextReplacesTheOlderOfTheSameDocument() {
        Journal journal = journal(1);
        journal.keep(entry("a", "old"));
        journal.keep(entry("b", "other"));
        journal.keep(entry("a", "new"));
        journal.forget("never kept");
        assertThat(leftOver(2)).containsExactlyInAnyOrder(entry("a", "new"), entry("b", "other"));
        journal(1).forget("a");
        assertThat(leftOver(3)).containsExactly(entry("b", "other"));
    }

    @Test
    void aFailureKeepsTheOlderTextAndIsTold() {
        journal(1).keep(entry("a", "old"));
        FakeDisk failing = new FakeDisk().failing("write", new IOException("No space left on device"));
        assertThat(new Journal(failing, folder.resolve("state"), 1, _ -> false).keep(entry("a", "new")))
                .contains("Unsaved text cannot be kept for after a crash: No space left on device.");
        assertThat(leftOver(2)).containsExactly(entry("a", "old"));
    }

    @Test
    void aDamagedFileIsLeftAloneAndTheOthersAreRead() throws IOException {
        journal(1).keep(entry("a", "text"));
        Path damaged = Files.write(folder.resolve("state/" + "0".repeat(64) + ".1.unsaved"), new byte[] {1, 2, 3});
        assertThat(leftOver(2)).containsExactly(entry("a", "text"));
        assertThat(damaged).exists();
    }

    @Test
    void noFolderMeansNothingIsLeftOver() {
        assertThat(leftOver(1)).isEmpty();
    }

    private List<Journal.Entry> leftOver(long process) {
        return journal(process).leftOver().stream().map(Journal.LeftOver::entry).toList();
    }

    private Journal journal(long process) {
        return new Journal(new LocalDisk(), folder.resolve("state"), process, _ -> false);
    }

    private static Journal.Entry entry(String name, String content) {
        TextBuilder builder = new TextBuilder().append(content);
        Text text = builder.text();
        LineBreaks breaks = builder.lineBreaks();
        return new Journal.Entry(name, text, breaks);
    }
}
