package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;
import dev.atoll.host.fuzz.Sentences;

import java.util.ArrayList;

/// Any bytes as a manifest: problems, or a manifest without any.
public final class ManifestFuzz {
    private ManifestFuzz() {}

    /// Tries one input.
    public static void fuzzerTestOneInput(byte[] input) {
        var problems = new ArrayList<Problem>();
        var manifest = ManifestReader.read(input, problems);
        if (manifest.isEmpty() && problems.isEmpty()) {
            throw new AssertionError("refused without a reason");
        }
        new PackageResult.Unsound(problems).problems().forEach(problem -> {
            Sentences.check(problem.sentence());
            Sentences.check(problem.place() + ".");
        });
    }
}
