package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackageReaderTest {
    private static final byte[] MODULE = {0, 'a', 's', 'm', 1, 0, 0, 0};

    private final PackageReader reader = new PackageReader(PackageBounds.DEFAULTS);

    @TempDir
    private Path folder;

    private List<Problem> problems(byte[] bytes) {
        assertThat(reader.read(bytes)).isInstanceOf(PackageResult.Unsound.class);
        return ((PackageResult.Unsound) reader.read(bytes)).problems();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static SortedMap<String, byte[]> good() {
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", Packages.utf8(Packages.MANIFEST));
        files.put("extension.wasm", MODULE);
        files.put("README.md", Packages.utf8("Hello"));
        return files;
    }

    @Test
    void whatThePackerMakesIsReadBackWhole() {
        var result = reader.read(PackageWriter.pack(good()));
        assertThat(result).isInstanceOf(PackageResult.Sound.class);
        var content = ((PackageResult.Sound) result).content();
        assertThat(content.module()).contains(MODULE);
        assertThat(content.files()).containsOnlyKeys("extension.json", "extension.wasm", "README.md");
    }

    @Test
    void packingTwiceGivesTheSameBytes() throws IOException {
        var source = Files.createDirectory(folder.resolve("source"));
        for (var file : good().entrySet()) {
            Files.write(source.resolve(file.getKey()), file.getValue());
        }
        var first = PackageWriter.pack(source, folder.resolve("one"));
        var second = PackageWriter.pack(source, folder.resolve("two"));
        assertThat(first.getFileName()).hasToString("test.guest-1.2.3.atollx");
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readAllBytes(first)).isEqualTo(PackageWriter.pack(good()));
        assertThat(reader.read(first.toUri())).isInstanceOf(PackageResult.Sound.class);
    }

    @Test
    void unsoundFoldersAreNotPacked() throws IOException {
        var source = Files.createDirectory(folder.resolve("source"));
        assertThatThrownBy(() -> PackageWriter.pack(source, folder)).hasMessageContaining("extension.json");
        Files.createSymbolicLink(source.resolve("link"), folder);
        assertThatThrownBy(() -> PackageWriter.pack(source, folder)).hasMessageContaining("plain files");
    }

    @Test
    void changedFilesAreRefused() {
        var files = good();
        var list = FileList.of(files);
        files.put("README.md", Packages.utf8("Jello"));
        files.put(FileList.FILE, list);
        assertThat(problems(zip(files))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("README.md");
            assertThat(problem.sentence()).contains("changed");
        });
    }

    @Test
    void missingAndUnlistedFilesAreRefused() {
        var files = good();
        files.put(FileList.FILE, FileList.of(files));
        files.put("extra.txt", new byte[3]);
        files.remove("README.md");
        assertThat(problems(zip(files))).extracting(Problem::place).containsExactlyInAnyOrder("README.md", "extra.txt");
        assertThat(problems(zip(good()))).extracting(Problem::place).contains(FileList.FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../up",
                "a/../../up",
                "a//b",
                "folder/",
                "C:/x",
                "a\\b",
                "nul",
                "x/AUX.txt",
                "dot.",
                "./x",
                "README.MD",
                "extension.JSON",
                "zero\u200bwidth",
                "line\nbreak"
            })
    void namesThatLeadAstrayAreRefused(String name) {
        var files = new LinkedHashMap<String, byte[]>(good());
        files.put(name, new byte[0]);
        assertThat(problems(zip(files))).hasSize(1);
    }

    @Test
    void linksAreRefused() {
        var bytes = zip(good());
        int entry = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[entry + 40] = 0;
        bytes[entry + 41] = (byte) 0xa0;
        assertThat(problems(bytes))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("link"));
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }

    @Test
    void bombsAreRefusedBeforeTheyAreUnpacked() {
        var files = good();
        files.put("zeros", new byte[20 << 20]);
        assertThat(problems(zip(files)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("attack"));
        var many = good();
        for (int i = 0; i < 3_000; i++) {
            many.put("file" + i, new byte[0]);
        }
        assertThat(problems(zip(many)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("at most 2000"));
    }

    @Test
    void everyTruncationAndRandomDamageIsAProblemNotACrash() {
        var whole = PackageWriter.pack(good());
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(problems(Arrays.copyOf(whole, length))).isNotEmpty();
        }
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            var damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(reader.read(damaged)).as("seed %d", seed).isNotNull();
        }
    }

    @Test
    void problemsShowNoCharactersThatAPackageHidesInThem() {
        var evil = "evil\\u001b[2J\\u202e\\n\\u2028 field";
        var text = Packages.MANIFEST.replace("\"schema\": 1,", "\"schema\": 1, \"" + evil + "\": \"" + evil + "\",");
        var problems = problems(zip(Map.of("extension.json", Packages.utf8(text))));
        assertThat(problems).anySatisfy(problem -> assertThat(problem.place()).contains("evil[2J field"));
        assertThat(problems)
                .extracting(Problem::toString)
                .noneMatch(words -> words.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x202e));
    }

    @Test
    void filesThatAreNotThereOrAreFoldersAreNamed() {
        assertThat(reader.read(folder.resolve("none.atollx")))
                .isEqualTo(new PackageResult.Unsound(
                        List.of(new Problem(folder.resolve("none.atollx").toString(), "The file is not there."))));
        assertThat(reader.read(folder)).isInstanceOf(PackageResult.Unsound.class);
        assertThat(reader.read("hello".getBytes(StandardCharsets.UTF_8))).isInstanceOf(PackageResult.Unsound.class);
    }

    @Test
    void modulesMustBeInThePackageAndDataHasNone() {
        var files = good();
        files.remove("extension.wasm");
        assertThatThrownBy(() -> PackageWriter.pack(files)).hasMessageContaining("no file \"extension.wasm\"");
    }

    @Test
    void themesThatAreNotThereAreTold() {
        var files = good();
        files.put(
                "extension.json",
                Packages.utf8(Packages.MANIFEST.replace(
                        "\"schema\": 1,",
                        "\"schema\": 1, \"themes\": [{\"id\": \"a\", \"title\": \"A\", \"file\": \"a.json\"}],")));
        assertThatThrownBy(() -> PackageWriter.pack(files))
                .hasMessageContaining("extension.json#/themes/0/file")
                .hasMessageContaining("no file \"a.json\"");
        files.put("a.json", Packages.utf8("{}"));
        assertThat(reader.read(PackageWriter.pack(files))).isInstanceOf(PackageResult.Sound.class);
        files.put(
                "extension.json",
                Packages.utf8(Packages.MANIFEST.replace(
                        "\"schema\": 1,",
                        "\"schema\": 1, \"iconThemes\": [{\"id\": \"b\", \"title\": \"B\", \"file\": \"b.json\"}],")));
        assertThatThrownBy(() -> PackageWriter.pack(files))
                .hasMessageContaining("extension.json#/iconThemes/0/file")
                .hasMessageContaining("no file \"b.json\"");
    }
}
