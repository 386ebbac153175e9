package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compiles an extension in Go to a module with exported functions.
///
/// @param folder the extension's folder
/// @param workspace the door to files
record GoBuild(Path folder, Workspace workspace) {
    private static final int OLDEST = 24;
    private static final Pattern VERSION = Pattern.compile("go1\\.(\\d+).*");

    /// Compiles, and says where the module is.
    ///
    /// @throws UnableException if there is no compiler, or it finds mistakes
    CompiledModule compile() {
        requireGo();
        Path module = folder.resolve("build").resolve("extension.wasm");
        List<String> line = List.of(
                "go", "build", "-trimpath", "-buildmode=c-shared", "-ldflags=-w", "-o", "build/extension.wasm", ".");
        Tool.Ended ended = new Tool(line, folder, Map.of("GOOS", "wasip1", "GOARCH", "wasm"))
                .run()
                .orElseThrow(GoBuild::missing);
        if (!ended.well()) {
            throw UnableException.failed("the extension does not compile; its compiler says why.", ended.said());
        }
        return new CompiledModule(module, ended.said().strip());
    }

    private void requireGo() {
        Matcher version =
                VERSION.matcher(Tool.of(folder, "go", "env", "GOVERSION").told().orElseThrow(GoBuild::missing));
        if (version.matches() && Integer.parseInt(version.group(1)) < OLDEST) {
            throw missing();
        }
    }

    private static UnableException missing() {
        return UnableException.wrongUse("there is no Go 1." + OLDEST + " or newer: install it from https://go.dev/dl.");
    }
}
