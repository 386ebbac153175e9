package dev.atoll.app.language;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.CommandProvider;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
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
import dev.atoll.app.settings.FeatureSettings;
import dev.atoll.host.OpenDocument;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Which extension comes first where several offer one feature for one language, and which is not asked, as the user
/// wishes it. Those that the user does not name follow in the host's order. What has no name of its own in the settings
/// stays in that order, too.
///
/// @param wishes what the user wishes, looked up each time somebody is asked
public record Precedence(Supplier<FeatureSettings> wishes) {
    private static final Map<Class<? extends Provider>, Feature> KINDS = Map.ofEntries(
            Map.entry(HighlightProvider.class, Feature.HIGHLIGHTING),
            Map.entry(DiagnosticProvider.class, Feature.DIAGNOSTICS),
            Map.entry(SymbolProvider.class, Feature.SYMBOLS),
            Map.entry(FoldingProvider.class, Feature.FOLDING),
            Map.entry(FormattingProvider.class, Feature.FORMATTING),
            Map.entry(RangeFormattingProvider.class, Feature.RANGE_FORMATTING),
            Map.entry(OnTypeFormattingProvider.class, Feature.ON_TYPE_FORMATTING),
            Map.entry(SemanticTokenProvider.class, Feature.SEMANTIC_TOKENS),
            Map.entry(CompletionProvider.class, Feature.COMPLETION),
            Map.entry(HoverProvider.class, Feature.HOVER),
            Map.entry(SignatureHelpProvider.class, Feature.SIGNATURE_HELP),
            Map.entry(DefinitionProvider.class, Feature.DEFINITION),
            Map.entry(ReferenceProvider.class, Feature.REFERENCES),
            Map.entry(OccurrenceProvider.class, Feature.OCCURRENCES),
            Map.entry(LinkedEditingProvider.class, Feature.LINKED_EDITING),
            Map.entry(RenameProvider.class, Feature.RENAME),
            Map.entry(WorkspaceSymbolProvider.class, Feature.WORKSPACE_SYMBOLS),
            Map.entry(SelectionProvider.class, Feature.SELECTION),
            Map.entry(InlayHintProvider.class, Feature.INLAY_HINTS),
            Map.entry(CodeActionProvider.class, Feature.CODE_ACTIONS),
            Map.entry(CodeLensProvider.class, Feature.CODE_LENS),
            Map.entry(LinkProvider.class, Feature.LINKS),
            Map.entry(ColorProvider.class, Feature.COLORS),
            Map.entry(CommandProvider.class, Feature.COMMANDS),
            Map.entry(PanelProvider.class, Feature.PANEL));

    /// The features that there is a choice for, each with those who provide it.
    public static Map<Feature, Class<? extends Provider>> kinds() {
        Map<Feature, Class<? extends Provider>> kinds = new EnumMap<>(Feature.class);
        KINDS.forEach((kind, feature) -> {
            if (FeatureSettings.canChoose(feature)) {
                kinds.put(feature, kind);
            }
        });
        return kinds;
    }

    /// A document whose providers come in this order.
    ///
    /// @param language the document's
    public OpenDocument order(OpenDocument document, String language) {
        return new Ordered(document, language, this);
    }

    /// Providers of all documents, in this order.
    public <P extends Provider> List<P> order(Class<P> kind, List<P> providers) {
        return order(kind, FeatureSettings.ALL_LANGUAGES, providers);
    }

    private <P extends Provider> List<P> order(Class<P> kind, String language, List<P> providers) {
        Feature feature = KINDS.get(kind);
        if (feature == null) {
            return providers;
        }
        List<ExtensionId> first = wishes.get().first(feature, language);
        List<ExtensionId> off = wishes.get().off(feature, language);
        return first.isEmpty() && off.isEmpty()
                ? providers
                : providers.stream()
                        .filter(provider -> !off.contains(provider.extension()))
                        .sorted(Comparator.comparingInt(provider -> place(first, provider.extension())))
                        .toList();
    }

    private static int place(List<ExtensionId> first, ExtensionId extension) {
        int index = first.indexOf(extension);
        return index < 0 ? first.size() : index;
    }

    /// A document that hands its providers out in order.
    private record Ordered(OpenDocument document, String language, Precedence precedence) implements OpenDocument {
        @Override
        public void change(int version, List<TextEdit> edits, TextSnapshot after) {
            document.change(version, edits, after);
        }

        @Override
        public <P extends Provider> List<P> providers(Class<P> kind) {
            return precedence.order(kind, language, document.providers(kind));
        }

        @Override
        public void close() {
            document.close();
        }
    }
}
