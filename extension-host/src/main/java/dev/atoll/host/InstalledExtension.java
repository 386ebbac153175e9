package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An extension that the user installed, as it lies on the disk; whether it runs is another matter.
///
/// @param id its name among all extensions
/// @param manifest what it says of itself; nothing if its package is damaged
/// @param current the version in use; nothing if what is known of it is damaged
/// @param previous the version before, which can be gone back to
/// @param grants what the user grants it; it may do no more than its manifest asks for, too
/// @param enabled whether it is loaded
/// @param pinned whether it stays at its version
/// @param problems why it cannot be used; none as a rule
public record InstalledExtension(
        ExtensionId id,
        Optional<Manifest> manifest,
        Optional<Version> current,
        Optional<Version> previous,
        List<Capability> grants,
        boolean enabled,
        boolean pinned,
        List<Problem> problems) {
    /// Copies the lists.
    public InstalledExtension {
        grants = List.copyOf(grants);
        problems = List.copyOf(problems);
    }

    static InstalledExtension damaged(ExtensionId id, String sentence) {
        return new InstalledExtension(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false,
                List.of(new Problem(id.value(), sentence)));
    }

    /// A version whose package is kept.
    ///
    /// @param number its number
    /// @param file its package
    /// @param digest the package's SHA-256 digest, 64 hexadecimal digits
    /// @param bytes of the package
    /// @param publisher who signed it; that of the version in use is the pinned one
    /// @param source where it came from, for people
    /// @param published when it was published, where that is known
    /// @param installed when it was installed
    /// @param registry the public key of the registry it was taken from, in one line, if it was
    public record Version(
            SemanticVersion number,
            Path file,
            String digest,
            long bytes,
            Optional<Publisher> publisher,
            String source,
            Optional<Instant> published,
            Instant installed,
            Optional<String> registry) {}
}
