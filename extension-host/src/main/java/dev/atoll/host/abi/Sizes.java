package dev.atoll.host.abi;

import java.util.List;

/// Alignment and size of types in memory.
final class Sizes {
    private Sizes() {}

    static int alignment(ValType type) {
        return switch (type) {
            case ValType.Scalar scalar -> scalar == ValType.Scalar.STRING ? 4 : size(scalar);
            case ValType.ListType ignored -> 4;
            case ValType.RecordType record -> alignmentRecord(record.fields());
            case ValType.VariantType variant -> Math.max(discriminantSize(variant), maxCaseAlignment(variant));
            case ValType.FlagsType flags -> size(flags);
        };
    }

    private static int alignmentRecord(List<ValType> fields) {
        int a = 1;
        for (ValType field : fields) {
            a = Math.max(a, alignment(field));
        }
        return a;
    }

    static int discriminantSize(ValType.VariantType variant) {
        int cases = variant.cases().size();
        return cases <= 1 << 8 ? 1 : cases <= 1 << 16 ? 2 : 4;
    }

    static int maxCaseAlignment(ValType.VariantType variant) {
        int a = 1;
        for (ValType payload : variant.cases()) {
            a = Math.max(a, payload == null ? 1 : alignment(payload));
        }
        return a;
    }

    static int size(ValType type) {
        return switch (type) {
            case ValType.Scalar scalar ->
                switch (scalar) {
                    case BOOL, S8, U8 -> 1;
                    case S16, U16 -> 2;
                    case S32, U32, F32, CHAR -> 4;
                    case S64, U64, F64, STRING -> 8;
                };
            case ValType.ListType ignored -> 8;
            case ValType.RecordType record -> sizeRecord(record.fields());
            case ValType.VariantType variant -> sizeVariant(variant);
            case ValType.FlagsType flags -> flags.count() <= 8 ? 1 : flags.count() <= 16 ? 2 : 4;
        };
    }

    private static int sizeRecord(List<ValType> fields) {
        int s = 0;
        for (ValType field : fields) {
            s = alignTo(s, alignment(field)) + size(field);
        }
        return alignTo(s, alignmentRecord(fields));
    }

    private static int sizeVariant(ValType.VariantType variant) {
        int widest = 0;
        for (ValType payload : variant.cases()) {
            widest = Math.max(widest, payload == null ? 0 : size(payload));
        }
        return alignTo(payloadOffset(variant) + widest, alignment(variant));
    }

    static int payloadOffset(ValType.VariantType variant) {
        return alignTo(discriminantSize(variant), maxCaseAlignment(variant));
    }

    static int alignTo(int pointer, int alignment) {
        return (pointer + alignment - 1) & -alignment;
    }
}
