package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.engine.Modules;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A program that calls the system interface, on a memory of one page, at a fixed time.
final class FakeProgram {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678912345Z");

    final List<String> output = new ArrayList<>();
    final List<String> errors = new ArrayList<>();
    final Guest guest = Modules.guest("memory");
    long nanoseconds = 5_000_000_123L;

    private final Wasi.Reach reach =
            new Wasi.Reach(output::add, errors::add, InstantSource.fixed(NOW), () -> nanoseconds, new Random(1));
    private final List<HostFunction> functions = new ArrayList<>();

    /// @param needed what it imports, each `MODULE NAME`
    FakeProgram(String... needed) {
        var imports = List.of(needed).stream()
                .map(one -> one.split(" ", 2))
                .map(one -> new ModuleImport(one[0], one[1], "function", Optional.<CoreSignature>empty()))
                .toList();
        functions.addAll(Wasi.functions(imports, reach));
    }

    /// Calls a function.
    long[] call(String name, long... arguments) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow()
                .body()
                .call(guest, arguments);
    }

    /// The number that preview 1 answers.
    long errno(String name, long... arguments) {
        return call(name, arguments)[0];
    }
}
