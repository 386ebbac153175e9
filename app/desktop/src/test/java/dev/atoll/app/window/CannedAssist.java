package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.api.feature.Signatures;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.SignatureHelpProvider;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Providers at the caret whose answers a test hands over.
final class CannedAssist {
    private CannedAssist() {}

    /// Suggestions.
    record Suggesting(
            ExtensionId extension,
            Set<String> triggers,
            Function<Integer, CompletableFuture<Completions>> answer,
            Function<Integer, CompletableFuture<ResolvedCompletion>> more)
            implements CompletionProvider {
        @Override
        public CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger) {
            return answer.apply(at);
        }

        @Override
        public CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle) {
            return more.apply(handle);
        }
    }

    /// Cards.
    record Telling(ExtensionId extension, Function<Integer, Optional<HoverCard>> answer) implements HoverProvider {
        @Override
        public CompletableFuture<Optional<HoverCard>> hover(Revision revision, int at) {
            return CompletableFuture.completedFuture(answer.apply(at));
        }
    }

    /// Parameters.
    record Helping(ExtensionId extension, Function<Integer, Optional<Signatures>> answer)
            implements SignatureHelpProvider {
        @Override
        public Set<String> triggers() {
            return Set.of("(", ",");
        }

        @Override
        public CompletableFuture<Optional<Signatures>> help(Revision revision, int at, OptionalInt shown) {
            return CompletableFuture.completedFuture(answer.apply(at));
        }
    }

    static ExtensionId id(String name) {
        return new ExtensionId("test." + name);
    }

    /// An extension that suggests these labels for the word before the caret, whenever it is asked.
    static Suggesting suggesting(String name, CompletionItem... items) {
        return new Suggesting(
                id(name),
                Set.of("."),
                at -> CompletableFuture.completedFuture(new Completions(List.of(items), false)),
                _ -> CompletableFuture.completedFuture(
                        new ResolvedCompletion(Optional.empty(), Optional.empty(), List.of())));
    }

    /// A suggestion that is written as it is called.
    static CompletionItem item(String label, int start, int end) {
        return item(label, label, false, new Span(start, end));
    }

    /// A suggestion that is a snippet.
    static CompletionItem snippet(String label, String insert, int start, int end) {
        return item(label, insert, true, new Span(start, end));
    }

    private static CompletionItem item(String label, String insert, boolean snippet, Span replace) {
        return new CompletionItem(
                label,
                Optional.empty(),
                Optional.of("about " + label),
                Optional.of("Documentation of **" + label + "**."),
                CompletionKind.PROPERTY,
                false,
                insert,
                snippet,
                replace,
                label,
                label,
                List.of(";"),
                false,
                List.of(),
                OptionalInt.empty());
    }
}
