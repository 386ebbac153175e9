package dev.atoll.app.cli.author;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.PackageMaking;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a package of an extension's folder: compiles it with its language's own tools, and packs the module with what
/// else
/// belongs to users.
///
/// @param workspace the door to files
/// @param kits the folder `extension-api` beside the program
public record ExtensionBuild(Workspace workspace, Path kits) {
    private static final Pattern FILES =
            Pattern.compile("extension\\.json|(README|LICENSE|CHANGELOG|NOTICE)(\\..+)?|icon\\.(svg|png)");
    private static final Pattern FOLDERS = Pattern.compile("queries|data|themes");
    /// What nobody wrote in this folder.
    private static final Pattern MADE =
            Pattern.compile("build|kit|node_modules|target|.*\\.atollx|.*-lock\\.json|Cargo\\.lock");
    private static final String MODULE = "module";
    /// Kinds of packages whose modules know nothing of this project and are made elsewhere.
    private static final Set<String> BROUGHT = Set.of("filter", "formatter");

    /// A package that was made.
    ///
    /// @param file where it is
    /// @param made the package
    /// @param said what the compiler said all the same, such as warnings; may be empty
    /// @param moduleBytes the module's size; 0 if there is none
    public record Built(Path file, PackageMaking.Made made, String said, long moduleBytes) {}

    /// Builds an extension and puts its package into its folder.
    ///
    /// @param folder the extension's folder, with an `extension.json`
    /// @throws UnableException if that fails
    public Built build(Path folder) {
        JsonNode manifest = manifest(folder);
        SortedMap<String, byte[]> files = new TreeMap<>();
        String kind = manifest.path("kind").asString("");
        boolean foreign = kind.equals("grammar") || BROUGHT.contains(kind);
        Optional<CompiledModule> compiled =
                compiled(folder, kind, manifest.path(MODULE).asString(""));
        collect(folder, "", files);
        compiled.map(CompiledModule::file)
                .map(this::bytes)
                .ifPresent(bytes -> files.put(
                        manifest.path(MODULE).asString("extension.wasm"), foreign ? bytes : ContractStamp.on(bytes)));
        long size = compiled.map(module -> (long) bytes(module.file()).length).orElse(0L);
        return switch (PackageMaking.of(files)) {
            case PackageMaking.Refused refused ->
                throw UnableException.problem("there is no package: "
                        + refused.problems().stream().map(Object::toString).collect(Collectors.joining(" ")));
            case PackageMaking.Made made ->
                new Built(
                        written(folder.resolve(made.name()), made),
                        made,
                        compiled.map(CompiledModule::said).orElse(""),
                        size);
        };
    }

    private Optional<CompiledModule> compiled(Path folder, String kind, String module) {
        if (BROUGHT.contains(kind)) {
            Path file = folder.resolve(module);
            if (module.isEmpty() || !workspace.exists(file)) {
                throw UnableException.wrongUse("there is no " + file + ": a " + kind
                        + "'s module is taken as it is, so compile it there first.");
            }
            return Optional.of(new CompiledModule(file, ""));
        }
        return kind.equals("grammar")
                ? Optional.of(new ParserBuild(folder, workspace).get())
                : GuestLanguage.in(folder, workspace).map(language -> compile(folder, language));
    }

    /// The same package with all that it was made of beside its files, only to look through; nothing is written.
    PackageMaking.Made withSources(Path folder, Built built) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        collectAll(folder, "", files);
        String module = manifest(folder).path(MODULE).asString("");
        if (!module.isEmpty()) {
            built.made().contents(module).ifPresent(bytes -> files.put(module, bytes));
        }
        return switch (PackageMaking.of(files)) {
            case PackageMaking.Refused _ -> built.made();
            case PackageMaking.Made made -> made;
        };
    }

    private void collectAll(Path folder, String inside, SortedMap<String, byte[]> files) {
        for (FolderEntry entry : workspace.list(folder)) {
            if ((MADE.matcher(entry.name()).matches() && inside.isEmpty())
                    || entry.name().startsWith(".")) {
                continue;
            }
            if (entry.folder()) {
                collectAll(entry.path(), inside + entry.name() + "/", files);
            } else {
                files.put(inside + entry.name(), bytes(entry.path()));
            }
        }
    }

    private JsonNode manifest(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (!workspace.exists(file)) {
            throw UnableException.wrongUse(
                    "there is no " + file + ": name the folder of an extension. `atoll ext new NAME`" + " makes one.");
        }
        try {
            return JsonMapper.shared().readTree(bytes(file));
        } catch (JacksonException noJson) {
            throw UnableException.problem(file + " is no JSON: " + noJson.getOriginalMessage() + ".");
        }
    }

    private CompiledModule compile(Path folder, GuestLanguage language) {
        new Kit(kits, workspace).bringTo(folder, language);
        return switch (language) {
            case RUST -> new RustBuild(folder, workspace).compile();
            case ASSEMBLYSCRIPT -> new AssemblyScriptBuild(folder, workspace).compile();
            case C -> new CBuild(folder, workspace).compile();
            case GO -> new GoBuild(folder, workspace).compile();
        };
    }

    private void collect(Path folder, String inside, SortedMap<String, byte[]> files) {
        for (FolderEntry entry : workspace.list(folder)) {
            String name = inside + entry.name();
            boolean root = inside.isEmpty();
            if (entry.folder() && (!root || FOLDERS.matcher(name).matches())) {
                collect(entry.path(), name + "/", files);
            } else if (!entry.folder() && (!root || FILES.matcher(name).matches())) {
                files.put(name, bytes(entry.path()));
            }
        }
    }

    private byte[] bytes(Path file) {
        try {
            return workspace.bytes(file);
        } catch (IOException unreadable) {
            throw UnableException.wrongUse(unreadable.getMessage() + ".");
        }
    }

    private Path written(Path file, PackageMaking.Made made) {
        workspace.replaceBytes(file.normalize(), made.file()).ifPresent(failure -> {
            throw UnableException.wrongUse(failure);
        });
        return file.normalize();
    }
}
