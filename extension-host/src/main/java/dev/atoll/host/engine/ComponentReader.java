package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.ModuleRefusedException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the one core module that a component was made of.
///
/// The tools put a program's module into a component beside modules of their own: adapters that make one system
/// interface of another, tables through which both reach each other, and one that calls `_initialize`. The
/// program is the module whose functions the component lifts to its exports. Everything else is left out: the
/// host links the program's imports by their names, as it links those of a plain module.
///
/// Only the sections that say which core function is which are read. What is inside of nested components and of
/// the other modules is skipped, so it costs nothing however deep it goes.
///
/// Source: the Component Model's `Binary.md`.
final class ComponentReader {
    private static final int MODULE = 1;
    private static final int INSTANCE = 2;
    private static final int NESTED = 4;
    private static final int ALIAS = 6;
    private static final int CANON = 8;
    private static final int START = 9;
    private static final int IMPORT = 10;
    private static final int MOST_MODULES = 100;
    private static final int MOST_NESTED = 10_000;

    private final List<byte[]> modules = new ArrayList<>();
    private final ComponentSpace space = new ComponentSpace(modules);
    private int nested;

    private ComponentReader() {}

    /// The module to compile: the bytes themselves if they are no component.
    ///
    /// @throws ModuleRefusedException if they are a component of which no extension can be made
    static byte[] coreModule(byte[] wasm, ModuleBounds bounds) {
        if (!isComponent(wasm)) {
            return wasm;
        }
        if (wasm.length > bounds.moduleBytes()) {
            throw new ModuleRefusedException(
                    "The component has " + wasm.length + " bytes; at most " + bounds.moduleBytes() + " are allowed.");
        }
        var reader = new ComponentReader();
        reader.walk(new ByteCursor(wasm, PREAMBLE.length, wasm.length));
        return reader.program();
    }

    /// Magic number, version and layer.
    private static final byte[] PREAMBLE = {0, 'a', 's', 'm', 13, 0, 1, 0};

    private static boolean isComponent(byte[] wasm) {
        return wasm.length >= PREAMBLE.length
                && IntStream.range(0, PREAMBLE.length).allMatch(i -> wasm[i] == PREAMBLE[i]);
    }

    private void walk(ByteCursor cursor) {
        while (cursor.remaining() > 0) {
            int id = cursor.u8();
            section(id, cursor.slice(cursor.u32()));
        }
    }

    private void section(int id, ByteCursor section) {
        switch (id) {
            case MODULE -> module(section);
            case INSTANCE -> space.instances(section);
            case NESTED -> nested();
            case ALIAS -> space.aliases(section);
            case CANON -> space.canons(section);
            case START ->
                throw new ModuleRefusedException(
                        "The component has a start function of its own, which extensions do not get; the module's runs.");
            case IMPORT -> ComponentImports.check(section);
            default -> {
                // types, exports and names, which do not say what a core function is
            }
        }
    }

    private void module(ByteCursor section) {
        if (modules.size() == MOST_MODULES) {
            throw new ModuleRefusedException(
                    "The component has more than " + MOST_MODULES + " modules, which is more than is allowed.");
        }
        modules.add(section.bytes(section.remaining()));
    }

    private void nested() {
        nested++;
        if (nested > MOST_NESTED) {
            throw new ModuleRefusedException("The component has more than " + MOST_NESTED
                    + " components inside, which is more than is allowed.");
        }
    }

    private byte[] program() {
        var lifted = space.lifted();
        var instances =
                lifted.stream().map(ComponentSpace.Lifted::instance).distinct().toList();
        if (instances.isEmpty()) {
            throw new ModuleRefusedException(
                    nested > 0 && modules.isEmpty()
                            ? "The component is put together of several components; an extension must be a single one."
                            : "The component exports no function of a module of its own, so it is no extension.");
        }
        if (instances.size() > 1) {
            throw new ModuleRefusedException("The component exports functions of " + instances.size()
                    + " modules; those of an extension must come from one.");
        }
        lifted.stream().flatMap(one -> problem(one).stream()).findFirst().ifPresent(sentence -> {
            throw new ModuleRefusedException(sentence);
        });
        return modules.get(space.module(instances.getFirst()));
    }

    /// Why a lifted function cannot be called by the names that plain modules have, if so.
    private static Optional<String> problem(ComponentSpace.Lifted lifted) {
        return lifted.otherNames()
                .map(name -> "The component's function \"" + Words.printable(lifted.name(), 200) + "\" uses \""
                        + Words.printable(name, 200) + "\", which is not called as the tools for components call it.");
    }
}
