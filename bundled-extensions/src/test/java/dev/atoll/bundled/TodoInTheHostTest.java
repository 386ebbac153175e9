package dev.atoll.bundled;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelRow;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.PanelProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;

/// The extension for tags in comments, written in C, in the host that the editor uses.
final class TodoInTheHostTest {
    private static final String TEXT = "int x; // TODO one\n/* FIXME two */";

    private final FakeScreen screen = new FakeScreen();
    private HostedPackage todo;

    @BeforeEach
    void startTheHost(@TempDir Path folder) {
        var editor = new EditorParts(WorkspaceFiles.none(), screen, UserSettings.none());
        todo = new HostedPackage("atoll.todo-0.1.0.atollx", folder, editor);
    }

    @AfterEach
    void stopTheHost() {
        todo.close();
    }

    @Test
    void tagsAreMarkedCountedAndListed() {
        try (var document = todo.open("src/a.c", "", TEXT)) {
            assertThat(HostedPackage.of(document, DiagnosticProvider.class)
                            .diagnose(todo.revision(1))
                            .join())
                    .isEmpty();
            assertThat(screen.decorations)
                    .containsExactly(
                            new Decoration(new Span(10, 14), DecorationTone.INFO),
                            new Decoration(new Span(22, 27), DecorationTone.ERROR));
            assertThat(screen.status).isEqualTo("2 tags");
            assertThat(titles()).containsExactly("src/a.c", "TODO one  ·  1", "FIXME two  ·  2");
        }
    }

    @Test
    void tagsAreMarkedWhileTheDocumentIsOpenedBeforeAnythingIsAsked() {
        try (var _ = todo.open("src/a.c", "", TEXT)) {
            assertThat(screen.atFirstRefresh.join()).hasSize(2);
        }
    }

    @Test
    void tagsFollowEdits() {
        try (var document = todo.open("src/a.c", "", TEXT)) {
            document.change(
                    2,
                    List.of(new TextEdit(new Span(10, 14), "DONE")),
                    HostedPackage.snapshot(TEXT.replace("TODO", "DONE")));
            HostedPackage.of(document, DiagnosticProvider.class)
                    .diagnose(todo.revision(2))
                    .join();
            assertThat(screen.decorations).hasSize(1);
            assertThat(screen.status).isEqualTo("1 tag");
            assertThat(screen.refreshed).contains("tags");
        }
    }

    @Test
    void theCommandPutsTheCaretBeforeTheNextTag() {
        try (var document = todo.open("src/a.c", "", TEXT)) {
            HostedPackage.of(document, DiagnosticProvider.class)
                    .diagnose(todo.revision(1))
                    .join();
            var commands = todo.ofAll(CommandProvider.class);
            assertThat(commands.commands()).extracting(it -> it.id()).containsExactly("next-tag", "show-tags");
            var context =
                    new CommandContext(Optional.of(todo.revision(1)), List.of(new Span(10, 10)), Optional.empty());
            var outcome =
                    (CommandOutcome.Reveal) commands.run("next-tag", context).join();
            assertThat(outcome.place().target()).isEqualTo(new Span(22, 22));
            assertThat(outcome.place().whole()).isEqualTo(new Span(22, 27));
        }
    }

    private List<String> titles() {
        var rows =
                (PanelBody.Rows) todo.ofAll(PanelProvider.class).render("tags").join();
        return rows.rows().stream()
                .map(PanelRow::cells)
                .map(cells -> cells.getFirst().text())
                .toList();
    }

    /// Remembers what was shown last.
    private static final class FakeScreen implements ExtensionUi {
        private final List<String> refreshed = new CopyOnWriteArrayList<>();
        private volatile List<Decoration> decorations = List.of();
        private volatile String status = "";
        private final CompletableFuture<List<Decoration>> atFirstRefresh = new CompletableFuture<>();

        @Override
        public void notice(
                ExtensionId extension,
                NoticeLevel level,
                String message,
                List<dev.atoll.api.editor.NoticeAction> more) {}

        @Override
        public void status(ExtensionId extension, StatusItem item) {
            status = item.text();
        }

        @Override
        public void noStatus(ExtensionId extension, String name) {
            status = "";
        }

        @Override
        public void progress(ExtensionId extension, ProgressItem item) {}

        @Override
        public void noProgress(ExtensionId extension, String title) {}

        @Override
        public void decorate(ExtensionId extension, Revision revision, String group, List<Decoration> shown) {
            decorations = shown;
        }

        @Override
        public void refresh(ExtensionId extension, Feature feature) {}

        @Override
        public void refreshPanel(ExtensionId extension, String panel) {
            refreshed.add(panel);
            atFirstRefresh.complete(decorations);
        }
    }
}
