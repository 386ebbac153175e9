package dev.atoll.api.manifest;

import java.util.Arrays;
import java.util.Optional;

/// A language feature that an extension may offer. Its module exports exactly the interfaces of the features
/// that its manifest names.
public enum Feature {
    HIGHLIGHTING("highlighting"),
    DIAGNOSTICS("diagnostics"),
    SYMBOLS("symbols"),
    FOLDING("folding"),
    FORMATTING("formatting"),
    RANGE_FORMATTING("range-formatting"),
    ON_TYPE_FORMATTING("on-type-formatting"),
    SEMANTIC_TOKENS("semantic-tokens"),
    COMPLETION("completion"),
    HOVER("hover"),
    SIGNATURE_HELP("signature-help"),
    DEFINITION("definition"),
    REFERENCES("references"),
    OCCURRENCES("occurrences"),
    LINKED_EDITING("linked-editing"),
    RENAME("rename"),
    WORKSPACE_SYMBOLS("workspace-symbols"),
    SELECTION("selection"),
    INLAY_HINTS("inlay-hints"),
    CODE_ACTIONS("code-actions"),
    CODE_LENS("code-lens"),
    LINKS("links"),
    COLORS("colors"),
    COMMANDS("commands"),
    PANEL("panel");

    private final String word;

    Feature(String word) {
        this.word = word;
    }

    /// The feature's word in manifests, which is also its interface's name in the contract.
    public String word() {
        return word;
    }

    /// The feature of that word, if there is one.
    public static Optional<Feature> of(String word) {
        return Arrays.stream(values())
                .filter(feature -> feature.word.equals(word))
                .findFirst();
    }
}
