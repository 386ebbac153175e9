package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLevel;
import dev.atoll.api.provider.ExtensionId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What a window keeps of what it said.
class WindowLogTest {
    private static final LogSource JSON = LogSource.of(new ExtensionId("atoll.json"));

    private final WindowLog log = new WindowLog();

    @Test
    void whatIsSaidAgainAtOnceIsCounted() {
        log.write(LogLevel.INFO, LogSource.ATOLL, "a");
        log.write(LogLevel.INFO, LogSource.ATOLL, "a");
        log.write(LogLevel.WARNING, LogSource.ATOLL, "a");
        log.write(LogLevel.WARNING, JSON, "a");
        log.write(LogLevel.INFO, LogSource.ATOLL, "a");
        assertThat(log.entries()).extracting(LogEntry::times).containsExactly(2, 1, 1, 1);
        assertThat(log.written()).isEqualTo(5);
    }

    @Test
    void theNewestAreKept() {
        for (int i = 0; i < WindowLog.MOST + 5; i++) {
            log.write(LogLevel.INFO, LogSource.ATOLL, "entry " + i);
        }
        assertThat(log.entries()).hasSize(WindowLog.MOST);
        assertThat(log.entries().getFirst().text()).isEqualTo("entry 5");
    }

    @Test
    void aMistakeHasWhatWasRunningBesideItsSentence() {
        log.write("It went wrong.", new IllegalStateException("no", new ArithmeticException("by zero")));
        LogEntry entry = log.entries().getFirst();
        assertThat(entry.level()).isEqualTo(LogLevel.ERROR);
        assertThat(entry.text()).isEqualTo("It went wrong.");
        assertThat(entry.detail())
                .contains("IllegalStateException: no", "WindowLogTest", "\njava.lang.ArithmeticException: by zero\n");
        assertThat(LogText.of(log.entries(), _ -> "Atoll"))
                .matches("(?s)\\d{4}-\\d\\d-\\d\\dT\\S*  error    Atoll  It went wrong.\n    .*")
                .contains("\n        at dev.atoll.app.panel.log.WindowLogTest.")
                .endsWith("\n");
    }

    @Test
    void anEntryWithSeveralLinesStaysOneEntryInTheText() {
        log.write(LogLevel.DEBUG, JSON, "one\ntwo");
        log.write(LogLevel.DEBUG, JSON, "one\ntwo");
        assertThat(LogText.of(log.entries(), _ -> "JSON")).endsWith("  debug    JSON  one\n    two (2×)\n");
    }
}
