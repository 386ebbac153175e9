package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.workspace.ScratchFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.PackageMaking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Looks for what users would be warned of, and for what would keep an extension from being loaded.
///
/// @param workspace the door to files
/// @param kits the folder `extension-api` beside the program
/// @param known ids that the extension's could be taken for
public record Lint(Workspace workspace, Path kits, Collection<ExtensionId> known) {
    /// Looks through an extension's folder, its sources included, or through a package.
    ///
    /// @throws UnableException if there is no package to look through
    public List<Problem> of(Path target) {
        return workspace.list(target).isEmpty() ? ofPackage(target) : ofFolder(target);
    }

    private List<Problem> ofFolder(Path folder) {
        ExtensionBuild build = new ExtensionBuild(workspace, kits);
        ExtensionBuild.Built built = build.build(folder);
        List<Problem> found = new ArrayList<>(build.withSources(folder, built).warnings(known));
        found.addAll(new ThemeTrial(built.made()).problems());
        found.addAll(missing(folder));
        return joined(found, built.file());
    }

    private List<Problem> ofPackage(Path file) {
        try {
            return switch (PackageMaking.made(workspace.bytes(file))) {
                case PackageMaking.Refused refused -> refused.problems();
                case PackageMaking.Made made -> {
                    List<Problem> found = new ArrayList<>(made.warnings(known));
                    found.addAll(new ThemeTrial(made).problems());
                    yield joined(found, file);
                }
            };
        } catch (IOException unreadable) {
            throw UnableException.wrongUse(unreadable.getMessage() + ".");
        }
    }

    private List<Problem> missing(Path folder) {
        return List.of("README.md", "LICENSE").stream()
                .filter(name -> workspace.list(folder).stream()
                        .noneMatch(entry -> entry.name().startsWith(name.replace(".md", ""))))
                .map(name -> new Problem(name, "It is missing; users look for it."))
                .collect(Collectors.toList());
    }

    /// The same, and what keeps the package from being loaded; each once.
    private static List<Problem> joined(List<Problem> found, Path packageFile) {
        LinkedHashSet<Problem> all = new LinkedHashSet<>(found);
        try (ScratchFolder scratch = ScratchFolder.make();
                ExtensionHost host = ExtensionHost.start(HostOptions.in(
                        scratch.path().resolve("cache"), scratch.path().resolve("data")))) {
            switch (host.load(packageFile)) {
                case LoadResult.Rejected rejected -> all.addAll(rejected.problems());
                case LoadResult.Loaded loaded -> all.addAll(loaded.notices());
            }
        } catch (IOException noPlace) {
            throw UnableException.wrongUse("there is no place for temporary files: " + noPlace.getMessage() + ".");
        }
        return List.copyOf(all);
    }
}
