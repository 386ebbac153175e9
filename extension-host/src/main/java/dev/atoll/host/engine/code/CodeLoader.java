package dev.atoll.host.engine.code;

import java.lang.invoke.MethodHandles;

/// Loads the classes of one module, and nothing else, when they are first needed. With the last instance of the
/// module it becomes garbage, and the classes with it.
final class CodeLoader extends ClassLoader {
    private final CompiledClasses code;
    private final Interruption interruption = new Interruption();
    private final Fuel fuel = new Fuel();

    CodeLoader(CompiledClasses code) {
        super("guest", CodeLoader.class.getClassLoader());
        this.code = code;
    }

    /// The loader of the module whose code asks.
    static CodeLoader of(MethodHandles.Lookup lookup) {
        if (lookup.lookupClass().getClassLoader() instanceof CodeLoader loader) {
            return loader;
        }
        throw new IllegalArgumentException("not a guest's code: " + lookup);
    }

    Interruption interruption() {
        return interruption;
    }

    Fuel fuel() {
        return fuel;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var file = code.classes().get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
