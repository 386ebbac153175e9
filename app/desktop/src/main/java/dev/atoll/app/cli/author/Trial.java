package dev.atoll.app.cli.author;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.manifest.Feature;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.GrantDecider;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/// An extension asked what fixtures ask, by the host that the editor has, each in a fresh instance.
///
/// @param workspace the door to files
/// @param scratch a folder for the host's own files
/// @param metered whether instructions are counted, which makes everything slower
record Trial(Workspace workspace, Path scratch, boolean metered) {
    private static final String PLAIN = "text";

    /// What a question came to.
    ///
    /// @param answer the answer as JSON
    /// @param after the text after its edits, if it is one that edits
    /// @param cost what it cost
    record Answered(JsonNode answer, Optional<String> after, Cost cost) {}

    /// An extension with the document of a fixture open, before it is asked anything.
    ///
    /// @param host has loaded it
    /// @param extension it
    /// @param document the fixture's
    /// @param question the fixture's
    /// @param text the fixture's, as the document has it
    record Stage(ExtensionHost host, ExtensionHandle extension, OpenDocument document, Question question, String text) {
        /// Asks what the fixture asks.
        ///
        /// @throws UnableException if there is no answer, with the reason
        Object answer() {
            return Trial.answer(question, host, document, extension);
        }
    }

    /// Asks what a fixture asks.
    ///
    /// @throws UnableException if there is no answer, with the reason
    Answered ask(Path packageFile, Fixture fixture) {
        return within(packageFile, fixture, _ -> {}, stage -> asked(stage, fixture));
    }

    /// Does something with an extension and a fixture's document in a fresh host.
    ///
    /// @param first done to the extension before any of its code runs
    /// @throws UnableException if the package cannot be loaded
    <T> T within(Path packageFile, Fixture fixture, Consumer<ExtensionHandle> first, Function<Stage, T> deed) {
        HostOptions plain = HostOptions.in(scratch.resolve("cache"), scratch.resolve("data"))
                .withGrants(GrantDecider.everythingAsked())
                .withEditor(new EditorParts(
                        WorkspaceFiles.none(),
                        ExtensionUi.none(),
                        (extension, name) -> fixture.settings(extension).value(extension, name)));
        try (ExtensionHost host = ExtensionHost.start(metered ? plain.metered() : plain)) {
            return switch (host.load(packageFile)) {
                case LoadResult.Rejected rejected ->
                    throw UnableException.problem("the package cannot be loaded: "
                            + rejected.problems().getFirst());
                case LoadResult.Loaded loaded -> {
                    fixture.checkSettings(loaded.extension().manifest());
                    first.accept(loaded.extension());
                    yield staged(host, loaded.extension(), fixture, deed);
                }
            };
        }
    }

    private <T> T staged(ExtensionHost host, ExtensionHandle extension, Fixture fixture, Function<Stage, T> deed) {
        MarkedText marked = fixture.text(workspace);
        Text text = Text.of(marked.text());
        String firstLine = marked.text().lines().findFirst().orElse("");
        String language = fixture.language()
                .or(() -> host.languageOf(fixture.file(), firstLine))
                .orElse(PLAIN);
        DocumentInfo info = new DocumentInfo(Question.DOCUMENT, 1, language, fixture.file(), text.length());
        Question question = new Question(fixture.ask(), marked, fixture.with());
        try (OpenDocument document = host.open(info, new ProjectedText(text))) {
            return deed.apply(new Stage(host, extension, document, question, marked.text()));
        }
    }

    private static Answered asked(Stage stage, Fixture fixture) {
        Object first = stage.answer();
        long instructions = stage.extension.instructions();
        long before = System.nanoTime();
        // commands may change what the extension knows, so they are run once
        Object again = fixture.ask() == Feature.COMMANDS ? first : stage.answer();
        long nanos = System.nanoTime() - before;
        JsonNode answer = AnswerJson.of(first);
        if (!AnswerJson.of(again).equals(answer)) {
            throw UnableException.problem("it answered otherwise when it was asked the same again.");
        }
        long bytes = answer.toString().getBytes(StandardCharsets.UTF_8).length;
        Cost cost = new Cost(nanos, instructions, stage.host.guestMemoryBytes(), bytes);
        return new Answered(answer, Edited.by(first, stage.text), cost);
    }

    private static Object answer(
            Question question, ExtensionHost host, OpenDocument document, ExtensionHandle extension) {
        try {
            return question.ask(host, document).join();
        } catch (CancellationException stopped) {
            throw UnableException.problem("it was stopped before it answered." + said(extension));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof ExtensionException known) {
                throw UnableException.problem("it failed: " + known.getMessage() + said(extension));
            }
            throw failed;
        }
    }

    /// What it wrote to its log as an error, such as a panic's message with file and line.
    private static String said(ExtensionHandle extension) {
        return extension.log().stream()
                .filter(line -> line.level() == LogLevel.ERROR)
                .reduce((_, last) -> last)
                .map(line -> " It logged: " + line.text())
                .orElse("");
    }
}
