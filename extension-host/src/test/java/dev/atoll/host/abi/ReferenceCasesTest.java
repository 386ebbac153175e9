package dev.atoll.host.abi;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import static dev.atoll.host.abi.ValType.Scalar.BOOL;
import static dev.atoll.host.abi.ValType.Scalar.CHAR;
import static dev.atoll.host.abi.ValType.Scalar.F32;
import static dev.atoll.host.abi.ValType.Scalar.F64;
import static dev.atoll.host.abi.ValType.Scalar.S16;
import static dev.atoll.host.abi.ValType.Scalar.S32;
import static dev.atoll.host.abi.ValType.Scalar.S64;
import static dev.atoll.host.abi.ValType.Scalar.S8;
import static dev.atoll.host.abi.ValType.Scalar.STRING;
import static dev.atoll.host.abi.ValType.Scalar.U16;
import static dev.atoll.host.abi.ValType.Scalar.U32;
import static dev.atoll.host.abi.ValType.Scalar.U64;
import static dev.atoll.host.abi.ValType.Scalar.U8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The cases that the canonical ABI's reference tests itself with, said in our words: flat values in, a value
/// out, then the value lowered into another heap and lifted again.
class ReferenceCasesTest {
    private static final long ALL = 0xFFFF_FFFFL;

    private static Object lift(ValType type, byte[] heap, long... flat) {
        return new Lifting(new LiftContext(new PlainMemory(heap), AbiLimits.ROOMY))
                .liftFlat(new FlatValues(flat), type);
    }

    /// Expects `value`, and that it survives lowering and lifting in flat form and in memory.
    private static void becomes(ValType type, Object value, byte[] heap, long... flat) {
        assertThat(lift(type, heap, flat)).isEqualTo(value);
        Heap other = new Heap(4096);
        Lowering lowering = new Lowering(new LowerContext(other));
        long[] lowered = new long[Flattening.flattenType(type).size()];
        lowering.lowerFlat(value, type, lowered, 0);
        Lifting again = new Lifting(new LiftContext(other.memory(), AbiLimits.ROOMY));
        assertThat(again.liftFlat(new FlatValues(lowered), type)).isEqualTo(value);
        int at = other.realloc(0, 0, Sizes.alignment(type), Sizes.size(type));
        lowering.store(value, type, at);
        assertThat(again.load(at, type)).isEqualTo(value);
    }

    private static void flat(ValType type, Object value, long... flat) {
        becomes(type, value, new byte[0], flat);
    }

    private static void traps(ValType type, byte[] heap, long... flat) {
        assertThatThrownBy(() -> lift(type, heap, flat)).isInstanceOf(AbiException.class);
    }

    /// A list whose block lies at `pointer` of a heap, given in hexadecimal.
    private static void heap(ValType element, List<Object> values, long pointer, String heap) {
        becomes(ValType.list(element), values, bytes(heap), pointer, values.size());
    }

    private static byte[] bytes(String heap) {
        return HexFormat.ofDelimiter(" ").parseHex(heap);
    }

    private static VariantValue chosen(int index, @Nullable Object payload) {
        return new VariantValue(index, payload);
    }

    @Test
    void records() {
        flat(ValType.tuple(U8, U16, U32), List.of(1L, 2L, 3L), 1, 2, 3);
        flat(ValType.tuple(ValType.tuple(U8, U8), U8), List.of(List.of(1L, 2L), 3L), 1, 2, 3);
    }

    @Test
    void flags() {
        ValType two = new ValType.FlagsType(2);
        flat(two, 0L, 0);
        flat(two, 2L, 2);
        flat(two, 3L, 3);
        flat(two, 0L, 4);
        flat(new ValType.FlagsType(32), ALL, ALL);
        assertThatThrownBy(() -> new ValType.FlagsType(33)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void variantsWhoseCasesShareAnI32() {
        ValType type = ValType.variant(U8, F32, null);
        flat(type, chosen(0, 42L), 0, 42);
        flat(type, chosen(0, 0L), 0, 256);
        flat(type, chosen(1, 3.14f), 1, 0x4048F5C3);
        flat(type, chosen(2, null), 2, ALL);
        traps(type, new byte[0], 3, 0);
        traps(type, new byte[0], ALL, 0);
    }

    @Test
    void variantsWhoseCasesShareAnI64() {
        ValType integers = ValType.variant(U32, U64);
        flat(integers, chosen(0, 42L), 0, 42);
        flat(integers, chosen(0, 0L), 0, 1L << 35);
        flat(integers, chosen(1, 1L << 35), 1, 1L << 35);
        ValType single = ValType.variant(F32, U64);
        flat(single, chosen(0, 3.14f), 0, 0x4048F5C3);
        flat(single, chosen(0, 0f), 0, 1L << 35);
        flat(single, chosen(1, 1L << 35), 1, 1L << 35);
        ValType doubled = ValType.variant(F64, U64);
        flat(doubled, chosen(0, 3.14), 0, 0x40091EB851EB851FL);
        flat(doubled, chosen(0, Double.longBitsToDouble(1L << 35)), 0, 1L << 35);
        flat(doubled, chosen(1, 1L << 35), 1, 1L << 35);
        ValType longer = ValType.variant(ValType.tuple(U8, F32), U64);
        flat(longer, chosen(0, List.of(42L, 3.14f)), 0, 42, 0x4048F5C3);
        flat(longer, chosen(1, 1L << 35), 1, 1L << 35, 0);
    }

    @Test
    void aVariantOfOneCase() {
        ValType type = ValType.variant(U8);
        flat(type, chosen(0, 42L), 0, 42);
        traps(type, new byte[0], 1, 256);
        flat(type, chosen(0, 0L), 0, 256);
    }

    @Test
    void optionsAndResults() {
        long pi = Float.floatToIntBits(3.14f);
        flat(ValType.option(F32), chosen(0, null), 0, pi);
        flat(ValType.option(F32), chosen(1, 3.14f), 1, pi);
        flat(ValType.result(U8, U32), chosen(0, 42L), 0, 42);
        flat(ValType.result(U8, U32), chosen(1, 1000L), 1, 1000);
        flat(ValType.result(null, null), chosen(1, null), 1);
    }

    @Test
    void booleansTakeEveryNumberButZeroForTrue() {
        flat(BOOL, false, 0);
        flat(BOOL, true, 1);
        flat(BOOL, true, 2);
        flat(BOOL, true, ALL);
    }

    @Test
    void integersTakeTheirLowBits() {
        long[] eight = {127, 128, 255, 256, ALL, 4294967168L, 4294967167L};
        long[] unsigned8 = {127, 128, 255, 0, 255, 128, 127};
        long[] signed8 = {127, -128, -1, 0, -1, -128, 127};
        long[] sixteen = {32767, 32768, 65535, 65536, ALL, (1L << 32) - 32768, (1L << 32) - 32769};
        long[] unsigned16 = {32767, 32768, 65535, 0, 65535, 32768, 32767};
        long[] signed16 = {32767, -32768, -1, 0, -1, -32768, 32767};
        for (int i = 0; i < eight.length; i++) {
            flat(U8, unsigned8[i], eight[i]);
            flat(S8, signed8[i], eight[i]);
            flat(U16, unsigned16[i], sixteen[i]);
            flat(S16, signed16[i], sixteen[i]);
        }
        flat(U32, 1L << 31, 1L << 31);
        flat(U32, ALL, ALL);
        flat(S32, -(1L << 31), 1L << 31);
        flat(S32, -1L, ALL);
        flat(U64, Long.MIN_VALUE, Long.MIN_VALUE);
        flat(S64, -1L, -1L);
    }

    @Test
    void charactersAreScalarValues() {
        for (long good : new long[] {0, 65, 0xD7FF, 0xE000, 0x10FFFF}) {
            flat(CHAR, good, good);
        }
        for (long bad : new long[] {0xD800, 0xDFFF, 0x110000, ALL}) {
            traps(CHAR, new byte[0], bad);
        }
    }

    @Test
    void enums() {
        flat(ValType.enumeration(2), chosen(0, null), 0);
        flat(ValType.enumeration(2), chosen(1, null), 1);
        traps(ValType.enumeration(2), new byte[0], 2);
        assertThat(Sizes.size(ValType.enumeration(256))).isEqualTo(1);
        assertThat(Sizes.size(ValType.enumeration(257))).isEqualTo(2);
        assertThat(Sizes.size(ValType.enumeration(65_537))).isEqualTo(4);
    }

    @Test
    void everyNanBecomesTheCanonicalOne() {
        for (int bits : new int[] {0x7FC00000, 0x7FC00001, 0x7FE00000, 0x7FFFFFFF, 0xFFFFFFFF}) {
            assertThat(Float.floatToRawIntBits((Float) lift(F32, new byte[0], bits)))
                    .isEqualTo(0x7FC00000);
        }
        for (long bits : new long[] {0x7FF8000000000000L, 0x7FF8000000000001L, 0x7FFC000000000000L, -1L}) {
            assertThat(Double.doubleToRawLongBits((Double) lift(F64, new byte[0], bits)))
                    .isEqualTo(0x7FF8000000000000L);
        }
        assertThat(lift(F32, new byte[0], 0x7F800000)).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(lift(F64, new byte[0], 0x3FF0000000000000L)).isEqualTo(1.0);
        byte[] heap = bytes("01 00 c0 7f");
        Object loaded = new Lifting(new LiftContext(new PlainMemory(heap), AbiLimits.ROOMY)).load(0, F32);
        assertThat(Float.floatToRawIntBits((Float) loaded)).isEqualTo(0x7FC00000);
    }

    @Test
    void strings() {
        for (String text : List.of(
                "",
                "a",
                "hi",
                "\0",
                "a\0b",
                "\u0080",
                "\u0080b",
                "ab\u00EFc",
                "\u01FFy",
                "xy\u01FF",
                "a\uD7FFb",
                "a\u02FF\u03FF\u04FFbc",
                "\uF123",
                "\uF123\uF123abc",
                "abcdef\uF123",
                "\uFFFD",
                "😀")) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            becomes(STRING, text, encoded, 0, encoded.length);
        }
    }

    @Test
    void listsOfNumbersInMemory() {
        heap(BOOL, List.of(true, false, true), 0, "01 00 02");
        heap(BOOL, List.of(true, false, true), 3, "ff ff ff 01 00 01");
        heap(U8, List.of(1L, 2L, 3L), 0, "01 02 03");
        heap(U16, List.of(1L, 2L, 3L), 0, "01 00 02 00 03 00");
        heap(U32, List.of(1L, 2L), 0, "01 00 00 00 02 00 00 00");
        heap(S8, List.of(-1L, -2L), 0, "ff fe");
        heap(S16, List.of(-1L, -2L), 0, "ff ff fe ff");
        heap(S64, List.of(-2L), 0, "fe ff ff ff ff ff ff ff");
        heap(CHAR, List.of(65L, 99L), 0, "41 00 00 00 63 00 00 00");
        traps(ValType.list(U16), bytes("00 01 00 02 00 03 00"), 1, 3);
    }

    @Test
    void listsOfBlocksInMemory() {
        heap(
                STRING,
                List.of("hi", "wat"),
                0,
                "10 00 00 00 02 00 00 00 15 00 00 00 03 00 00 00 68 69 0f 0f 0f 77 61 74");
        heap(
                ValType.list(U8),
                List.of(List.of(3L, 4L, 5L), List.of(), List.of(6L, 7L)),
                0,
                "18 00 00 00 03 00 00 00 00 00 00 00 00 00 00 00 1b 00 00 00 02 00 00 00 03 04 05 06 07");
        heap(ValType.list(U16), List.of(List.of(5L, 6L)), 0, "08 00 00 00 02 00 00 00 05 00 06 00");
        traps(ValType.list(ValType.list(U16)), bytes("09 00 00 00 02 00 00 00 00 05 00 06 00"), 0, 1);
    }

    @Test
    void recordsInMemoryArePadded() {
        heap(
                ValType.tuple(U8, U16, U8, U32),
                List.of(List.of(6L, 7L, 8L, 9L), List.of(4L, 5L, 6L, 7L)),
                0,
                "06 ff 07 00 08 ff ff ff 09 00 00 00 04 ff 05 00 06 ff ff ff 07 00 00 00");
        heap(
                ValType.tuple(ValType.tuple(U16, U8), U8),
                List.of(List.of(List.of(4L, 5L), 6L), List.of(List.of(7L, 8L), 9L)),
                0,
                "04 00 05 ff 06 ff 07 00 08 ff 09 ff");
    }

    @Test
    void variantsInMemoryArePadded() {
        heap(
                ValType.variant(U32, U8),
                List.of(chosen(0, 256L), chosen(1, 42L)),
                0,
                "00 ff ff ff 00 01 00 00 01 ff ff ff 2a ff ff ff");
        heap(
                ValType.tuple(ValType.variant(U8, ValType.tuple(U16, U8)), U8),
                List.of(List.of(chosen(1, List.of(5L, 6L)), 7L), List.of(chosen(0, 8L), 9L)),
                0,
                "01 ff 05 00 06 ff 07 ff 00 ff 08 ff ff ff 09 ff");
        traps(ValType.list(ValType.variant(U8)), bytes("00 06 01 07"), 0, 2);
    }

    @Test
    void flagsInMemoryTakeOneTwoOrFourBytes() {
        heap(new ValType.FlagsType(2), List.of(0L, 2L, 0L), 0, "00 02 04");
        heap(new ValType.FlagsType(9), List.of(0x1FFL, 0L), 0, "ff 03 00 00");
        heap(new ValType.FlagsType(17), List.of(0x1FFFFL, 0L), 0, "ff ff 03 00 00 00 00 00");
    }
}
