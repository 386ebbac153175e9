package dev.atoll.host.imports;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.log.LogLevel;
import dev.atoll.host.abi.AbiException;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.bindings.v0_1.Documents;
import dev.atoll.host.bindings.v0_1.Log;
import dev.atoll.host.bindings.v0_1.Task;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccessException;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.imports.wasi.Wasi;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// All functions that a guest may import, for one instance.
public final class HostImports {
    private HostImports() {}

    /// The functions.
    ///
    /// @param surroundings what they reach
    /// @param needed what the module imports; of the system interface, only that is among them
    public static List<HostFunction> functions(Surroundings surroundings, List<ModuleImport> needed) {
        var limits = surroundings.limits();
        var arguments = new AbiLimits(limits.of(Limit.ARGUMENT_BYTES), limits.of(Limit.LIST_ELEMENTS));
        var rate = new CallRate(limits.of(Limit.HOST_CALLS), System::nanoTime);
        var documents = new DocumentsImport(surroundings.documents(), surroundings.grants(), surroundings.log());
        return Stream.of(
                        Log.link(new LogImport(surroundings.log()), arguments),
                        Task.link(surroundings.shouldYield()::getAsBoolean, arguments),
                        Documents.link(documents, arguments),
                        List.of(AbortImport.function()),
                        system(surroundings.log(), needed))
                .flatMap(List::stream)
                .map(HostImports::trapping)
                .map(rate::counted)
                .toList();
    }

    private static List<HostFunction> system(LogBook log, List<ModuleImport> needed) {
        if (needed.stream().noneMatch(Wasi::isMeant)) {
            return List.of();
        }
        var reach = new Wasi.Reach(
                lines -> log.write(LogLevel.INFO, lines),
                lines -> log.write(LogLevel.WARNING, lines),
                Clock.systemUTC(),
                System::nanoTime,
                new SecureRandom());
        return Wasi.functions(needed, reach);
    }

    /// The same function, in which arguments that break the ABI end the guest's call as a trap.
    private static HostFunction trapping(HostFunction function) {
        return new HostFunction(function.module(), function.name(), function.signature(), (caller, arguments) -> {
            try {
                return function.body().call(caller, arguments);
            } catch (AbiException e) {
                throw new Trapped("It called " + function.name() + " wrongly: it " + e.getMessage() + ".");
            } catch (MemoryAccessException e) {
                throw new Trapped("It called " + function.name() + " with a pointer outside of its memory.");
            }
        });
    }

    /// The functions' names and signatures, on functions that reach nothing; to check a module that will not
    /// run.
    ///
    /// @param needed what the module imports
    public static List<HostFunction> signatures(List<ModuleImport> needed) {
        var log = new LogBook(Clock.systemUTC(), Limits.DEFAULTS);
        var nothing = new Surroundings(
                DocumentAccess.none(), new Grants(List.of(), List.of()), log, Limits.DEFAULTS, () -> true);
        return functions(nothing, needed);
    }

    /// What the functions of one instance reach.
    ///
    /// @param documents the documents it was told of
    /// @param grants what it may do at the moment
    /// @param log its log
    /// @param limits what it may use
    /// @param shouldYield whether the running call should end soon
    public record Surroundings(
            DocumentAccess documents, Grants grants, LogBook log, Limits limits, BooleanSupplier shouldYield) {}
}
