package dev.atoll.host.catalog.inspect;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.PackageKind;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Capabilities that a package asks for and that its module has no way to use.
final class UnusedCapabilities {
    private static final String CONTRACT = "atoll:extension/";
    private static final Set<Feature> EDITING = EnumSet.of(
            Feature.FORMATTING,
            Feature.RANGE_FORMATTING,
            Feature.ON_TYPE_FORMATTING,
            Feature.RENAME,
            Feature.CODE_ACTIONS,
            Feature.COMMANDS);

    private UnusedCapabilities() {}

    /// Only of what speaks the contract is anything suspect: the host itself uses what grammars and formatters may
    /// ask for, and the others ask for nothing.
    static List<Suspicion> of(Manifest manifest, Collection<String> imports) {
        if (manifest.kind() != PackageKind.EXTENSION) {
            return List.of();
        }
        var features = manifest.features();
        return manifest.capabilities().stream()
                .map(request -> request.capability().kind())
                .distinct()
                .filter(kind -> !uses(kind, features, imports))
                .map(kind -> new Suspicion(
                        Suspicion.Kind.UNUSED_CAPABILITY,
                        Manifest.FILE,
                        "It asks to " + kind.plain() + " (" + kind.word() + "), but its module has no way to do it."
                                + " A later version might."))
                .toList();
    }

    private static boolean uses(CapabilityKind kind, Set<Feature> features, Collection<String> imports) {
        return switch (kind) {
            case DOCUMENTS_READ ->
                !features.isEmpty() || imports(imports, "documents#") || imports(imports, "ui#decorate");
            case WORKSPACE_READ -> imports(imports, "workspace#");
            case EDIT_ON_COMMAND -> features.stream().anyMatch(EDITING::contains);
            case NOTIFICATIONS -> imports(imports, "ui#notify");
            case STATUS_ITEMS -> imports(imports, "ui#status");
            case DECORATIONS -> imports(imports, "ui#decorate");
            case PROGRESS -> imports(imports, "ui#progress");
            case PANELS -> features.contains(Feature.PANEL);
        };
    }

    private static boolean imports(Collection<String> imports, String what) {
        return imports.stream().anyMatch(name -> name.startsWith(CONTRACT + what));
    }
}
