package dev.atoll.app.panel.search;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.FoundPlace;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.search.Query;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
@SuppressWarnings("NullAway.Init")
class SearchModelTest {
    @TempDir
    Path folder;

    /// What is posted to the UI thread, which is the test's.
    private final BlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();

    private final Map<String, Text> open = new HashMap<>();
    private final Background background = Background.virtualThreads();
    private Optional<Path> opened = Optional.empty();
    private SearchModel model = model(background);

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("b.txt"), "reef\nno\nreef\n");
        Files.writeString(folder.resolve("a.md"), "Reef\n");
        Files.writeString(folder.resolve("sub/c.txt"), "reef\n");
        opened = Optional.of(folder);
    }

    private SearchModel model(Background work) {
        // every pause is over at once
        Timer quick = (_, post) -> {
            post.run();
            return Subscription.none();
        };
        return new SearchModel(
                new SearchModel.Around(
                        posted::add,
                        work,
                        quick,
                        Workspace.local(),
                        () -> opened.map(path -> new SearchModel.Place(Roots.of(path), open))),
                () -> {});
    }

    private void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            try {
                posted.take().run();
            } catch (InterruptedException tooLong) {
                throw new AssertionError(tooLong);
            }
        }
    }

    private void look(Query query) {
        look(new Wanted(query, "", ""));
    }

    private void look(Wanted wanted) {
        model.look(wanted);
        until(model::idle);
    }

    private List<String> found() {
        return model.files().stream()
                .flatMap(file -> file.places().stream().map(place -> file.path() + ":" + place.line()))
                .toList();
    }

    @Test
    void filesAreListedInTheOrderOfTheFolder() {
        look(Query.literal("reef").ignoringCase());
        assertThat(found()).containsExactly("a.md:1", "b.txt:1", "b.txt:3", "sub/c.txt:1");
        assertThat(SearchWords.of(model)).isEqualTo("4 matches in 3 files · 3 files searched");
    }

    @Test
    void patternsSayWhichFilesAreSearched() {
        look(new Wanted(Query.literal("reef"), "*.txt", "sub"));
        assertThat(found()).containsExactly("b.txt:1", "b.txt:3");
        look(new Wanted(Query.literal("reef"), "[", ""));
        assertThat(model.mistake()).startsWith("“[” is not a pattern for files: ");
        assertThat(found()).isEmpty();
    }

    @Test
    void mistakesAreToldAndGoneWithTheNextSearch() {
        look(Query.regex("("));
        assertThat(model.mistake()).isEqualTo("Unclosed group, at character 2.");
        look(Query.regex("re+f"));
        assertThat(model.mistake()).isEmpty();
        assertThat(found()).hasSize(3);
        look(Query.literal(""));
        assertThat(found()).isEmpty();
        assertThat(SearchWords.of(model)).isEmpty();
    }

    @Test
    void withoutAFolderOneSentenceSaysSo() {
        opened = Optional.empty();
        look(Query.literal("reef"));
        assertThat(model.mistake()).startsWith("No folder is open.");
    }

    @Test
    void whatWasFoundStaysUntilTheNextSearchFindsSomething() {
        look(Query.literal("reef"));
        model.look(new Wanted(Query.literal("Reef"), "", ""));
        assertThat(found()).hasSize(3);
        until(model::idle);
        assertThat(found()).containsExactly("a.md:1");
        look(Query.literal("nothing like it"));
        assertThat(found()).isEmpty();
        assertThat(SearchWords.of(model)).isEqualTo("No match · 3 files searched");
    }

    @Test
    void anotherLetterEndsTheSearchUnderWay() {
        CountDownLatch held = new CountDownLatch(1);
        boolean[] first = {true};
        model = model(task -> {
            boolean hold = first[0];
            first[0] = false;
            background.execute(() -> {
                if (hold) {
                    awaitNow(held);
                }
                task.run();
            });
        });
        model.look(new Wanted(Query.literal("no"), "", ""));
        // as many turns as lead to the search, which cannot end while its first hand is held
        until(model::searched);
        assertThat(model.idle()).isFalse();
        model.look(new Wanted(Query.literal("reef"), "", ""));
        until(model::idle);
        held.countDown();
        until(posted::isEmpty);
        assertThat(found()).containsExactly("b.txt:1", "b.txt:3", "sub/c.txt:1");
    }

    private static void awaitNow(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void aFileThatIsEditedIsSearchedAgain() {
        look(Query.literal("reef"));
        model.searchAgain("b.txt", Text.of("one\nreef"));
        model.searchAgain("new.txt", Text.of("reef"));
        model.searchAgain("sub/c.txt", Text.of("gone"));
        assertThat(model.idle()).isFalse();
        until(model::idle);
        assertThat(found()).containsExactly("b.txt:2", "new.txt:1");
    }

    @Test
    void matchesCanBeLeftOutOneByOneAndByFile() {
        look(Query.literal("reef"));
        Choice choice = new Choice();
        FoundFile file = model.files().getFirst();
        FoundPlace place = file.places().getFirst();
        choice.toggle(new SearchRow.Hit(file.path(), place));
        assertThat(choice.of(file)).containsExactly(file.places().getLast());
        choice.toggle(new SearchRow.Head(file, true));
        assertThat(choice.of(file)).hasSize(2);
        choice.toggle(new SearchRow.Head(file, true));
        assertThat(choice.of(file)).isEmpty();
        choice.clear();
        assertThat(choice.of(file)).hasSize(2);
    }
}
