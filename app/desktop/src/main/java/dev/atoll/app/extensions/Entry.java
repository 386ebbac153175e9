package dev.atoll.app.extensions;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.install.PackageWords;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.InstalledExtension;
import dev.atoll.host.RegistryListing;
import dev.atoll.host.Update;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An extension in the list: all that there is of it, from wherever.
///
/// @param id its name among all extensions
/// @param loaded it as the host has it
/// @param installed it as it lies on the disk; nothing if it comes with the editor
/// @param offered it as the first registry has it that has it
/// @param update what is to be done about newer versions
record Entry(
        ExtensionId id,
        Optional<ExtensionHandle> loaded,
        Optional<InstalledExtension> installed,
        Optional<RegistryListing> offered,
        Optional<Update> update) {
    /// Whether it comes with the editor.
    boolean bundled() {
        return loaded.isPresent() && installed.isEmpty();
    }

    /// Whether it is there, whether or not it runs.
    boolean here() {
        return loaded.isPresent() || installed.isPresent();
    }

    /// Whether there is a newer version.
    boolean hasUpdate() {
        return update.filter(one -> one.now().isPresent() || one.later().isPresent())
                .isPresent();
    }

    /// What it says of itself, if it is here and sound.
    Optional<Manifest> manifest() {
        return loaded.map(ExtensionHandle::manifest).or(() -> installed.flatMap(InstalledExtension::manifest));
    }

    String name() {
        return PackageWords.line(manifest()
                .map(manifest -> manifest.about().name())
                .or(() -> offered.map(RegistryListing::name))
                .orElse(id.value()));
    }

    String description() {
        return PackageWords.line(manifest()
                .map(manifest -> manifest.about().description())
                .or(() -> offered.map(RegistryListing::description))
                .orElse(""));
    }

    /// The version that is here, or the newest that is offered; empty if neither is known.
    String version() {
        return manifest()
                .map(Manifest::version)
                .or(() -> installed.flatMap(InstalledExtension::current).map(InstalledExtension.Version::number))
                .or(() -> offered.flatMap(RegistryListing::latest))
                .map(SemanticVersion::toString)
                .orElse("");
    }

    /// Whether its id, name or description have all words of a query.
    boolean matches(String query) {
        return hasAll(id + " " + name() + " " + description(), query);
    }

    /// Whether its name has all words of a query.
    boolean isCalled(String query) {
        return hasAll(name(), query);
    }

    private static boolean hasAll(String text, String query) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(lower::contains);
    }
}
