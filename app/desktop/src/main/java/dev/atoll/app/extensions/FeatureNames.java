package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Feature;
import dev.atoll.app.words.Words;

/// What the features that an extension offers are called on its page.
final class FeatureNames {
    private FeatureNames() {}

    static String of(Feature feature) {
        return switch (feature) {
            case HIGHLIGHTING -> Words.of("extensions.feature-highlighting");
            case DIAGNOSTICS -> Words.of("extensions.feature-diagnostics");
            case SYMBOLS -> Words.of("extensions.feature-symbols");
            case FOLDING -> Words.of("extensions.feature-folding");
            case FORMATTING -> Words.of("extensions.feature-formatting");
            case RANGE_FORMATTING -> Words.of("extensions.feature-range-formatting");
            case ON_TYPE_FORMATTING -> Words.of("extensions.feature-on-type-formatting");
            case SEMANTIC_TOKENS -> Words.of("extensions.feature-semantic-tokens");
            case COMPLETION -> Words.of("extensions.feature-completion");
            case HOVER -> Words.of("extensions.feature-hover");
            case SIGNATURE_HELP -> Words.of("extensions.feature-signature-help");
            case DEFINITION -> Words.of("extensions.feature-definition");
            case REFERENCES -> Words.of("extensions.feature-references");
            case OCCURRENCES -> Words.of("extensions.feature-occurrences");
            case LINKED_EDITING -> Words.of("extensions.feature-linked-editing");
            case RENAME -> Words.of("extensions.feature-rename");
            case WORKSPACE_SYMBOLS -> Words.of("extensions.feature-workspace-symbols");
            case SELECTION -> Words.of("extensions.feature-selection");
            case INLAY_HINTS -> Words.of("extensions.feature-inlay-hints");
            case CODE_ACTIONS -> Words.of("extensions.feature-code-actions");
            case CODE_LENS -> Words.of("extensions.feature-code-lens");
            case LINKS -> Words.of("extensions.feature-links");
            case COLORS -> Words.of("extensions.feature-colors");
            case COMMANDS -> Words.of("extensions.feature-commands");
            case PANEL -> Words.of("extensions.feature-panel");
        };
    }
}
