package dev.atoll.app.search;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Finder;
import dev.atoll.core.search.Query;
import dev.atoll.core.search.SearchTooLong;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
@SuppressWarnings("NullAway.Init")
class FolderSearchTest {
    @TempDir
    Path folder;

    private final Queue<FoundFile> found = new ConcurrentLinkedQueue<>();

    private void file(String path, String text) throws IOException {
        file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static Finder finder(Query query) {
        return ((Query.Reading.Ready) query.read()).finder();
    }

    private FolderSearch begin(Query query, SearchScope scope, Map<String, Text> open, int most) {
        found.clear();
        return FolderSearch.begin(
                Workspace.local(),
                new FolderSearch.Order(Roots.of(folder), scope, finder(query), open, most),
                Background.virtualThreads(),
                found::add);
    }

    private SearchTally search(Query query, SearchScope scope, Map<String, Text> open) {
        FolderSearch search = begin(query, scope, open, 1000);
        search.over().join();
        return search.tally();
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        found.stream()
                .sorted(FoundFile.ORDER)
                .forEach(file -> file.places()
                        .forEach(place -> places.add("%s:%d %s«%s»%s"
                                .formatted(file.path(), place.line(), place.before(), place.found(), place.after()))));
        return places;
    }

    @Test
    void matchesAreFoundInAllFilesWithTheLinesAroundThem() throws IOException {
        file("b.txt", "a reef\n\n  the reef, a reef\n");
        file("a/c.txt", "no\r\nreef\r\n");
        SearchTally tally = search(Query.literal("reef"), SearchScope.everything(), Map.of());
        assertThat(places())
                .containsExactly(
                        "b.txt:1 a «reef»",
                        "b.txt:3 the «reef», a reef",
                        "b.txt:3 the reef, a «reef»",
                        "a/c.txt:2 «reef»");
        assertThat(tally).isEqualTo(new SearchTally(2, 0, 0, 0, false));
    }

    @Test
    void whatIsIgnoredOrOutsideTheScopeIsNotSearched() throws IOException {
        file(".gitignore", "out/\n");
        file("out/a.txt", "reef");
        file("src/a.txt", "reef");
        file("src/a.md", "reef");
        file("docs/a.txt", "reef");
        search(Query.literal("reef"), new SearchScope(Globs.of("*.txt"), Globs.of("docs")), Map.of());
        assertThat(places()).containsExactly("src/a.txt:1 «reef»");
    }

    @Test
    void openFilesAreSearchedAsTheyStandInTheEditor() throws IOException {
        file("a.txt", "reef");
        file("b.txt", "none");
        file(".gitignore", "out/\n");
        file("out/c.txt", "reef");
        Map<String, Text> open = Map.of(
                "a.txt", Text.of("gone"),
                "b.txt", Text.of("a reef, unsaved"),
                "out/c.txt", Text.of("reef"),
                "new.txt", Text.of("reef"));
        search(Query.literal("reef"), SearchScope.everything(), open);
        assertThat(places()).containsExactly("b.txt:1 a «reef», unsaved", "new.txt:1 «reef»");
    }

    @Test
    void whatIsNoTextOrTooLargeIsLeftOutAndCounted() throws IOException {
        file("a.bin", new byte[] {'r', 'e', 'e', 'f', 0, 1, 2, 3});
        file("utf16.txt", "\uFEFFthe reef".getBytes(StandardCharsets.UTF_16LE));
        try (var large =
                new java.io.RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(FolderSearch.LARGEST + 1);
        }
        SearchTally tally = search(Query.literal("reef"), SearchScope.everything(), Map.of());
        assertThat(places()).containsExactly("utf16.txt:1 the «reef»");
        assertThat(tally).isEqualTo(new SearchTally(3, 1, 1, 0, false));
    }

    @Test
    void noMoreMatchesAreListedThanIsAllowedAndThatIsTold() throws IOException {
        for (int i = 0; i < 20; i++) {
            file(i + ".txt", "reef reef reef");
        }
        FolderSearch search = begin(Query.literal("reef"), SearchScope.everything(), Map.of(), 10);
        search.over().join();
        assertThat(places()).hasSize(10);
        assertThat(search.tally().cut()).isTrue();
        search = begin(Query.literal("reef"), SearchScope.everything(), Map.of(), 60);
        search.over().join();
        assertThat(places()).hasSize(60);
        assertThat(search.tally().cut()).isFalse();
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreEnds() throws Exception {
        // an expression of this kind goes on for hours if it is let to
        file("a.txt", "a".repeat(100_000) + "b");
        CountDownLatch under = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(2 + Runtime.getRuntime().availableProcessors() - 1);
        Background watched = task -> Background.virtualThreads().execute(() -> {
            under.countDown();
            task.run();
            over.countDown();
        });
        FolderSearch search = FolderSearch.begin(
                Workspace.local(),
                new FolderSearch.Order(
                        Roots.of(folder), SearchScope.everything(), finder(Query.regex("(a*)*\\1c")), Map.of(), 10),
                watched,
                found::add);
        under.await();
        search.close();
        over.await();
        assertThat(search.over()).isCancelled();
        assertThat(found).isEmpty();
    }

    @Test
    void aHopelessExpressionFailsTheSearch() throws IOException {
        file("a.txt", "a".repeat(40) + "b");
        FolderSearch search = begin(Query.regex("(a|aa)+\\1$"), SearchScope.everything(), Map.of(), 10);
        assertThatThrownBy(search.over()::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(SearchTooLong.class);
    }
}
