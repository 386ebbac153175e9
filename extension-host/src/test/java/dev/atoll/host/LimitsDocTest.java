package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/// The page about limits has the numbers of the code. Run with `-Datoll.approve=true` to write its tables anew.
class LimitsDocTest {
    private static final Path PAGE = Path.of("../docs/limits.md");

    private static String limits() {
        return Arrays.stream(Limit.values())
                .map(limit -> String.format(
                        Locale.ROOT,
                        "| `%s` | %s | %,d | %,d | %s |\n",
                        limit.word(),
                        limit.counts(),
                        limit.usual(),
                        limit.most(),
                        limit.breach()))
                .collect(Collectors.joining(
                        "",
                        "| limit | counts | usual | a user may allow | beyond |\n| --- | --- | --- | --- | --- |\n",
                        ""));
    }

    private static String fixed() {
        return String.format(
                Locale.ROOT,
                """
                | what | most | beyond |
                | --- | --- | --- |
                | memory of all extensions together | %,d bytes, or half of the Java heap if that is less | Growing and starting are refused, and the reason says so. |
                | characters of a document when it is opened | %,d | No extension is told of it. |
                | characters of one text that is shown, such as a message | %,d | The rest is cut. |
                | characters of one name in a list, such as a symbol's | %,d | The rest is cut. |
                | characters of the name of a scope | %,d | A bad answer. |
                | characters of one line of log | %,d | The rest is cut. |
                | lines of log that are kept of one extension | %,d | The oldest go first. |
                """,
                Limits.ALL_MEMORY_BYTES,
                Limits.DOCUMENT_LENGTH,
                Limits.SENTENCE_LENGTH,
                Limits.NAME_LENGTH,
                Limits.SCOPE_LENGTH,
                Limits.LOG_LINE_LENGTH,
                Limits.LOG_LINES_KEPT);
    }

    private static String with(String page, String name, String table) {
        var mark = "<!-- begin: " + name + " -->\n";
        int begin = page.indexOf(mark) + mark.length();
        int end = page.indexOf("<!-- end: " + name + " -->\n");
        assertThat(end).as("the page has no place for %s", name).isGreaterThanOrEqualTo(begin);
        return page.substring(0, begin) + table + page.substring(end);
    }

    @Test
    void thePageHasTheNumbersOfTheCode() throws IOException {
        var page = Files.readString(PAGE);
        var current = with(with(page, "limits", limits()), "fixed", fixed());
        if (Boolean.getBoolean("atoll.approve")) {
            Files.writeString(PAGE, current);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(current);
    }
}
