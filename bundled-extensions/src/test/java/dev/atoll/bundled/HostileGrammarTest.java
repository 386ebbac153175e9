package dev.atoll.bundled;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a grammar that means harm, or is broken, can cost: its own highlighting.
@Timeout(120)
final class HostileGrammarTest {
    private static final String MANIFEST = """
            {
              "schema": 1,
              "id": "test.evil",
              "name": "Evil",
              "version": "0.1.0",
              "api": "^0.1.0",
              "description": "A grammar for tests.",
              "license": "MIT",
              "authors": ["Somebody"],
              "kind": "grammar",
              "module": "grammar.wasm",
              "grammar": { "symbol": "evil", "injectedAs": ["evil"] },
              "activation": { "languages": ["evil"] },
              "languages": [{ "id": "evil", "name": "Evil", "extensions": [".evil"] }]
            }
            """;
    private static final String HTML = "<p>Reef</p>";

    @TempDir
    private Path folder;

    /// A package whose grammar is a function of this body.
    private Path grammar(byte[] body) throws IOException {
        var dylink = new ByteSink().u32(16).u32(4).u32(0).u32(0).bytes();
        var sections = new Sections(List.of(
                section(SectionIds.CUSTOM, new ByteSink().name("dylink.0").u8(1).block(dylink)),
                section(SectionIds.TYPE, new ByteSink().vector(List.of(new byte[] {0x60, 0, 1, 0x7f}))),
                section(SectionIds.FUNCTION, new ByteSink().u32(1).u32(0)),
                section(
                        SectionIds.EXPORT,
                        new ByteSink().u32(1).name("tree_sitter_evil").u8(0).u32(0)),
                section(SectionIds.CODE, new ByteSink().u32(1).block(body))));
        var files = new TreeMap<String, byte[]>();
        files.put(Manifest.FILE, MANIFEST.getBytes(StandardCharsets.UTF_8));
        files.put("grammar.wasm", sections.bytes());
        files.put("queries/highlights.scm", "(evil) @keyword".getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve("evil.atollx"), PackageWriter.pack(files));
    }

    private static Sections.Section section(int id, ByteSink content) {
        return new Sections.Section(id, Bytes.of(content.bytes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for ever | 0003400c000b000b | in time",
                "traps | 00000b | crashed",
                "nowhere | 00417f0b | crashed",
                "no language | 0041000b | no grammar to give",
                "no version | 0041100b | not known here"
            })
    void aGrammarThatLoopsOrTrapsCostsItsOwnHighlightingOnly(String what, String body, String reason)
            throws IOException {
        var evil = grammar(HexFormat.of().parseHex(body)).toAbsolutePath().toString();
        var strict = Limits.DEFAULTS.with(Limit.GRAMMAR_START, 500);
        var packages = List.of(evil, "atoll.grammar-html-0.1.0.atollx");
        try (var host = new HostedPackage(packages, folder, options -> options.withLimits(strict))) {
            try (var document = host.open("a.evil", "evil", "evil")) {
                var colours =
                        HostedPackage.of(document, HighlightProvider.class).highlight(host.revision(1), new Span(0, 4));
                assertThatThrownBy(() -> colours.get(60, TimeUnit.SECONDS))
                        .as(what)
                        .hasMessageContaining(reason);
            }
            try (var document = host.open("reef.html", "html", HTML)) {
                var highlights = HostedPackage.of(document, HighlightProvider.class)
                        .highlight(host.revision(1), new Span(0, HTML.length()))
                        .join();
                assertThat(highlights.tokens().size()).isPositive();
            }
        }
    }
}
