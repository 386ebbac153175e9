package dev.atoll.app.boot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SheetCommandTest {
    @TempDir
    Path folder;

    @Test
    void statesAreWrittenInTheOrderOfTheirNames() throws Exception {
        Path sheet = Files.writeString(
                folder.resolve("a.css"), ".cell:e:c:a:f:b:d { -fx-opacity: 0; }\n.cell:z:y:x:w { -fx-opacity: 1; }\n");
        Path binary = folder.resolve("a.bss");
        SheetCommand.main(new String[] {sheet.toString(), binary.toString()});
        List<String> words = words(binary);
        words.removeIf(word -> word.length() != 1 || word.equals("*"));
        assertThat(words).containsExactly("a", "b", "c", "d", "e", "f", "w", "x", "y", "z");
    }

    /// The words of a binary sheet, which stand at its beginning in the order in which they were first written.
    private static List<String> words(Path sheet) throws Exception {
        try (var in = new DataInputStream(Files.newInputStream(sheet))) {
            var _ = in.readShort();
            List<String> words = new ArrayList<>();
            int left = in.readShort();
            if (in.readShort() >= 0) {
                // what is no word has a place in the list, but is not written
                left--;
            }
            for (; left > 0; left--) {
                words.add(in.readUTF());
            }
            return words;
        }
    }
}
