package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.api.provider.CompletionProvider;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Who suggests something.
interface Source {
    /// A name that tells it from others.
    String name();

    /// Characters after which it wants to be asked, besides letters of words.
    Set<String> triggers();

    /// Suggestions at a place; completes on any thread.
    CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger);

    /// More of an item of its last answer.
    CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle);

    /// An extension.
    record Extension(CompletionProvider provider) implements Source {
        @Override
        public String name() {
            return provider.extension().toString();
        }

        @Override
        public Set<String> triggers() {
            return provider.triggers();
        }

        @Override
        public CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger) {
            return provider.complete(revision, at, trigger);
        }

        @Override
        public CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle) {
            return provider.resolve(revision, handle);
        }
    }

    /// Something that the editor itself knows.
    ///
    /// @param name tells it from others
    /// @param answer its suggestions
    record Own(String name, Answer answer) implements Source {
        /// What it suggests.
        interface Answer {
            CompletableFuture<Completions> at(int place);
        }

        @Override
        public Set<String> triggers() {
            return Set.of();
        }

        @Override
        public CompletableFuture<Completions> complete(Revision revision, int at, CompletionTrigger trigger) {
            return answer.at(at);
        }

        @Override
        public CompletableFuture<ResolvedCompletion> resolve(Revision revision, int handle) {
            return CompletableFuture.completedFuture(
                    new ResolvedCompletion(Optional.empty(), Optional.empty(), List.of()));
        }
    }
}
