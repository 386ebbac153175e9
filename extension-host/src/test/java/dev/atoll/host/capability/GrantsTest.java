package dev.atoll.host.capability;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Glob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GrantsTest {
    private static Capability read(Set<String> languages, String... globs) {
        return new Capability.DocumentsRead(
                languages,
                Stream.of(globs).map(glob -> Glob.parse(glob).orElseThrow()).collect(Collectors.toSet()));
    }

    private static Access read(DocumentInfo document) {
        return new Access.ReadDocument(document);
    }

    private static DocumentInfo document(String language, String path) {
        return new DocumentInfo(new DocumentId(1), 1, language, path, 0);
    }

    @Test
    void bothTheManifestAndTheUserMustCoverADocument() {
        var asked = List.of(read(Set.of("json"), "conf/*.cfg"));
        var everything = List.of(read(Set.of("json", "toml"), "**"));
        var grants = new Grants(asked, everything);
        assertThat(grants.allows(read(document("json", "x.json")))).isTrue();
        assertThat(grants.allows(read(document("text", "conf/a.cfg")))).isTrue();
        assertThat(grants.allows(read(document("toml", "x.toml")))).isFalse();
        assertThat(new Grants(everything, asked).allows(read(document("toml", "x.toml"))))
                .isFalse();
    }

    @Test
    void nothingMeansNothing() {
        var all = List.of(read(Set.of("json"), "**"));
        var json = document("json", "x.json");
        assertThat(new Grants(List.of(), all).allows(read(json))).isFalse();
        assertThat(new Grants(all, List.of()).allows(read(json))).isFalse();
        assertThat(new Grants(List.of(read(Set.of())), all).allows(read(json))).isFalse();
    }

    @Test
    void takingAGrantBackHoldsAtOnce() {
        var all = List.of(read(Set.of("json")));
        var grants = new Grants(all, all);
        assertThat(grants.allows(read(document("json", "")))).isTrue();
        grants.grant(List.of());
        assertThat(grants.allows(read(document("json", "")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env",
                "dir/.env",
                ".ENV",
                ".env.local",
                "server.pem",
                "id_rsa",
                "id_ed25519.pub",
                ".npmrc",
                "home/.ssh/config",
                ".aws/credentials",
                "secrets.json"
            })
    void secretLookingFilesAreOpenedOnlyByTheirVeryName(String path) {
        var wide = List.of(read(Set.of("json"), "**", "*", ".*"));
        assertThat(new Grants(wide, wide).allows(read(document("json", path)))).isFalse();
        var exact = List.of(read(Set.of(), path));
        assertThat(new Grants(exact, exact).allows(read(document("json", path))))
                .isTrue();
        assertThat(new Grants(exact, wide).allows(read(document("json", path)))).isFalse();
    }
}
