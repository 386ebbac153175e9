package dev.atoll.host.filter;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.imports.wasi.Pipe;
import dev.atoll.host.imports.wasi.Wasi;
import dev.atoll.host.sandbox.Sandbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What makes a module a filter: it is a command of WASI's preview 1 and needs nothing else.
public final class FilterModule {
    /// The function that runs a command.
    static final String START = "_start";

    /// What formatters export, which may be commands besides.
    private static final Set<String> OF_FORMATTERS =
            Set.of("format", "dprint_plugin_version_4", "get_plugin_schema_version");

    private static final String SYSTEM = "wasi_snapshot_preview1";

    private FilterModule() {}

    /// Whether a module can be a filter, and is no formatter, which is spoken to while it runs.
    ///
    /// @param exports the functions that it has
    /// @param needed what it imports
    public static boolean isFilter(Collection<String> exports, List<ModuleImport> needed) {
        return exports.contains(START)
                && exports.stream().noneMatch(OF_FORMATTERS::contains)
                && problem(needed).isEmpty();
    }

    /// Why a module cannot be a filter, as far as its imports tell; nothing if it can.
    ///
    /// @param needed what it imports
    public static Optional<String> problem(List<ModuleImport> needed) {
        var offered = functions(needed, _ -> {}, new Pipe(List.of(), new byte[0], 0));
        return needed.stream()
                .filter(one -> !one.module().equals(SYSTEM) || offered.stream().noneMatch(each -> fits(one, each)))
                .findFirst()
                .map(one -> "Its module imports \"" + one.module() + "." + one.name() + "\". A filter is given nothing"
                        + " but the functions of " + SYSTEM + ".");
    }

    private static boolean fits(ModuleImport needed, HostFunction offered) {
        return offered.module().equals(needed.module())
                && offered.name().equals(needed.name())
                && needed.signature().equals(Optional.of(offered.signature()));
    }

    /// Why a module cannot be a filter; nothing if it can. Compiles it; nothing of it runs.
    static Optional<String> problem(Sandbox sandbox) {
        try {
            var problem = problem(sandbox.imports());
            return problem.isPresent() ? problem : start(sandbox);
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> start(Sandbox sandbox) {
        GuestInstance unstarted =
                sandbox.check(needed -> functions(needed, _ -> {}, new Pipe(List.of(), new byte[0], 0)));
        return unstarted.function(START) == null
                ? Optional.of("It is no command: it exports no function " + START + ".")
                : Optional.empty();
    }

    /// The functions that a run is given.
    ///
    /// @param needed what the module imports
    /// @param errors takes the lines that it writes as errors
    /// @param pipe what it is run on
    static List<HostFunction> functions(List<ModuleImport> needed, Consumer<String> errors, Pipe pipe) {
        return Wasi.command(
                needed, new Wasi.Reach(_ -> {}, errors, Clock.systemUTC(), System::nanoTime, new SecureRandom()), pipe);
    }
}
