package dev.atoll.host.guests;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleBounds;
import dev.atoll.host.guests.bindings.v0_1.Mirror;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The echo guest in each language, compiled and linked to a mirror.
enum EchoGuests {
    RUST("extension-host/test-guests/rust-echo/echo.wasm"),
    ASSEMBLYSCRIPT("extension-host/target/test-guests/assemblyscript-echo.wasm");

    private static final CoreSignature ABORT =
            new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.<CoreType>of());

    private final String path;

    EchoGuests(String path) {
        this.path = path;
    }

    /// A new instance whose imports reach `mirror`.
    Guest instance(Mirror.Host mirror) {
        List<HostFunction> functions = new ArrayList<>(Mirror.link(mirror, AbiLimits.ROOMY));
        functions.add(new HostFunction("env", "abort", ABORT, (caller, arguments) -> {
            throw new IllegalStateException("the guest called abort at line " + arguments[2] + ":" + arguments[3]);
        }));
        return switch (Engine.uncached(ModuleBounds.DEFAULTS).compile(bytes())) {
            case Compilation.Compiled compiled -> compiled.module().instantiate(functions, 1024);
            case Compilation.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("atoll.root")).resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
