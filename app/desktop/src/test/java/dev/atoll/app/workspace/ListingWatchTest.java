package dev.atoll.app.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// Which folders are told of.
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class ListingWatchTest {
    @TempDir
    Path temporary;

    private Path reef;
    private Path sand;
    private ListingWatch watch;

    @BeforeEach
    void open() throws IOException {
        reef = Files.createDirectory(temporary.resolve("reef"));
        sand = Files.createDirectory(temporary.resolve("sand"));
        watch = ListingWatch.open(ListingWatch.Counts.ENTRIES);
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
    }

    @Test
    void tellsOfWhatIsMadeInTheWantedFoldersOnly() throws IOException {
        Path deep = Files.createDirectory(reef.resolve("deep"));
        assertThat(watch.watch(List.of(reef, sand))).isEmpty();
        assertThat(watch.watch(List.of(reef))).isEmpty();
        Files.writeString(sand.resolve("a.txt"), "a");
        Files.writeString(deep.resolve("b.txt"), "b");
        Files.writeString(reef.resolve("c.txt"), "c");
        assertThat(watch.next()).isEqualTo(Set.of(reef));
    }

    @Test
    void tellsOfWhatIsWrittenIntoFilesWhereThatCounts() throws IOException {
        Path file = Files.writeString(reef.resolve("a.txt"), "a");
        try (ListingWatch contents = ListingWatch.open(ListingWatch.Counts.CONTENTS)) {
            assertThat(contents.watch(List.of(reef, sand))).isEmpty();
            assertThat(watch.watch(List.of(reef, sand))).isEmpty();
            Files.writeString(file, "b");
            assertThat(contents.next()).isEqualTo(Set.of(reef));
            Files.writeString(sand.resolve("b.txt"), "b");
            assertThat(watch.next()).isEqualTo(Set.of(sand));
        }
    }

    @Test
    void tellsOfWhatIsRemovedAndOfAFolderThatWasMadeAnew() throws IOException {
        Path file = Files.writeString(reef.resolve("a.txt"), "a");
        assertThat(watch.watch(List.of(reef))).isEmpty();
        Files.delete(file);
        assertThat(watch.next()).isEqualTo(Set.of(reef));
        Files.delete(reef);
        assertThat(watch.next()).isEqualTo(Set.of(reef));
        Files.createDirectory(reef);
        assertThat(watch.watch(List.of(reef))).isEmpty();
        Files.writeString(reef.resolve("b.txt"), "b");
        assertThat(watch.next()).isEqualTo(Set.of(reef));
    }

    @Test
    void watchesNoMoreThanItMayAndSaysSo() throws IOException {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i <= ListingWatch.MOST; i++) {
            many.add(Files.createDirectory(reef.resolve("d" + i)));
        }
        assertThat(watch.watch(many)).contains("More than 500 folders are unfolded");
        Files.writeString(many.getLast().resolve("a.txt"), "a");
        Files.writeString(many.getFirst().resolve("a.txt"), "a");
        assertThat(watch.next()).isEqualTo(Set.of(many.getFirst()));
    }

    @Test
    void whatIsGoneIsNoReasonToWarnAndAClosedWatchTellsNothing() throws IOException {
        assertThat(watch.watch(List.of(temporary.resolve("nowhere"), reef))).isEmpty();
        watch.close();
        assertThat(watch.next()).isEmpty();
        assertThat(watch.watch(List.of(sand))).isEmpty();
    }
}
