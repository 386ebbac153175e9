package dev.atoll.host;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.Problem;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.install.StoreEntry;
import dev.atoll.host.catalog.install.StoredVersion;
import dev.atoll.host.engine.binary.Bytes;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A package that was read and verified, and what its user should know before it is installed. Nothing of it has been
/// compiled or kept; what is installed later are these very bytes.
public final class InstallOffer {
    private final Facts facts;
    private final Load load;

    InstallOffer(Facts facts, Load load) {
        this.facts = facts;
        this.load = load;
    }

    /// What the user decides on.
    public Facts facts() {
        return facts;
    }

    Load load() {
        return load;
    }

    /// What is installed if the user agrees.
    ///
    /// @param content the package
    /// @param file its bytes
    /// @param version how it will be known
    /// @param before what is installed of it now
    record Load(PackageContent content, Bytes file, StoredVersion version, Optional<StoreEntry> before) {}

    /// Where a package comes from.
    ///
    /// @param source for people: a file's path, or an address
    /// @param published when it was published, where that is known
    /// @param registry the registry that it was taken from, if it was
    public record Origin(String source, Optional<Instant> published, Optional<Shelf> registry) {
        /// A package that no registry vouches for.
        public Origin(String source, Optional<Instant> published) {
            this(source, published, Optional.empty());
        }
    }

    /// A registry as the place that a package was taken from.
    ///
    /// @param key the registry's public key in one line, which the extension is bound to from then on
    /// @param ripeAfter how long after it was published a package counts as young
    public record Shelf(String key, Duration ripeAfter) {}

    /// What installing it does.
    public enum Step {
        /// It is the first version.
        FIRST,
        /// It is newer than the installed version.
        UPDATE,
        /// It has the installed version's number and other content.
        OTHER_CONTENT,
        /// It is older than the installed version.
        DOWNGRADE
    }

    /// How its key stands to that of the installed version.
    public enum Key {
        /// Nobody signed it.
        NONE,
        /// It was not seen before, as in every first version.
        NEW,
        /// It is that of the installed version.
        SAME,
        /// The installed version has another, or has one while this has none.
        CHANGED
    }

    /// A capability that it asks for.
    ///
    /// @param request what is asked for, with the author's reason
    /// @param added what of it the installed version does not ask for; all of it in a first version
    public record Asked(CapabilityRequest request, Optional<Capability> added) {}

    /// All that is known of the package.
    ///
    /// @param manifest what it says of itself
    /// @param step what installing it does
    /// @param installed the version that is installed now
    /// @param publisher who signed it
    /// @param pinned who signed the installed version
    /// @param key how these two stand
    /// @param origin where it comes from
    /// @param digest the package's SHA-256 digest, 64 hexadecimal digits
    /// @param bytes of the package
    /// @param hasCode whether it has code; one without has only data, such as languages
    /// @param capabilities what it asks for
    /// @param granted what the user grants the installed version
    /// @param points what must be agreed to by itself, each with a sentence for the user
    /// @param warnings what is suspect about it
    public record Facts(
            Manifest manifest,
            Step step,
            Optional<String> installed,
            Optional<Publisher> publisher,
            Optional<Publisher> pinned,
            Key key,
            Origin origin,
            String digest,
            long bytes,
            boolean hasCode,
            List<Asked> capabilities,
            List<Capability> granted,
            Map<Consent.Point, String> points,
            List<Problem> warnings) {
        /// Copies all collections; the points stay in the order of their enumeration.
        public Facts {
            capabilities = List.copyOf(capabilities);
            granted = List.copyOf(granted);
            points = Collections.unmodifiableMap(
                    points.isEmpty() ? new EnumMap<>(Consent.Point.class) : new EnumMap<>(points));
            warnings = List.copyOf(warnings);
        }

        /// What a first version asks for, or what the installed one is granted.
        public List<Capability> usualGrants() {
            return step == Step.FIRST ? everyGrant() : granted;
        }

        /// What is granted already, and all that is asked for anew.
        public List<Capability> everyGrant() {
            return Stream.concat(granted.stream(), capabilities.stream().flatMap(asked -> asked.added.stream()))
                    .toList();
        }
    }
}
