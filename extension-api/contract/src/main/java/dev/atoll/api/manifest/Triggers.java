package dev.atoll.api.manifest;

import java.util.Set;

/// Typed characters after which an extension is asked, each one UTF-16 code unit.
///
/// @param completion for suggestions
/// @param signatureHelp for the parameters of a call
/// @param onTypeFormatting for corrections; `\n` is Enter
public record Triggers(Set<String> completion, Set<String> signatureHelp, Set<String> onTypeFormatting) {
    /// Copies the collections.
    public Triggers {
        completion = Set.copyOf(completion);
        signatureHelp = Set.copyOf(signatureHelp);
        onTypeFormatting = Set.copyOf(onTypeFormatting);
    }

    /// None.
    public static final Triggers NONE = new Triggers(Set.of(), Set.of(), Set.of());
}
