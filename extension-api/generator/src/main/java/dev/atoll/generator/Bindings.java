package dev.atoll.generator;

import dev.atoll.generator.assemblyscript.AssemblyScriptTarget;
import dev.atoll.generator.java.JavaTarget;
import dev.atoll.generator.wit.WitPackage;

import java.io.IOException;
import java.nio.file.Path;
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
        WitPackage contract = WitPackage.read(root.resolve("extension-api/wit/v0.1"));
        Path sdk = root.resolve("extension-api/assemblyscript/assembly");
        new AssemblyScriptTarget(contract, contract.world("language"), "")
                .files()
                .forEach((name, text) -> files.put(sdk.resolve(name), text));
        Path host = root.resolve("extension-host/src/main/java/dev/atoll/host/bindings/v0_1");
        new JavaTarget(contract, contract.world("language"), "dev.atoll.host.bindings.v0_1")
                .files()
                .forEach((name, text) -> files.put(host.resolve(name), text));
        return files;
    }
}
