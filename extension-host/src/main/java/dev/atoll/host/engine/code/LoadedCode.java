package dev.atoll.host.engine.code;

import java.lang.reflect.Constructor;

/// A module's classes in this JVM.
public final class LoadedCode {
    private final CompiledClasses code;
    private final CodeLoader loader;

    private LoadedCode(CompiledClasses code) {
        this.code = code;
        this.loader = new CodeLoader(code);
    }

    /// Makes a loader for the classes; each is loaded when it is first needed.
    public static LoadedCode of(CompiledClasses code) {
        return new LoadedCode(code);
    }

    /// Loads all classes now, so that the JVM verifies each.
    ///
    /// @throws LinkageError if one is not sound
    public void verify() {
        for (var name : code.classes().keySet()) {
            load(name, true);
        }
    }

    /// The constructor of the main class that takes one argument of this type.
    public Constructor<?> constructor(Class<?> argument) {
        try {
            return load(code.main(), false).getConstructor(argument);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Class<?> load(String name, boolean initialize) {
        try {
            return Class.forName(name, initialize, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// Stops the code.
    public Interruption interruption() {
        return loader.interruption();
    }

    /// The budget of metered code; plain code takes nothing from it.
    public Fuel fuel() {
        return loader.fuel();
    }
}
