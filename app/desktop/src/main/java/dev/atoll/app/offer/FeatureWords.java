package dev.atoll.app.offer;

import dev.atoll.api.manifest.Feature;
import dev.atoll.app.words.Words;

/// What the features that extensions have are called where one chooses among extensions.
final class FeatureWords {
    private FeatureWords() {}

    /// A feature in the files of a language, such as "Code actions in Rust".
    static String in(Feature feature, String language) {
        return switch (feature) {
            case HIGHLIGHTING -> Words.of("offer.feature-highlighting", language);
            case DIAGNOSTICS -> Words.of("offer.feature-diagnostics", language);
            case SYMBOLS -> Words.of("offer.feature-symbols", language);
            case FOLDING -> Words.of("offer.feature-folding", language);
            case FORMATTING -> Words.of("offer.feature-formatting", language);
            case RANGE_FORMATTING -> Words.of("offer.feature-range-formatting", language);
            case ON_TYPE_FORMATTING -> Words.of("offer.feature-on-type-formatting", language);
            case SEMANTIC_TOKENS -> Words.of("offer.feature-semantic-tokens", language);
            case COMPLETION -> Words.of("offer.feature-completion", language);
            case HOVER -> Words.of("offer.feature-hover", language);
            case SIGNATURE_HELP -> Words.of("offer.feature-signature-help", language);
            case DEFINITION -> Words.of("offer.feature-definition", language);
            case REFERENCES -> Words.of("offer.feature-references", language);
            case OCCURRENCES -> Words.of("offer.feature-occurrences", language);
            case LINKED_EDITING -> Words.of("offer.feature-linked-editing", language);
            case RENAME -> Words.of("offer.feature-rename", language);
            case WORKSPACE_SYMBOLS -> Words.of("offer.feature-workspace-symbols", language);
            case SELECTION -> Words.of("offer.feature-selection", language);
            case INLAY_HINTS -> Words.of("offer.feature-inlay-hints", language);
            case CODE_ACTIONS -> Words.of("offer.feature-code-actions", language);
            case CODE_LENS -> Words.of("offer.feature-code-lens", language);
            case LINKS -> Words.of("offer.feature-links", language);
            case COLORS -> Words.of("offer.feature-colors", language);
            case COMMANDS -> Words.of("offer.feature-commands", language);
            case PANEL -> Words.of("offer.feature-panel", language);
        };
    }
}
