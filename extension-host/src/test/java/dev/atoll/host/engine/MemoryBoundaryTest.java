package dev.atoll.host.engine;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.random.Access;
import dev.atoll.host.engine.random.SmallModules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Memory ends exactly where it ends: each access at and around every boundary, against plain arithmetic.
class MemoryBoundaryTest {
    private static final int PAGE = 65536;
    private static final long FOUR_GIB = 1L << 32;
    private static final List<Integer> OFFSETS = List.of(0, 1, 8, PAGE, 0x7fff_ffff, 0x8000_0000, -1);
    private static final long VALUE = 0x8877_6655_c433_2211L;

    /// A memory to try: its pages at the start, and how many it grows by before it is tried.
    private record Size(int pages, int growth) {
        int bytes() {
            return (pages + growth) * PAGE;
        }
    }

    private static final List<Size> SIZES = List.of(new Size(0, 0), new Size(0, 1), new Size(1, 0), new Size(1, 2));

    @TestFactory
    Stream<DynamicTest> everyLoadAndStoreTrapsExactlyPastTheEnd() {
        return Stream.concat(Access.LOADS.stream(), Access.STORES.stream())
                .map(access -> DynamicTest.dynamicTest(
                        access.toString(), () -> SIZES.forEach(size -> new Try(access, size).everywhere())));
    }

    /// The addresses that together with an offset come near a boundary: of the memory, of signed numbers, of all.
    private static List<Integer> addresses(int offset, int length) {
        var result = new ArrayList<Integer>();
        near(result, offset, length, 9);
        near(result, offset, 0x8000_0000L, 1);
        near(result, offset, FOUR_GIB, 1);
        result.addAll(List.of(0, 1, -1, -8, Integer.MIN_VALUE, Integer.MAX_VALUE));
        return result.stream().distinct().toList();
    }

    /// Those of them that a module has as constants, where compilers fold them into the instruction.
    private static List<Integer> constants(int offset, int width, int length) {
        var result = new ArrayList<>(List.of(0, -1));
        near(result, offset, length - width, 1);
        near(result, offset, FOUR_GIB, 1);
        return result.stream().distinct().toList();
    }

    private static void near(List<Integer> addresses, int offset, long target, int distance) {
        for (long effective = target - distance; effective <= target + distance; effective++) {
            long address = effective - Integer.toUnsignedLong(offset);
            if (address >= 0 && address < FOUR_GIB) {
                addresses.add((int) address);
            }
        }
    }

    private static byte[] pattern(int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 37 + (i >> 8) + 129);
        }
        return bytes;
    }

    /// One access on one size of memory.
    private static final class Try {
        private final Access access;
        private final Size size;
        private final CompiledModule module;
        private final Map<Integer, List<Integer>> constants = new LinkedHashMap<>();
        private byte[] model;
        private Guest guest;

        Try(Access access, Size size) {
            this.access = access;
            this.size = size;
            OFFSETS.forEach(offset -> constants.put(offset, constants(offset, access.width(), size.bytes())));
            module = Modules.compiled(SmallModules.accesses(access, size.pages(), constants));
            model = pattern(size.bytes());
            guest = fresh();
        }

        private Guest fresh() {
            var one = module.instantiate(List.of(), 100);
            assertThat(Modules.call(one, "grow", size.growth())).isEqualTo(size.pages());
            model = pattern(size.bytes());
            one.memory().copyIn(0, model, 0, model.length);
            return one;
        }

        void everywhere() {
            constants.forEach((offset, fixed) -> {
                var name = Integer.toUnsignedString(offset);
                addresses(offset, size.bytes())
                        .forEach(address -> at(offset, address, name, Integer.toUnsignedLong(address)));
                fixed.forEach(address -> at(offset, address, name + "@" + Integer.toUnsignedString(address)));
            });
        }

        private void at(int offset, int address, String function, long... arguments) {
            long effective = Integer.toUnsignedLong(offset) + Integer.toUnsignedLong(address);
            boolean fits = effective + access.width() <= size.bytes();
            var all = arguments;
            if (access.stores()) {
                all = Arrays.copyOf(arguments, arguments.length + 1);
                all[arguments.length] = VALUE;
            }
            var what = "%s of %s at %s with %s".formatted(access, size, function, Arrays.toString(arguments));
            try {
                long[] results = Modules.function(guest, function).call(all);
                assertThat(fits).as(what).isTrue();
                if (access.stores()) {
                    write((int) effective);
                } else {
                    assertThat(Observation.bits(access.type(), results[0]))
                            .as(what)
                            .isEqualTo(read((int) effective));
                }
                unchanged(what);
            } catch (Trapped e) {
                assertThat(fits).as(what).isFalse();
                assertThat(Observation.trap(Objects.requireNonNull(e.getMessage())))
                        .isEqualTo("trap: memory");
                unchanged(what);
                guest = fresh();
            }
        }

        private String read(int at) {
            var buffer = ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN);
            long bits = switch (access.width()) {
                case 1 -> access.signed() ? buffer.get(at) : buffer.get(at) & 0xffL;
                case 2 -> access.signed() ? buffer.getShort(at) : buffer.getShort(at) & 0xffffL;
                case 4 -> access.signed() ? buffer.getInt(at) : buffer.getInt(at) & 0xffff_ffffL;
                default -> buffer.getLong(at);
            };
            return Observation.bits(access.type(), bits);
        }

        private void write(int at) {
            for (int i = 0; i < access.width(); i++) {
                model[at + i] = (byte) (VALUE >>> (8 * i));
            }
        }

        /// The first and last bytes are as the model has them; no access here reaches others.
        private void unchanged(String what) {
            int length = size.bytes();
            for (int from : length == 0 ? new int[0] : new int[] {0, length - 64}) {
                var now = new byte[64];
                guest.memory().copyOut(from, now, 0, 64);
                assertThat(now).as(what).isEqualTo(Arrays.copyOfRange(model, from, from + 64));
            }
        }
    }

    @Test
    void everyFillCopyAndInitTrapsExactlyPastTheEndAndThenWritesNothing() {
        for (var size : SIZES) {
            var module = Modules.compiled(SmallModules.bulk(size.pages()));
            var bulk = new Bulk(module, size);
            for (int to : places(size.bytes())) {
                for (int count : new int[] {0, 1, 9, 33, size.bytes(), Integer.MIN_VALUE, -1}) {
                    bulk.fill(to, count);
                    for (int from : List.of(0, 31, 33, -1)) {
                        bulk.init(to, from, count);
                    }
                    for (int from : places(size.bytes())) {
                        bulk.copy(to, from, count);
                    }
                }
            }
        }
    }

    private static List<Integer> places(int length) {
        var all = Stream.of(0, 5, Integer.MIN_VALUE, -9, -1);
        var end = Stream.of(-9, -1, 0, 1).map(near -> length + near).filter(place -> place >= 0);
        return Stream.concat(all, end).distinct().toList();
    }

    /// The instructions for many bytes on one size of memory.
    private static final class Bulk {
        private final CompiledModule module;
        private final Size size;
        private byte[] model = {};
        private Guest guest;

        Bulk(CompiledModule module, Size size) {
            this.module = module;
            this.size = size;
            guest = fresh();
        }

        private Guest fresh() {
            var one = module.instantiate(List.of(), 100);
            Modules.call(one, "grow", size.growth());
            model = pattern(size.bytes());
            one.memory().copyIn(0, model, 0, model.length);
            return one;
        }

        private static boolean fits(int at, int count, int length) {
            return Integer.toUnsignedLong(at) + Integer.toUnsignedLong(count) <= length;
        }

        void fill(int to, int count) {
            run(
                    "fill",
                    new int[] {to, 0x1ff, count},
                    fits(to, count, size.bytes()),
                    () -> Arrays.fill(model, to, to + count, (byte) -1));
        }

        void copy(int to, int from, int count) {
            boolean fits = fits(to, count, size.bytes()) && fits(from, count, size.bytes());
            run("copy", new int[] {to, from, count}, fits, () -> System.arraycopy(model, from, model, to, count));
        }

        void init(int to, int from, int count) {
            boolean fits = fits(to, count, size.bytes()) && fits(from, count, 32);
            run("init", new int[] {to, from, count}, fits, () -> {
                for (int i = 0; i < count; i++) {
                    model[to + i] = (byte) (from + i + 1);
                }
            });
        }

        private void run(String what, int[] operands, boolean fits, Runnable change) {
            boolean trapped = false;
            try {
                Modules.call(guest, what, operands[0], operands[1], operands[2]);
                change.run();
            } catch (Trapped e) {
                trapped = true;
            }
            var told = "%s %s of %s".formatted(what, Arrays.toString(operands), size);
            assertThat(trapped).as(told).isNotEqualTo(fits);
            var now = new byte[size.bytes()];
            guest.memory().copyOut(0, now, 0, now.length);
            assertThat(Arrays.equals(now, model)).as(told).isTrue();
            if (trapped) {
                guest = fresh();
            }
        }
    }

    @Test
    void dataIsGoneOnceItIsInMemoryOrDropped() {
        for (int pages : new int[] {0, 1}) {
            var module = Modules.compiled(SmallModules.bulk(pages));
            assertTraps(module.instantiate(List.of(), 1), "again", 0, 0, 1);
            assertThat(Modules.call(module.instantiate(List.of(), 1), "again", 0, 0, 0))
                    .isZero();
            var guest = module.instantiate(List.of(), 1);
            Modules.call(guest, "drop");
            Modules.call(guest, "init", 0, 0, 0);
            assertTraps(guest, "init", 0, 0, 1);
            assertThat(Modules.call(module.instantiate(List.of(), 1), "init", 0, 32, 0))
                    .isZero();
        }
    }

    private static void assertTraps(Guest guest, String function, long... arguments) {
        boolean trapped = false;
        try {
            Modules.call(guest, function, arguments);
        } catch (Trapped e) {
            trapped = true;
        }
        assertThat(trapped).as(function).isTrue();
    }
}
