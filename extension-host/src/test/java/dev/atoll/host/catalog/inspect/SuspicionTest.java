package dev.atoll.host.catalog.inspect;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.Packages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// What is suspect is told, and what is honest is not.
class SuspicionTest {
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};
    private static final Set<ExtensionId> KNOWN =
            Set.of(new ExtensionId("atoll.json"), new ExtensionId("atoll.markdown"), new ExtensionId("reef.go"));

    private static PackageContent content(String manifest, String name, byte[] file) {
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(manifest));
        files.put("extension.wasm", MODULE);
        files.put(name, file);
        return switch (new PackageReader(PackageBounds.DEFAULTS).read(PackageWriter.pack(files))) {
            case PackageResult.Sound(var content) -> content;
            case PackageResult.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Suspicion> of(String name, byte[] file) {
        return Suspicion.of(content(Packages.MANIFEST, name, file), KNOWN, List.of());
    }

    private static List<Suspicion> named(String id) {
        return Suspicion.of(
                content(Packages.MANIFEST.replace("test.guest", id), "README.md", MODULE), KNOWN, List.of());
    }

    @Test
    void anHonestPackageIsNotSuspect() {
        assertThat(of(
                        "README.md",
                        Packages.utf8("Coral \u2764\ufe0f reef \ud83d\udc69\u200d\ud83d\ude80 1\ufe0f\u20e3")))
                .isEmpty();
        assertThat(of("themes/a.json", Packages.utf8("\ufeff{\"name\": \"Küste 🌊\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atol.json",
                "atoll.jsom",
                "atoII.json",
                "a-toll.json",
                "atoll.jso",
                "atoll.jsno",
                "atoil.json",
                "at0ll.json",
                "atoll-.json",
                "atoll.markdwon",
                "atoll.rnarkdown",
                "ato1l.json"
            })
    void idsNearWellKnownOnesAreSuspect(String id) {
        assertThat(named(id.replace("II", "1l")))
                .extracting(Suspicion::kind)
                .containsExactly(Suspicion.Kind.LOOK_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atoll.json", "coral.json", "reef.c", "reef.js", "other.go", "atoll.toml"})
    void idsThatDifferAreNot(String id) {
        assertThat(named(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "data.json, 200b",
        "data.json, 202e",
        "data.scm, fe0f",
        "data.json, 2066",
        "README.md, 202e",
        "README.md, 200b",
        "notes.txt, 3164",
        "data.json, e0100",
        "README.md, e0041"
    })
    void charactersThatDoNotShowAreNamedWithTheirLine(String file, String character) {
        var text = "one\ntwo " + Character.toString(Integer.parseInt(character, 16)) + " x\n";

        assertThat(of(file, Packages.utf8(text))).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Suspicion.Kind.HIDDEN_CHARACTERS);
            assertThat(found.place()).isEqualTo(file);
            assertThat(found.sentence()).contains("line 2").containsIgnoringCase("U+" + character);
        });
    }

    @Test
    void rowsOfHiddenCharactersInBytesAreSuspectAndSingleOnesAreNot() {
        var row = Packages.utf8("\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08");
        var bytes = Arrays.copyOf(new byte[] {0, (byte) 0xff, 1}, row.length + 3);
        System.arraycopy(row, 0, bytes, 3, row.length);

        assertThat(of("other.wasm", bytes))
                .extracting(Suspicion::kind)
                .containsExactly(Suspicion.Kind.HIDDEN_CHARACTERS);
        assertThat(of("other.wasm", Arrays.copyOf(bytes, 12))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----",
                "-----BEGIN OPENSSH PRIVATE KEY-----",
                "-----BEGIN PGP PRIVATE KEY BLOCK-----",
                "untrusted comment: minisign encrypted secret key",
                "AKIAIOSFODNN7EXAMPLE",
                "ghp_0123456789abcdefghijABCDEFGHIJ012345",
                "npm_0123456789abcdefghijABCDEFGHIJ012345",
                "//registry.example/:_authToken=0123456789abcdef"
            })
    void secretsAreSuspectAlsoInsideOfCode(String secret) {
        for (var file : List.of("README.md", "other.wasm")) {
            assertThat(of(file, Packages.utf8("x " + secret + " y")))
                    .extracting(Suspicion::kind)
                    .containsExactly(Suspicion.Kind.SECRET);
        }
    }

    @Test
    void filesNamedLikeSecretsAreSuspect() {
        assertThat(of("config/id_rsa", MODULE)).extracting(Suspicion::kind).containsExactly(Suspicion.Kind.SECRET);
        assertThat(of(".env", MODULE)).extracting(Suspicion::place).containsExactly(".env");
        assertThat(of("environment.md", MODULE)).isEmpty();
    }

    @Test
    void capabilitiesThatAModuleCannotUseAreSuspect() {
        var manifest = Packages.MANIFEST.replace("\"capabilities\": [", """
                "capabilities": [
                  {"capability": "ui.notifications", "reason": "To tell."},
                  {"capability": "workspace.read", "globs": ["*.json"], "reason": "To look."},
                  {"capability": "ui.panels", "reason": "To list."},
                """);
        var content = content(manifest, "README.md", MODULE);

        assertThat(Suspicion.of(content, KNOWN, List.of("atoll:extension/ui#notify")))
                .extracting(Suspicion::sentence)
                .satisfiesExactly(
                        first -> assertThat(first).contains("workspace.read"),
                        second -> assertThat(second).contains("ui.panels"));
        assertThat(Suspicion.of(
                        content, KNOWN, List.of("atoll:extension/ui#notify", "atoll:extension/workspace#files")))
                .hasSize(1);
    }
}
