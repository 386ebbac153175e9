package dev.atoll.host.catalog;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class GrammarPackerTest {
    private static final GrammarWishes NOTHING =
            new GrammarWishes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final String NPM = """
            {"name": "@reef/tree-sitter-reef", "version": "1.2.3-rc.1", "license": "MIT",
             "author": "Ann Reef <ann@reef> (reef)", "contributors": [{"name": "Bo"}],
             "repository": {"type": "git", "url": "git+https://reef.example/reef.git"}}
            """;
    private static final String FACTS = """
            {"grammars": [{"name": "reef", "title": "The Reef", "path": ".", "scope": "source.reef",
              "file-types": ["reef", "Reeffile"], "injection-regex": "^(reef|rf)$",
              "first-line-regex": "^#!.*\\\\breef\\\\b"}]}
            """;

    @TempDir
    Path folder;

    @TempDir
    Path target;

    private static byte[] module(String... exports) {
        var section = new ByteArrayOutputStream();
        section.write(exports.length);
        for (var name : exports) {
            section.write(name.length());
            section.writeBytes(name.getBytes(StandardCharsets.UTF_8));
            section.write(0);
            section.write(0);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0, 7, (byte) section.size()});
        out.writeBytes(section.toByteArray());
        return out.toByteArray();
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void reef() throws IOException {
        put("package.json", NPM);
        put("tree-sitter.json", FACTS);
        put("tree-sitter-reef.wasm", module("tree_sitter_reef", "tree_sitter_reef_external_scanner_create"));
        put("queries/highlights.scm", "(coral) @string\n");
        put("queries/folds.scm", "(coral) @fold\n");
        put("LICENSE", "MIT");
    }

    private PackedGrammar.Packed packed(GrammarWishes wishes) {
        return (PackedGrammar.Packed) GrammarPacker.pack(folder, wishes, target);
    }

    private String refusal(GrammarWishes wishes) {
        var sentence = ((PackedGrammar.Refused) GrammarPacker.pack(folder, wishes, target)).sentence();
        assertThat(target).isEmptyDirectory();
        return sentence;
    }

    private static PackageContent content(PackedGrammar.Packed packed) {
        return ((PackageResult.Sound) new PackageReader(PackageBounds.DEFAULTS).read(packed.file())).content();
    }

    private static String query(PackedGrammar.Packed packed, String kind) {
        return new String(content(packed).files().get("queries/" + kind + ".scm"), StandardCharsets.UTF_8);
    }

    private static GrammarWishes grammar(String name) {
        return new GrammarWishes(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static GrammarWishes endings(String... endings) {
        return new GrammarWishes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(endings)));
    }

    @Test
    void theManifestSaysWhatTheProjectSays() throws IOException {
        reef();
        var packed = packed(NOTHING);

        var manifest = packed.manifest();
        assertThat(packed.file()).isEqualTo(target.resolve("reef.tree-sitter-reef-1.2.3-rc.1.atollx"));
        assertThat(packed.notices()).isEmpty();
        assertThat(packed.queries()).containsExactly("folds", "highlights");
        assertThat(manifest.capabilities()).isEmpty();
        assertThat(manifest.about().name()).isEqualTo("The Reef");
        assertThat(manifest.about().license()).isEqualTo("MIT");
        assertThat(manifest.about().authors()).containsExactly("Ann Reef", "Bo");
        assertThat(manifest.about().repository()).contains("https://reef.example/reef.git");
        assertThat(manifest.grammar().orElseThrow().symbol()).isEqualTo("reef");
        assertThat(manifest.grammar().orElseThrow().injectedAs()).containsExactly("reef", "rf");
        var files = manifest.languages().getFirst().files();
        assertThat(files.extensions()).containsExactly(".reef", ".Reeffile");
        assertThat(files.fileNames()).containsExactly("Reeffile");
        assertThat(files.firstLines()).extracting(Object::toString).containsExactly("#!*reef*");
        assertThat(content(packed).names())
                .containsExactlyInAnyOrder(
                        "LICENSE",
                        "NOTICE.txt",
                        "extension.json",
                        "grammar.wasm",
                        "queries/folds.scm",
                        "queries/highlights.scm");
    }

    @Test
    void aGrammarThatTellsWhatTextsDefineAsksForTheFoldersFilesOfItsEndings() throws IOException {
        reef();
        put("queries/tags.scm", "(coral) @definition.class\n");

        assertThat(packed(NOTHING).manifest().capabilities())
                .singleElement()
                .extracting(CapabilityRequest::capability)
                .isEqualTo(Capability.of(
                        CapabilityKind.WORKSPACE_READ, Set.of(), globs("*.reef", "*.Reeffile", "Reeffile")));
    }

    private static Set<Glob> globs(String... texts) {
        return Stream.of(texts).map(Glob::parse).map(Optional::orElseThrow).collect(Collectors.toSet());
    }

    @Test
    void whatTheUserSaysCountsOverTheProject() throws IOException {
        reef();
        var manifest = packed(new GrammarWishes(
                        Optional.of("Reef"),
                        Optional.of("me.mine"),
                        Optional.of("lagoon"),
                        Optional.of(List.of("lag", ".goon"))))
                .manifest();

        assertThat(manifest.id()).hasToString("me.mine");
        assertThat(manifest.languages().getFirst().id()).isEqualTo("lagoon");
        assertThat(manifest.activation().languages()).containsExactly("lagoon");
        assertThat(manifest.languages().getFirst().files().extensions()).containsExactly(".lag", ".goon");
        assertThat(manifest.languages().getFirst().files().fileNames()).isEmpty();
    }

    @Test
    void anArchiveGivesTheSamePackageAsItsFolder() throws IOException {
        reef();
        var ofFolder = Files.readAllBytes(packed(NOTHING).file());
        var tar = new TarBytes();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                tar.file("package/" + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        var archive = Files.write(target.resolve("reef.tgz"), tar.compressed());

        var packed = (PackedGrammar.Packed) GrammarPacker.pack(archive, NOTHING, target);

        assertThat(Files.readAllBytes(packed.file())).isEqualTo(ofFolder);
    }

    @Test
    void olderProjectsSayItInPackageJson() throws IOException {
        reef();
        Files.delete(folder.resolve("tree-sitter.json"));
        put("package.json", """
                {"name": "tree-sitter-reef", "version": "1.0.0", "license": "MIT",
                 "tree-sitter": [{"scope": "source.reef", "file-types": ["rf"], "highlights": "queries/folds.scm"}]}
                """);
        var packed = packed(NOTHING);

        assertThat(packed.manifest().id()).hasToString("npm.tree-sitter-reef");
        assertThat(packed.manifest().about().name()).isEqualTo("Reef");
        assertThat(packed.manifest().languages().getFirst().files().extensions())
                .containsExactly(".rf");
        assertThat(query(packed, "highlights")).isEqualTo("(coral) @fold\n");
    }

    @Test
    void severalFilesForOnePurposeAreJoinedAndThoseOfOtherPackagesComeFirst() throws IOException {
        reef();
        put(
                "tree-sitter.json",
                FACTS.replace(
                        "\"path\"",
                        "\"highlights\": [\"queries/highlights.scm\", \"./queries/more.scm\", \"node_modules/base/queries/a.scm\","
                                + " \"node_modules/none/queries/a.scm\", \"queries/none.scm\"], \"path\""));
        put("queries/more.scm", "(more) @more");
        put("node_modules/base/queries/a.scm", "(base) @base");
        put("node_modules/base/tree-sitter-base.wasm", module("tree_sitter_base"));
        var packed = packed(NOTHING);

        assertThat(query(packed, "highlights"))
                .containsSubsequence(
                        "; From node_modules/base/queries/a.scm",
                        "(base) @base",
                        "; From queries/highlights.scm",
                        "(coral) @string",
                        "; From queries/more.scm",
                        "(more) @more");
        assertThat(packed.notices())
                .containsExactly(
                        "The query node_modules/none/queries/a.scm belongs to another npm package and is left out. To have"
                                + " it, install both with npm, and pack the grammar's folder in node_modules.",
                        "The query queries/none.scm is named, but not there; it is left out.");
    }

    @Test
    void queriesOfPackagesInstalledBesideAreFoundAndNothingOutsideOfThem() throws IOException {
        var outside = folder;
        Files.writeString(outside.resolve("secret.scm"), "(secret) @secret");
        folder = Files.createDirectories(outside.resolve("node_modules/reef"));
        reef();
        put(
                "tree-sitter.json",
                FACTS.replace(
                        "\"path\"",
                        "\"highlights\": [\"queries/highlights.scm\", \"node_modules/base/queries/a.scm\","
                                + " \"node_modules/../secret.scm\"], \"path\""));
        Files.createDirectories(outside.resolve("node_modules/base/queries"));
        Files.writeString(outside.resolve("node_modules/base/queries/a.scm"), "(base) @base");
        var packed = packed(NOTHING);

        assertThat(query(packed, "highlights")).contains("(base) @base").doesNotContain("secret");
        assertThat(packed.notices()).hasSize(1).first().asString().contains("node_modules/../secret.scm");
    }

    @Test
    void ofSeveralGrammarsOneIsChosen() throws IOException {
        reef();
        put("atoll/tree-sitter-atoll.wasm", module("tree_sitter_atoll_ring"));
        put("atoll/queries/highlights.scm", "(ring) @ring");

        assertThat(refusal(NOTHING))
                .isEqualTo("@reef/tree-sitter-reef has several grammars. Choose one with --grammar: atoll_ring, reef.");
        assertThat(refusal(grammar("lagoon")))
                .isEqualTo("@reef/tree-sitter-reef has no grammar ‘lagoon’. Use one of: atoll_ring, reef.");
        assertThat(refusal(grammar("atoll-ring")))
                .isEqualTo("nothing says which files are written in atoll_ring. Name their endings with --extensions,"
                        + " such as --extensions .ml,.mli.");
        var ring = packed(new GrammarWishes(
                Optional.of("atoll-ring"), Optional.empty(), Optional.empty(), Optional.of(List.of("ring"))));
        assertThat(ring.manifest().id()).hasToString("reef.tree-sitter-atoll-ring");
        assertThat(query(ring, "highlights")).isEqualTo("(ring) @ring");
        assertThat(packed(grammar("reef")).manifest().id()).hasToString("reef.tree-sitter-reef");
    }

    @Test
    void whatIsMissingIsToldWithWhatToDo() throws IOException {
        reef();
        Files.delete(folder.resolve("queries/highlights.scm"));
        assertThat(refusal(NOTHING))
                .isEqualTo("@reef/tree-sitter-reef has no queries/highlights.scm, so nothing would be coloured. Put one"
                        + " beside its .wasm in a folder, and pack that folder.");
        put("tree-sitter-reef.wasm", module("memory"));
        assertThat(refusal(NOTHING))
                .isEqualTo("@reef/tree-sitter-reef has no grammar: tree-sitter-reef.wasm exports no function"
                        + " tree_sitter_NAME. Make it with `tree-sitter build --wasm`.");
        put("tree-sitter-reef.wasm", "no module");
        assertThat(refusal(NOTHING)).contains("has no grammar");
        Files.delete(folder.resolve("tree-sitter-reef.wasm"));
        assertThat(refusal(NOTHING))
                .isEqualTo(
                        "@reef/tree-sitter-reef has no .wasm file, which is what runs here. Get the grammar's sources,"
                                + " run `tree-sitter build --wasm` in their folder, and pack that folder.");
    }

    @Test
    void wishesThatCannotBeAreRefused() throws IOException {
        reef();
        assertThat(refusal(
                        new GrammarWishes(Optional.empty(), Optional.of("Mine"), Optional.empty(), Optional.empty())))
                .startsWith("‘Mine’ cannot be an extension's id. Use --id");
        assertThat(refusal(
                        new GrammarWishes(Optional.empty(), Optional.empty(), Optional.of("O Caml"), Optional.empty())))
                .startsWith("‘O Caml’ cannot be a language's id. Use --language");
        assertThat(refusal(endings("a/b"))).startsWith("‘a/b’ cannot be the ending of a file's name. Use --extensions");
        assertThat(refusal(endings(""))).contains("cannot be the ending");
    }

    @Test
    void whatIsNotKnownIsTold() throws IOException {
        put("tree-sitter.json", """
                {"grammars": [{"name": "reef", "file-types": [], "injection-regex": "r.*f"}]}
                """);
        put("reef.wasm", module("tree_sitter_reef"));
        put("queries/highlights.scm", "(coral) @string");
        var packed = packed(NOTHING);

        assertThat(packed.manifest().id()).hasToString("local.tree-sitter-reef");
        assertThat(packed.manifest().version()).hasToString("0.0.0");
        assertThat(packed.manifest().about().license()).isEqualTo("NOASSERTION");
        assertThat(packed.manifest().languages()).isEmpty();
        assertThat(packed.manifest().activation().languages()).containsExactly("reef");
        assertThat(packed.notices())
                .containsExactly(
                        "The grammar names no licence. Ask its authors before you pass the package on.",
                        "Its injection-regex does more than list names; other languages embed it as reef.",
                        "It has no files of its own; it only colours text inside other languages.",
                        "It brings no licence text.");
    }

    @Test
    void aFirstLineThatNoPatternCanTellIsLeftOut() throws IOException {
        reef();
        put("tree-sitter.json", FACTS.replace("#!.*", "#!.+[a-z]"));
        var packed = packed(NOTHING);

        assertThat(packed.manifest().languages().getFirst().files().firstLines())
                .isEmpty();
        assertThat(packed.notices())
                .containsExactly(
                        "Its first-line-regex cannot be a pattern of ours; files are told by their names alone.");
    }

    @Test
    void aFolderWithItsOwnManifestIsPackedAsItIs() throws IOException {
        reef();
        var bytes = content(packed(NOTHING)).files();
        folder = Files.createDirectories(target.resolve("unpacked"));
        for (var file : bytes.entrySet()) {
            put(file.getKey(), file.getValue());
        }
        put(Manifest.FILE, Files.readString(folder.resolve(Manifest.FILE)).replace("The Reef", "My Reef"));
        target = Files.createDirectories(target.resolve("empty"));

        assertThat(refusal(grammar("reef")))
                .endsWith(
                        "has its own extension.json, which says all that. Change it there, and leave out --grammar, --id,"
                                + " --language and --extensions.");
        var packed = packed(NOTHING);
        assertThat(packed.manifest().about().name()).isEqualTo("My Reef");
        assertThat(packed.queries()).containsExactly("folds", "highlights");
        put(Manifest.FILE, "{}");
        target = Files.createDirectories(target.resolve("other"));
        assertThat(refusal(NOTHING)).contains("makes no sound package: ", "#/id");
    }

    @Test
    void filesThatAreNoArchivesAreRefused() throws IOException {
        put("reef.tgz", "no archive");
        folder = folder.resolve("reef.tgz");
        assertThat(refusal(NOTHING)).contains("reef.tgz cannot be read: ").endsWith(".");
        folder = folder.resolveSibling("none");
        assertThat(refusal(NOTHING)).contains("there is no file ");
    }
}
