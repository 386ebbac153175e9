package dev.atoll.host.abi;

import dev.atoll.host.engine.MemoryAccessException;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Any bytes as a type, the core values of an answer of that type, and the memory these point into: a value of the
/// type,
/// or a refusal.
public final class LiftFuzz {
    private static final ValType.Scalar[] SCALARS = ValType.Scalar.values();
    private static final AbiLimits LIMITS = new AbiLimits(1 << 16, 1 << 12);
    private static final int DEPTH = 5;
    private static final int PARTS = 4;

    private final ByteBuffer input;

    private LiftFuzz(byte[] input) {
        this.input = ByteBuffer.wrap(input).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Tries one input.
    public static void fuzzerTestOneInput(byte[] input) {
        new LiftFuzz(input).lift();
    }

    private void lift() {
        var types = new ArrayList<ValType>();
        for (int i = next() % PARTS; i >= 0; i--) {
            types.add(type(DEPTH));
        }
        int maxFlat = next() % 2 == 0 ? Flattening.MAX_FLAT_PARAMS : Flattening.MAX_FLAT_RESULTS;
        var flat = new long[Flattening.MAX_FLAT_PARAMS];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = input.remaining() >= 2 ? input.getShort() : 0;
        }
        var rest = new byte[input.remaining()];
        input.get(rest);
        var context = new LiftContext(new PlainMemory(rest), LIMITS);
        try {
            var values = new Lifting(context).liftFlatValues(maxFlat, new FlatValues(flat), types);
            for (int i = 0; i < types.size(); i++) {
                check(values.get(i), types.get(i));
            }
        } catch (AbiException refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        } catch (MemoryAccessException unchecked) {
            throw new AssertionError("a pointer went past the one check", unchecked);
        }
    }

    private int next() {
        return input.hasRemaining() ? input.get() & 0xff : 0;
    }

    private ValType type(int depth) {
        int kind = next() % (depth == 0 ? 16 : 24);
        return switch (kind) {
            case 13 -> new ValType.FlagsType(1 + next() % 32);
            case 14 -> ValType.enumeration(1 + next());
            case 15 -> ValType.enumeration(1 + 3 * next());
            case 16, 17, 18 -> ValType.list(type(depth - 1));
            case 19, 20, 21 -> ValType.tuple(types(depth - 1).toArray(ValType[]::new));
            case 22, 23 -> variant(depth - 1);
            default -> SCALARS[kind];
        };
    }

    private List<ValType> types(int depth) {
        var result = new ArrayList<ValType>();
        for (int i = next() % PARTS; i >= 0; i--) {
            result.add(type(depth));
        }
        return result;
    }

    @SuppressWarnings("NullAway") // the nullness of a record's component is lost between the class paths
    private ValType variant(int depth) {
        var cases = new ArrayList<@Nullable ValType>(types(depth));
        cases.add(next() % cases.size(), null);
        return new ValType.VariantType(cases);
    }

    /// Whether a value is one of its type.
    private static void check(Object value, ValType type) {
        boolean fits = switch (type) {
            case ValType.Scalar scalar -> fits(value, scalar);
            case ValType.FlagsType flags -> value instanceof Long bits && bits >>> flags.count() == 0;
            case ValType.ListType list -> {
                ((List<?>) value).forEach(one -> check(one, list.element()));
                yield ((List<?>) value).size() <= LIMITS.listLength();
            }
            case ValType.RecordType record -> {
                var fields = (List<?>) value;
                for (int i = 0; i < fields.size(); i++) {
                    check(fields.get(i), record.fields().get(i));
                }
                yield fields.size() == record.fields().size();
            }
            case ValType.VariantType variant -> fits((VariantValue) value, variant);
        };
        if (!fits) {
            throw new AssertionError(value + " is no " + type);
        }
    }

    private static boolean fits(VariantValue value, ValType.VariantType variant) {
        var payload = variant.cases().get(value.index());
        if (payload != null && value.payload() != null) {
            check(value.payload(), payload);
        }
        return (payload == null) == (value.payload() == null);
    }

    private static boolean fits(Object value, ValType.Scalar scalar) {
        return switch (scalar) {
            case BOOL -> value instanceof Boolean;
            case S8 -> value instanceof Long number && number == (byte) (long) number;
            case U8 -> value instanceof Long number && number >>> 8 == 0;
            case S16 -> value instanceof Long number && number == (short) (long) number;
            case U16 -> value instanceof Long number && number >>> 16 == 0;
            case S32 -> value instanceof Long number && number == (int) (long) number;
            case U32 -> value instanceof Long number && number >>> 32 == 0;
            case S64, U64 -> value instanceof Long;
            case F32 -> value instanceof Float;
            case F64 -> value instanceof Double;
            case CHAR -> value instanceof Long number && number <= 0x10ffff && (number < 0xd800 || number > 0xdfff);
            case STRING -> value instanceof String text && !hasLoneSurrogate(text);
        };
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(one -> one >= 0xd800 && one <= 0xdfff);
    }
}
