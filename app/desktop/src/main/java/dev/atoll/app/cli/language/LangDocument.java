package dev.atoll.app.cli.language;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.manifest.IndentationRules;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.text.Text;
import dev.atoll.host.OpenDocument;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/// A file that is open for extensions.
///
/// @param name the file's name as the user wrote it
/// @param file its contents
/// @param info what extensions know of it
/// @param document its other end
/// @param indentation how its language is indented
/// @param filters all filters there are
record LangDocument(
        String name,
        TextFile file,
        DocumentInfo info,
        OpenDocument document,
        IndentationRules indentation,
        Supplier<List<FilterProvider>> filters)
        implements AutoCloseable {
    /// The language of files whose language nobody knows.
    static final String PLAIN = "text";

    Text text() {
        return file.text();
    }

    Revision revision() {
        return new Revision(info.id(), info.version());
    }

    /// The extensions that offer a feature for this file, at least one.
    ///
    /// @param kind the feature
    /// @param words what it is for people, such as "an outline"
    <P extends Provider> List<P> providers(Class<P> kind, String words) {
        List<P> providers = document.providers(kind);
        if (providers.isEmpty() && info.language().equals(PLAIN)) {
            throw Exit.wrongUse(
                    "no extension knows the language of " + name + ", and none offers " + words + " for its name.");
        }
        if (providers.isEmpty()) {
            throw Exit.wrongUse("no extension offers " + words + " for " + info.language() + " (" + name + ").");
        }
        return providers;
    }

    /// Waits for an answer.
    ///
    /// @throws Exit if the extension fails
    <P extends Provider, T> T ask(P provider, Function<P, CompletableFuture<T>> question) {
        try {
            return question.apply(provider).join();
        } catch (CancellationException withdrawn) {
            throw Exit.internal(name + ": the extension " + provider.extension() + " was stopped.");
        } catch (CompletionException failure) {
            throw failed(provider, failure.getCause() == null ? failure : failure.getCause());
        }
    }

    private Exit failed(Provider provider, Throwable cause) {
        if (cause instanceof Refused refusal) {
            return Exit.problem(name + ": " + refusal.getMessage());
        }
        if (cause instanceof ExtensionException failure) {
            return Exit.internal(name + ": the extension " + provider.extension() + " failed: " + failure.getMessage());
        }
        return Exit.internal(name + ": the extension " + provider.extension() + " could not be asked: " + cause);
    }

    @Override
    public void close() {
        document.close();
    }
}
