package dev.atoll.host.fuzz;

import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;

import java.util.Objects;

/// Any bytes as a package: problems, at least one, or a content that holds what its manifest speaks of.
public final class PackageFuzz {
    private static final PackageReader READER =
            new PackageReader(new PackageBounds(1 << 20, 100, 1 << 20, 4 << 20, 200));

    private PackageFuzz() {}

    /// Tries one input.
    public static void fuzzerTestOneInput(byte[] input) {
        check(READER.read(input));
    }

    static void check(PackageResult result) {
        switch (result) {
            case PackageResult.Unsound(var problems) -> {
                if (problems.isEmpty()) {
                    throw new AssertionError("refused without a reason");
                }
                problems.forEach(problem -> {
                    Sentences.check(problem.sentence());
                    Sentences.check(problem.place() + ".");
                });
            }
            case PackageResult.Sound(var content) ->
                content.manifest()
                        .module()
                        .ifPresent(
                                name -> Objects.requireNonNull(content.files().get(name)));
        }
    }
}
