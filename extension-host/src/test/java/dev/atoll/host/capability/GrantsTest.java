package dev.atoll.host.capability;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.manifest.Glob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
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

    private static Grants both(Capability capability) {
        return new Grants(List.of(capability), List.of(capability));
    }

    private static Set<Glob> globs(String... texts) {
        return Stream.of(texts).map(text -> Glob.parse(text).orElseThrow()).collect(Collectors.toSet());
    }

    @Test
    void aCapabilityOpensNothingOfAnother() {
        var accesses = List.of(
                read(document("json", "a.json")),
                new Access.EditDocument(document("json", "a.json")),
                new Access.ReadFile("a.json"),
                new Access.Notify(),
                new Access.ShowStatus(),
                new Access.Decorate(),
                new Access.ShowProgress());
        for (var kind : CapabilityKind.values()) {
            var grants = both(Capability.of(kind, Set.of("json"), globs("**")));
            for (var access : accesses) {
                assertThat(grants.allows(access)).as(kind + " opens " + access).isEqualTo(access.kind() == kind);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "server.PEM",
                ".env.",
                ".env ",
                "dir/.env. .",
                ".e\u200bnv",
                ".SSH/config",
                ".ssh./config",
                "home\\.ssh\\config"
            })
    void secretFilesAreKnownUnderEverySpelling(String path) {
        var grants = both(new Capability.WorkspaceRead(globs("**", "*", "config", "**/config")));
        assertThat(grants.allows(new Access.ReadFile(path))).isFalse();
    }

    @Test
    void filesOfTheFolderAreReadByGlobsThatBothSidesName() {
        var asked = List.<Capability>of(new Capability.WorkspaceRead(globs("src/**", "*.md")));
        var granted = List.<Capability>of(new Capability.WorkspaceRead(globs("**/*.txt", "*.md")));
        var grants = new Grants(asked, granted);
        assertThat(grants.allows(new Access.ReadFile("src/a/b.txt"))).isTrue();
        assertThat(grants.allows(new Access.ReadFile("doc/a.md"))).isTrue();
        assertThat(grants.allows(new Access.ReadFile("src/a.c"))).isFalse();
        assertThat(grants.allows(new Access.ReadFile("a.txt"))).isFalse();
        var nothing = both(new Capability.WorkspaceRead(Set.of()));
        assertThat(nothing.allows(new Access.ListFiles())).isFalse();
        assertThat(nothing.allows(new Access.ReadFile("a.txt"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/config", "sub/.git/hooks/pre-commit", ".GIT/config", ".hg/hgrc", ".jj/repo", ".git"})
    void whatVersionControlKeepsIsReadUnderItsExactPathOnly(String path) {
        var wide = both(new Capability.WorkspaceRead(globs("**", "config", "*")));
        assertThat(wide.allows(new Access.ReadFile(path))).isFalse();
        var exact = both(new Capability.WorkspaceRead(globs(path)));
        assertThat(exact.allows(new Access.ReadFile(path))).isTrue();
        assertThat(wide.policy().enters("sub/.git")).isFalse();
        assertThat(wide.policy().enters("sub/git")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                "a/.git/COMMIT_EDITMSG",
                ".Git./config",
                ".idea/workspace.xml",
                "node_modules/.cache/x.json",
                "__pycache__/a.json"
            })
    void editsNeverReachToolFolders(String path) {
        var exact = both(new Capability.EditOnCommand(Set.of("json"), globs("**", path)));
        assertThat(exact.allows(new Access.EditDocument(document("json", path))))
                .isFalse();
        assertThat(exact.allows(new Access.EditDocument(document("json", "src/a.json"))))
                .isTrue();
    }

    @Test
    void whereADocumentReallyIsDecidesThoughTheExtensionIsNotTold() {
        var edit = List.<Capability>of(
                new Capability.EditOnCommand(Set.of(), globs("config")), read(Set.of(), "config", "**"));
        var grants =
                new Grants(edit, edit, Policy.STANDARD, document -> "/home/x/.ssh/" + document.path(), Optional::of);
        assertThat(grants.allows(read(document("text", "config")))).isFalse();
        var inGit =
                new Grants(edit, edit, Policy.STANDARD, document -> "/home/x/.git/" + document.path(), Optional::of);
        assertThat(inGit.allows(read(document("text", "config")))).isTrue();
        assertThat(inGit.allows(new Access.EditDocument(document("text", "config"))))
                .isFalse();
    }

    @Test
    void patternsSpeakOfPathsAsTheOneFolderHasThem() {
        var src = List.<Capability>of(new Capability.WorkspaceRead(globs("src/**", "Cargo.toml")));
        var grants = new Grants(
                src,
                src,
                Policy.STANDARD,
                DocumentInfo::path,
                path -> Optional.of(path.substring(path.indexOf('/') + 1)));
        assertThat(grants.allows(new Access.ReadFile("reef/src/a.rs"))).isTrue();
        assertThat(grants.allows(new Access.ReadFile("reef/Cargo.toml"))).isTrue();
        assertThat(grants.allows(new Access.ReadFile("src/Cargo.lock")))
                .as("a folder that is called as the pattern's")
                .isFalse();
    }

    @Test
    void nothingIsReadOrChangedWhereTheUserKeepsAnExtensionAway() {
        var all = List.<Capability>of(
                read(Set.of("json"), "**"),
                new Capability.EditOnCommand(Set.of("json"), globs("**")),
                new Capability.WorkspaceRead(globs("**")));
        var grants = new Grants(
                all,
                all,
                Policy.STANDARD,
                DocumentInfo::path,
                path -> Optional.of(path).filter(one -> !one.startsWith("sand/")));
        var there = document("json", "sand/a.json");
        assertThat(grants.reach("sand/a.json")).isFalse();
        assertThat(grants.allows(read(there))).isFalse();
        assertThat(grants.allows(new Access.EditDocument(there))).isFalse();
        assertThat(grants.allows(new Access.EditFile("sand/a.json"))).isFalse();
        assertThat(grants.allows(new Access.ReadFile("sand/a.json"))).isFalse();
        assertThat(grants.allows(read(document("json", "reef/a.json")))).isTrue();
        assertThat(grants.allows(new Access.ReadFile("reef/a.json"))).isTrue();
    }
}
