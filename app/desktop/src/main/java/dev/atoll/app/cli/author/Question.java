package dev.atoll.app.cli.author;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CommandContext;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.InlayHintProvider;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.api.provider.LinkedEditingProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.api.provider.SemanticTokenProvider;
import dev.atoll.api.provider.SignatureHelpProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.api.provider.WorkspaceSymbolProvider;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.OpenDocument;
import tools.jackson.databind.JsonNode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One question to an extension, put together from a fixture.
///
/// @param feature what is asked for
/// @param text the document's text and what is selected in it
/// @param with what else goes with the question
record Question(Feature feature, MarkedText text, JsonNode with) {
    static final DocumentId DOCUMENT = new DocumentId(1);
    private static final Revision REVISION = new Revision(DOCUMENT, 1);

    /// Asks.
    CompletableFuture<?> ask(ExtensionHost host, OpenDocument document) {
        return switch (feature) {
            case HIGHLIGHTING -> of(document, HighlightProvider.class, it -> it.highlight(REVISION, text.whole()));
            case SEMANTIC_TOKENS -> of(document, SemanticTokenProvider.class, it -> it.tokens(REVISION, text.whole()));
            case DIAGNOSTICS -> of(document, DiagnosticProvider.class, it -> it.diagnose(REVISION));
            case SYMBOLS -> of(document, SymbolProvider.class, it -> it.symbols(REVISION));
            case FOLDING -> of(document, FoldingProvider.class, it -> it.folds(REVISION));
            case INLAY_HINTS -> of(document, InlayHintProvider.class, it -> it.hints(REVISION, text.whole()));
            case CODE_LENS -> of(document, CodeLensProvider.class, it -> it.lenses(REVISION, text.whole()));
            case LINKS -> of(document, LinkProvider.class, it -> it.links(REVISION));
            case COLORS -> of(document, ColorProvider.class, it -> it.colors(REVISION));
            case FORMATTING, RANGE_FORMATTING, ON_TYPE_FORMATTING -> formatting(document);
            case COMMANDS -> asked(host.providers(CommandProvider.class), it -> it.run(required("command"), context()));
            case PANEL -> asked(host.providers(PanelProvider.class), it -> it.render(required("panel")));
            case WORKSPACE_SYMBOLS ->
                asked(host.providers(WorkspaceSymbolProvider.class), it -> it.search(required("query")));
            case COMPLETION,
                    HOVER,
                    SIGNATURE_HELP,
                    DEFINITION,
                    REFERENCES,
                    OCCURRENCES,
                    LINKED_EDITING,
                    RENAME,
                    SELECTION,
                    CODE_ACTIONS -> atCaret(document);
        };
    }

    private CompletableFuture<?> atCaret(OpenDocument document) {
        int at = text.caret();
        return switch (feature) {
            case COMPLETION ->
                of(
                        document,
                        CompletionProvider.class,
                        it -> it.complete(
                                REVISION, at, word("trigger", CompletionTrigger.class, CompletionTrigger.INVOKED)));
            case HOVER -> of(document, HoverProvider.class, it -> it.hover(REVISION, at));
            case SIGNATURE_HELP ->
                of(document, SignatureHelpProvider.class, it -> it.help(REVISION, at, OptionalInt.empty()));
            case DEFINITION ->
                of(
                        document,
                        DefinitionProvider.class,
                        it -> it.find(REVISION, at, word("goal", DefinitionGoal.class, DefinitionGoal.DEFINITION)));
            case REFERENCES ->
                of(
                        document,
                        ReferenceProvider.class,
                        it -> it.references(
                                REVISION, at, with.path("includeDeclaration").asBoolean(true)));
            case OCCURRENCES -> of(document, OccurrenceProvider.class, it -> it.occurrences(REVISION, at));
            case LINKED_EDITING -> of(document, LinkedEditingProvider.class, it -> it.linked(REVISION, at));
            case RENAME -> of(document, RenameProvider.class, it -> it.rename(REVISION, at, required("name")));
            case SELECTION -> of(document, SelectionProvider.class, it -> it.ranges(REVISION, List.of(at)));
            default -> of(document, CodeActionProvider.class, it -> it.actions(REVISION, selected(), wanted()));
        };
    }

    private CompletableFuture<?> formatting(OpenDocument document) {
        return switch (feature) {
            case RANGE_FORMATTING ->
                of(document, RangeFormattingProvider.class, it -> it.format(REVISION, text.selections(), options()));
            case ON_TYPE_FORMATTING ->
                of(
                        document,
                        OnTypeFormattingProvider.class,
                        it -> it.format(REVISION, text.caret(), required("typed"), options()));
            default -> of(document, FormattingProvider.class, it -> it.format(REVISION, options()));
        };
    }

    private <P extends Provider> CompletableFuture<?> of(
            OpenDocument document, Class<P> kind, Function<P, CompletableFuture<?>> question) {
        return asked(document.providers(kind), question);
    }

    private <P extends Provider> CompletableFuture<?> asked(
            List<P> providers, Function<P, CompletableFuture<?>> question) {
        if (providers.isEmpty()) {
            throw UnableException.problem("the extension does not offer " + feature.word()
                    + " for this document: look at ‘features’, ‘activation’ and ‘capabilities’ in its manifest.");
        }
        return question.apply(providers.getFirst());
    }

    private String required(String name) {
        JsonNode value = with.path(name);
        if (!value.isString()) {
            throw UnableException.problem(
                    "to ask for " + feature.word() + ", the fixture needs \"with\": { \"" + name + "\": \"…\" }.");
        }
        return value.asString();
    }

    private CommandContext context() {
        return new CommandContext(
                Optional.of(REVISION),
                text.selections(),
                Optional.of(with.path("argument")).filter(JsonNode::isString).map(JsonNode::asString));
    }

    private Span selected() {
        return text.selections().getFirst();
    }

    private Optional<ActionKind> wanted() {
        return with.has("wanted")
                ? Optional.of(word("wanted", ActionKind.class, ActionKind.QUICK_FIX))
                : Optional.empty();
    }

    private FormattingOptions options() {
        JsonNode width = with.path("printWidth");
        return new FormattingOptions(
                with.path("tabSize").asInt(4),
                with.path("insertSpaces").asBoolean(true),
                with.path("trimTrailingWhitespace").asBoolean(true),
                with.path("insertFinalNewline").asBoolean(true),
                width.isNumber() ? OptionalInt.of(width.asInt()) : OptionalInt.empty());
    }

    private <E extends Enum<E>> E word(String name, Class<E> kind, E usual) {
        if (!with.has(name)) {
            return usual;
        }
        String wanted = with.path(name).asString("");
        List<E> all = Arrays.asList(kind.getEnumConstants());
        return all.stream()
                .filter(one -> word(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> UnableException.problem("‘" + wanted + "’ is no ‘" + name + "’. Known are "
                        + all.stream().map(Question::word).collect(Collectors.joining(", ")) + "."));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
