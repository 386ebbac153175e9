package dev.atoll.bundled;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.FormattingProvider;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a formatter that means harm, or is broken, can do with the functions that it is given: have its own answer
/// refused.
@Timeout(120)
final class HostileFormatterTest {
    private static final String MANIFEST = """
            {
              "schema": 1,
              "id": "test.evil",
              "name": "Evil",
              "version": "0.1.0",
              "api": "^0.1.0",
              "description": "A formatter for tests.",
              "license": "MIT",
              "authors": ["Somebody"],
              "kind": "formatter",
              "module": "formatter.wasm",
              "formatter": { "family": "dprint", "layout": "global", "section": "evil" },
              "activation": { "languages": ["markdown"] }
            }
            """;
    private static final FormattingOptions OPTIONS = new FormattingOptions(2, true, true, true, OptionalInt.empty());

    /// Signatures as the binary format has them: none, or numbers of 32 bits, in and out.
    private static final List<byte[]> TYPES = List.of(
            new byte[] {0x60, 0, 1, 0x7f},
            new byte[] {0x60, 1, 0x7f, 0},
            new byte[] {0x60, 2, 0x7f, 0x7f, 0},
            new byte[] {0x60, 3, 0x7f, 0x7f, 0x7f, 0},
            new byte[] {0x60, 0, 0});

    /// What it asks the host for, by the numbers 0 to 4; all that dprint's schema 3 has but one.
    private static final List<Named> IMPORTS = List.of(
            new Named("host_clear_bytes", 1, ""),
            new Named("host_read_buffer", 2, ""),
            new Named("host_write_buffer", 3, ""),
            new Named("host_take_file_path", 4, ""),
            new Named("host_format", 0, ""));

    /// What makes it a plug-in of schema 3; its formatting is added.
    private static final List<Named> EXPORTS = List.of(
            new Named("get_plugin_schema_version", 0, "41030b"),
            new Named("get_wasm_memory_buffer", 0, "4180200b"),
            new Named("get_wasm_memory_buffer_size", 0, "4180080b"),
            new Named("clear_shared_bytes", 1, "0b"),
            new Named("add_to_shared_bytes_from_buffer", 1, "0b"),
            new Named("set_buffer_with_shared_bytes", 2, "0b"),
            new Named("set_global_config", 4, "0b"),
            new Named("set_plugin_config", 4, "0b"),
            new Named("set_file_path", 4, "0b"),
            new Named("get_config_diagnostics", 0, "41000b"),
            new Named("get_formatted_text", 0, "41000b"),
            new Named("get_error_text", 0, "41000b"));

    /// A function.
    ///
    /// @param type the number of its signature
    /// @param body its code in hexadecimal digits
    private record Named(String name, int type, String body) {}

    @TempDir
    private Path folder;

    private Path formatter(String body) throws IOException {
        var functions = new ArrayList<>(EXPORTS);
        functions.add(new Named("format", 0, body));
        var imports = IMPORTS.stream()
                .map(each -> new ByteSink()
                        .name("dprint")
                        .name(each.name())
                        .u8(0)
                        .u32(each.type())
                        .bytes())
                .toList();
        var exports = new ArrayList<byte[]>();
        exports.add(new ByteSink().name("memory").u8(2).u32(0).bytes());
        var types = new ByteSink().u32(functions.size());
        var code = new ArrayList<byte[]>();
        for (int i = 0; i < functions.size(); i++) {
            var function = functions.get(i);
            types.u32(function.type());
            exports.add(new ByteSink()
                    .name(function.name())
                    .u8(0)
                    .u32(IMPORTS.size() + i)
                    .bytes());
            var whole = HexFormat.of().parseHex("00" + function.body());
            code.add(new ByteSink().block(whole).bytes());
        }
        var path = "x.md".getBytes(StandardCharsets.US_ASCII);
        var data = new ByteSink().u32(0).u8(0x41).u8(16).u8(0x0b).block(path).bytes();
        var sections = new Sections(List.of(
                section(SectionIds.TYPE, new ByteSink().vector(TYPES)),
                section(SectionIds.IMPORT, new ByteSink().vector(imports)),
                section(SectionIds.FUNCTION, types),
                section(SectionIds.MEMORY, new ByteSink().vector(List.of(new byte[] {0, 1}))),
                section(SectionIds.EXPORT, new ByteSink().vector(exports)),
                section(SectionIds.CODE, new ByteSink().vector(code)),
                section(SectionIds.DATA, new ByteSink().vector(List.of(data)))));
        return packed(sections.bytes());
    }

    private Path packed(byte[] module) throws IOException {
        var files = new TreeMap<String, byte[]>();
        files.put(Manifest.FILE, MANIFEST.getBytes(StandardCharsets.UTF_8));
        files.put("formatter.wasm", module);
        return Files.write(folder.resolve("evil.atollx"), PackageWriter.pack(files));
    }

    private static Sections.Section section(int id, ByteSink content) {
        return new Sections.Section(id, Bytes.of(content.bytes()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "means nothing | 41090b | which means nothing",
                "for ever | 03400c000b41000b | in time",
                "more than there is | 41004100410110024100 0b | more bytes than there are",
                "before the start | 4100417f410010024100 0b | more bytes than there are",
                "room without end | 41ffffffff0710004100 0b | are allowed",
                "room for less than nothing | 417f10004100 0b | are allowed",
                "from elsewhere | 4110100041f0ffffff07411010014100 0b | outside of its memory",
                "more than announced | 4104100041004108 10014100 0b | more bytes than it announced",
                "no text | 410041ff013a00004101100041004101 100110034100 0b | no UTF-8",
                "its own language for ever | 4104100041104104 100110030340 10041a0c000b4100 0b | in time"
            })
    void aFormatterThatMisusesWhatItIsGivenIsRefusedAndTheNextOneWorks(String what, String body, String reason)
            throws IOException {
        var evil = formatter(body.replace(" ", "")).toAbsolutePath().toString();
        var packages = List.of(evil, "atoll.formatter-json-0.1.0.atollx");
        var strict = Limits.DEFAULTS.with(Limit.BACKGROUND, 2000);
        try (var host = new HostedPackage(packages, folder, options -> options.withLimits(strict))) {
            try (var document = host.open("a.md", "markdown", "evil")) {
                var edits = HostedPackage.of(document, FormattingProvider.class).format(host.revision(1), OPTIONS);
                assertThatThrownBy(() -> edits.get(60, TimeUnit.SECONDS))
                        .as(what)
                        .hasMessageContaining(reason);
            }
            try (var document = host.open("a.json", "json", "{\"a\":1}")) {
                var edits = HostedPackage.of(document, FormattingProvider.class)
                        .format(host.revision(1), OPTIONS)
                        .join();
                assertThat(host.after(edits)).isEqualTo("{ \"a\": 1 }\n");
            }
        }
    }
}
