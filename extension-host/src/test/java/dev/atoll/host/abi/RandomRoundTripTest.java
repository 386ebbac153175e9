package dev.atoll.host.abi;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/// Random values of random types, lowered into one heap and lifted again, as arguments and as results.
class RandomRoundTripTest {
    private static final ValType.Scalar[] SCALARS = ValType.Scalar.values();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @RepeatedTest(20)
    void whatIsLoweredIsLiftedAgain() {
        for (int i = 0; i < 200; i++) {
            List<ValType> types = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(n -> type(4))
                    .toList();
            List<Object> values =
                    new ArrayList<>(types.stream().map(this::value).toList());
            int maxFlat = random.nextBoolean() ? Flattening.MAX_FLAT_PARAMS : Flattening.MAX_FLAT_RESULTS;
            Heap heap = new Heap(1 << 20);
            long[] flat = new Lowering(new LowerContext(heap)).lowerFlatValues(maxFlat, values, types, null);
            assertThat(flat.length).isLessThanOrEqualTo(maxFlat);
            List<Object> lifted = new Lifting(new LiftContext(heap.memory(), AbiLimits.ROOMY))
                    .liftFlatValues(maxFlat, new FlatValues(flat), types);
            assertThat(lifted).as("seed %d, %s", seed, types).isEqualTo(values);
        }
    }

    private ValType type(int depth) {
        int kind = depth == 0 ? random.nextInt(6) : random.nextInt(11);
        return switch (kind) {
            case 6 -> ValType.list(type(depth - 1));
            case 7 ->
                ValType.tuple(IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(i -> type(depth - 1))
                        .toArray(ValType[]::new));
            case 8 -> variant(depth);
            case 9 -> new ValType.FlagsType(1 + random.nextInt(32));
            case 10 -> ValType.enumeration(1 + random.nextInt(300));
            default -> SCALARS[random.nextInt(SCALARS.length)];
        };
    }

    @SuppressWarnings("NullAway") // the nullness of a record's component is lost between the class paths
    private ValType variant(int depth) {
        List<@Nullable ValType> cases = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            cases.add(random.nextInt(3) == 0 ? null : type(depth - 1));
        }
        return new ValType.VariantType(cases);
    }

    private Object value(ValType type) {
        return switch (type) {
            case ValType.Scalar scalar -> scalar(scalar);
            case ValType.ListType list ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> value(list.element()))
                        .toList();
            case ValType.RecordType record ->
                record.fields().stream().map(this::value).toList();
            case ValType.VariantType variant -> {
                int index = random.nextInt(variant.cases().size());
                ValType payload = variant.cases().get(index);
                yield new VariantValue(index, payload == null ? null : value(payload));
            }
            case ValType.FlagsType flags -> random.nextLong() & ((1L << flags.count()) - 1);
        };
    }

    private Object scalar(ValType.Scalar scalar) {
        long bits = random.nextInt(4) == 0 ? -1 : random.nextLong();
        return switch (scalar) {
            case BOOL -> random.nextBoolean();
            case S8 -> (long) (byte) bits;
            case U8 -> bits & 0xFF;
            case S16 -> (long) (short) bits;
            case U16 -> bits & 0xFFFF;
            case S32 -> (long) (int) bits;
            case U32 -> bits & 0xFFFF_FFFFL;
            case S64, U64 -> bits;
            case F32 -> Float.intBitsToFloat((int) bits);
            case F64 -> Double.longBitsToDouble(bits);
            case CHAR -> (long) (random.nextBoolean() ? 0x1F600 : 'x');
            case STRING -> random.nextBoolean() ? "" : "é😀\0x".repeat(random.nextInt(5));
        };
    }
}
