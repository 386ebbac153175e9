package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.FunctionShape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The signatures of a module's types and functions; grows by those of new functions.
final class Signatures {
    private final List<FunctionShape> types;
    private final List<Integer> functions;
    private final Map<FunctionShape, Integer> numbers = new HashMap<>();

    /// @param types the module's types
    /// @param functions the type of each function, imports first
    Signatures(List<FunctionShape> types, List<Integer> functions) {
        this.types = new ArrayList<>(types);
        this.functions = new ArrayList<>(functions);
        for (int i = 0; i < types.size(); i++) {
            numbers.putIfAbsent(types.get(i), i);
        }
    }

    FunctionShape type(int index) {
        return types.get(index);
    }

    FunctionShape function(int index) {
        return types.get(functions.get(index));
    }

    int functions() {
        return functions.size();
    }

    /// Adds a function and gives its index.
    int add(FunctionShape shape) {
        var number = numbers.get(shape);
        if (number == null) {
            number = types.size();
            types.add(shape);
            numbers.put(shape, number);
        }
        functions.add(number);
        return functions.size() - 1;
    }

    /// The type section.
    byte[] typeSection() {
        return new ByteSink()
                .vector(types.stream().map(FunctionShape::bytes).toList())
                .bytes();
    }

    /// The function section.
    ///
    /// @param imported how many functions are not in it
    byte[] functionSection(int imported) {
        var out = new ByteSink().u32(functions.size() - imported);
        functions.subList(imported, functions.size()).forEach(out::u32);
        return out.bytes();
    }
}
