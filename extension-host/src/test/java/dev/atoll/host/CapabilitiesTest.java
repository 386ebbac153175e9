package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.failure.Denied;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.catalog.Packages;
import dev.atoll.host.engine.Modules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A guest that tries everything, through the whole host: what it gets is what was asked for, granted and allowed.
@Timeout(60)
class CapabilitiesTest {
    private static final DocumentId DOCUMENT = new DocumentId(1);
    private static final String MANIFEST = Packages.MANIFEST
            .replace("\"highlighting\", \"diagnostics\"", "\"highlighting\", \"formatting\"")
            .replace("\"reason\": \"To colour it.\"\n  }]", """
                    "reason": "To colour it."},
                    {"capability": "documents.edit-on-command", "languages": ["json"], "reason": "To format it."},
                    {"capability": "workspace.read", "globs": ["**"], "reason": "To look around."},
                    {"capability": "ui.notifications", "reason": "To tell."},
                    {"capability": "ui.status", "reason": "To tell."},
                    {"capability": "ui.decorations", "reason": "To mark."},
                    {"capability": "ui.progress", "reason": "To tell."}],
                    "settings": [{"name": "manner", "type": "integer", "default": 7, "description": "How."}]""");
    private static final Capability READ = new Capability.DocumentsRead(Set.of("json"), Set.of());
    private static final Set<Glob> ALL = Set.of(Glob.parse("**").orElseThrow());

    @TempDir
    private Path folder;

    private final FakeUi ui = new FakeUi();
    private final FakeFiles files =
            new FakeFiles().with("notes.txt", "remember").with(".env", "PASSWORD=x");
    private final List<Denial> denials = new CopyOnWriteArrayList<>();
    private final Map<String, SettingValue> settings = new java.util.TreeMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (var each : open.reversed()) {
            each.close();
        }
    }

    private static List<Capability> everything() {
        return Stream.of(CapabilityKind.values())
                .map(kind -> Capability.of(kind, Set.of("json"), ALL))
                .toList();
    }

    private static List<Capability> allBut(CapabilityKind missing) {
        return everything().stream()
                .filter(capability -> capability.kind() != missing)
                .toList();
    }

    private ExtensionHost host(String manifest, List<Capability> granted) throws IOException {
        var file = Files.createTempFile(folder, "guest", ".atollx");
        Files.write(file, Packages.of(manifest, Modules.hostile("asks-for-everything")));
        UserSettings user = (extension, name) -> Optional.ofNullable(settings.get(name));
        var host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withGrants(asking -> granted)
                .withEditor(new EditorParts(files, ui, user)));
        open.add(host);
        open.add(host.onDenied(denials::add));
        assertThat(host.load(file)).isInstanceOf(LoadResult.Loaded.class);
        return host;
    }

    private OpenDocument document(ExtensionHost host) {
        var info = new DocumentInfo(DOCUMENT, 1, "json", "a.json", 2);
        var document = host.open(info, new StringSnapshot("{}"));
        open.add(document);
        return document;
    }

    private static void colour(OpenDocument document) {
        document.providers(HighlightProvider.class)
                .getFirst()
                .highlight(new Revision(DOCUMENT, 1), new Span(0, 2))
                .join();
    }

    private static List<String> log(ExtensionHost host) {
        return host.extensions().getFirst().log().stream().map(LogLine::text).toList();
    }

    @Test
    void whatIsGrantedWorks() throws IOException {
        var host = host(MANIFEST, everything());
        colour(document(host));
        assertThat(log(host))
                .contains("text +", "files +", "notes.txt", "read +", "remember", "get 17", "notify +", "status +")
                .contains("decorate +", "progress +", "now +");
        assertThat(ui.notices()).containsExactly("test.guest INFO Good news, everyone.");
        assertThat(ui.shown())
                .containsExactly(
                        "test.guest marks 1 item = 1 [Decoration[span=Span[start=0, end=1], tone=WARNING]]",
                        "test.guest progress Counting = OptionalInt[40]",
                        "test.guest status item = ready | Good news, everyone.");
    }

    @ParameterizedTest
    @CsvSource({
        "WORKSPACE_READ, files 0, read 0",
        "NOTIFICATIONS, notify 0, notify 0",
        "STATUS_ITEMS, status 0, status 0",
        "DECORATIONS, decorate 0, decorate 0",
        "PROGRESS, progress 0, progress 0"
    })
    void aDeniedCapabilityAnswersDeniedAndIsLoggedAndShownOnce(CapabilityKind missing, String first, String second)
            throws IOException {
        var host = host(MANIFEST, allBut(missing));
        var document = document(host);
        colour(document);
        assertThat(log(host)).contains(first, second).anyMatch(line -> line.contains("needs " + missing.word() + "."));
        colour(document);
        assertThat(denials)
                .filteredOn(denial -> denial.capability() == missing)
                .singleElement()
                .satisfies(denial -> {
                    assertThat(denial.extension().value()).isEqualTo("test.guest");
                    assertThat(denial.sentence())
                            .contains("The extension Guest (test.guest)", missing.plain(), "(" + missing.word() + ")");
                });
        assertThat(log(host).stream().filter(line -> line.contains("needs " + missing.word() + ".")))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "workspace.read, files 0",
        "ui.notifications, notify 0",
        "ui.status, status 0",
        "ui.decorations, decorate 0",
        "ui.progress, progress 0"
    })
    void whatTheManifestDoesNotAskForIsDeniedThoughTheUserGrantsEverything(String word, String line)
            throws IOException {
        var host = host(withoutRequest(word), everything());
        colour(document(host));
        assertThat(log(host)).contains(line);
        assertThat(denials).extracting(denial -> denial.capability().word()).contains(word);
    }

    /// The manifest without its request for one capability.
    private static String withoutRequest(String word) {
        var pattern = "\\{\"capability\": \"" + java.util.regex.Pattern.quote(word) + "\"[^}]*\\},?";
        var result = MANIFEST.replaceFirst(pattern, "").replaceFirst(",(\\s*\\],\\s*\"settings\")", "$1");
        assertThat(result).isNotEqualTo(MANIFEST);
        return result;
    }

    @Test
    void anExtensionWithoutTheGrantToChangeDocumentsCannotFormat() throws IOException {
        var host = host(MANIFEST, allBut(CapabilityKind.EDIT_ON_COMMAND));
        var document = document(host);
        var provider = document.providers(FormattingProvider.class).getFirst();
        var options = new FormattingOptions(2, true, true, true, OptionalInt.empty());
        assertThatThrownBy(() ->
                        provider.format(new Revision(DOCUMENT, 1), options).join())
                .hasCauseInstanceOf(Denied.class)
                .hasMessageContaining("documents.edit-on-command");
        assertThat(denials).extracting(Denial::capability).containsExactly(CapabilityKind.EDIT_ON_COMMAND);
        assertThat(log(host)).anyMatch(line -> line.contains("change the document “a.json”"));
        host.extensions().getFirst().grant(everything());
        assertThat(provider.format(new Revision(DOCUMENT, 1), options).join()).hasSize(1);
    }

    @Test
    void secretFilesAreNeitherListedNorReadByAWideGrant() throws IOException {
        var host = host(MANIFEST, everything());
        colour(document(host));
        assertThat(log(host)).contains("read 0").doesNotContain(".env", "PASSWORD=x");
        assertThat(denials).extracting(Denial::capability).containsExactly(CapabilityKind.WORKSPACE_READ);
    }

    @Test
    void aSecretFileIsReadWhereBothTheManifestAndTheUserNameIt() throws IOException {
        var globs = Set.of(Glob.parse("**").orElseThrow(), Glob.parse(".env").orElseThrow());
        var granted = Stream.concat(
                        allBut(CapabilityKind.WORKSPACE_READ).stream(), Stream.of(new Capability.WorkspaceRead(globs)))
                .toList();
        var host = host(MANIFEST.replace("\"globs\": [\"**\"]", "\"globs\": [\"**\", \".env\"]"), granted);
        colour(document(host));
        assertThat(log(host)).contains(".env", "PASSWORD=x");
    }

    @Test
    void filesOfAWorkspaceNeitherGrantNorSetAnything() throws IOException {
        for (var path : List.of("settings.json", ".atoll/settings.json", ".vscode/settings.json", "grants.json")) {
            files.with(path, "{\"extensions\": {\"test.guest\": {\"manner\": 1, \"grants\": [\"ui.notifications\"]}}}");
        }
        files.with("extension.json", MANIFEST);
        var host = host(MANIFEST, allBut(CapabilityKind.NOTIFICATIONS));
        colour(document(host));
        assertThat(log(host)).contains("get 17", "notify 0");
        assertThat(host.extensions()).hasSize(1);
    }

    @Test
    void noGrantsMeanNothing() throws IOException {
        var host = host(MANIFEST, List.of());
        assertThat(document(host).providers(HighlightProvider.class)).isEmpty();
        assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Idle());
        assertThat(host.extensions().getFirst().grants()).isEmpty();
    }

    @Test
    void aWithdrawnGrantClosesTheDocumentAndANewOneOpensIt() throws IOException {
        var host = host(MANIFEST, everything());
        var document = document(host);
        colour(document);
        var extension = host.extensions().getFirst();
        extension.grant(allBut(CapabilityKind.DOCUMENTS_READ));
        assertThat(document.providers(HighlightProvider.class)).isEmpty();
        assertThat(ui.shown()).noneMatch(line -> line.contains("marks"));
        extension.grant(List.of(READ));
        colour(document);
        assertThat(extension.grants()).containsExactly(READ);
        assertThat(extension.status()).isEqualTo(new ExtensionStatus.Ready());
    }

    @Test
    void whatIsShownGoesWithItsGrant() throws IOException {
        var host = host(MANIFEST, everything());
        colour(document(host));
        assertThat(ui.shown()).hasSize(3);
        host.extensions().getFirst().grant(allBut(CapabilityKind.STATUS_ITEMS));
        assertThat(ui.shown()).hasSize(2).noneMatch(line -> line.contains("status"));
        host.extensions().getFirst().grant(List.of(READ));
        assertThat(ui.shown()).isEmpty();
    }

    @Test
    void whatIsShownGoesWhenTheExtensionStops() throws IOException {
        var host = host(MANIFEST, everything());
        colour(document(host));
        assertThat(ui.shown()).hasSize(3);
        host.extensions().getFirst().disable();
        assertThat(ui.shown()).isEmpty();
    }

    @Test
    void theUsersSettingHoldsUnlessItsTypeIsWrong() throws IOException {
        settings.put("manner", new SettingValue.Whole(3));
        var host = host(MANIFEST, everything());
        var document = document(host);
        colour(document);
        assertThat(log(host)).contains("get 13");
        settings.put("manner", new SettingValue.Text("rude"));
        colour(document);
        assertThat(log(host))
                .contains("get 17")
                .contains("The setting \"manner\" is set to a value of the type text; integer is expected, so the"
                        + " default holds.");
    }

    @Test
    void aDocumentThatIsSecretByItsPlaceStaysClosedUnderABareName() throws IOException {
        var host = host(MANIFEST, everything());
        var info = new DocumentInfo(DOCUMENT, 1, "json", "config.json", 2);
        var document = host.open(info, "/home/somebody/.aws/config.json", new StringSnapshot("{}"));
        open.add(document);
        assertThat(document.providers(HighlightProvider.class)).isEmpty();
    }
}
