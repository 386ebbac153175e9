package dev.atoll.host.registry;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.JsonReader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was changed in a registry since it was last signed. It is one file, so that each change is made at one moment;
/// nobody but the maker reads it.
///
/// @param extensions what became of extensions that were changed or are new
/// @param kills all packages that must not be used any more
record Draft(Map<ExtensionId, ExtensionFile> extensions, List<Kill> kills) {
    static final String FILE = "draft.json";
    static final int MOST_BYTES = 64 << 20;

    Draft {
        extensions = Map.copyOf(extensions);
        kills = List.copyOf(kills);
    }

    Draft with(ExtensionFile extension) {
        var result = new TreeMap<ExtensionId, ExtensionFile>(Comparator.comparing(ExtensionId::value));
        result.putAll(extensions);
        result.put(extension.id(), extension);
        return new Draft(result, kills);
    }

    static Optional<Draft> parse(byte[] file, List<Problem> problems) {
        return Fields.read(FILE, file, problems, Draft::read);
    }

    private static Optional<Draft> read(JsonReader json) {
        var extensions = Fields.list(
                        json, "extensions", RegistryBounds.EXTENSIONS, one -> ExtensionFile.read(one, Reading.KEEPING))
                .stream()
                .collect(Collectors.toMap(ExtensionFile::id, Function.identity(), (_, last) -> last));
        return Optional.of(
                new Draft(extensions, Fields.list(json, "kills", RegistryBounds.KILLS, RegistryIndex::kill)));
    }

    byte[] file() {
        var root = Fields.object().put("schema", Fields.SCHEMA);
        var list = root.putArray("extensions");
        extensions.values().stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .forEach(one -> one.write(list.addObject()));
        RegistryIndex.write(kills, root.putArray("kills"));
        return Fields.file(root);
    }
}
