package dev.atoll.host.abi;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Host values of types known only at run time, put into guest memory (`store`) or into flat core values
/// (`lower_flat`).
final class Lowering {
    private final LowerContext cx;

    Lowering(LowerContext cx) {
        this.cx = cx;
    }

    /// Stores a value at an address that has room for its type.
    void store(Object value, ValType type, int at) {
        switch (type) {
            case ValType.Scalar scalar -> storeScalar(value, scalar, at);
            case ValType.ListType list -> cx.block(at, storeListIntoRange((List<?>) value, list.element()));
            case ValType.RecordType record -> storeRecord((List<?>) value, record, at);
            case ValType.VariantType variant -> storeVariant((VariantValue) value, variant, at);
            case ValType.FlagsType flags -> storeInt(((Long) value).intValue(), Sizes.size(flags), at);
        }
    }

    private void storeScalar(Object value, ValType.Scalar scalar, int at) {
        switch (scalar) {
            case BOOL -> cx.bool(at, (Boolean) value);
            case U8, S8, U16, S16, U32, S32 -> storeInt(((Long) value).intValue(), Sizes.size(scalar), at);
            case U64, S64 -> cx.u64(at, (Long) value);
            case F32 -> cx.f32(at, (Float) value);
            case F64 -> cx.f64(at, (Double) value);
            case CHAR -> cx.u32(at, LowerContext.character(((Long) value).intValue()));
            case STRING -> cx.block(at, cx.string((String) value));
        }
    }

    private void storeInt(int value, int bytes, int at) {
        switch (bytes) {
            case 1 -> cx.u8(at, value);
            case 2 -> cx.u16(at, value);
            default -> cx.u32(at, value);
        }
    }

    private Block storeListIntoRange(List<?> list, ValType element) {
        int size = Sizes.size(element);
        int pointer = cx.allocate((long) size * list.size(), Sizes.alignment(element));
        for (int i = 0; i < list.size(); i++) {
            store(Objects.requireNonNull(list.get(i)), element, pointer + i * size);
        }
        return new Block(pointer, list.size());
    }

    private void storeRecord(List<?> values, ValType.RecordType record, int at) {
        int next = at;
        for (int i = 0; i < record.fields().size(); i++) {
            ValType field = record.fields().get(i);
            next = at + Sizes.alignTo(next - at, Sizes.alignment(field));
            store(Objects.requireNonNull(values.get(i)), field, next);
            next += Sizes.size(field);
        }
    }

    private void storeVariant(VariantValue value, ValType.VariantType variant, int at) {
        storeInt(value.index(), Sizes.discriminantSize(variant), at);
        ValType payload = variant.cases().get(value.index());
        if (payload != null) {
            store(Objects.requireNonNull(value.payload()), payload, at + Sizes.payloadOffset(variant));
        }
    }

    /// Puts a value's flat core values into `flat`, from index `at` on.
    void lowerFlat(Object value, ValType type, long[] flat, int at) {
        switch (type) {
            case ValType.Scalar scalar -> lowerFlatScalar(value, scalar, flat, at);
            case ValType.ListType list -> cx.flat(flat, at, storeListIntoRange((List<?>) value, list.element()));
            case ValType.RecordType record -> {
                int place = at;
                for (int i = 0; i < record.fields().size(); i++) {
                    ValType field = record.fields().get(i);
                    lowerFlat(Objects.requireNonNull(((List<?>) value).get(i)), field, flat, place);
                    place += Flattening.flattenType(field).size();
                }
            }
            case ValType.VariantType variant -> {
                VariantValue chosen = (VariantValue) value;
                flat[at] = chosen.index();
                ValType payload = variant.cases().get(chosen.index());
                if (payload != null) {
                    lowerFlat(Objects.requireNonNull(chosen.payload()), payload, flat, at + 1);
                }
            }
            case ValType.FlagsType ignored -> flat[at] = (Long) value;
        }
    }

    private void lowerFlatScalar(Object value, ValType.Scalar scalar, long[] flat, int at) {
        switch (scalar) {
            case BOOL -> flat[at] = (Boolean) value ? 1 : 0;
            case U8, S8, U16, S16, U32, S32 -> flat[at] = (Long) value & 0xFFFF_FFFFL;
            case U64, S64 -> flat[at] = (Long) value;
            case F32 -> flat[at] = Integer.toUnsignedLong(Float.floatToIntBits((Float) value));
            case F64 -> flat[at] = Double.doubleToLongBits((Double) value);
            case CHAR -> flat[at] = LowerContext.character(((Long) value).intValue());
            case STRING -> cx.flat(flat, at, cx.string((String) value));
        }
    }

    /// The arguments or results of a function: flat, or behind one pointer when they are more than `maxFlat`.
    ///
    /// @param area where the guest wants them in that case, null to allocate
    long[] lowerFlatValues(int maxFlat, List<Object> values, List<ValType> types, @Nullable Integer area) {
        if (types.isEmpty()) {
            return new long[0];
        }
        ValType.RecordType whole = new ValType.RecordType(types);
        Lifting.checkDepth(whole);
        int count = Flattening.flattenTypes(types).size();
        if (count > maxFlat) {
            int size = Sizes.size(whole);
            int alignment = Sizes.alignment(whole);
            int pointer = area == null ? cx.allocate(size, alignment) : cx.checked(area, size, alignment);
            storeRecord(values, whole, pointer);
            return area == null ? new long[] {pointer} : new long[0];
        }
        long[] flat = new long[count];
        lowerFlat(values, whole, flat, 0);
        return flat;
    }
}
