package dev.atoll.host.engine.binary;

import java.util.ArrayList;
import java.util.List;

/// The signature of a function, types as the bytes of the binary format.
///
/// @param parameters what it takes, in order
/// @param results what it gives, in order
public record FunctionShape(List<Integer> parameters, List<Integer> results) {
    private static final int FUNCTION = 0x60;

    /// Copies the lists.
    public FunctionShape {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /// Reads the types of a type section that has only plain signatures.
    ///
    /// @throws ModuleRefusedException if it has others
    public static List<FunctionShape> all(ByteCursor section) {
        int count = section.index();
        var result = new ArrayList<FunctionShape>();
        for (int i = 0; i < count; i++) {
            if (section.u8() != FUNCTION) {
                throw new ModuleRefusedException("The module has types that are no plain signatures.");
            }
            result.add(new FunctionShape(types(section), types(section)));
        }
        return result;
    }

    private static List<Integer> types(ByteCursor section) {
        int count = section.index();
        var result = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            result.add(section.u8());
        }
        return result;
    }

    /// Its form in a type section.
    public byte[] bytes() {
        var out = new ByteSink().u8(FUNCTION).u32(parameters.size());
        parameters.forEach(out::u8);
        out.u32(results.size());
        results.forEach(out::u8);
        return out.bytes();
    }
}
