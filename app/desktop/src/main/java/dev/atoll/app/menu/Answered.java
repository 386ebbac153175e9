package dev.atoll.app.menu;

import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.RangeFormattingProvider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.app.feature.OpenFile;

import java.util.Map;

/// Which commands ask extensions something. By their keys they can always be run, and say that nobody knows; the menu
/// of
/// a text leaves them out then.
final class Answered {
    private static final Map<String, Class<? extends Provider>> ASKED = Map.ofEntries(
            Map.entry("go.definition", DefinitionProvider.class),
            Map.entry("go.declaration", DefinitionProvider.class),
            Map.entry("go.type-definition", DefinitionProvider.class),
            Map.entry("go.implementation", DefinitionProvider.class),
            Map.entry("peek.definition", DefinitionProvider.class),
            Map.entry("references.find", ReferenceProvider.class),
            Map.entry("go.link", LinkProvider.class),
            Map.entry("edit.rename", RenameProvider.class),
            Map.entry("action.menu", CodeActionProvider.class),
            Map.entry("action.refactor", CodeActionProvider.class),
            Map.entry("edit.format", FormattingProvider.class),
            Map.entry("edit.format-selection", RangeFormattingProvider.class));

    private Answered() {}

    /// Whether a command asks nothing, or some extension offers an answer for a file.
    static boolean of(String command, OpenFile file) {
        Class<? extends Provider> asked = ASKED.get(command);
        return asked == null
                || file.language().stream()
                        .anyMatch(language -> !language.providers(asked).isEmpty());
    }
}
