package dev.atoll.host;

import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.provider.ExtensionId;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be done about newer versions of an installed extension. Deciding it fetches nothing and changes nothing.
///
/// @param id the extension's
/// @param registry the name of the registry that it is updated from
/// @param now the newest version that may be installed as a matter of course; newer than the installed one
/// @param later the newest version of all, if that is another one
/// @param stays why nothing is installed without being asked, if that is so
public record Update(
        ExtensionId id, String registry, Optional<RegistryRelease> now, Optional<Held> later, Optional<Stay> stays) {
    /// Why an extension stays as it is until somebody asks.
    public enum Stay {
        /// It is pinned to its version.
        PINNED,
        /// The user switched its updates off.
        OFF,
        /// The user switched all updates off.
        ALL_OFF
    }

    /// A version that is not installed as a matter of course.
    ///
    /// @param release the version
    /// @param points what must be agreed to first
    /// @param ripe when it is old enough
    public record Held(RegistryRelease release, Set<Consent.Point> points, Instant ripe) {
        /// Copies the set.
        public Held {
            points = Set.copyOf(points);
        }

        /// Whether all that it lacks is age.
        public boolean onlyWaits() {
            return points.equals(Set.of(Consent.Point.YOUNG));
        }
    }

    /// The version that is installed without being asked, if there is one.
    public Optional<RegistryRelease> automatic() {
        return stays.isPresent() ? Optional.empty() : now;
    }

    /// The version that is installed if somebody asks for the update.
    ///
    /// @param accepted what is agreed to
    public Optional<RegistryRelease> chosen(Set<Consent.Point> accepted) {
        return later.filter(held -> accepted.containsAll(held.points()))
                .map(Held::release)
                .or(() -> now);
    }

    /// Decides.
    ///
    /// @param installed the extension
    /// @param registry the name of the registry that it is updated from
    /// @param releases what that registry has of it
    /// @param rules the user's
    /// @param moment now
    static Update of(
            InstalledExtension installed,
            String registry,
            List<RegistryRelease> releases,
            UpdateRules rules,
            Instant moment) {
        var newer = releases.stream()
                .filter(RegistryRelease::isOffered)
                .filter(release -> installed
                        .current()
                        .filter(version -> release.version().compareTo(version.number()) > 0)
                        .isPresent())
                .sorted(Comparator.comparing(RegistryRelease::version).reversed())
                .map(release -> held(installed, release, rules, moment))
                .toList();
        var now = newer.stream().filter(one -> one.points.isEmpty()).findFirst();
        var later = newer.stream().findFirst().filter(one -> !one.points.isEmpty());
        return new Update(installed.id(), registry, now.map(Held::release), later, stay(installed, rules));
    }

    private static Optional<Stay> stay(InstalledExtension installed, UpdateRules rules) {
        if (installed.pinned()) {
            return Optional.of(Stay.PINNED);
        }
        if (rules.off().contains(installed.id())) {
            return Optional.of(Stay.OFF);
        }
        return rules.automatic() ? Optional.empty() : Optional.of(Stay.ALL_OFF);
    }

    private static Held held(InstalledExtension installed, RegistryRelease release, UpdateRules rules, Instant moment) {
        var points = EnumSet.noneOf(Consent.Point.class);
        var ripe = release.published().plus(rules.ripeAfter());
        if (ripe.isAfter(moment)) {
            points.add(Consent.Point.YOUNG);
        }
        var before = installed.manifest().map(Manifest::capabilities).orElse(List.of()).stream()
                .map(CapabilityRequest::capability)
                .toList();
        if (Widening.of(release.capabilities(), before).stream()
                .anyMatch(asked -> asked.added().isPresent())) {
            points.add(Consent.Point.WIDER);
        }
        boolean onlyData = installed
                .manifest()
                .filter(manifest -> manifest.kind() == PackageKind.DATA)
                .isPresent();
        if (onlyData && release.kind() != PackageKind.DATA) {
            points.add(Consent.Point.GAINS_CODE);
        }
        var pinned = installed.current().flatMap(InstalledExtension.Version::publisher);
        if (pinned.filter(key -> !key.fingerprint().equals(release.publisher().fingerprint()))
                .isPresent()) {
            points.add(Consent.Point.CHANGED_KEY);
        }
        return new Held(release, points, ripe);
    }
}
