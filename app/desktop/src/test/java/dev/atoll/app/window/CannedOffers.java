package dev.atoll.app.window;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColorWriting;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.api.feature.CommandReply;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FieldValue;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.manifest.CommandDefinition;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.PanelDefinition;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FilterProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.InlayHintProvider;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.api.provider.SemanticTokenProvider;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Offers of extensions whose answers a test hands over.
final class CannedOffers {
    static final ExtensionId FIRST = new ExtensionId("test.first");
    static final ExtensionId SECOND = new ExtensionId("test.second");

    private CannedOffers() {}

    record Acting(
            ExtensionId extension,
            Function<Revision, List<CodeAction>> answer,
            Function<Revision, List<DocumentEdits>> resolved)
            implements CodeActionProvider {
        @Override
        public CompletableFuture<List<CodeAction>> actions(
                Revision revision, Span around, Optional<ActionKind> wanted) {
            return CompletableFuture.completedFuture(answer.apply(revision));
        }

        @Override
        public CompletableFuture<List<DocumentEdits>> resolve(Revision revision, int handle) {
            return CompletableFuture.completedFuture(resolved.apply(revision));
        }
    }

    record Hinting(ExtensionId extension, Supplier<List<InlayHint>> answer) implements InlayHintProvider {
        @Override
        public CompletableFuture<List<InlayHint>> hints(Revision revision, Span visible) {
            return CompletableFuture.completedFuture(answer.get());
        }
    }

    record Lensing(ExtensionId extension, Supplier<CompletableFuture<List<CodeLens>>> answer)
            implements CodeLensProvider {
        @Override
        public CompletableFuture<List<CodeLens>> lenses(Revision revision, Span visible) {
            return answer.get();
        }
    }

    record Colouring(ExtensionId extension, List<ColoredSpan> found) implements ColorProvider {
        @Override
        public CompletableFuture<List<ColoredSpan>> colors(Revision revision) {
            return CompletableFuture.completedFuture(found);
        }

        @Override
        public CompletableFuture<List<ColorWriting>> writings(Revision revision, Span at, Color color) {
            String hex = "#%02X%02X%02X"
                    .formatted(
                            Math.round(color.red() * 255),
                            Math.round(color.green() * 255),
                            Math.round(color.blue() * 255));
            return CompletableFuture.completedFuture(List.of(
                    new ColorWriting(hex, new TextEdit(at, hex)), new ColorWriting("red", new TextEdit(at, "red"))));
        }
    }

    record Meaning(ExtensionId extension, Highlights answer) implements SemanticTokenProvider {
        @Override
        public CompletableFuture<Highlights> tokens(Revision revision, Span visible) {
            return CompletableFuture.completedFuture(answer);
        }
    }

    record Highlighting(ExtensionId extension, Highlights answer) implements HighlightProvider {
        @Override
        public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
            return CompletableFuture.completedFuture(answer);
        }
    }

    record Folding(ExtensionId extension, List<FoldRange> answer) implements FoldingProvider {
        @Override
        public CompletableFuture<List<FoldRange>> folds(Revision revision) {
            return CompletableFuture.completedFuture(answer);
        }
    }

    record Diagnosing(ExtensionId extension, Function<Revision, List<Diagnostic>> answer)
            implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            return CompletableFuture.completedFuture(answer.apply(revision));
        }
    }

    record SlowlyDiagnosing(ExtensionId extension, Function<Revision, CompletableFuture<List<Diagnostic>>> answer)
            implements DiagnosticProvider {
        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            return answer.apply(revision);
        }
    }

    record Formatting(ExtensionId extension, Supplier<CompletableFuture<List<TextEdit>>> answer)
            implements FormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return answer.get();
        }
    }

    record RangeFormatting(ExtensionId extension, Function<List<Span>, List<TextEdit>> answer)
            implements RangeFormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, List<Span> ranges, FormattingOptions options) {
            return CompletableFuture.completedFuture(answer.apply(ranges));
        }
    }

    record Correcting(
            ExtensionId extension, Set<String> triggers, Function<Integer, CompletableFuture<List<TextEdit>>> answer)
            implements OnTypeFormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, int at, String typed, FormattingOptions options) {
            return answer.apply(at);
        }
    }

    record Commanding(
            ExtensionId extension,
            List<CommandDefinition> commands,
            Function<String, CommandOutcome> run,
            Function<CommandReply, CommandOutcome> resumed)
            implements CommandProvider {
        @Override
        public CompletableFuture<CommandOutcome> run(String command, CommandContext context) {
            return CompletableFuture.completedFuture(
                    run.apply(command + context.argument().map(" "::concat).orElse("")));
        }

        @Override
        public CompletableFuture<CommandOutcome> resume(int token, CommandReply reply) {
            return CompletableFuture.completedFuture(resumed.apply(reply));
        }
    }

    record SlowlyCommanding(ExtensionId extension, CommandDefinition command, CompletableFuture<CommandOutcome> outcome)
            implements CommandProvider {
        @Override
        public List<CommandDefinition> commands() {
            return List.of(command);
        }

        @Override
        public CompletableFuture<CommandOutcome> run(String name, CommandContext context) {
            return outcome;
        }

        @Override
        public CompletableFuture<CommandOutcome> resume(int token, CommandReply reply) {
            return outcome;
        }
    }

    record Panelling(
            ExtensionId extension,
            List<PanelDefinition> panels,
            Supplier<CompletableFuture<PanelBody>> body,
            Function<List<FieldValue>, CommandOutcome> submitted)
            implements PanelProvider {
        @Override
        public CompletableFuture<PanelBody> render(String panel) {
            return body.get();
        }

        @Override
        public CompletableFuture<CommandOutcome> submit(String panel, List<FieldValue> values) {
            return CompletableFuture.completedFuture(submitted.apply(values));
        }
    }

    /// An action that makes one edit of the document that was asked about.
    static CodeAction action(String title, ActionKind kind, boolean preferred, DocumentEdits edits) {
        return new CodeAction(
                title,
                kind,
                List.of(),
                preferred,
                Optional.empty(),
                List.of(edits),
                Optional.empty(),
                OptionalInt.empty());
    }

    /// One edit of an open document.
    static DocumentEdits edit(Revision revision, int start, int end, String text) {
        return new DocumentEdits(
                new DocumentRef.Open(revision.document()),
                List.of(new TextEdit(new Span(start, end), text)),
                OptionalInt.empty(),
                Optional.empty());
    }

    /// Filters that answer what a test says of each text.
    record Filtering(
            ExtensionId extension,
            List<FilterDefinition> filters,
            Function<List<String>, Function<String, CompletableFuture<String>>> answer)
            implements FilterProvider {
        @Override
        public CompletableFuture<List<Filtered>> run(String filter, List<String> arguments, List<String> texts) {
            CompletableFuture<List<Filtered>> all = CompletableFuture.completedFuture(List.of());
            for (String text : texts) {
                all = all.thenCombine(answer.apply(arguments).apply(text), (before, made) -> {
                    var edits = made.equals(text)
                            ? List.<TextEdit>of()
                            : List.of(new TextEdit(new Span(0, text.length()), made));
                    return Stream.concat(before.stream(), Stream.of(new Filtered(edits, "")))
                            .toList();
                });
            }
            return all;
        }
    }
}
