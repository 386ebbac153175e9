package dev.atoll.host;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.editor.EditorParts;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a host needs to know to start.
///
/// @param cache a folder of the host's own for compiled code; made if it is not there, readable by the user
///     alone
/// @param data a folder of the host's own for what must not be lost, such as the key that guards the cache
/// @param bundled packages that belong to the application, `file:` or `jar:`; what they ask for is granted
/// @param choices what the user says otherwise about these
/// @param installed packages that the user installed; loaded with what the user grants them
/// @param grants the user's say for all other packages
/// @param editor what the editor gives to extensions
/// @param bounds what extensions may use
/// @param locale the user's language
/// @param editorVersion the application's version, semantic versioning
public record HostOptions(
        Path cache,
        Path data,
        List<URI> bundled,
        BundledChoices choices,
        Optional<ExtensionStore> installed,
        GrantDecider grants,
        EditorParts editor,
        Bounds bounds,
        Locale locale,
        String editorVersion) {
    /// What extensions may use.
    ///
    /// @param each what one extension may use, unless its manifest asks for less or the user chose otherwise
    /// @param chosen the user's say for single extensions
    /// @param allMemoryBytes bytes that the memories of all extensions may take together
    /// @param metered whether the instructions of extensions are counted, which makes them slower
    public record Bounds(Limits each, LimitDecider chosen, long allMemoryBytes, boolean metered) {
        /// The usual limits for each, nothing chosen, and for all together as much as is usual but never more than
        /// half of the Java heap.
        static Bounds usual() {
            long heap = Runtime.getRuntime().maxMemory();
            return new Bounds(
                    Limits.DEFAULTS, LimitDecider.nothing(), Math.min(Limits.ALL_MEMORY_BYTES, heap / 2), false);
        }
    }

    /// Copies the list.
    public HostOptions {
        bundled = List.copyOf(bundled);
    }

    /// Options with defaults for the rest: no bundled packages, nothing granted to others, an editor that gives
    /// nothing, usual limits, English.
    public static HostOptions in(Path cache, Path data) {
        return new HostOptions(
                cache,
                data,
                List.of(),
                BundledChoices.none(),
                Optional.empty(),
                GrantDecider.nothing(),
                EditorParts.none(),
                Bounds.usual(),
                Locale.ENGLISH,
                "0.1.0");
    }

    /// The same with these bundled packages.
    public HostOptions withBundled(List<URI> packages) {
        return new HostOptions(
                cache, data, packages, choices, installed, grants, editor, bounds, locale, editorVersion);
    }

    /// The same with what the user says about bundled packages.
    public HostOptions withChoices(BundledChoices other) {
        return new HostOptions(cache, data, bundled, other, installed, grants, editor, bounds, locale, editorVersion);
    }

    /// The same with the packages that the user installed. What the user grants these holds for them also when they are
    /// loaded later.
    public HostOptions withInstalled(ExtensionStore store) {
        GrantDecider decider = manifest -> store.granted(manifest.id()).orElse(List.of());
        return new HostOptions(
                cache, data, bundled, choices, Optional.of(store), decider, editor, bounds, locale, editorVersion);
    }

    /// The same with another user's say.
    public HostOptions withGrants(GrantDecider decider) {
        return new HostOptions(
                cache, data, bundled, choices, installed, decider, editor, bounds, locale, editorVersion);
    }

    /// The same with an editor that gives this to extensions.
    public HostOptions withEditor(EditorParts parts) {
        return new HostOptions(cache, data, bundled, choices, installed, grants, parts, bounds, locale, editorVersion);
    }

    /// The same with other limits for each extension.
    public HostOptions withLimits(Limits each) {
        return with(new Bounds(each, bounds.chosen(), bounds.allMemoryBytes(), bounds.metered()));
    }

    /// The same with another user's say about single extensions' limits.
    public HostOptions withChosenLimits(LimitDecider chosen) {
        return with(new Bounds(bounds.each(), chosen, bounds.allMemoryBytes(), bounds.metered()));
    }

    /// The same with another bound of memory for all extensions together.
    public HostOptions withMemory(long allBytes) {
        return with(new Bounds(bounds.each(), bounds.chosen(), allBytes, bounds.metered()));
    }

    /// The same, with the instructions of extensions counted: see [ExtensionHandle#instructions()].
    public HostOptions metered() {
        return with(new Bounds(bounds.each(), bounds.chosen(), bounds.allMemoryBytes(), true));
    }

    private HostOptions with(Bounds other) {
        return new HostOptions(cache, data, bundled, choices, installed, grants, editor, other, locale, editorVersion);
    }

    /// The same for an application of that version with that user's language.
    public HostOptions forEditor(String version, Locale language) {
        return new HostOptions(cache, data, bundled, choices, installed, grants, editor, bounds, language, version);
    }
}
