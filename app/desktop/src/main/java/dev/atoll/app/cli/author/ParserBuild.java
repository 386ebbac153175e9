package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;

/// The parser of a grammar's folder, which is made elsewhere: fetched where it is missing, and packed as it is.
///
/// @param folder the extension's folder
/// @param workspace the door to files
record ParserBuild(Path folder, Workspace workspace) {
    private static final String SCRIPT = "get-parser.mjs";

    /// Says where the parser is.
    ///
    /// @throws UnableException if it is not there and cannot be fetched
    CompiledModule get() {
        Path module = folder.resolve("build").resolve("parser.wasm");
        if (workspace.exists(module)) {
            return new CompiledModule(module, "");
        }
        if (!workspace.exists(folder.resolve(SCRIPT))) {
            throw UnableException.wrongUse(
                    "there is no " + module
                            + ": put the grammar's module there, as `tree-sitter build --wasm` makes it or its npm package has it.");
        }
        Tool.Ended ended = Tool.of(folder, "node", SCRIPT)
                .run()
                .orElseThrow(() -> UnableException.wrongUse(
                        "there is no Node.js with npm: install Node.js from https://nodejs.org, or put the grammar's module into "
                                + module + "."));
        if (!ended.well() || !workspace.exists(module)) {
            throw UnableException.failed(SCRIPT + " did not get the parser, and says why.", ended.said());
        }
        return new CompiledModule(module, ended.said().strip());
    }
}
