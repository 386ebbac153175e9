package dev.atoll.host.catalog.inspect;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageContent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Something about a package that its user should know before agreeing to it.
///
/// @param kind what it is
/// @param place the file of the package that it is in
/// @param sentence what was found and what to do, for the user
public record Suspicion(Kind kind, String place, String sentence) {
    /// What makes packages suspect.
    public enum Kind {
        /// Its id is nearly that of another extension.
        LOOK_ALIKE,
        /// Characters that do not show themselves, or turn a text around.
        HIDDEN_CHARACTERS,
        /// A private key or a token, which the author did not mean to give away.
        SECRET,
        /// It asks for more than it can use.
        UNUSED_CAPABILITY
    }

    /// What is suspect about a package.
    ///
    /// @param known ids that others could be taken for
    /// @param imports what its module imports: the interface's name without its version, `#` and the function's
    ///     name, such as `atoll:extension/ui#notify`
    public static List<Suspicion> of(
            PackageContent content, Collection<ExtensionId> known, Collection<String> imports) {
        var result = new ArrayList<Suspicion>();
        LookAlikes.of(content.manifest().id(), known).ifPresent(result::add);
        content.files().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(file -> {
            HiddenCharacters.in(file.getKey(), file.getValue()).ifPresent(result::add);
            Secrets.in(file.getKey(), file.getValue()).ifPresent(result::add);
        });
        result.addAll(UnusedCapabilities.of(content.manifest(), imports));
        return List.copyOf(result);
    }
}
