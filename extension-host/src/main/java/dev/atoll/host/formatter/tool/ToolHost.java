package dev.atoll.host.formatter.tool;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.log.LogLevel;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.imports.wasi.Wasi;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What a formatter may ask for while it works.
///
/// @param embedded formats code of another language inside of its text
/// @param cancelled whether nobody waits for it any more
/// @param log takes what it prints
/// @param limits what it may answer
public record ToolHost(Embedded embedded, BooleanSupplier cancelled, LogBook log, Limits limits) {
    /// Formats code of another language inside of a text.
    public interface Embedded {
        /// The code as its language's formatter would have it; nothing if nobody can say.
        ///
        /// @param path a file's name that tells the language
        /// @param text the code
        /// @param override what the formatter around wants otherwise, as JSON; empty for nothing
        Optional<String> format(String path, String text, String override);
    }

    /// One that gives nothing, to check a module that will not run or to ask a tool of itself.
    public static ToolHost alone() {
        return new ToolHost(
                (path, text, override) -> Optional.empty(),
                () -> false,
                new LogBook(Clock.systemUTC(), Limits.DEFAULTS),
                Limits.DEFAULTS);
    }

    /// The functions of the system interface that a module needs, without any authority.
    List<HostFunction> system(List<ModuleImport> needed) {
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
}
