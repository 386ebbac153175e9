package dev.atoll.host.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What extensions used is kept for thirty days, whoever writes it.
class UseFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private UseFile file() {
        return new UseFile(Disk.local(), folder.resolve("data"));
    }

    @Test
    void whatSeveralProcessesNoteIsAddedUp() throws IOException {
        var one = file();
        var other = file();
        one.note("a.b", "documents.read", TODAY);
        other.note("a.b", "documents.read", TODAY.minusDays(1));
        other.note("a.b", "ui.status", TODAY);
        one.write(TODAY);
        other.write(TODAY);
        assertThat(file().of("a.b"))
                .isEqualTo(Map.of("documents.read", List.of(TODAY.minusDays(1), TODAY), "ui.status", List.of(TODAY)));
        assertThat(file().of("a.c")).isEmpty();
    }

    @Test
    void aDayIsNotedOnce() throws IOException {
        var file = file();
        assertThat(file.note("a.b", "ui.status", TODAY)).isTrue();
        assertThat(file.note("a.b", "ui.status", TODAY)).isFalse();
        assertThat(file.of("a.b")).containsEntry("ui.status", List.of(TODAY));
    }

    @Test
    void whatIsOlderThanThirtyDaysIsForgotten() throws IOException {
        var file = file();
        file.note("a.b", "ui.status", TODAY.minusDays(29));
        file.note("a.b", "ui.panels", TODAY.minusDays(30));
        file.write(TODAY);
        assertThat(file().of("a.b")).isEqualTo(Map.of("ui.status", List.of(TODAY.minusDays(29))));
        file.write(TODAY.plusDays(1));
        assertThat(Files.readString(folder.resolve("data/uses.json"))).isEqualTo("{}\n");
    }

    @Test
    void whatIsRemovedIsForgotten() throws IOException {
        var file = file();
        file.note("a.b", "ui.status", TODAY);
        file.note("a.c", "ui.status", TODAY);
        file.write(TODAY);
        file.note("a.b", "ui.panels", TODAY);
        file.forget("a.b");
        file.write(TODAY);
        assertThat(file().of("a.b")).isEmpty();
        assertThat(file().of("a.c")).isNotEmpty();
    }

    @Test
    void aDamagedFileIsBegunAnew() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        for (var text : List.of("{", "[]", "{\"a.b\": null}", "{\"a.b\": {\"ui.status\": [null, \"yesterday\"]}}")) {
            Files.writeString(folder.resolve("data/uses.json"), text);
            var file = file();
            assertThat(file.of("a.b")).allSatisfy((_, days) -> assertThat(days).isEmpty());
            file.note("a.b", "ui.status", TODAY);
            file.write(TODAY);
            assertThat(file().of("a.b")).as(text).containsEntry("ui.status", List.of(TODAY));
        }
    }

    @Test
    void whatCannotBeWrittenIsKeptForTheNextTime() throws IOException {
        Files.writeString(folder.resolve("data"), "in the way");
        var file = file();
        file.note("a.b", "ui.status", TODAY);
        assertThatThrownBy(() -> file.write(TODAY)).isInstanceOf(IOException.class);
        Files.delete(folder.resolve("data"));
        file.write(TODAY);
        assertThat(file().of("a.b")).containsEntry("ui.status", List.of(TODAY));
    }
}
