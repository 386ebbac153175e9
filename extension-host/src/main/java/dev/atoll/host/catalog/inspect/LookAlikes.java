package dev.atoll.host.catalog.inspect;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.ExtensionId;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// Ids that could be taken for others: within two edits (an inserted, deleted, changed letter or two swapped ones) of
/// another's, or its equal where letters look alike.
final class LookAlikes {
    private static final int NEAR = 2;
    /// Ids so short are near each other by chance.
    private static final int SHORT = 3;

    private LookAlikes() {}

    static Optional<Suspicion> of(ExtensionId id, Collection<ExtensionId> known) {
        if (known.contains(id)) {
            return Optional.empty();
        }
        return known.stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .filter(other -> isNear(id, other))
                .findFirst()
                .map(other -> new Suspicion(
                        Suspicion.Kind.LOOK_ALIKE,
                        Manifest.FILE,
                        "Its id \"" + id + "\" is nearly \"" + other
                                + "\", which is another extension. Make sure that it is the one you want."));
    }

    private static boolean isNear(ExtensionId one, ExtensionId other) {
        var left = folded(one.value());
        var right = folded(other.value());
        int nearness = Stream.of(name(left), name(right)).anyMatch(name -> name.length() < SHORT)
                        && publisher(left).equals(publisher(right))
                ? 0
                : NEAR;
        return distance(left, right) <= nearness;
    }

    private static String publisher(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    private static String name(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    /// The id with letters that look alike made one.
    private static String folded(String id) {
        return id.replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace("-", "");
    }

    /// The optimal string alignment distance.
    private static int distance(String left, String right) {
        var rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, left, right, i, j);
            }
        }
        return rows[left.length()][right.length()];
    }

    private static int step(int[][] rows, String left, String right, int i, int j) {
        int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int least = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
