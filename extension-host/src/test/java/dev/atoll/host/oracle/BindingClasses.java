package dev.atoll.host.oracle;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.TypeDefinition;

import java.lang.reflect.Constructor;
import java.util.Arrays;

/// The classes that the generator made of a WIT package, found by what they were made of.
///
/// @param packageName their Java package
record BindingClasses(String packageName) {
    /// The class of an interface.
    Class<?> face(String name) {
        return named(Names.pascal(name));
    }

    /// The record, enum, flags or sealed interface of a definition.
    Class<?> definition(TypeDefinition type) {
        return named(Names.pascal(type.owner()) + "$" + Names.pascal(type.name()));
    }

    /// The list class of a record of which lists are packed.
    Class<?> packedList(TypeDefinition element) {
        return named(Names.pascal(element.owner()) + "$" + Names.pascal(element.name()) + "List");
    }

    /// The record of tuples of that many members.
    Class<?> tuple(int members) {
        return named("Tuple" + members);
    }

    private Class<?> named(String name) {
        try {
            return Class.forName(packageName + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// A new value by the one constructor that takes that many parts.
    static Object create(Class<?> type, Object... parts) {
        try {
            return constructor(type, parts.length).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " of " + Arrays.toString(parts), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, int parts) {
        return Arrays.stream(type.getConstructors())
                .filter(c -> c.getParameterCount() == parts)
                .findFirst()
                .orElseThrow();
    }

    /// The part of a record at an index.
    static Object part(Object value, int index) {
        try {
            return value.getClass().getRecordComponents()[index].getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(value.toString(), e);
        }
    }
}
