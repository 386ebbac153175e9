package dev.atoll.app.cli;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.SymbolProvider;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Providers whose answers a test hands over.
final class CannedProviders {
    private CannedProviders() {}

    /// Colours.
    public record Highlighting(ExtensionId extension, Asked<Highlights> answer) implements HighlightProvider {
        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
            return answer.to(revision, visible);
        }
    }

    /// Problems.
    public record Diagnosing(ExtensionId extension, Supplier<CompletableFuture<List<Diagnostic>>> answer)
            implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            return answer.get();
        }
    }

    /// An outline.
    public record Outlining(ExtensionId extension, Supplier<CompletableFuture<List<Symbol>>> answer)
            implements SymbolProvider {
        @Override
        public CompletableFuture<List<Symbol>> symbols(Revision revision) {
            return answer.get();
        }
    }

    /// Folds.
    public record Folding(ExtensionId extension, Supplier<CompletableFuture<List<FoldRange>>> answer)
            implements FoldingProvider {
        @Override
        public CompletableFuture<List<FoldRange>> folds(Revision revision) {
            return answer.get();
        }
    }

    /// Formatting.
    public record Formatting(ExtensionId extension, Supplier<CompletableFuture<List<TextEdit>>> answer)
            implements FormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return answer.get();
        }
    }

    /// An answer that depends on what was asked.
    @FunctionalInterface
    public interface Asked<A> {
        /// The answer about a span of a revision.
        CompletableFuture<A> to(Revision revision, Span span);
    }

    /// A problem with this message.
    public static Diagnostic problem(int start, int end, Severity severity, String message) {
        return new Diagnostic(
                new Span(start, end), severity, message, Optional.of("code"), "fake", Set.of(), List.of());
    }

    /// Filters that put what they are told before the text.
    record Filtering(ExtensionId extension, List<FilterDefinition> filters) implements FilterProvider {
        @Override
        public CompletableFuture<List<Filtered>> run(String filter, List<String> arguments, List<String> texts) {
            if (arguments.contains("no")) {
                return CompletableFuture.failedFuture(new Refused("It does not rhyme."));
            }
            return CompletableFuture.completedFuture(texts.stream()
                    .map(_ -> new Filtered(List.of(new TextEdit(new Span(0, 0), String.join("", arguments))), ""))
                    .toList());
        }
    }
}
