package dev.atoll.host.imports;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.log.LogLine;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.abi.Result;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostImportsTest {
    private static final DocumentInfo JSON = new DocumentInfo(new DocumentId(1), 3, "json", "a.json", 5);
    private static final DocumentInfo TOML = new DocumentInfo(new DocumentId(2), 1, "toml", "a.toml", 5);

    private final LogBook book =
            new LogBook(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Limits.DEFAULTS.with(Limit.LOG_LINES, 10));

    /// Two documents, each with the text `hello`.
    private static final class TwoDocuments implements DocumentAccess {
        @Override
        public List<DocumentInfo> documents() {
            return List.of(JSON, TOML);
        }

        @Override
        public Optional<DocumentInfo> document(DocumentId id) {
            return documents().stream().filter(info -> info.id().equals(id)).findFirst();
        }

        @Override
        public Optional<TextSnapshot> text(DocumentId id) {
            return document(id).map(info -> new StringSnapshot("hello"));
        }
    }

    private DocumentsImport documents(Grants grants) {
        return new DocumentsImport(new TwoDocuments(), new Gate(grants, book, missing -> {}));
    }

    private static Grants json() {
        var read = List.<Capability>of(new Capability.DocumentsRead(Set.of("json"), Set.of()));
        return new Grants(read, read);
    }

    @Test
    void grantedDocumentsAreReadAndOthersAreDenied() {
        var documents = documents(json());
        assertThat(documents.openDocuments())
                .isEqualTo(Result.ok(List.of(new Documents.DocumentInfo(1, 3, "json", "a.json", 5))));
        assertThat(documents.text(1, new Types.Span(1, 3))).isEqualTo(Result.ok("el"));
        assertThat(documents.text(2, new Types.Span(1, 3))).isEqualTo(Result.err(Documents.AccessError.DENIED));
        assertThat(documents.text(9, new Types.Span(1, 3)))
                .isEqualTo(Result.err(Documents.AccessError.UNKNOWN_DOCUMENT));
        assertThat(book.lines()).extracting(LogLine::text).anyMatch(line -> line.contains("denied"));
    }

    @Test
    void aGrantTakenBackIsDeniedInTheNextCall() {
        var grants = json();
        var documents = documents(grants);
        grants.grant(List.of());
        assertThat(documents.text(1, new Types.Span(0, 1))).isEqualTo(Result.err(Documents.AccessError.DENIED));
        assertThat(documents.openDocuments()).isEqualTo(Result.ok(List.of()));
    }

    @Test
    void spansOutsideOfTheTextAreToldSo() {
        for (var span :
                List.of(new Types.Span(0, 6), new Types.Span(4, 3), new Types.Span(-1, 2), new Types.Span(0, -1))) {
            assertThat(documents(json()).text(1, span)).isEqualTo(Result.err(Documents.AccessError.OUTSIDE));
        }
    }

    @Test
    void aFloodOfLogLinesIsBounded() {
        for (int i = 0; i < 100_000; i++) {
            book.write(LogLevel.INFO, "line\n\n" + "x".repeat(5_000));
        }
        assertThat(book.lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(4_097));
        book.write(LogLevel.INFO, "\n".repeat(1_000_000));
        assertThat(book.lines()).hasSize(10);
    }

    private static void string(GuestMemory memory, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_16LE);
        memory.writeU32(at - 4, bytes.length);
        memory.copyIn(at, bytes, 0, bytes.length);
    }

    @Test
    void abortIsATrapWithMessageFileAndLine() {
        var guest = Modules.guest("memory");
        string(guest.memory(), 100, "Index out of range\u202e");
        string(guest.memory(), 200, "assembly/index.ts");
        var abort = AbortImport.function().body();
        assertThatThrownBy(() -> abort.call(guest, new long[] {100, 200, 12, 5}))
                .isInstanceOf(Trapped.class)
                .hasMessage("It gave up at assembly/index.ts:12:5: Index out of range.");
        assertThatThrownBy(() -> abort.call(guest, new long[] {0, 0, 0, 0}))
                .isInstanceOf(Trapped.class)
                .hasMessage("It gave up.");
        guest.memory().writeU32(96, -1);
        assertThatThrownBy(() -> abort.call(guest, new long[] {100, 0x7fff_fff0, 1, 1}))
                .isInstanceOf(Trapped.class);
    }
}
