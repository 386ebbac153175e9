package dev.atoll.host.engine.code;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The class files that one module is compiled to.
///
/// @param main the class whose instances run the module, with dots
/// @param classes class files by name, with dots; nobody writes to the arrays
public record CompiledClasses(String main, SortedMap<String, byte[]> classes) {
    /// Copies the map.
    public CompiledClasses {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /// The classes of a map in any order, whose names have dots or slashes.
    public static CompiledClasses of(String main, Map<String, byte[]> classes) {
        var result = new TreeMap<String, byte[]>();
        classes.forEach((name, file) -> result.put(name.replace('/', '.'), file));
        return new CompiledClasses(main, result);
    }
}
