package dev.atoll.app.cli.publish;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.log.LogLevel;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.GrammarPacking;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/// A new package loaded and asked for the colours of almost nothing: its module compiles, and its queries fit.
final class GrammarTrial {
    private final ExtensionHost host;

    GrammarTrial(ExtensionHost host) {
        this.host = host;
    }

    /// Tries a package.
    ///
    /// @return what the user should know though it can be used, sentences
    /// @throws Exit if it cannot be used
    List<String> of(GrammarPacking.Packed packed) {
        return switch (host.load(packed.file())) {
            case LoadResult.Rejected rejected ->
                throw unusable(rejected.problems().getFirst().toString());
            case LoadResult.Loaded loaded -> {
                List<String> notices = new ArrayList<>();
                loaded.notices().forEach(notice -> notices.add(notice.sentence()));
                ask(loaded.extension());
                loaded.extension().log().stream()
                        .filter(line -> line.level() == LogLevel.WARNING)
                        .map(LogLine::text)
                        .forEach(notices::add);
                yield notices;
            }
        };
    }

    private void ask(ExtensionHandle extension) {
        String language = extension.manifest().activation().languages().stream()
                .findFirst()
                .orElseThrow(() -> unusable("it is for no language."));
        Text text = Text.of("\n");
        DocumentInfo info = new DocumentInfo(new DocumentId(1), 0, language, "trial", text.length());
        Revision revision = new Revision(info.id(), info.version());
        try (OpenDocument document = host.open(info, new ProjectedText(text))) {
            own(extension, document, SelectionProvider.class)
                    .map(provider -> provider.ranges(revision, List.of(0)))
                    .forEach(CompletableFuture::join);
            own(extension, document, HighlightProvider.class)
                    .map(provider -> provider.highlight(revision, new Span(0, text.length())))
                    .forEach(CompletableFuture::join);
        } catch (CompletionException failure) {
            Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
            throw unusable(String.valueOf(cause.getMessage()));
        }
    }

    private static <P extends Provider> Stream<P> own(ExtensionHandle extension, OpenDocument document, Class<P> kind) {
        return document.providers(kind).stream()
                .filter(provider -> provider.extension().equals(extension.id()));
    }

    private static Exit unusable(String why) {
        return Exit.problem("the package could not be used, so it is not written: " + why);
    }
}
