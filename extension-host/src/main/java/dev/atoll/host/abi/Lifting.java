package dev.atoll.host.abi;

import java.util.ArrayList;
import java.util.List;

/// Guest values of types known only at run time, made from memory (`load`) or from flat core values (`lift_flat`).
final class Lifting {
    private final LiftContext cx;

    Lifting(LiftContext cx) {
        this.cx = cx;
    }

    /// The value of a type at an address that was checked for the type's size and alignment.
    Object load(int at, ValType type) {
        return switch (type) {
            case ValType.Scalar scalar -> loadScalar(at, scalar);
            case ValType.ListType list -> loadListFromRange(cx.u32(at), cx.u32(at + 4), list.element());
            case ValType.RecordType record -> loadRecord(at, record);
            case ValType.VariantType variant -> loadVariant(at, variant);
            case ValType.FlagsType flags -> unpackFlags(loadInt(at, Sizes.size(flags)), flags);
        };
    }

    private Object loadScalar(int at, ValType.Scalar scalar) {
        return switch (scalar) {
            case BOOL -> cx.bool(at);
            case U8 -> (long) cx.u8(at);
            case S8 -> (long) (byte) cx.u8(at);
            case U16 -> (long) cx.u16(at);
            case S16 -> (long) (short) cx.u16(at);
            case U32 -> Integer.toUnsignedLong(cx.u32(at));
            case S32 -> (long) cx.u32(at);
            case U64, S64 -> cx.u64(at);
            case F32 -> cx.f32(at);
            case F64 -> cx.f64(at);
            case CHAR -> (long) LiftContext.character(cx.u32(at));
            case STRING -> cx.stringAt(at);
        };
    }

    private int loadInt(int at, int bytes) {
        return switch (bytes) {
            case 1 -> cx.u8(at);
            case 2 -> cx.u16(at);
            default -> cx.u32(at);
        };
    }

    private List<Object> loadListFromRange(int pointer, int length, ValType element) {
        int size = Sizes.size(element);
        int at = cx.list(pointer, length, size, Sizes.alignment(element));
        List<Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(load(at + i * size, element));
        }
        return list;
    }

    private List<Object> loadRecord(int at, ValType.RecordType record) {
        List<Object> fields = new ArrayList<>();
        int next = at;
        for (ValType field : record.fields()) {
            next = at + Sizes.alignTo(next - at, Sizes.alignment(field));
            fields.add(load(next, field));
            next += Sizes.size(field);
        }
        return fields;
    }

    private VariantValue loadVariant(int at, ValType.VariantType variant) {
        int tag = loadInt(at, Sizes.discriminantSize(variant));
        int index = LiftContext.discriminant(tag, variant.cases().size());
        ValType payload = variant.cases().get(index);
        return new VariantValue(index, payload == null ? null : load(at + Sizes.payloadOffset(variant), payload));
    }

    private static Long unpackFlags(int bits, ValType.FlagsType flags) {
        return Integer.toUnsignedLong(bits) & ((1L << flags.count()) - 1);
    }

    /// The value of a type that flat core values stand for.
    Object liftFlat(FlatValues flat, ValType type) {
        return switch (type) {
            case ValType.Scalar scalar -> liftFlatScalar(flat, scalar);
            case ValType.ListType list -> {
                int pointer = (int) flat.next();
                yield loadListFromRange(pointer, (int) flat.next(), list.element());
            }
            case ValType.RecordType record -> {
                List<Object> fields = new ArrayList<>();
                record.fields().forEach(f -> fields.add(liftFlat(flat, f)));
                yield fields;
            }
            case ValType.VariantType variant -> liftFlatVariant(flat, variant);
            case ValType.FlagsType flags -> unpackFlags((int) flat.next(), flags);
        };
    }

    private Object liftFlatScalar(FlatValues flat, ValType.Scalar scalar) {
        long value = flat.next();
        return switch (scalar) {
            case BOOL -> (int) value != 0;
            case U8 -> value & 0xFF;
            case S8 -> (long) (byte) value;
            case U16 -> value & 0xFFFF;
            case S16 -> (long) (short) value;
            case U32 -> value & 0xFFFF_FFFFL;
            case S32 -> (long) (int) value;
            case U64, S64 -> value;
            case F32 -> LiftContext.flatF32((int) value);
            case F64 -> LiftContext.flatF64(value);
            case CHAR -> (long) LiftContext.character((int) value);
            case STRING -> cx.string((int) value, (int) flat.next());
        };
    }

    private VariantValue liftFlatVariant(FlatValues flat, ValType.VariantType variant) {
        int behind = flat.place() + Flattening.flattenType(variant).size();
        int index = LiftContext.discriminant((int) flat.next(), variant.cases().size());
        ValType payload = variant.cases().get(index);
        Object value = payload == null ? null : liftFlat(flat, payload);
        flat.skipTo(behind);
        return new VariantValue(index, value);
    }

    /// The arguments or results of a function: flat, or behind one pointer when they are more than `maxFlat`.
    List<Object> liftFlatValues(int maxFlat, FlatValues flat, List<ValType> types) {
        ValType whole = types.isEmpty() ? null : new ValType.RecordType(types);
        if (whole == null) {
            return List.of();
        }
        checkDepth(whole);
        if (Flattening.flattenTypes(types).size() > maxFlat) {
            int pointer = cx.slice((int) flat.next(), Sizes.size(whole), Sizes.alignment(whole));
            return loadRecord(pointer, new ValType.RecordType(types));
        }
        List<Object> values = new ArrayList<>();
        types.forEach(t -> values.add(liftFlat(flat, t)));
        return values;
    }

    static void checkDepth(ValType type) {
        if (type.depth() > ValType.MAX_DEPTH) {
            throw new AbiException("uses types nested deeper than " + ValType.MAX_DEPTH);
        }
    }
}
