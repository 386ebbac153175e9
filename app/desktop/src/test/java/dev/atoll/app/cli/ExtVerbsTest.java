package dev.atoll.app.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.atoll.app.cli.console.Terminal;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// From a folder of sources to an extension that works, by the command line alone.
@Timeout(120)
class ExtVerbsTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final Path TODO = ROOT.resolve("bundled-extensions/todo");

    @TempDir
    Path folder;

    private Path source = Path.of("");
    private Path key = Path.of("");
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> progress = new ArrayList<>();
    private String asked = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeTheSource() throws IOException {
        source = Files.createDirectory(folder.resolve("source"));
        Files.copy(TODO.resolve("extension.wasm"), source.resolve("extension.wasm"));
        manifest("1.0.0");
        key = folder.resolve("me.key");
        run(0, "ext", "keygen", folder.resolve("me").toString(), "--plain");
    }

    private void manifest(String version) throws IOException {
        String text = Files.readString(TODO.resolve("extension.json"))
                .replace("\"atoll.todo\"", "\"me.tasks\"")
                .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + version + "\"");
        Files.writeString(source.resolve("extension.json"), text);
    }

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    private ExtensionStore store() {
        try {
            return ExtensionStore.open(folder.resolve("data/extensions"), options());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(int code, String... arguments) {
        try (ExtensionStore store = store();
                ExtensionHost host = ExtensionHost.start(options().withInstalled(store))) {
            CapturedProgram program = new CapturedProgram(host);
            program.store(this::store);
            program.terminal(new Terminal() {
                @Override
                public Optional<String> line(String question) {
                    asked = question;
                    return Optional.ofNullable(answers.poll());
                }

                @Override
                public Optional<Secret> secret(String question) {
                    return line(question).map(answer -> new Secret(answer.toCharArray()));
                }

                @Override
                public void progress(String words) {
                    progress.add(words);
                }
            });
            int got = program.run(arguments);
            out = program.out();
            err = program.err();
            assertThat(got).as(err).isEqualTo(code);
        }
    }

    @Test
    void howFarInstallingIsCanBeSeen() throws IOException {
        run(0, "ext", "install", packed("1.0.0"), "--yes");
        assertThat(progress).contains("Compiling 100 %", "Writing 100 %").endsWith("");
    }

    /// A signed package of the source.
    private String packed(String version) throws IOException {
        manifest(version);
        String file = folder.resolve("me.tasks-" + version + ".atollx").toString();
        run(0, "ext", "pack", source.toString(), "--out", file);
        run(0, "ext", "sign", file, "--key", key.toString());
        return file;
    }

    private void fits(String schema) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(ROOT.resolve("docs/schemas/" + schema + ".schema.json")),
                                InputFormat.JSON)
                        .validate(out, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void whatIsPackedSignedAndInstalledWorksAndCanBeRemoved() throws IOException {
        String file = packed("1.0.0");
        run(0, "ext", "install", file, "--yes");
        assertThat(out).isEqualTo("me.tasks 1.0.0 is installed.\n");
        run(0, "ext", "list");
        assertThat(out).isEqualTo("me.tasks 1.0.0  Tags in comments\n");

        Path text = Files.writeString(folder.resolve("a.md"), "# TODO: look\n");
        run(2, "lang", "highlight", text.toString());
        // it is loaded, and brings no language of its own
        assertThat(err).contains("no extension knows the language").doesNotContain("is not loaded");

        run(0, "ext", "disable", "me.tasks");
        run(0, "ext", "list");
        assertThat(out).contains("(disabled)");
        run(0, "ext", "enable", "me.tasks");
        run(0, "ext", "remove", "me.tasks", "--yes");
        run(0, "ext", "list");
        assertThat(out).isEmpty();
    }

    @Test
    void anInstalledLanguageIsUsedByTheLanguageVerbs() throws IOException {
        Path project = Files.createDirectories(folder.resolve("grammar"));
        Files.copy(
                ROOT.resolve("bundled-extensions/target/grammars/json/grammar.wasm"), project.resolve("grammar.wasm"));
        Files.createDirectory(project.resolve("queries"));
        Files.writeString(project.resolve("queries/highlights.scm"), "(string) @string\n");
        Files.writeString(project.resolve("extension.json"), """
                {"schema": 1, "id": "me.reef", "name": "Reef", "version": "1.0.0", "api": "^0.1.0", "kind": "grammar",
                 "description": "Reef.", "license": "MIT", "module": "grammar.wasm", "grammar": {"symbol": "json"},
                 "activation": {"languages": ["reef"]},
                 "languages": [{"id": "reef", "name": "Reef", "extensions": [".reef"]}]}
                """);
        String file = folder.resolve("me.reef-1.0.0.atollx").toString();
        run(0, "ext", "pack", project.toString(), "--out", folder.toString());
        run(1, "ext", "install", file, "--yes");
        assertThat(err).contains("Nobody signed it", "needs consent to \"unsigned\"");
        Path text = Files.writeString(folder.resolve("a.reef"), "[\"a\"]\n");
        run(2, "lang", "highlight", text.toString());

        run(0, "ext", "install", file, "--yes", "--accept", "unsigned");
        run(0, "lang", "highlight", text.toString());
        assertThat(out).isEqualTo(text + ":1:2: string\n");
    }

    @Test
    void jsonIsAsItsSchemasSay() throws IOException {
        String file = packed("1.0.0");
        run(0, "ext", "keygen", folder.resolve("other").toString(), "--plain", "--json");
        fits("ext-keygen");
        run(
                0,
                "ext",
                "pack",
                source.toString(),
                "--out",
                folder.resolve("b.atollx").toString(),
                "--json");
        fits("ext-package");
        run(0, "ext", "sign", folder.resolve("b.atollx").toString(), "--key", key.toString(), "--json");
        fits("ext-package");
        run(0, "ext", "verify", file, "--json");
        fits("ext-verify");
        run(0, "ext", "install", file, "--yes", "--json");
        fits("ext-extension");
        run(0, "ext", "install", packed("1.1.0"), "--yes", "--json");
        run(0, "ext", "list", "--json");
        fits("ext-list");
        assertThat(out).contains("\"version\":\"1.1.0\"", "\"version\":\"1.0.0\"");
        run(0, "ext", "rollback", "me.tasks", "--json");
        fits("ext-extension");
        assertThat(out).contains("\"pinned\":true");
        run(0, "ext", "info", "me.tasks", "--json");
        fits("ext-extension");
        run(0, "ext", "verify", "--json");
        fits("ext-verify");
        run(0, "ext", "remove", "me.tasks", "--yes", "--json");
        fits("ext-extension");
    }

    @Test
    void withoutYesItTellsAndAsks() throws IOException {
        String file = packed("1.0.0");
        answers.add("n");
        run(1, "ext", "install", file);
        assertThat(asked)
                .contains(
                        "Tags in comments 1.0.0 (me.tasks)",
                        "signed with a key not seen before",
                        "read documents you open")
                .endsWith("Install it? [y/N] ");
        assertThat(err).isEqualTo("atoll: it is not installed.\n");
        answers.add("y");
        run(0, "ext", "install", file);
        answers.add("y");
        run(1, "ext", "install", packed("0.9.0"));
        assertThat(asked).contains("! It is older than version 1.0.0", "Type “yes”");
        answers.add("no");
        run(1, "ext", "remove", "me.tasks");
        answers.add("y");
        run(0, "ext", "remove", "me.tasks");
    }

    @Test
    void whereNobodyCanBeAskedItSaysWhatToAdd() throws IOException {
        String file = packed("1.0.0");
        run(2, "ext", "install", file);
        assertThat(err)
                .isEqualTo("atoll: nobody can be asked whether to install it. Look at it with `atoll ext verify " + file
                        + "`, then add --yes.\n");
        run(0, "ext", "install", file, "--yes");
        run(2, "ext", "remove", "me.tasks");
        assertThat(err).isEqualTo("atoll: nobody can be asked whether to remove it; add --yes.\n");
    }

    @Test
    void yesAloneAcceptsNothingThatIsNotAMatterOfCourse() throws IOException {
        run(0, "ext", "install", packed("1.0.0"), "--yes");
        run(0, "ext", "keygen", folder.resolve("other").toString(), "--plain");
        key = folder.resolve("other.key");
        String file = packed("2.0.0");
        run(1, "ext", "install", file, "--yes");
        assertThat(err).contains("Another key signed it", "\"changed-key\"");
        run(0, "ext", "verify", file);
        assertThat(out).contains("--yes --accept changed-key");
        run(2, "ext", "install", file, "--yes", "--accept", "everything");
        assertThat(err).contains("Known are: unsigned, changed-key");
        run(0, "ext", "install", file, "--yes", "--accept", "changed-key");
    }

    @Test
    void theUserGrantsPartOfIt() throws IOException {
        String file = packed("1.0.0");
        run(2, "ext", "install", file, "--yes", "--grant", "network");
        assertThat(err).contains("‘network’ is no capability. Known are: documents.read");
        run(0, "ext", "install", file, "--yes", "--grant", "documents.read,ui.status");
        run(0, "ext", "info", "me.tasks");
        assertThat(out).contains("may read documents you open", "may show items", "may not show panels");
        run(0, "ext", "install", packed("1.1.0"), "--yes");
        run(0, "ext", "info", "me.tasks");
        assertThat(out).contains("may not show panels");
        run(0, "ext", "remove", "me.tasks", "--yes");
        run(0, "ext", "install", file, "--yes", "--grant", "");
        run(0, "ext", "info", "me.tasks", "--json");
        assertThat(out).contains("\"grants\":[]");
    }

    @Test
    void aTamperedPackageIsNotInstalled() throws IOException {
        String file = packed("1.0.0");
        byte[] bytes = Files.readAllBytes(Path.of(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(file), bytes);
        run(1, "ext", "install", file, "--yes");
        assertThat(err).startsWith("atoll: " + file + " is not installed: ").hasLineCount(1);
        run(1, "ext", "verify", file);
        assertThat(folder.resolve("data/extensions")).doesNotExist();
    }

    @Test
    void aKeyIsLockedByThePassphraseThatIsTypedTwice() throws IOException {
        String name = folder.resolve("locked").toString();
        answers.addAll(List.of("coral", "corals"));
        run(1, "ext", "keygen", name);
        answers.addAll(List.of("coral", "coral"));
        run(0, "ext", "keygen", name);
        assertThat(Files.readString(Path.of(name + ".key"))).contains("ENCRYPTED");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(name + ".key"))))
                .isEqualTo("rw-------");
        run(1, "ext", "keygen", name, "--plain");
        assertThat(err).contains("is there already");

        String file = packed("1.0.0");
        answers.add("coral");
        run(0, "ext", "sign", file, "--key", name + ".key");
        answers.add("wrong");
        run(1, "ext", "sign", file, "--key", name + ".key");
        assertThat(err).contains("The passphrase is wrong");
        run(2, "ext", "sign", file, "--key", name + ".key");
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "coral\n");
        run(0, "ext", "sign", file, "--key", name + ".key", "--passphrase-file", passphrase.toString());
    }

    @Test
    void whatIsNotThereIsWrongUse() {
        for (String verb : List.of("info", "remove", "enable", "disable", "rollback", "verify")) {
            run(2, "ext", verb, "not.there");
            assertThat(err).contains("the extension not.there is not installed");
            run(2, "ext", verb, "noid");
            assertThat(err).contains("is no extension's id");
        }
    }

    @Test
    void extensionsThatCannotBeReadAreToldInOneLine() {
        try (ExtensionHost host = ExtensionHost.start(options())) {
            CapturedProgram program = new CapturedProgram(host);
            program.store(() -> {
                throw new UncheckedIOException(new IOException("the disk is gone"));
            });
            assertThat(program.run("ext", "list")).isEqualTo(1);
            assertThat(program.err()).isEqualTo("atoll: the installed extensions cannot be read: the disk is gone.\n");
        }
    }

    @Test
    void aFolderThatCannotBePackedIsToldWithItsPlaces() throws IOException {
        Files.writeString(source.resolve("extension.json"), "{\"schema\": 1}");
        run(1, "ext", "pack", source.toString(), "--out", folder.toString());
        assertThat(err).contains("extension.json#/id: It is missing");
    }
}
