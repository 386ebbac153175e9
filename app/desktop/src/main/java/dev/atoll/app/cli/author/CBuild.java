package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Compiles an extension in C, without a C library: all of `src/*.c` and `kit/c/*.c`.
///
/// @param folder the extension's folder
/// @param workspace the door to files
record CBuild(Path folder, Workspace workspace) {
    /// Compiles, and says where the module is.
    ///
    /// @throws UnableException if there is no compiler, or it finds mistakes
    CompiledModule compile() {
        Path module = folder.resolve("build").resolve("extension.wasm");
        List<String> line = new ArrayList<>(List.of(
                "clang", "--target=wasm32", "-std=c11", "-O2", "-Wall", "-Wextra", "-nostdlib", "-ffreestanding"));
        // memory.copy in the place of a library's memmove; a stack that overflows into nothing and not into data
        line.addAll(List.of(
                "-mbulk-memory",
                "-Ikit/c",
                "-Wl,--no-entry",
                "-Wl,--strip-debug",
                "-Wl,--stack-first",
                "-Wl,-z,stack-size=65536",
                "-o",
                "build/extension.wasm"));
        Stream.of("src", "kit/c").forEach(part -> line.addAll(sources(part)));
        workspace.replaceBytes(module, new byte[0]).ifPresent(failure -> {
            throw UnableException.wrongUse(failure);
        });
        Tool.Ended ended = Tool.of(folder, line.toArray(String[]::new)).run().orElseThrow(CBuild::missing);
        if (!ended.well()) {
            throw isMissing(ended.said())
                    ? missing()
                    : UnableException.failed("the extension does not compile; its compiler says why.", ended.said());
        }
        return new CompiledModule(module, ended.said().strip());
    }

    private List<String> sources(String part) {
        return workspace.list(folder.resolve(part)).stream()
                .map(FolderEntry::name)
                .filter(name -> name.endsWith(".c"))
                .map(name -> part + "/" + name)
                .toList();
    }

    private static boolean isMissing(String said) {
        return said.contains("wasm-ld") || said.contains("No available targets are compatible");
    }

    private static UnableException missing() {
        return UnableException.wrongUse("there is no C compiler for WebAssembly: install clang and lld"
                + " (on Debian and Ubuntu: apt-get install clang lld).");
    }
}
