package dev.atoll.host.abi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;

/// The core values that types and functions become.
final class Flattening {
    static final int MAX_FLAT_PARAMS = 16;
    static final int MAX_FLAT_RESULTS = 1;

    private Flattening() {}

    /// Which way a function crosses: `LIFT` for a guest's export, `LOWER` for an import of a guest.
    enum Direction {
        LIFT,
        LOWER
    }

    static CoreSignature flattenFunctype(List<ValType> parameters, List<ValType> results, Direction direction) {
        List<CoreType> flatParams = new ArrayList<>(flattenTypes(parameters));
        List<CoreType> flatResults = flattenTypes(results);
        if (flatParams.size() > MAX_FLAT_PARAMS) {
            flatParams = new ArrayList<>(List.of(CoreType.I32));
        }
        if (flatResults.size() > MAX_FLAT_RESULTS) {
            if (direction == Direction.LOWER) {
                flatParams.add(CoreType.I32);
            }
            flatResults = direction == Direction.LOWER ? List.of() : List.of(CoreType.I32);
        }
        return new CoreSignature(flatParams, flatResults);
    }

    static List<CoreType> flattenTypes(List<ValType> types) {
        return types.stream().flatMap(t -> flattenType(t).stream()).toList();
    }

    static List<CoreType> flattenType(ValType type) {
        return switch (type) {
            case ValType.Scalar scalar ->
                switch (scalar) {
                    case BOOL, S8, U8, S16, U16, S32, U32, CHAR -> List.of(CoreType.I32);
                    case S64, U64 -> List.of(CoreType.I64);
                    case F32 -> List.of(CoreType.F32);
                    case F64 -> List.of(CoreType.F64);
                    case STRING -> List.of(CoreType.I32, CoreType.I32);
                };
            case ValType.ListType ignored -> List.of(CoreType.I32, CoreType.I32);
            case ValType.RecordType record -> flattenTypes(record.fields());
            case ValType.VariantType variant -> flattenVariant(variant);
            case ValType.FlagsType ignored -> List.of(CoreType.I32);
        };
    }

    private static List<CoreType> flattenVariant(ValType.VariantType variant) {
        List<CoreType> flat = new ArrayList<>(List.of(CoreType.I32));
        for (ValType payload : variant.cases()) {
            List<CoreType> own = payload == null ? List.of() : flattenType(payload);
            for (int i = 0; i < own.size(); i++) {
                if (i + 1 < flat.size()) {
                    flat.set(i + 1, join(flat.get(i + 1), own.get(i)));
                } else {
                    flat.add(own.get(i));
                }
            }
        }
        return flat;
    }

    private static CoreType join(CoreType a, CoreType b) {
        if (a == b) {
            return a;
        }
        boolean narrow = (a == CoreType.I32 && b == CoreType.F32) || (a == CoreType.F32 && b == CoreType.I32);
        return narrow ? CoreType.I32 : CoreType.I64;
    }
}
