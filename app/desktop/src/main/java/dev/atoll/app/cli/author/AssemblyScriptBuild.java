package dev.atoll.app.cli.author;

import dev.atoll.app.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

/// Compiles an extension in AssemblyScript, and fetches the compiler first where it is missing.
///
/// @param folder the extension's folder
/// @param workspace the door to files
record AssemblyScriptBuild(Path folder, Workspace workspace) {
    private static final int OLDEST = 20;
    private static final String COMPILER = "node_modules/assemblyscript/bin/asc.js";
    private static final List<String> SOURCES = List.of(
            "assembly",
            "asconfig.json",
            "package.json",
            "kit/assemblyscript",
            "node_modules/assemblyscript/package.json");
    private static final String KIT = "node_modules/@atoll/extension-sdk/package.json";

    /// Compiles, and says where the module is.
    ///
    /// @throws UnableException if there is no compiler, or it finds mistakes
    CompiledModule compile() {
        requireNode();
        if (!workspace.exists(folder.resolve(COMPILER)) || !workspace.exists(folder.resolve(KIT))) {
            install();
        }
        Path module = folder.resolve("build").resolve("extension.wasm");
        SourceStamp stamp = new SourceStamp(folder, module, workspace);
        if (stamp.holds(SOURCES)) {
            return new CompiledModule(module, "");
        }
        Tool.Ended ended = Tool.of(folder, "node", COMPILER, "--config", "asconfig.json")
                .run()
                .orElseThrow(AssemblyScriptBuild::missing);
        if (!ended.well()) {
            throw UnableException.failed("the extension does not compile; its compiler says why.", ended.said());
        }
        if (!workspace.exists(module)) {
            throw UnableException.problem("asc made no " + module + ". asconfig.json needs"
                    + " \"options\": { \"outFile\": \"build/extension.wasm\" }.");
        }
        stamp.keep(SOURCES);
        return new CompiledModule(module, ended.said().strip());
    }

    private void requireNode() {
        String version = Tool.of(folder, "node", "--version").told().orElseThrow(AssemblyScriptBuild::missing);
        if (!version.matches("v\\d+\\..*") || Integer.parseInt(version.substring(1, version.indexOf('.'))) < OLDEST) {
            throw missing();
        }
    }

    private void install() {
        Tool.Ended ended = Tool.npm(folder, "install", "--no-audit", "--no-fund", "--loglevel=error")
                .run()
                .orElseThrow(AssemblyScriptBuild::missing);
        if (!ended.well()) {
            throw UnableException.failed(
                    "npm could not fetch the compiler. Look after the network and package.json.", ended.said());
        }
    }

    private static UnableException missing() {
        return UnableException.wrongUse(
                "there is no Node.js with npm: install Node.js " + OLDEST + " or newer from https://nodejs.org.");
    }
}
