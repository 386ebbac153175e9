package dev.atoll.host.sandbox;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Sync;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.imports.HostImports;
import dev.atoll.host.imports.LogBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// An instance of a guest that some toolchain made, and its log.
final class ToolchainGuest {
    static final Path FOLDER = Path.of(System.getProperty("atoll.root"), "extension-host/test-guests");

    private final LogBook log = new LogBook(Clock.systemUTC(), Limits.DEFAULTS.with(Limit.LOG_LINES, 1_000));
    private final Guest guest;

    ToolchainGuest(byte[] wasm) {
        var surroundings = HostImports.Surroundings.none(log);
        this.guest = new Sandbox(
                        Engine.uncached(ModuleBounds.DEFAULTS),
                        ModuleSource.of(wasm),
                        Limits.DEFAULTS,
                        MemoryAccount.unlimited())
                .open(surroundings, new Stopper());
    }

    /// A module of the folder of test guests.
    static byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(path));
    }

    /// Opens a document of that text.
    void open(String text) {
        new Sync(guest, AbiLimits.ROOMY)
                .didOpen(new Documents.DocumentInfo(1, 1, "json", "a.json", text.length()), text);
    }

    /// What it logged: level and text.
    List<String> lines() {
        return log.lines().stream()
                .map(line -> line.level() + " " + line.text())
                .toList();
    }

    Highlighting highlighting() {
        return new Highlighting(guest, AbiLimits.ROOMY);
    }
}
