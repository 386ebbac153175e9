package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/// The functions of the system interface WASI, linked so that toolchains which pull it in can be used. None of
/// them carries authority: no arguments, no environment, no files, no network, no clock finer than a millisecond.
public final class Wasi {
    private static final String ANY = "wasi";

    private Wasi() {}

    /// What the functions of one instance reach.
    ///
    /// @param output takes the lines it prints, one or several with `\n` between them
    /// @param errors takes the lines it prints as errors, in the same way
    /// @param wall the time of day
    /// @param nanoseconds a time that never goes back
    /// @param random gives its random numbers
    public record Reach(
            Consumer<String> output,
            Consumer<String> errors,
            InstantSource wall,
            LongSupplier nanoseconds,
            RandomGenerator random) {}

    /// The functions that one instance needs, as far as there are any. What it needs and is not among them is to
    /// be refused.
    ///
    /// @param needed what its module imports
    /// @param reach what they reach
    public static List<HostFunction> functions(List<ModuleImport> needed, Reach reach) {
        return functions(needed, new Program(reach, Optional.empty()));
    }

    /// The functions that one run of a command needs, which besides has arguments, and an input and an output that
    /// carry bytes.
    ///
    /// @param needed what its module imports
    /// @param reach what they reach; its output stays empty
    /// @param pipe what the command is run on
    public static List<HostFunction> command(List<ModuleImport> needed, Reach reach, Pipe pipe) {
        return functions(needed, new Program(reach, Optional.of(pipe)));
    }

    private static List<HostFunction> functions(List<ModuleImport> needed, Program program) {
        var first = new Preview1(program);
        var second = new Preview2(program);
        return needed.stream()
                .filter(Wasi::isMeant)
                .flatMap(
                        one -> first
                                .function(one.module(), one.name())
                                .or(() -> second.function(one.module(), one.name()))
                                .stream())
                .toList();
    }

    /// Whether an import is of the system interface, be it one that is offered or not.
    public static boolean isMeant(ModuleImport one) {
        return one.module().startsWith(ANY);
    }
}
