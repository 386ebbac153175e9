package dev.atoll.generator.layout;

import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Sizes and places of types by the canonical ABI; the names follow the reference's `definitions.py`.
public final class Layout {
    /// More flat parameters than this travel through memory.
    public static final int MAX_FLAT_PARAMS = 16;
    /// More flat results than this travel through memory.
    public static final int MAX_FLAT_RESULTS = 1;

    private Layout() {}

    /// The alignment in bytes.
    public static int alignment(Type type) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> width(scalar.type());
            case Plain.Text ignored -> 4;
            case Plain.Sequence ignored -> 4;
            case Plain.Product product ->
                product.members().stream().mapToInt(Layout::alignment).max().orElse(1);
            case Plain.Sum sum -> Math.max(discriminantSize(sum), payloadAlignment(sum));
            case Plain.Bits bits -> flagBytes(bits.count());
        };
    }

    /// The size in bytes of an element in memory, a multiple of its alignment.
    public static int elemSize(Type type) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> width(scalar.type());
            case Plain.Text ignored -> 8;
            case Plain.Sequence ignored -> 8;
            case Plain.Product product -> offsets(product.members()).getLast();
            case Plain.Sum sum -> {
                int widest = 0;
                for (@Nullable Type payload : sum.cases()) {
                    widest = Math.max(widest, payload == null ? 0 : elemSize(payload));
                }
                yield alignTo(payloadOffset(sum) + widest, alignment(type));
            }
            case Plain.Bits bits -> flagBytes(bits.count());
        };
    }

    /// The offset of each member, and behind them the size of the whole.
    public static List<Integer> offsets(List<Type> members) {
        List<Integer> offsets = new ArrayList<>();
        int at = 0;
        int alignment = 1;
        for (Type member : members) {
            at = alignTo(at, alignment(member));
            offsets.add(at);
            at += elemSize(member);
            alignment = Math.max(alignment, alignment(member));
        }
        offsets.add(alignTo(at, alignment));
        return offsets;
    }

    /// The bytes of a variant's discriminant: 1, 2 or 4.
    public static int discriminantSize(Plain.Sum sum) {
        int cases = sum.cases().size();
        return cases <= 1 << 8 ? 1 : cases <= 1 << 16 ? 2 : 4;
    }

    /// The offset of a variant's payload.
    public static int payloadOffset(Plain.Sum sum) {
        return alignTo(discriminantSize(sum), payloadAlignment(sum));
    }

    private static int payloadAlignment(Plain.Sum sum) {
        int alignment = 1;
        for (@Nullable Type payload : sum.cases()) {
            alignment = Math.max(alignment, payload == null ? 1 : alignment(payload));
        }
        return alignment;
    }

    /// The bytes of flags: 1, 2 or 4.
    public static int flagBytes(int count) {
        return count <= 8 ? 1 : count <= 16 ? 2 : 4;
    }

    private static int alignTo(int offset, int alignment) {
        return Math.ceilDiv(offset, alignment) * alignment;
    }

    private static int width(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL, U8, S8 -> 1;
            case U16, S16 -> 2;
            case U32, S32, F32, CHAR -> 4;
            case U64, S64, F64 -> 8;
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }

    /// The core values a type becomes outside of memory.
    public static List<Core> flat(Type type) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> List.of(core(scalar.type()));
            case Plain.Text ignored -> List.of(Core.I32, Core.I32);
            case Plain.Sequence ignored -> List.of(Core.I32, Core.I32);
            case Plain.Product product ->
                product.members().stream().flatMap(m -> flat(m).stream()).toList();
            case Plain.Sum sum -> flat(sum);
            case Plain.Bits ignored -> List.of(Core.I32);
        };
    }

    private static List<Core> flat(Plain.Sum sum) {
        List<Core> joined = new ArrayList<>();
        joined.add(Core.I32);
        for (@Nullable Type payload : sum.cases()) {
            List<Core> own = payload == null ? List.of() : flat(payload);
            for (int i = 0; i < own.size(); i++) {
                if (i + 1 < joined.size()) {
                    joined.set(i + 1, joined.get(i + 1).join(own.get(i)));
                } else {
                    joined.add(own.get(i));
                }
            }
        }
        return joined;
    }

    /// The core value of a scalar.
    private static Core core(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL, U8, S8, U16, S16, U32, S32, CHAR -> Core.I32;
            case U64, S64 -> Core.I64;
            case F32 -> Core.F32;
            case F64 -> Core.F64;
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }

    /// The flat parameters of a function, before it is decided whether they travel through memory.
    public static List<Core> flatParameters(Function function) {
        return function.parameters().stream()
                .flatMap(p -> flat(p.type()).stream())
                .toList();
    }

    /// The flat results of a function, before it is decided whether they travel through memory.
    public static List<Core> flatResults(Function function) {
        Type result = function.result();
        return result == null ? List.of() : flat(result);
    }

    /// Whether the parameters travel as one pointer.
    public static boolean spillsParameters(Function function) {
        return flatParameters(function).size() > MAX_FLAT_PARAMS;
    }

    /// Whether the result travels through memory.
    public static boolean spillsResult(Function function) {
        return flatResults(function).size() > MAX_FLAT_RESULTS;
    }

    /// The types of a function's parameters.
    public static List<Type> parameterTypes(Function function) {
        return function.parameters().stream().map(Shape.Field::type).toList();
    }

    /// The number of 32-bit words of a type that consists of `u32` and `s32` only, 0 for any other type. Lists of
    /// such types are one block of words.
    public static int packedWords(Type type) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar ->
                scalar.type() == Type.Primitive.U32 || scalar.type() == Type.Primitive.S32 ? 1 : 0;
            case Plain.Product product -> {
                int words = 0;
                for (Type member : product.members()) {
                    int own = packedWords(member);
                    if (own == 0) {
                        yield 0;
                    }
                    words += own;
                }
                yield words;
            }
            case Plain.Text ignored -> 0;
            case Plain.Sequence ignored -> 0;
            case Plain.Sum ignored -> 0;
            case Plain.Bits ignored -> 0;
        };
    }

    /// Whether a list of this type is bound to a list of packed words: a record of `u32` and `s32` only.
    public static boolean packed(Type element) {
        return element.dealiased() instanceof Type.Named named
                && named.definition().shape() instanceof Shape.RecordOf
                && packedWords(element) > 0;
    }
}
