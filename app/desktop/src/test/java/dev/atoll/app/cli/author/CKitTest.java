package dev.atoll.app.cli.author;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.GrantDecider;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// An extension in C that uses what the kit has beyond the templates, asked by the host.
@Timeout(120)
class CKitTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));
    private static final Revision FIRST = new Revision(new DocumentId(1), 1);
    private static final Map<String, SettingValue> SETTINGS = Map.of(
            "truth", new SettingValue.Truth(true),
            "whole", new SettingValue.Whole(12),
            "real", new SettingValue.Real(2.5),
            "text", new SettingValue.Text("é"),
            "texts", new SettingValue.Texts(List.of("a", "", "b")));
    private static final String MANIFEST = """
            {"schema": 1, "id": "me.rest", "name": "Rest", "version": "1.0.0", "api": "^0.1.0", "description": "All else.",
             "license": "MIT", "kind": "extension", "module": "extension.wasm",
             "features": ["completion", "diagnostics", "commands", "panel"],
             "commands": [{"id": "ask", "title": "Ask"}, {"id": "choose", "title": "Choose"}, {"id": "tell", "title": "Tell"},
                          {"id": "write", "title": "Write"}, {"id": "mistake", "title": "Mistake"}],
             "panels": [{"id": "form", "title": "Form", "icon": "file", "side": "foot"},
                        {"id": "words", "title": "Words", "icon": "file", "side": "foot"}],
             "settings": [{"name": "truth", "type": "boolean", "default": false, "description": "A."},
                          {"name": "whole", "type": "integer", "default": 0, "description": "B."},
                          {"name": "real", "type": "number", "default": 0, "description": "C."},
                          {"name": "text", "type": "text", "default": "", "description": "D."},
                          {"name": "texts", "type": "texts", "default": [], "description": "E."}],
             "activation": {"globs": ["*.txt"]},
             "capabilities": [
               {"capability": "documents.read", "globs": ["*.txt"], "reason": "To read."},
               {"capability": "documents.edit-on-command", "globs": ["*.txt"], "reason": "To write."},
               {"capability": "ui.panels", "reason": "A."}, {"capability": "ui.status", "reason": "B."},
               {"capability": "ui.decorations", "reason": "C."}, {"capability": "ui.notifications", "reason": "D."}]}
            """;

    @TempDir
    Path temporary;

    private final ToldScreen screen = new ToldScreen();
    private @Nullable ExtensionHost host;

    @BeforeEach
    void build() throws IOException {
        assumeTrue(clang(), "no C compiler for WebAssembly");
        Path folder = temporary.resolve("rest");
        Files.createDirectories(folder.resolve("src"));
        try (InputStream source = CKitTest.class.getResourceAsStream("rest.c")) {
            Files.copy(Objects.requireNonNull(source), folder.resolve("src/extension.c"));
        }
        Files.writeString(folder.resolve("extension.json"), MANIFEST);
        ExtensionBuild.Built built = new ExtensionBuild(Workspace.local(), ROOT.resolve("extension-api")).build(folder);
        assertThat(built.said()).isEmpty();
        ExtensionHost started =
                ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))
                        .withGrants(GrantDecider.everythingAsked())
                        .withEditor(new EditorParts(
                                WorkspaceFiles.none(), screen, (_, name) -> Optional.ofNullable(SETTINGS.get(name)))));
        host = started;
        assertThat(started.load(built.file())).isInstanceOf(LoadResult.Loaded.class);
    }

    @AfterEach
    void end() {
        if (host != null) {
            host.close();
        }
    }

    private static boolean clang() {
        try {
            return new ProcessBuilder("wasm-ld", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private ExtensionHost host() {
        return Objects.requireNonNull(host);
    }

    private OpenDocument open(String text) {
        DocumentInfo info = new DocumentInfo(FIRST.document(), 1, "text", "a.txt", text.length());
        return host().open(info, new ProjectedText(Text.of(text)));
    }

    private static void same(Object answer, String json) {
        assertThat(AnswerJson.of(answer)).isEqualTo(JsonMapper.shared().readTree(json.replace('\'', '"')));
    }

    @Test
    void suggestionsSayAllThereIsToSayAndTheRestWhenTheyAreResolved() {
        try (OpenDocument document = open("one two")) {
            CompletionProvider provider =
                    document.providers(CompletionProvider.class).getFirst();
            var answer = provider.complete(FIRST, 3, CompletionTrigger.INVOKED).join();
            assertThat(answer.incomplete()).isTrue();
            assertThat(answer.items()).hasSize(101);
            same(answer.items().getFirst(), """
                    {'label': 'lé', 'suffix': '()', 'documentation': '*d*', 'kind': 'type-parameter', 'deprecated': true,
                     'insert': 'a\\\\$\\\\}\\\\\\\\${1|z|}${2}', 'snippet': true, 'replace': {'start': 0, 'end': 3}, 'filter': 'f',
                     'sort': 's', 'commitCharacters': [';'], 'preselect': true,
                     'additionalEdits': [{'span': {'start': 7, 'end': 7}, 'text': 'end'}], 'handle': 9}
                    """);
            same(answer.items().getLast(), """
                    {'label': '99', 'kind': 'text', 'deprecated': false, 'insert': '99', 'snippet': false,
                     'replace': {'start': 3, 'end': 3}, 'filter': '99', 'sort': '99', 'commitCharacters': ['.', ','],
                     'preselect': false, 'additionalEdits': []}
                    """);
            same(provider.resolve(FIRST, 9).join(), """
                    {'documentation': '9', 'additionalEdits': [{'span': {'start': 0, 'end': 0}, 'text': 'in'}]}
                    """);
            assertThatThrownBy(() -> provider.complete(FIRST, 3, CompletionTrigger.INCOMPLETE)
                            .join())
                    .hasMessageContaining("No more.");
        }
    }

    @Test
    void problemsComeInParts() {
        try (OpenDocument document = open("one two")) {
            var found = document.providers(DiagnosticProvider.class)
                    .getFirst()
                    .diagnose(FIRST)
                    .join();
            same(found, """
                    [{'span': {'start': 0, 'end': 1}, 'severity': 'hint', 'message': 'm', 'code': 'c', 'source': 's',
                      'tags': ['deprecated'], 'related': [{'span': {'start': 1, 'end': 2}, 'message': 'r'}]},
                     {'span': {'start': 2, 'end': 3}, 'severity': 'hint', 'message': 'm', 'code': 'c', 'source': 's',
                      'tags': ['deprecated'], 'related': [{'span': {'start': 1, 'end': 2}, 'message': 'r'}]}]
                    """);
        }
    }

    @Test
    void commandsAskAndGoOnWithTheAnswer() {
        try (OpenDocument _ = open("one two")) {
            CommandProvider provider = host().providers(CommandProvider.class).getFirst();
            var here = new CommandContext(Optional.of(FIRST), List.of(new Span(4, 7)), Optional.of("why"));
            same(provider.run("ask", here).join(), """
                    {'ask-text': {'prompt': 'yes 12 5 é a++b', 'proposal': 'p', 'example': 'e', 'mistake': 'why', 'token': 4}}
                    """);
            same(provider.resume(4, new CommandReply.Text("new")).join(), """
                    {'done': [{'in': {'open': 1}, 'edits': [{'span': {'start': 0, 'end': 1}, 'text': 'new'},
                      {'span': {'start': 4, 'end': 4}, 'text': '$'}],
                      'note': {'label': 'n', 'description': 'd', 'needsConfirmation': true}}]}
                    """);
            same(provider.run("write", here).join(), """
                    {'done': [{'in': {'open': 1}, 'snippet': 0,
                      'edits': [{'span': {'start': 4, 'end': 7}, 'text': '${1}$0'}]}]}
                    """);
            same(provider.run("choose", here).join(), """
                    {'ask-pick': {'title': 't', 'items': [{'label': 'one'}, {'label': 'two', 'detail': 'd', 'picked': true}],
                     'many': true, 'token': 3}}
                    """);
            same(provider.resume(3, new CommandReply.Picked(List.of(0, 1))).join(), """
                    {'reveal': {'in': {'open': 1}, 'target': {'start': 0, 'end': 1}, 'whole': {'start': 0, 'end': 1}}}
                    """);
            same(provider.resume(3, new CommandReply.Dismissed()).join(), "{'done': []}");
            same(provider.run("tell", here).join(), "{'done': []}");
            assertThat(screen.notices()).containsExactly("me.rest WARNING two");
        }
    }

    @Test
    void aSettingThatIsNotDeclaredEndsTheCallAndIsLogged() {
        CommandProvider provider = host().providers(CommandProvider.class).getFirst();
        var nowhere = new CommandContext(Optional.empty(), List.of(), Optional.empty());
        assertThatThrownBy(() -> provider.run("mistake", nowhere).join()).isInstanceOf(CompletionException.class);
        assertThat(host().extensions().getFirst().log())
                .anyMatch(line -> line.text().startsWith("extension.json declares no setting texts of the type"));
    }

    @Test
    void panelsHaveFormsAndWords() {
        try (OpenDocument _ = open("one two")) {
            PanelProvider provider = host().providers(PanelProvider.class).getFirst();
            same(provider.render("words").join(), "{'text': '*w*'}");
            same(provider.render("form").join(), """
                    {'form': {'introduction': 'i', 'submit': 'go', 'fields': [{'id': 'f', 'label': 'l',
                     'kind': {'choice': ['a', 'b']}, 'value': 'b', 'hint': 'h', 'mistake': 'm'}]}}
                    """);
            var values = List.of(new FieldValue("f", "words"), new FieldValue("", "é"));
            same(provider.submit("form", values).join(), "{'show': 'words'}");
            assertThat(screen.notices())
                    .containsExactly("me.rest refreshes the panel form", "me.rest refreshes code-lens");
        }
    }

    @Test
    void whatHappensToDocumentsIsTold() {
        try (OpenDocument document = open("one two")) {
            CommandProvider provider = host().providers(CommandProvider.class).getFirst();
            Text after = Text.of("😀 two");
            document.change(2, List.of(new TextEdit(new Span(0, 3), "😀")), new ProjectedText(after));
            var here = new CommandContext(
                    Optional.of(new Revision(FIRST.document(), 2)), List.of(new Span(0, 3)), Optional.empty());
            same(provider.run("tell", here).join(), "{'done': []}");
            assertThat(screen.notices()).containsExactly("me.rest WARNING 😀");
            assertThat(screen.shown()).anyMatch(line -> line.contains("status length = 6 | a.txt"));
            assertThat(screen.shown()).anyMatch(line -> line.contains("first"));
        }
        var nowhere = new CommandContext(Optional.empty(), List.of(), Optional.empty());
        same(
                host().providers(CommandProvider.class)
                        .getFirst()
                        .run("tell", nowhere)
                        .join(),
                "{'done': []}");
        assertThat(screen.notices()).contains("me.rest WARNING nowhere");
        ExtensionHandle extension = host().extensions().getFirst();
        // what was closed is told when there is nothing else to do, perhaps after the command
        while (extension.log().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(extension.log()).anyMatch(line -> line.text().equals("closing a.txt text"));
    }
}
