package dev.atoll.generator;

import dev.atoll.generator.assemblyscript.AssemblyScriptTarget;
import dev.atoll.generator.docs.FeaturePages;
import dev.atoll.generator.java.JavaTarget;
import dev.atoll.generator.wit.WitPackage;
import dev.atoll.generator.wit.World;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every generated file of the project, by its path: the one list that the command writes and the build compares.
public final class Bindings {
    private Bindings() {}

    /// What the files should contain.
    ///
    /// @param root the project's folder
    public static SortedMap<Path, String> of(Path root) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        contract(root, files);
        echo(root, files);
        calls(root, files);
        return files;
    }

    private static void contract(Path root, SortedMap<Path, String> files) throws IOException {
        WitPackage wit = WitPackage.read(root.resolve("extension-api/wit/v0.1"));
        World world = wit.world("language");
        Path sdk = root.resolve("extension-api/assemblyscript/assembly");
        Path host = root.resolve("extension-host/src/main/java/dev/atoll/host/bindings/v0_1");
        put(files, sdk, new AssemblyScriptTarget(wit, world, "").files());
        put(files, host, new JavaTarget(wit, world, "dev.atoll.host.bindings.v0_1").files());
        put(files, root.resolve("docs/features"), new FeaturePages(root, world).files());
    }

    /// The world of the host's own tests, in which every value type crosses both ways.
    private static void echo(Path root, SortedMap<Path, String> files) throws IOException {
        WitPackage wit = WitPackage.read(root.resolve("extension-host/test-guests/wit"));
        World world = wit.world("guest");
        Path guest = root.resolve("extension-host/test-guests/assemblyscript-echo/assembly/generated");
        Path host = root.resolve("extension-host/src/test/java/dev/atoll/host/guests/bindings/v0_1");
        put(files, guest, new AssemblyScriptTarget(wit, world, "@atoll/extension-sdk/assembly/").files());
        put(files, host, new JavaTarget(wit, world, "dev.atoll.host.guests.bindings.v0_1").files());
    }

    /// The world of the guests whose calls `atoll bench calls` counts.
    private static void calls(Path root, SortedMap<Path, String> files) throws IOException {
        Path benchmarks = root.resolve("extension-host/benchmarks");
        WitPackage wit = WitPackage.read(benchmarks.resolve("guests/wit"));
        World world = wit.world("guest");
        Path guest = benchmarks.resolve("guests/assemblyscript/assembly/generated");
        Path host = benchmarks.resolve("src/main/java/dev/atoll/benchmarks/bindings/v0_1");
        put(files, guest, new AssemblyScriptTarget(wit, world, "@atoll/extension-sdk/assembly/").files());
        put(files, host, new JavaTarget(wit, world, "dev.atoll.benchmarks.bindings.v0_1").files());
    }

    private static void put(SortedMap<Path, String> all, Path folder, Map<String, String> files) {
        files.forEach((name, text) -> all.put(folder.resolve(name), text));
    }
}
