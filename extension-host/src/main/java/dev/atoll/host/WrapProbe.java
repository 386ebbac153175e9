package dev.atoll.host;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.catalog.FormatterFacts;
import dev.atoll.host.catalog.FormatterPacker;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.filter.FilterModule;
import dev.atoll.host.formatter.FormatterProbe;

/// Finds out what somebody else's module is, a formatter or a filter.
///
/// @param engine compiles
record WrapProbe(Engine engine) implements FormatterPacker.Probe {
    @Override
    public boolean isFilter(byte[] module) {
        var source = ModuleSource.of(module);
        // a module that imports something else need not be compiled for this
        if (FilterModule.problem(engine.imports(source)).isPresent()) {
            return false;
        }
        return switch (engine.compile(source)) {
            case Compilation.Compiled(var made) ->
                FilterModule.isFilter(made.functions().keySet(), made.imports());
            case Compilation.Refused(var reason) -> throw new Unsupported(reason);
        };
    }

    @Override
    public FormatterFacts facts(String name, byte[] module) {
        return new FormatterProbe(engine).facts(name, module);
    }
}
