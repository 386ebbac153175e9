package dev.atoll.host.provider;

import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.Provider;

import java.util.List;
import java.util.stream.Stream;

/// The providers of one extension: each puts its requests into the extension's mailbox.
final class Providers {
    private Providers() {}

    /// One provider for each of the features that the manifest names.
    static List<Provider> of(Desk desk) {
        return Stream.of(Feature.values())
                .filter(desk.manifest().features()::contains)
                .map(feature -> provider(feature, desk))
                .toList();
    }

    private static Provider provider(Feature feature, Desk desk) {
        return switch (feature) {
            case HIGHLIGHTING -> new Colouring.Colours(desk);
            case SEMANTIC_TOKENS -> new Colouring.Meanings(desk);
            case DIAGNOSTICS -> new Structure.Problems(desk);
            case SYMBOLS -> new Structure.Outline(desk);
            case FOLDING -> new Structure.Folds(desk);
            case SELECTION -> new Structure.Growing(desk);
            case COMPLETION -> new AtCaret.Suggestions(desk);
            case HOVER -> new AtCaret.Cards(desk);
            case SIGNATURE_HELP -> new AtCaret.Parameters(desk);
            case OCCURRENCES -> new AtCaret.Same(desk);
            case LINKED_EDITING -> new AtCaret.Linked(desk);
            case DEFINITION -> new Elsewhere.Origins(desk);
            case REFERENCES -> new Elsewhere.Uses(desk);
            case WORKSPACE_SYMBOLS -> new Elsewhere.Everywhere(desk);
            case RENAME -> new Elsewhere.Renaming(desk);
            case INLAY_HINTS -> new InText.Hints(desk);
            case CODE_LENS -> new InText.Lenses(desk);
            case LINKS -> new InText.Addresses(desk);
            case COLORS -> new InText.Colours(desk);
            case FORMATTING -> new Layouts.Whole(desk);
            case RANGE_FORMATTING -> new Layouts.Parts(desk);
            case ON_TYPE_FORMATTING -> new Layouts.Typed(desk);
            case CODE_ACTIONS -> new Layouts.Actions(desk);
            case COMMANDS -> new OwnParts.Running(desk);
            case PANEL -> new OwnParts.Panels(desk);
        };
    }
}
