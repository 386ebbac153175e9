package dev.atoll.host.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/// The modules of the `hostile` folder of the test resources, and short ways to compile and run them.
public final class Modules {
    private Modules() {}

    /// The bytes of a module of the `hostile` folder.
    public static byte[] hostile(String name) {
        try (var stream = Modules.class.getResourceAsStream("/hostile/" + name + ".wasm")) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CompiledModule compiled(byte[] wasm) {
        var result = Engine.uncached(ModuleBounds.DEFAULTS).compile(wasm);
        assertThat(result).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) result).module();
    }

    /// An instance of a module of the `hostile` folder that imports nothing.
    public static Guest guest(String name) {
        return guest(name, new Stopper());
    }

    /// The same, stopped by a stopper.
    static Guest guest(String name, Stopper stopper) {
        return compiled(hostile(name)).instantiate(List.of(), 256, stopper);
    }

    static GuestFunction function(Guest guest, String name) {
        return Objects.requireNonNull(guest.function(name), name);
    }

    static long call(Guest guest, String name, long... arguments) {
        var results = function(guest, name).call(arguments);
        return results.length == 0 ? 0 : results[0];
    }
}
