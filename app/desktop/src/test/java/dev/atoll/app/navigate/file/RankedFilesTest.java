package dev.atoll.app.navigate.file;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class RankedFilesTest {
    private final RankedFiles files = new RankedFiles();

    @Test
    void theNameCountsMoreThanTheFoldersAndAShallowPlaceMoreThanADeepOne() {
        files.add(List.of("box/mail/a.txt", "src/main/deep/Mailbox.java", "Mailbox.java", "MyLabel.java"));
        assertThat(files.fitting("mailbox", List.of(), ""))
                .containsExactly("Mailbox.java", "src/main/deep/Mailbox.java");
        assertThat(files.fitting("mb", List.of(), "").getFirst()).isEqualTo("Mailbox.java");
        assertThat(files.fitting("deep/mail", List.of(), "")).containsExactly("src/main/deep/Mailbox.java");
        assertThat(files.fitting("xyz", List.of(), "")).isEmpty();
    }

    @Test
    void whatWasOpenLatelyComesFirstAndTheShownFileLast() {
        files.add(List.of("a/Index.ts", "b/Index.ts", "c/Index.ts"));
        assertThat(files.fitting("index", List.of("c/Index.ts", "b/Index.ts"), "c/Index.ts"))
                .containsExactly("b/Index.ts", "a/Index.ts", "c/Index.ts");
        assertThat(files.fitting("", List.of("c/Index.ts", "/else/x.txt"), "c/Index.ts"))
                .containsExactly("/else/x.txt", "a/Index.ts", "b/Index.ts");
    }

    @Test
    void whatWasOpenLatelyElsewhereIsFoundByItsLettersToo() {
        files.add(List.of("src/Notes.java"));
        List<String> recent = List.of("/home/me/notes.txt", "src/Notes.java");
        assertThat(files.fitting("not", recent, "")).containsExactlyInAnyOrder("src/Notes.java", "/home/me/notes.txt");
        assertThat(files.fitting("notes.t", recent, "")).containsExactly("/home/me/notes.txt");
        assertThat(files.fitting("notes", List.of(), "")).containsExactly("src/Notes.java");
    }

    @Test
    void lettersTypedOnNarrowWhatFittedAndLettersTakenBackWidenIt() {
        files.add(List.of("alpha", "alphabet", "beta"));
        assertThat(files.fitting("a", List.of(), "")).hasSize(2);
        assertThat(files.fitting("alphab", List.of(), "")).containsExactly("alphabet");
        files.add(List.of("alphabetical"));
        assertThat(files.fitting("alphabe", List.of(), "")).containsExactlyInAnyOrder("alphabet", "alphabetical");
        assertThat(files.fitting("b", List.of(), "")).contains("beta");
    }

    @Test
    void onlySoManyAreListedTheBestOfAll() {
        files.add(IntStream.range(0, 5_000)
                .mapToObj(i -> "folder/" + i + "-name.txt")
                .toList());
        files.add(List.of("name.txt"));
        assertThat(files.fitting("name", List.of(), ""))
                .hasSize(RankedFiles.MOST)
                .startsWith("name.txt");
        files.keepOnly(Set.of("name.txt"));
        assertThat(files.fitting("name", List.of(), "")).containsExactly("name.txt");
    }
}
