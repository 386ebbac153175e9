package dev.atoll.host;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.Problem;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.inspect.Suspicion;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.filter.FilterModule;
import dev.atoll.host.sandbox.Sandbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be said of a package before anybody installs it.
///
/// @param faults why nobody could install it
/// @param suspicions what its users would be warned of
record Inspection(List<Problem> faults, List<Suspicion> suspicions) {
    /// @param known ids that others could be taken for
    static Inspection of(PackageContent content, Collection<ExtensionId> known) {
        var manifest = content.manifest();
        var faults = new ArrayList<Problem>();
        List<ModuleImport> imports = List.of();
        if (manifest.kind() == PackageKind.EXTENSION || manifest.kind() == PackageKind.FILTER) {
            var place = manifest.module().orElse(Manifest.FILE);
            try {
                var module = ModuleSource.of(content.module().orElseThrow());
                var engine = Engine.uncached(ModuleBounds.DEFAULTS);
                imports = engine.imports(module);
                stamped(manifest, engine.stamp(module)).ifPresent(sentence -> faults.add(new Problem(place, sentence)));
                missing(manifest.kind(), imports).ifPresent(sentence -> faults.add(new Problem(place, sentence)));
            } catch (Unsupported e) {
                faults.add(new Problem(place, String.valueOf(e.getMessage())));
            }
        }
        return new Inspection(faults, Suspicion.of(content, known, Offers.names(imports)));
    }

    /// Why a module cannot be linked, as far as its imports tell; nothing if it can, or if that is found otherwise.
    static Optional<String> missing(PackageKind kind, List<ModuleImport> imports) {
        return switch (kind) {
            case EXTENSION -> Sandbox.problem(imports);
            case FILTER -> FilterModule.problem(imports);
            case GRAMMAR, FORMATTER, DATA -> Optional.empty();
        };
    }

    /// Why a module's stamp does not fit its manifest.
    private static Optional<String> stamped(Manifest manifest, Optional<String> stamp) {
        return stamp.filter(version -> SemanticVersion.parse(version)
                        .filter(manifest.api()::contains)
                        .isEmpty())
                .map(version -> "It was built for version " + version + " of the contract; its manifest says "
                        + manifest.api() + ".");
    }

    /// All of it in one list.
    List<Problem> all() {
        return Stream.concat(faults.stream(), suspicions.stream().map(Inspection::problem))
                .toList();
    }

    static Problem problem(Suspicion suspicion) {
        return new Problem(suspicion.place(), suspicion.sentence());
    }
}
