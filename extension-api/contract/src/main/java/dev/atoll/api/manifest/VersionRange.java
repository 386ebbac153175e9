package dev.atoll.api.manifest;

import java.util.Optional;

/// The versions from one (inclusive) to another (exclusive), as `^1.2.3`, `~1.2.3` or `1.2.3` write them.
///
/// `^` allows everything that does not change the first number which is not zero, `~` allows patches, a bare
/// version only itself.
///
/// @param text how it was written
/// @param from the first version inside
/// @param to the first version behind
public record VersionRange(String text, SemanticVersion from, SemanticVersion to) {
    /// The range that a text writes, or nothing if it is not a range.
    public static Optional<VersionRange> parse(String text) {
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        var rest = sign == '^' || sign == '~' ? text.substring(1) : text;
        return SemanticVersion.parse(rest).map(from -> new VersionRange(text, from, end(sign, from)));
    }

    private static SemanticVersion end(char sign, SemanticVersion from) {
        if (sign == '^' && from.major() > 0) {
            return version(from.major() + 1, 0, 0);
        }
        if (sign == '~' || (sign == '^' && from.minor() > 0)) {
            return version(from.major(), from.minor() + 1, 0);
        }
        return version(from.major(), from.minor(), from.patch() + 1);
    }

    private static SemanticVersion version(int major, int minor, int patch) {
        return new SemanticVersion(major, minor, patch, "0");
    }

    /// Whether a version is inside.
    public boolean contains(SemanticVersion version) {
        return version.compareTo(from) >= 0 && version.compareTo(to) < 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
